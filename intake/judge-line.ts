/** The second step of a batch: judges lines. A row that fails to be judged ends refused; none ever vanishes. */
import type { RuleSet } from '../rules/engine/compile.ts';
import { type JudgeOptions, judge, type Ruling, type Rulings } from '../rules/engine/judge.ts';
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
  const whole = judge(line.case, ruleSet, options);
  const rulings = line.partial === true ? withoutOpenEvents(whole) : whole;
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
    judgment: isShown ? reportOf(rulings, line.case, ruleSet, options) : undefined,
  };
}

/** Where missing events are unknown, a rule on an event that is missing is undetermined for want of it. */
function withoutOpenEvents(rulings: Rulings): Rulings {
  return {
    ...rulings,
    rulings: rulings.rulings.map((ruling) => (restsOnOpenEvent(ruling) ? undeterminedFor(ruling, rulings) : ruling)),
  };
}

function restsOnOpenEvent({ rule, judged }: Ruling): boolean {
  if (rule.rule.within === undefined || judged.outcome === 'undetermined') return false;
  return judged.explain().period?.actual === null;
}

function undeterminedFor(ruling: Ruling, { bound, plan }: Rulings): Ruling {
  const to = ruling.rule.rule.within?.to ?? [];
  const paths = typeof to === 'string' ? [to] : Object.values(to).flat();
  const missing = paths
    .flatMap((path) => plan.vocabulary.byPath.get(path) ?? [])
    .filter(({ slot }) => bound.values[slot] === undefined);
  return { ...ruling, judged: { outcome: 'undetermined', missing } };
}

function originOf({ row, part }: Origin): Origin {
  return part === undefined ? { row } : { row, part };
}
