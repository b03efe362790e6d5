/** Three-valued logic after Kleene (1952): a missing fact makes a condition unknown, never true. */

export const FALSE = 0;
export const TRUE = 1;
export const UNKNOWN = 2;
export type Truth = typeof FALSE | typeof TRUE | typeof UNKNOWN;

/** Something that is true, false or unknown of a subject. */
interface Part<Subject> {
  readonly truth: (subject: Subject) => Truth;
}

/** False if one is false, else unknown if one is unknown, else true. */
export function allOf<Subject>(parts: readonly Part<Subject>[], subject: Subject): Truth {
  let result: Truth = TRUE;
  for (const part of parts) {
    const truth = part.truth(subject);
    if (truth === FALSE) return FALSE;
    if (truth === UNKNOWN) result = UNKNOWN;
  }
  return result;
}

/** True if one is true, else unknown if one is unknown, else false. */
export function anyOf<Subject>(parts: readonly Part<Subject>[], subject: Subject): Truth {
  let result: Truth = FALSE;
  for (const part of parts) {
    const truth = part.truth(subject);
    if (truth === TRUE) return TRUE;
    if (truth === UNKNOWN) result = UNKNOWN;
  }
  return result;
}

/** Unknown stays unknown. */
export function not(truth: Truth): Truth {
  if (truth === UNKNOWN) return UNKNOWN;
  return truth === TRUE ? FALSE : TRUE;
}

/** The truth of a statement that is known. */
export function truth(holds: boolean): Truth {
  return holds ? TRUE : FALSE;
}
