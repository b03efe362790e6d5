/** Codes of one list with their labels, `[zh, en]`. */
export type CodeList = Readonly<Record<string, readonly [zh: string, en: string]>>;
