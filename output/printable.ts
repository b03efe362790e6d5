/**
 * Text of a submission as a document may hold it. XML knows neither control characters nor U+FFFE and U+FFFF (XML 1.0, 2.2), a calendar
 * file no carriage return within a line (RFC 5545, 3.3.11), and half of a surrogate pair is no character anywhere.
 */
const CONTROLS = /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** @returns the text with blanks for what cannot be written; ends of lines are \n */
export function printable(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(CONTROLS, ' ').replace(LONE_SURROGATES, '\ufffd');
}
