/**
 * Text that a spreadsheet would take for a formula is led by an apostrophe, which shows it as what it is (OWASP, "CSV
 * Injection"); control characters, which XML cannot hold and terminals obey, become blanks.
 */

/** Full-width signs count too: editions for Chinese and Japanese take them for plain ones. */
const FORMULA = /^[\s']*[=+\-@＝＋－＠]/;
const CONTROLS = /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Excel's limit for one cell. */
const LONGEST = 32_767;

export function harmless(text: string): string {
  const clean = text.replace(CONTROLS, ' ').replace(LONE_SURROGATES, '\ufffd');
  const led = FORMULA.test(clean) || /^[\t\r\n]/.test(text) ? `'${clean}` : clean;
  return led.length > LONGEST ? led.slice(0, LONGEST) : led;
}
