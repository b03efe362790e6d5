/** Rows of a table that are refused or passed over for where they stand, whatever they hold. */
import type { Text } from '../../rules/facts/fact.ts';
import { type Line, refusal } from '../lines.ts';
import { unreadableIn } from './unreadable.ts';

export const REPEATED: Text = { zh: '重复的列标题，不是案件', en: 'repeated headings are no case' };
export const OTHER_HEADINGS: Text = {
  zh: '另一张表的列标题：其下各行未读取',
  en: 'headings of another table: the rows below them are not read',
};

export function otherTable(row: number): Line {
  return refusal({ row }, 'other-table', {
    zh: '此行属于同一工作表中的另一张表，请将该表另存为单独的工作表',
    en: 'the row belongs to another table on the same sheet: give that table a sheet of its own',
  });
}

export function tooManyCells(row: number, headings: number, value: string): Line {
  const message = {
    zh: `该行的单元格多于列标题（${headings} 列）：内容中的分隔符须加引号`,
    en: `the row has more cells than there are headings (${headings}): delimiters inside a cell need quotes`,
  };
  return refusal({ row }, 'too-many-cells', message, unreadableIn(value) === undefined ? value : null);
}
