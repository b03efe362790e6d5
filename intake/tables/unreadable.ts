/**
 * Cells of a workbook whose value is not known although something stands there. They are handed on as texts that no file can hold
 * (XML has no U+0000), so that they are never taken for blank ones, and are refused where they would be read.
 */
import type { Text } from '../../rules/facts/fact.ts';
import type { CellProblem } from './cell-result.ts';

const reasons = {
  formula: {
    zh: '公式没有保存计算结果，也不能直接算出：请用 Excel 打开并保存后再提交，或改填数值',
    en: 'a formula whose result is not stored and cannot be worked out: open and save the file in Excel, or enter the value',
  },
  'formula-circle': {
    zh: '公式引用了自身：请改填数值',
    en: 'a formula that refers to itself: enter the value',
  },
  merged: {
    zh: '与左侧单元格合并，不知属于哪一列',
    en: 'merged with the cell to its left: it is not clear which column it belongs to',
  },
  'merged-sum': {
    zh: '金额单元格跨多行合并，不知各行多少',
    en: 'an amount merged over several rows: it is not clear how much of it is of each',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type Unreadable = keyof typeof reasons;
const MARK = '\u0000guiju:';

/** The text that stands for such a cell. */
export function unreadable(why: Unreadable): string {
  return `${MARK}${why}`;
}

/** Why a cell cannot be read; undefined for every other. */
export function unreadableIn(text: string): CellProblem | undefined {
  if (!text.startsWith(MARK)) return undefined;
  const code = text.slice(MARK.length);
  return isReason(code) ? { code, message: reasons[code] } : undefined;
}

function isReason(code: string): code is Unreadable {
  return Object.hasOwn(reasons, code);
}
