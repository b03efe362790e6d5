/** Ledgers in which a colour says what was done: 标黄的为已付款. What is read of a file has no colours, so a blank beside them says nothing. */
import type { Note } from '../notes.ts';
import type { TableRow } from './delimited.ts';
import { folded } from './tidy.ts';

const COLOUR =
  /(?:标|涂|填|底|背景|字体|颜色|单元格)[^,，。;；:：]{0,6}?[红黄绿蓝灰橙紫]|[红黄绿蓝灰橙紫]色|(?:不同|下划|删除)(?:颜色|线)/;
const SAYS = /付|办结|完成|退|清|作废|取消|结/;
/** A remark, and no row of a table. */
const MOST_CELLS = 3;

/** @param rows above the table, and its own. @returns whether a remark among them gives a colour such a meaning. */
export function colourTells(rows: readonly TableRow[]): boolean {
  return rows.some(({ cells }) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length > MOST_CELLS) return false;
    return filled.some((cell) => {
      const text = folded(cell.slice(0, 500));
      return COLOUR.test(text) && SAYS.test(text);
    });
  });
}

export const colourNote: Note = {
  code: 'colour',
  subject: '',
  message: {
    zh: '备注以颜色区分是否已办：颜色读不出，空白日期按未知处理；请加一列写明',
    en: 'a remark gives colours a meaning: they are not read, and blank dates are taken for unknown; say it in a column',
  },
};
