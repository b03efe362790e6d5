/** Exit codes of the command line (design, section 9). */
import type { Verdict } from '../../../rules/engine/verdict.ts';

export const exitCodes = {
  /** Compliant, or nothing breached and something not yet due. */
  clean: 0,
  violation: 1,
  /** The input was refused; what is wrong with it stands on stderr. */
  refused: 2,
  /** A fault of guiju. */
  fault: 3,
  /** Nothing may look clean that was not shown to be: incomplete, departs, not covered. */
  notShown: 4,
} as const;

/** The exit code for a verdict. */
export function exitCodeOf(verdict: Verdict): number {
  if (verdict === 'non-compliant') return exitCodes.violation;
  return verdict === 'compliant' || verdict === 'pending' ? exitCodes.clean : exitCodes.notShown;
}
