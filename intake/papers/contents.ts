/** Dots that lead to a page number: an entry of a table of contents that was typed. */
const LEADER = /(?:[.．…·。]\s?){4,12}\s{0,4}\d{1,4}\s{0,4}$/u;
/** Only the end of a paragraph is looked at, so that a paragraph of nothing but dots costs no more than another. */
const TAIL = 60;

export function leadsToPage(text: string): boolean {
  return LEADER.test(text.slice(-TAIL));
}
