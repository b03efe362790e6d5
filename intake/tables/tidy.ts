/** Texts as people type them, made comparable. */

/**
 * Full-width digits and signs become plain ones (Unicode NFKC), blanks of every width become one, zero-width characters go:
 * `　１２，３４５．５０ ` is `12,345.50`.
 */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text;
  if (text.length > LONGEST_REMEMBERED) return tidied(text);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const made = tidied(text);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, made);
  return made;
}

function tidied(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Names of units, of places and the like stand in a table again and again, and are asked for several times a row. */
const remembered = new Map<string, string>();
const REMEMBERED = 4_096;
const LONGEST_REMEMBERED = 32;

/** Most cells: nothing to tidy in them. */
const PLAIN = /^[!-~]*$/;

/** For comparing headings and labels: tidied, without case. */
export function folded(text: string): string {
  return tidy(text).toLowerCase();
}
