/** The periods of a report that have not ended: what there is to be reminded of. */
import type { Finding, Report } from '../../rules/engine/report.ts';

export interface OpenPeriod {
  readonly finding: Finding;
  readonly from: string;
  /** The last day, `YYYY-MM-DD` or the instant at which it ends. */
  readonly due: string;
  readonly provisional: boolean;
}

/** By their last days, the soonest first. */
export function openPeriods({ findings }: Pick<Report, 'findings'>): readonly OpenPeriod[] {
  return findings
    .flatMap((finding) => {
      const { outcome, period } = finding;
      if (outcome !== 'pending' || period?.due === undefined || period.actual !== null) return [];
      return [{ finding, from: period.from, due: period.due, provisional: period.provisional }];
    })
    .toSorted((a, b) => a.due.localeCompare(b.due));
}
