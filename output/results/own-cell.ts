/** Cells of the file's own columns: numbers stay numbers, so that they can be summed; what a spreadsheet would change stays text. */
import type { PlainCell } from '../../intake/tables/sheet.ts';

/** Leading zeros and more than eleven digits are codes. */
const NUMBER = /^-?(?:0|[1-9]\d{0,10})(?:\.\d{1,6})?$/;

export function ownCell(text: string | undefined): PlainCell {
  if (text === undefined) return null;
  return NUMBER.test(text) ? { number: text, asWritten: true } : text;
}
