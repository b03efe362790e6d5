/** The second step of a batch: judges lines. A row that fails to be judged ends refused; none ever vanishes. */

import type { JudgeOptions, Rulings, ValidCase } from '../rules/engine/judge.ts';
import { judgeMany, type PartedRulings } from '../rules/engine/judge-many.ts';
import { type Counts, type Judgment, reportOf, type Verdict } from '../rules/engine/report.ts';
import type { RuleSet } from '../rules/engine/rule-set.ts';
import { onceEach } from '../rules/once.ts';
import {
  type Carrying,
  type CaseLine,
  isRefused,
  type Line,
  type Origin,
  originOf,
  type RefusedLine,
  type RowProblem,
  refusal,
} from './lines.ts';

export interface JudgeLineOptions extends JudgeOptions {
  /** Explain breaches alone, and give no judgment for cases without one: counts and verdicts are the same. */
  readonly only?: 'breached' | undefined;
}

/** What became of one case. */
export interface JudgedLine extends Origin, Carrying {
  readonly kind: string;
  readonly region: string;
  readonly unit: string | undefined;
  /** The sum that a payment is of, in yuan, where it is known. */
  readonly amount?: string;
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** What keeps rules from being decided: facts that are not known, each with how many findings lack it, and lack nothing else. */
  readonly missing: readonly (readonly [path: string, findings: number, alone: number])[];
  /** Cells that could not be read: their facts were left out. */
  readonly unread?: readonly RowProblem[];
  /** Undefined only under `only: 'breached'`, for a case without a breach. */
  readonly judgment: Judgment | undefined;
}

export type Outcome = JudgedLine | RefusedLine;

export function isJudged(outcome: Outcome): outcome is JudgedLine {
  return !('refused' in outcome);
}

/**
 * A pure function of line, rule set and options: delivered twice, a line gives the same outcome twice. A line that says up to
 * which day its case was known is judged as of that day where it is earlier.
 */
export function judgeLine(line: Line, ruleSet: RuleSet, options: JudgeLineOptions): Outcome {
  return lineJudge(ruleSet, options)(line);
}

/** Judges one line after the other as {@link judgeLine} does; what is the same for many of them is found once. */
export function lineJudge(ruleSet: RuleSet, options: JudgeLineOptions): (line: Line) => Outcome {
  const judge = judging(ruleSet, options);
  return (line) => judge(line).outcome;
}

/** An outcome, and what it rests on where that was looked at. */
export interface Judging extends Pick<PartedRulings, 'restsOn'> {
  readonly outcome: Outcome;
}

/** The same with what each outcome rests on. */
export function judging(ruleSet: RuleSet, options: JudgeLineOptions): (line: Line) => Judging {
  const { asOf, preview = false, only } = options;
  const judgeFor = (day: string): Judge => ({
    ...(only !== undefined && { only }),
    ruleSet,
    options: { asOf: day, preview },
    judge: judgeMany(ruleSet, { asOf: day, preview }),
  });
  const usual = judgeFor(asOf);
  // Lines of one release are of one day and come together.
  let last = usual;
  const judgeOf = ({ asOf: known }: CaseLine): Judge => {
    if (known === undefined || known >= asOf) return usual;
    if (known !== last.options.asOf) last = judgeFor(known);
    return last;
  };
  return (line) => {
    if (isRefused(line)) return { outcome: line };
    try {
      return judged(line, judgeOf(line));
    } catch {
      const message = { zh: '该行无法判定：规矩内部故障', en: 'the row could not be judged: a fault of guiju' };
      return { outcome: refusal(originOf(line), 'not-judged', message) };
    }
  };
}

interface Judge {
  readonly only?: 'breached';
  readonly ruleSet: RuleSet;
  readonly options: JudgeOptions;
  readonly judge: (valid: ValidCase) => PartedRulings;
}

function judged(line: CaseLine, { judge, ruleSet, options, only }: Judge): Judging {
  const parted = judge(line.case);
  const { sum, restsOn } = parted;
  const { row, part, sheet, unread, carried, own } = line;
  const { kind, region, unit, amountDue } = line.case;
  const outcome: JudgedLine = {
    row,
    ...(part !== undefined && { part }),
    ...(sheet !== undefined && { sheet }),
    kind,
    region,
    unit: typeof unit === 'string' ? unit : undefined,
    verdict: sum.verdict(),
    counts: sum.counts(),
    missing: missingOf(parted),
    ...(unread !== undefined && { unread }),
    ...(carried !== undefined && { carried }),
    ...(own !== undefined && { own }),
    ...(typeof amountDue === 'string' && { amount: amountDue }),
    judgment: judgmentOf(parted, line.case, ruleSet, options, only),
  };
  return restsOn === undefined ? { outcome } : { outcome, restsOn };
}

function judgmentOf(
  { own, sum, whole }: PartedRulings,
  valid: ValidCase,
  ruleSet: RuleSet,
  options: JudgeOptions,
  only: 'breached' | undefined,
): Judgment | undefined {
  if (only === undefined) return reportOf(whole(), valid, ruleSet, options, sum);
  // Every breach is among a case's own rulings.
  return sum.breaches === 0 ? undefined : reportOf(own, valid, ruleSet, { ...options, only }, sum);
}

type Missing = JudgedLine['missing'];

/** What is missing of cases that share rulings, by what is missing of their own. */
const missingByOwn = onceEach((_: PartedRulings['shared']) => new Map<string, Missing>());
const MOST_REMEMBERED = 1_024;

/** The same object for cases that lack the same: whoever adds them up sees at once that he knows it. */
function missingOf({ shared, own }: PartedRulings): Missing {
  const known = missingByOwn(shared);
  const key = ownLacks(own);
  const before = known.get(key);
  if (before !== undefined) return before;
  const missing = missingIn([shared, own]);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, missing);
  return missing;
}

function ownLacks({ rulings, openLists }: Pick<Rulings, 'rulings' | 'openLists'>): string {
  let key = '';
  for (const { judged } of rulings) {
    if (judged.outcome !== 'undetermined') continue;
    for (const { slot } of judged.missing) key += `${slot},`;
    key += ';';
  }
  for (const [{ slot }, versions] of openLists) key += `${slot}*${versions.length},`;
  return key;
}

function missingIn(parts: readonly Pick<Rulings, 'rulings' | 'openLists'>[]): Missing {
  const missing = new Map<string, [findings: number, alone: number]>();
  const add = (path: string, findings: number, alone: number): void => {
    const known = missing.get(path);
    if (known === undefined) missing.set(path, [findings, alone]);
    else {
      known[0] += findings;
      known[1] += alone;
    }
  };
  for (const { rulings, openLists } of parts) {
    for (const { judged } of rulings) {
      if (judged.outcome !== 'undetermined') continue;
      for (const { path } of judged.missing) add(path, 1, judged.missing.length === 1 ? 1 : 0);
    }
    for (const [{ path }, versions] of openLists) add(path, versions.length, 0);
  }
  return [...missing].map(([path, [findings, alone]]) => [path, findings, alone]);
}
