/**
 * What other cells of a row say of a date that is left blank beside them: that it was paid (when is then not known, but "not yet" it is
 * not), or that nothing is owed any more. A blank is taken for "not yet" only where no such word stands beside it.
 */
import { decimalOf } from './decimal.ts';
import { folded } from './tidy.ts';

const DONE =
  /^(?:是[,，]?)?(?:已(?:经)?(?:全部|全额|足额|按期|按时)?(?:付|支付|付款|付清|结清|到账|支付完毕|完成|办结|退|退还|验收|清|核销|还)|付清|结清|付讫|支付完毕|全部付清|(?:正常|按期|按时)(?:支付|付款)|分[两二三四几\d]次付|paid|settled|closed|done)/i;
const VOID =
  /作废|^取消|已取消|红冲|冲红|冲销|红字|退票|已?(?:终止|解除|中止|撤销|撤回|撤单|注销)|流标|废标|无需(?:付|支付|退)|不再(?:付|支付)|不需(?:要)?支付|免付|void|cancel/i;
/** 是否付款, 付款状态: what stands below is about the payment itself. */
const STATE =
  /^(?:是否)?(?:已|全部)?(?:付|支付|付款|到账|付清|结清|退还|退|办结|完成|验收)(?:完毕|清|了)?(?:款)?(?:状态|情况|与否|\(是\/否\))?$/;
const YES = /^(?:是|√|✓|☑|y|yes|true|1|已|完成|全部|全额)$/i;
const PAID_SUM = /^(?:已付|实付|已支付|实际(?:支付|付款|已付)|累计(?:已)?(?:支付|付款|付)|已付款|本次实付)/;
const OPEN_SUM = /^(?:未付|未支付|尚欠|欠付|欠款|待付|剩余(?:未付|应付)|应付未付|余额|未结)/;

/** @returns tells of a cell under this heading whether a blank end beside it can no longer be "not yet". */
export function tellerOf(heading: string): (cell: string) => boolean {
  const name = folded(heading).replace(/[\s:：]/g, '');
  const isState = STATE.test(name);
  const isPaidSum = PAID_SUM.test(name);
  const isOpenSum = OPEN_SUM.test(name);
  return (cell) => {
    const text = folded(cell);
    if (text === '') return false;
    if (isPaidSum || isOpenSum) {
      const sum = decimalOf(text.replace(/[¥￥元]/g, ''));
      if (sum !== undefined) return Number(sum) > 0 === isPaidSum;
    }
    return DONE.test(text) || VOID.test(text) || (isState && YES.test(text));
  };
}
