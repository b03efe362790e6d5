/** Texts as people type them, made comparable. */

/**
 * Full-width digits and signs become plain ones (Unicode NFKC), blanks of every width become one, zero-width characters go:
 * `　１２，３４５．５０ ` is `12,345.50`.
 */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Most cells: nothing to tidy in them. */
const PLAIN = /^[!-~]*$/;

/** For comparing headings and labels: tidied, without case. */
export function folded(text: string): string {
  return tidy(text).toLowerCase();
}
