/** The exit code of `guiju bulk` (design, section 9). */
import type { Summary } from '../../../output/summary/summary.ts';
import { exitCodes } from '../cli/exit-codes.ts';

/**
 * A violation before all; then rows and cells that were not read; then whatever was not shown to be right. A file of which nothing was
 * judged never ends well.
 */
export function exitCodeFor({ breached, judged, refused, unreadCells, verdicts }: Summary): number {
  if (breached.violation > 0) return exitCodes.violation;
  if (refused > 0 || unreadCells > 0) return exitCodes.refused;
  if (judged === 0) return exitCodes.notShown;
  return verdicts.incomplete + verdicts.departs + verdicts['not-covered'] > 0 ? exitCodes.notShown : exitCodes.clean;
}
