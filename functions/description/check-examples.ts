/**
 * Cases to send and the report on one of them: the sample submissions, and for each judgement and kind of case the breach
 * that a rule gives as its own example, so that what is shown is what is tested.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleSet } from '../../rules/catalogue/installed.ts';
import { allRules, type KnownRule } from '../../rules/catalogue/rule-view.ts';
import { exampleCase } from '../../rules/engine/example.ts';
import { report } from '../../rules/engine/report.ts';
import { isRegion } from '../../rules/facts/region.ts';
import { readSubmission } from '../../rules/facts/submission.ts';
import { both } from './bilingual.ts';

export interface CheckExample {
  readonly summary: string;
  readonly value: unknown;
  /** The rule it is an example of. */
  readonly 'x-rule'?: string;
  /** The day of reckoning it is meant for. */
  readonly 'x-asOf'?: string;
}

const folder = join(import.meta.dirname, '../../seeds/submissions');

function sample(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

/** Breached on its day of reckoning, in a document that binds. */
function exampleOf({ compiled, vocabulary }: KnownRule): CheckExample | undefined {
  const example = compiled.rule.examples?.find(({ outcome }) => outcome === 'breached');
  if (example === undefined || compiled.document.nature !== 'normative') return undefined;
  const { asOf, case: value } = exampleCase(compiled, example, vocabulary);
  const submission = readSubmission(value);
  if (!submission.ok || !isRegion(String(value.region))) return undefined;
  const breached = report(submission.case, ruleSet, { asOf }).findings.some(
    ({ rule, outcome }) => rule === compiled.rule.id && outcome === 'breached',
  );
  return breached ? { summary: both(compiled.title), value, 'x-rule': compiled.rule.id, 'x-asOf': asOf } : undefined;
}

/** Examples of cases by name. */
export function checkExamples(): Readonly<Record<string, CheckExample>> {
  const found = new Map<string, CheckExample>();
  for (const file of readdirSync(folder).sort()) {
    const name = file.replace(/\.json$/, '');
    found.set(name, { summary: `${SAMPLES[name] ?? name}`, value: sample(file) });
  }
  const shown = new Set<string>();
  for (const rule of allRules()) {
    const { id, kind, judgement } = rule.summary;
    const sort = `${kind} ${judgement}`;
    if (shown.has(sort)) continue;
    const example = exampleOf(rule);
    if (example === undefined) continue;
    shown.add(sort);
    found.set(id.replace('/', '.'), example);
  }
  return Object.fromEntries(found);
}

const SAMPLES: Readonly<Record<string, string>> = {
  'haikou-payment': '海口：迟付两个工作日 · Haikou: paid two working days late',
  'haikou-tender': '海口：保证金过高并限制投标人 · Haikou: a security too high, bidders shut out',
  'shenzhen-power-connection': '深圳：办电申请 · Shenzhen: an application for a power connection',
};

/** The report on the late payment in Haikou, as of a fixed day. */
export function reportExample() {
  const submission = readSubmission(sample('haikou-payment.json'));
  if (!submission.ok) throw new Error('the sample payment is not valid');
  return {
    id: '01JNDQ8Y6T0H3V5K7M9PQRSTVW',
    evaluatedAt: '2025-03-03T02:15:00.000Z',
    ...report(submission.case, ruleSet, { asOf: '2025-03-03' }),
  };
}
