/** Days in a row that are left out for the same reason, as one. */
import { dateOf, dayOf } from '../../rules/engine/day.ts';
import type { PeriodFinding } from '../../rules/engine/judgement.ts';
import type { Language } from '../written/written.ts';

export interface SkippedRun {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

export function skippedRuns({ skipped }: Pick<PeriodFinding, 'skipped'>, language: Language): readonly SkippedRun[] {
  const runs: { from: string; to: string; why: string }[] = [];
  for (const { on, why } of skipped) {
    const last = runs.at(-1);
    if (last !== undefined && last.why === why[language] && dateOf(dayOf(last.to) + 1) === on) last.to = on;
    else runs.push({ from: on, to: on, why: why[language] });
  }
  return runs;
}
