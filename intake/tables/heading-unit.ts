/** Units in the heading of a column: 金额（万元）, 逾期（%）, 期限（工作日）. */
import type { CellKind } from './cell.ts';
import { FRACTION } from './cell-result.ts';
import { periodUnitOf } from './period-text.ts';
import { folded } from './tidy.ts';

const MONEY_UNIT = /^(?:单位:?)?(?:人民币)?[十百千万亿]*(?:元|圆)$|^(?:cny|rmb|yuan)$/;

/** Is what stands in brackets a unit that the fact can have? What is not understood could change what the numbers mean. */
export function isUnitOf({ fact, unit }: CellKind): boolean {
  if (unit === '') return true;
  switch (fact.type) {
    case 'money':
      return MONEY_UNIT.test(unit);
    case 'percent':
      return unit === '%' || unit === '‰' || unit === FRACTION;
    case 'period':
      return periodUnitOf(unit) !== undefined;
    case 'number':
    case 'count':
      return fact.unit === undefined || folded(fact.unit) === unit;
    case 'date':
    case 'instant':
      return !OTHER_DAY.test(unit);
    default:
      return true;
  }
}

/** 付款日期（计划） is not the day of payment. */
const OTHER_DAY = /计划|预计|拟|应|约定|合同|暂定|预定|最迟|截止|申请|审批|planned|due/;
