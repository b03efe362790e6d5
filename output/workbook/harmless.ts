/**
 * Text that a spreadsheet would take for a formula is led by an apostrophe, which shows it as what it is (OWASP, "CSV
 * Injection"); control characters, which XML cannot hold and terminals obey, become blanks.
 */
import { printable } from '../printable.ts';

/** Full-width signs count too: editions for Chinese and Japanese take them for plain ones. */
const FORMULA = /^[\s']*[=+\-@＝＋－＠]/;
/** Excel's limit for one cell. */
const LONGEST = 32_767;

export function harmless(text: string): string {
  const clean = printable(text);
  const led = FORMULA.test(clean) || /^[\t\r\n]/.test(text) ? `'${clean}` : clean;
  return led.length > LONGEST ? led.slice(0, LONGEST) : led;
}
