/** Exit codes of the command line (design, section 9). */
export const exitCodes = {
  noViolation: 0,
  violation: 1,
  /** The input was refused; what is wrong with it stands on stderr. */
  refused: 2,
  /** A fault of guiju. */
  fault: 3,
} as const;
