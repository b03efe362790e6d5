/** Marks that keep spreadsheets from changing a text, which are no part of it. */

/** `="460100"` and '460100 keep spreadsheets from changing what stands there; `_x000D_` is how Open XML writes a line break (ECMA-376, ST_Xstring). */
export function unguarded(text: string): string {
  const first = text.charCodeAt(0);
  if (first === 0x3d) return /^="([\s\S]*)"\s*$/.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
  if (first === 0x27 && (/^'[\d=+\-@]/.test(text) || text.lastIndexOf("'") === 0)) return text.slice(1);
  return text.includes('_x000') ? text.replace(/_x000[0-9AaDd]_/g, '\n') : text;
}
