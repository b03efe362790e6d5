/** Coverage: the one disposition of every provision of the register, and the counts by document. */
import type { Layer } from '../engine/catalogue.ts';
import type { Text } from '../facts/fact.ts';
import type { Provision, Register } from './register.ts';
import type { RuleFile, RuleFileProblem } from './rule-file.ts';

export type Disposition = 'rule' | 'target' | 'not-a-case-duty' | 'later' | 'open';

/** What became of one provision. */
export interface Disposed {
  readonly provision: string;
  readonly area: string;
  readonly disposition: Disposition;
  readonly rules?: readonly string[];
  readonly reason?: Text;
}

/** Areas whose provisions are to be judged now; those of others may wait. */
const AREAS_NOW: ReadonlySet<string> = new Set(['procurement', 'payment', 'approval', 'service']);

const LATER: Text = { zh: '所属领域留待以后', en: 'Of an area that comes later' };
/** While a law of the nation has no rules yet, its provisions wait. */
const NOT_YET: Text = { zh: '规则待编写', en: 'Its rules are still to be written' };
const TARGET: Text = { zh: '只设目标，不设义务', en: 'Sets a target, no duty' };

/** Every provision with its disposition, by document in the order of the register. */
export function disposeAll(register: Register, files: readonly RuleFile[]): ReadonlyMap<string, readonly Disposed[]> {
  const rules = new Map<string, string[]>();
  const reasons = new Map<string, { disposition: 'not-a-case-duty' | 'target'; reason: Text }>();
  for (const { content } of files) {
    for (const rule of content.rules) {
      for (const provision of provisionsOf(rule)) rules.set(provision, [...(rules.get(provision) ?? []), rule.id]);
    }
    for (const [disposition, entries] of [
      ['not-a-case-duty', content.notCaseDuties],
      ['target', content.targets],
    ] as const) {
      for (const { provisions, reason } of entries ?? []) {
        for (const provision of provisions) reasons.set(provision, { disposition, reason });
      }
    }
  }
  const waiting = new Set(
    register.documents
      .filter(({ id, layer }) => layer === 'national' && !files.some(({ content }) => content.document === id))
      .map(({ id }) => id),
  );
  const dispose = ({ id, area, force }: Provision, document: string): Disposed => {
    const by = rules.get(id);
    if (by !== undefined) return { provision: id, area, disposition: 'rule', rules: by };
    const stated = reasons.get(id);
    if (stated !== undefined) return { provision: id, area, ...stated };
    if (waiting.has(document)) return { provision: id, area, disposition: 'later', reason: NOT_YET };
    if (force === 'target') return { provision: id, area, disposition: 'target', reason: TARGET };
    if (!AREAS_NOW.has(area)) return { provision: id, area, disposition: 'later', reason: LATER };
    return { provision: id, area, disposition: 'open' };
  };
  return new Map(
    [...register.provisions].map(([document, provisions]) => [
      document,
      provisions.map((provision) => dispose(provision, document)),
    ]),
  );
}

function provisionsOf(rule: {
  provisions: readonly string[];
  versions?: readonly { provision: string }[] | undefined;
}): readonly string[] {
  return [...new Set([...rule.provisions, ...(rule.versions ?? []).map(({ provision }) => provision)])];
}

/** Provisions that do not exist, belong to another document, or have two dispositions. */
export function dispositionProblems(register: Register, files: readonly RuleFile[]): readonly RuleFileProblem[] {
  const problems: RuleFileProblem[] = [];
  for (const { file, content, lineOf } of files) {
    const known = new Set(register.provisions.get(content.document)?.map(({ id }) => id));
    const seen = new Map<string, string>();
    const check = (provision: string, line: number, as: string): void => {
      if (!known.has(provision))
        problems.push({ file, line, reason: `${provision} is no provision of ${content.document}` });
      const before = seen.get(provision);
      if (before !== undefined && (before !== 'rule' || as !== 'rule')) {
        problems.push({ file, line, reason: `${provision} has two dispositions: ${before} and ${as}` });
      }
      seen.set(provision, as);
    };
    content.rules.forEach((rule, index) => {
      for (const provision of provisionsOf(rule)) check(provision, lineOf(['rules', index]), 'rule');
    });
    content.notCaseDuties?.forEach((entry, index) => {
      for (const provision of entry.provisions) check(provision, lineOf(['notCaseDuties', index]), 'not-a-case-duty');
    });
    content.targets?.forEach((entry, index) => {
      for (const provision of entry.provisions) check(provision, lineOf(['targets', index]), 'target');
    });
  }
  return problems;
}

/** Counts of dispositions. */
export interface CoverageCounts {
  readonly provisions: number;
  readonly rule: number;
  readonly target: number;
  readonly notACaseDuty: number;
  readonly later: number;
  readonly open: number;
}

export function countDispositions(disposed: readonly Disposed[]): CoverageCounts {
  const of = (disposition: Disposition): number => disposed.filter((one) => one.disposition === disposition).length;
  return {
    provisions: disposed.length,
    rule: of('rule'),
    target: of('target'),
    notACaseDuty: of('not-a-case-duty'),
    later: of('later'),
    open: of('open'),
  };
}

/** Counts of one document. */
export interface CoverageRow extends CoverageCounts {
  readonly id: string;
}

/** Counts in total and by document. */
export interface CoverageTally {
  readonly total: CoverageCounts;
  readonly documents: readonly CoverageRow[];
}

/** The local texts, and counted apart the laws of the nation above them. */
export interface LayeredTally extends CoverageTally {
  readonly national: CoverageTally;
}

/** @param areas only provisions of these; all where it is undefined. */
export function tallyOf(
  byDocument: Readonly<Record<string, readonly Disposed[]>>,
  documents: readonly { readonly id: string; readonly layer: Layer }[],
  areas?: readonly string[],
): LayeredTally {
  const tally = (layer: Layer): CoverageTally => {
    const chosen = documents
      .filter((document) => document.layer === layer)
      .map(({ id }) => ({
        id,
        disposed: (byDocument[id] ?? []).filter(({ area }) => areas === undefined || areas.includes(area)),
      }));
    return {
      total: countDispositions(chosen.flatMap(({ disposed }) => disposed)),
      documents: chosen.map(({ id, disposed }) => ({ id, ...countDispositions(disposed) })),
    };
  };
  return { ...tally('local'), national: tally('national') };
}
