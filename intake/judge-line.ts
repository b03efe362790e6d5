/** The second step of a batch: judges lines. A row that fails to be judged ends refused; none ever vanishes. */
import type { RuleSet } from '../rules/engine/compile.ts';
import { type JudgeOptions, judge, type Rulings } from '../rules/engine/judge.ts';
import { type Counts, countsOf, type Judgment, reportOf, type Verdict, verdictOf } from '../rules/engine/report.ts';
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
  if (isRefused(line)) return line;
  try {
    return judged(line, ruleSet, options);
  } catch {
    return refusal(originOf(line), 'not-judged', {
      zh: '该行无法判定：规矩内部故障',
      en: 'the row could not be judged: a fault of guiju',
    });
  }
}

function judged(line: CaseLine, ruleSet: RuleSet, { only, preview, ...given }: JudgeLineOptions): JudgedLine {
  const asOf = line.asOf !== undefined && line.asOf < given.asOf ? line.asOf : given.asOf;
  const options = { asOf, preview: preview === true, ...(only !== undefined && { only }) };
  const rulings = judge(line.case, ruleSet, options);
  const counts = countsOf(rulings);
  const { violation, warning, advice, preview: previewed = 0 } = counts.breached;
  const isShown = only === undefined || violation + warning + advice + previewed > 0;
  const { kind, region, unit } = line.case;
  return {
    ...originOf(line),
    kind,
    region,
    unit: typeof unit === 'string' ? unit : undefined,
    verdict: verdictOf(rulings),
    counts,
    missing: missingIn(rulings),
    ...(line.unread !== undefined && { unread: line.unread }),
    ...(line.carried !== undefined && { carried: line.carried }),
    judgment: isShown ? reportOf(rulings, line.case, ruleSet, options) : undefined,
  };
}

function missingIn({ rulings, openLists }: Rulings): JudgedLine['missing'] {
  const missing = new Map<string, [findings: number, alone: number]>();
  const add = (path: string, findings: number, alone: number): void => {
    const known = missing.get(path);
    if (known === undefined) missing.set(path, [findings, alone]);
    else {
      known[0] += findings;
      known[1] += alone;
    }
  };
  for (const { judged } of rulings) {
    if (judged.outcome !== 'undetermined') continue;
    for (const { path } of judged.missing) add(path, 1, judged.missing.length === 1 ? 1 : 0);
  }
  for (const [{ path }, versions] of openLists) add(path, versions.length, 0);
  return [...missing].map(([path, [findings, alone]]) => [path, findings, alone]);
}
