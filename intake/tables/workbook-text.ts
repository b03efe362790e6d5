/** Texts of a workbook: as long as a cell can be, with the characters that XML cannot hold. */
import { damagedBy } from './damaged-workbook.ts';

/** Excel's own limit, with room to spare. */
const LONGEST_TEXT = 65_536;

/** A text with what follows; in pieces too it is no longer than a cell can be. */
export function longer(text: string, more: string): string {
  if (text.length + more.length > LONGEST_TEXT) throw damagedBy('单元格文本过长', 'a text longer than a cell can be');
  return text + more;
}

/** Characters that XML cannot hold, or would lose, are kept by their number (ST_Xstring): `_x000D_` is the end of a line. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    code === '0000' ? '' : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
