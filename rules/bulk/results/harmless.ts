/**
 * Text that a spreadsheet would take for a formula is led by an apostrophe, which shows it as what it is (OWASP, "CSV
 * Injection"); control characters, which XML cannot hold and terminals obey, become blanks.
 */

/** Full-width signs count too: editions for Chinese and Japanese take them for plain ones. */
const FORMULA = /^[\s']*[=+\-@＝＋－＠]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Excel's limit for one cell. */
const LONGEST = 32_767;

export function harmless(text: string): string {
  const clean = text.replace(CONTROLS, ' ').replace(LONE_SURROGATES, '\ufffd');
  const led = FORMULA.test(clean) || /^[\t\r\n]/.test(text) ? `'${clean}` : clean;
  return led.length > LONGEST ? led.slice(0, LONGEST) : led;
}
