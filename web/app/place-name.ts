/** A place a case can lie in: its code, which the page never shows, and its names. */
export type PlaceName = readonly [code: string, zh: string, en: string];
