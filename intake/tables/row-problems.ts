/** What is said of a cell that costs a row its fact. */
import type { Kind } from '../../rules/facts/kinds.ts';
import { type RowProblem, shown } from '../lines.ts';
import type { Heading } from './heading-rows.ts';
import { tidy } from './tidy.ts';
import { unreadableIn } from './unreadable.ts';

export type Reason = Pick<RowProblem, 'code' | 'message'>;

/** The problem of a cell, with its heading and what stands there as far as it can be shown. */
export function cellProblem(
  headings: readonly Heading[],
  column: number,
  value: string,
  path: string,
  { code, message }: Reason,
): RowProblem {
  const heading = shown(tidy(headings[column]?.shown ?? ''));
  return { column: heading, value: unreadableIn(value) === undefined ? shown(value) : null, path, code, message };
}

export const AMBIGUOUS: Reason = {
  code: 'ambiguous-heading',
  message: {
    zh: '该案件类型有多个同名字段，请用路径作列标题',
    en: 'several facts of this kind of case are called so: head the column with the path',
  },
};
export const ENCODING: Reason = {
  code: 'encoding',
  message: { zh: '有无法识别的字符：文件编码有误', en: 'holds bytes that are no characters of the encoding' },
};

export const REVERSAL: Reason = {
  code: 'reversal',
  message: {
    zh: '金额为负（红字、冲销）：不是一笔应付款，该行不判定',
    en: 'an amount below nothing takes back an earlier entry: it is no payment owed, and the row is not judged',
  },
};
export const HALF_A_PART: Reason = {
  code: 'half-a-part',
  message: {
    zh: '该次付款缺日期或者金额，未计入分次付款',
    en: 'of this part payment the day or the sum is missing: it is not counted',
  },
};

export function notOfKind(kind: Kind): Reason {
  const message = { zh: `案件类型 ${kind} 没有此字段`, en: `a case of kind ${kind} has no such fact` };
  return { code: 'unknown-field', message };
}

export function notAPart(written: string): Reason {
  const part = shown(written);
  const message = {
    zh: `“${part}”不是清单或部分的名称；可填其路径、名称，或“全部”`,
    en: `"${part}" is no list or part of a case: give its path or its label, or "all"`,
  };
  return { code: 'unknown-code', message };
}
