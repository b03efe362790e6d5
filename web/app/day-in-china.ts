/** The day in China, which has one time all year. */

/** @param time milliseconds since 1970-01-01T00:00Z. @returns `YYYY-MM-DD`. */
export const dayInChina = (time: number): string => new Date(time + 8 * 3_600_000).toISOString().slice(0, 10);
