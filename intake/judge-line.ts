/** The second step of a batch: judges lines. A row that fails to be judged ends refused; none ever vanishes. */
import type { RuleSet } from '../rules/engine/compile.ts';
import { type JudgeOptions, judge, type Rulings } from '../rules/engine/judge.ts';
import { type Counts, countsOf, type Judgment, reportOf, type Verdict, verdictOf } from '../rules/engine/report.ts';
import { type CaseLine, isRefused, type Line, type Origin, type RefusedLine, refusal } from './lines.ts';

export interface JudgeLineOptions extends JudgeOptions {
  /** Explain breaches alone, and give no judgment for cases without one: counts and verdicts are the same. */
  readonly only?: 'breached' | undefined;
}

/** What became of one case. */
export interface JudgedLine extends Origin {
  readonly kind: string;
  readonly region: string;
  readonly unit: string | undefined;
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** What keeps rules from being decided: paths of facts that are not known. */
  readonly missing: readonly string[];
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
    judgment: isShown ? reportOf(rulings, line.case, ruleSet, options) : undefined,
  };
}

function missingIn({ rulings, openLists }: Rulings): readonly string[] {
  const missing = new Set<string>();
  for (const { judged } of rulings)
    if (judged.outcome === 'undetermined') for (const { path } of judged.missing) missing.add(path);
  for (const { path } of openLists.keys()) missing.add(path);
  return [...missing];
}

function originOf({ row, part }: Origin): Origin {
  return part === undefined ? { row } : { row, part };
}
