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
  return withoutWidth(text)
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Raised and lowered digits, fractions, numbers in circles, brackets and with a point. */
const MARK =
  '[\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u2070-\\u2079\\u2080-\\u2089\\u2150-\\u215f\\u2460-\\u249b\\u3251-\\u325f\\u32b1-\\u32bf]+';
const BESIDE_A_FIGURE = new RegExp(`((?<=[0-9０-９])${MARK}|${MARK}(?=[0-9０-９]))`);

/** NFKC, but that the number of a note beside a figure is none of its digits: 186000① and 186000¹ are not 1860001. */
function withoutWidth(text: string): string {
  const parts = text.split(BESIDE_A_FIGURE);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.normalize('NFKC'))).join('');
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
