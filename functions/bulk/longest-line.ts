/** A line longer than this travels by reference to an object of its own. */
export const LONGEST_LINE_BYTES = 60_000;
