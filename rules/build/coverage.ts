/** Coverage: the one disposition of every provision of the register, and the counts by document. */
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
  const dispose = ({ id, area, force }: Provision): Disposed => {
    const by = rules.get(id);
    if (by !== undefined) return { provision: id, area, disposition: 'rule', rules: by };
    const stated = reasons.get(id);
    if (stated !== undefined) return { provision: id, area, ...stated };
    if (force === 'target') return { provision: id, area, disposition: 'target', reason: TARGET };
    if (!AREAS_NOW.has(area)) return { provision: id, area, disposition: 'later', reason: LATER };
    return { provision: id, area, disposition: 'open' };
  };
  return new Map([...register.provisions].map(([document, provisions]) => [document, provisions.map(dispose)]));
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
