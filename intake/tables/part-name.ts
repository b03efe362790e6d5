/** Headings that speak of one part of a payment: 首付款日期, 第二次付款金额（万元）, 付款金额3. */
import { headingKey } from './heading-key.ts';

/** Which part, whether when or how much of it, and the unit in the heading. */
export interface PartName {
  /** What tells its part from the others, as the heading has it: 首付, 第一次. */
  readonly stage: string;
  readonly says: 'day' | 'sum';
  readonly unit: string;
}

/** The path of the list of part payments. */
export const PAYMENTS = 'payments';

const STAGE =
  /^(首付|首期|首笔|首次|预付|第[一二三四五六七八九十\d]{1,2}[次期笔批]|[一二三四五六七八九十]期|进度款?[一二三四五六七八九\d]{0,2}|中期|到货|尾|尾期|末期|末次|最后一次|结算|余)(?:款|付款|支付款?)?(.*)$/;
/** 付款日期1, 付款金额（第二次）, 付款1日期. */
const NUMBERED =
  /^(?:实际)?(?:付款|支付)(?:(日期|时间)|(金额|额))\(?((?:第?[一二三四五六七八九十\d]{1,2}[次期笔批]?))\)?$/;
const DAY = /^(?:实际)?(?:付款|支付|到账|拨付|付)?(?:日期|时间|日)$/;
const SUM = /^(?:实际)?(?:付款|支付|到账|拨付|付|已付)?(?:金额|款额|数额|额)?$/;
const UNIT = /^(.*?)\(?((?:人民币)?[十百千万亿]*元)?\)?$/;
/** Which part of a payment a heading speaks of. */
export function partNamed(name: string): PartName | undefined {
  const [, bare = '', unit = ''] = UNIT.exec(headingKey(name)) ?? [];
  const [, day, sum, number = ''] = NUMBERED.exec(bare) ?? [];
  if (day !== undefined || sum !== undefined)
    return { stage: number.replace(/[第次期笔批]/g, ''), says: day === undefined ? 'sum' : 'day', unit };
  const [, stage = '', rest = ''] = STAGE.exec(bare) ?? [];
  if (stage === '') return undefined;
  if (DAY.test(rest)) return { stage, says: 'day', unit };
  return SUM.test(rest) ? { stage, says: 'sum', unit } : undefined;
}
