/** How judging a case grows with the number of rules installed, of which the same thirty can apply. */

import { reference } from '../../rules/catalogue/reference.ts';
import { report } from '../../rules/engine/report.ts';
import { compileRuleSet, type RuleSet } from '../../rules/engine/rule-set.ts';
import { vocabularies } from '../../rules/facts/kinds.ts';
import { AS_OF, casesFor } from '../judging/cases.ts';
import { bytesKeptBy } from '../memory.ts';
import { interleaved } from '../rounds.ts';
import { catalogueOf, GROWTH_REGION } from './catalogue-of.ts';

const SIZES = ['100', '1000', '10000'] as const;
type Size = (typeof SIZES)[number];
const CASES = 2_000;

export interface GrowthFigures {
  /** Cases a second by the number of rules installed. */
  readonly growth: Readonly<Record<Size, number>>;
  readonly findingsACase: number;
  /** Microseconds a finding takes, everything around it included, with 100 rules installed. */
  readonly microsecondsAFinding: number;
  /** Bytes of heap that compiled rules keep, by number of rules; `installed` is the rule set of this release. */
  readonly compiledBytes: Readonly<Record<Size | 'installed', number>>;
  readonly installedRules: number;
}

/** @throws Error where more or other rules apply in a larger catalogue: then it is no larger catalogue. */
export async function measureGrowth(): Promise<GrowthFigures> {
  const sizes = SIZES.map((size) => ({ size, ...catalogueOf(Number(size)) }));
  const [smallest] = sizes;
  if (smallest === undefined) throw new Error('no sizes');
  const applying = compileRuleSet(smallest.catalogue, vocabularies)
    .plan('approval', GROWTH_REGION, false)
    ?.all()
    .filter(({ rule }) => smallest.applying.includes(rule.id));
  const cases = casesFor(applying ?? [], vocabularies, CASES, GROWTH_REGION).filter(
    ({ matter }) => matter === 'construction-project',
  );
  const ruleSets = sizes.map(({ size, catalogue }) => {
    const { made, bytes } = bytesKeptBy(() =>
      wholly(
        compileRuleSet(catalogue, vocabularies),
        catalogue.documents.map(({ document }) => document.region),
      ),
    );
    return { size, ruleSet: made, bytes };
  });
  const findings = ruleSets.map(({ ruleSet }) =>
    cases.reduce((sum, valid) => sum + report(valid, ruleSet, { asOf: AS_OF }).findings.length, 0),
  );
  if (new Set(findings).size !== 1) throw new Error(`the sizes do not find the same: ${findings.join(', ')}`);
  const growth = await interleaved(
    ruleSets.map(({ size, ruleSet }) => ({
      name: size,
      turn: () => {
        for (const valid of cases) report(valid, ruleSet, { asOf: AS_OF });
        return cases.length;
      },
    })),
    { rounds: 15, warmUp: 5 },
  );
  const findingsACase = (findings[0] ?? 0) / cases.length;
  const { catalogue } = reference();
  const installed = bytesKeptBy(() =>
    wholly(
      compileRuleSet(catalogue, vocabularies),
      catalogue.documents.map(({ document }) => document.region),
    ),
  );
  return {
    growth,
    findingsACase,
    microsecondsAFinding: 1_000_000 / (growth['100'] * findingsACase),
    compiledBytes: {
      100: ruleSets[0]?.bytes ?? Number.NaN,
      1000: ruleSets[1]?.bytes ?? Number.NaN,
      10000: ruleSets[2]?.bytes ?? Number.NaN,
      installed: installed.bytes,
    },
    installedRules: catalogue.documents.reduce((sum, { rules }) => sum + rules.length, 0),
  };
}

/** Rules are compiled when a case first needs them: here, all of them at once. */
function wholly(ruleSet: RuleSet, regions: readonly (string | null)[]): RuleSet {
  for (const region of new Set(regions)) {
    if (region === null) continue;
    for (const { kind } of vocabularies) {
      if (ruleSet.plan(kind, region, true)?.all() === undefined) throw new Error(`no vocabulary for ${kind}`);
    }
  }
  return ruleSet;
}
