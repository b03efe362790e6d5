/** What the facts of a kind were called in English before, by path: tables with those headings are read on. A name that meant several is left out. */
export type EarlierLabels = Readonly<Record<string, readonly string[]>>;
