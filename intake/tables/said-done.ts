/**
 * What other cells of a row say of a date that is left blank beside them: that it was paid (when is then not known, but "not yet" it is
 * not), or that nothing is owed any more. A blank is taken for "not yet" only where no such word stands beside it.
 */
import { decimalOf } from './decimal.ts';
import { folded } from './tidy.ts';

/** That money moved, or need not any more. */
const PAID =
  /^(?:是[,，]?)?(?:已(?:经)?(?:全部|全额|足额|部分|按期|按时)?(?:付|支付|付款|付清|结清|到账|到位|退|返还|清|核销|还|拨|转账|汇|打款|划转|划拨|下账|抵扣|抵销|冲抵|抵账|抵顶|偿还|兑付|兑现|了结|完成(?:支付|付款|拨付|退))|付清|结清|付讫|支付完毕|全部付清|(?:正常|按期|按时)(?:支付|付款)|分[两二三四几\d]次付|(?:付款|支付|转账|汇款|交易|拨付|划拨)(?:成功|完成|完毕)|完成(?:付款|支付|拨付)|部分(?:付|支付|已付|已支付|拨付|退)|冲抵|抵扣|抵销|抵账|paid|settled)|(?<![未不])已(?:退(?:还|回)?|付清|付讫|支付|结清|到账)$/i;
/** That something was: of what the heading of the cell speaks. */
const DONE =
  /^(?:是[,，]?)?(?:已(?:经)?(?:全部)?(?:完成|办结|办理完毕|结算)|(?:处理|办理)(?:成功|完成|完毕)|按[期时]办结|办结(?!时)|closed|done|completed)/i;
const ACCEPTED = /^(?:是[,，]?)?(?:已(?:经)?(?:全部)?(?:通过)?|通过)验收|^验收(?:合格|通过|完成)/;
const VOID =
  /作废|^取消|已取消|红冲|冲红|冲销|红字|退票|退汇|已?(?:终止|解除|中止|撤销|撤回|撤单|撤件|注销)|退件|退办|不予(?:受理|许可|批准|退)|未予受理|^不受理|流标|废标|无需(?:付|支付|退)|不再(?:付|支付)|不需(?:要)?支付|免付|void|cancel|withdrawn|rejected/i;
/** The time does not run: a step that is missing is not late by that alone. */
const STOPPED =
  /^(?:已)?(?:挂起|暂停|停办|停表|特别程序|待?补正|补齐补正|补正补齐|等待补正|待?补件)(?:中|办理|等待|材料|资料)*$/;
/** 是否付款, 付款状态: what stands below is about the end itself. */
const STATE =
  /^(?:是否)?(?:已|全部)?(?:付|支付|付款|到账|付清|结清|退还|返还|退|办结|完成|清偿|核销)(?:完毕|清|了)?(?:款)?(?:状态|情况|标志|与否|\(是\/否\))?$/;
const ACCEPTANCE_STATE = /^(?:是否)?(?:已|通过)?验收(?:合格|通过|完成)?(?:状态|情况|与否|\(是\/否\))?$/;
/** 验收情况, 发票状态: what was done there is another step. */
const ANOTHER =
  /验收|交货|到货|交付|供货|发票|开票|收票|入库|签订|合同|审核|审批|备案|立项|公告|公示|资料|材料|勘查|勘察|评审|装表/;
const END = /付|退|到账|结清|清偿|办结|完成|办理/;
const YES = /^(?:是|√|✓|☑|y|yes|true|1|已|完成|全部|全额)$/i;
const PAID_SUM = /^(?:已付|实付|已支付|实际(?:支付|付款|已付)|累计(?:已)?(?:支付|付款|付)|已付款|本次实付)/;
const OPEN_SUM = /^(?:未付|未支付|尚欠|欠付|欠款|待付|剩余(?:未付|应付)|应付未付|余额|未结)/;

/** What a cell says was done: all there is to wait for, or the acceptance alone. */
export type SaidDone = 'all' | 'acceptance' | undefined;

/** The matter ended otherwise: 已撤件, 退件, 不予受理, 作废. */
export function saysVoid(cell: string): boolean {
  return VOID.test(folded(cell));
}

/** @returns tells of a cell under this heading whether a blank end beside it can no longer be "not yet". */
export function tellerOf(heading: string): (cell: string) => SaidDone {
  const name = folded(heading).replace(/[\s:：]/g, '');
  const isState = STATE.test(name);
  const isAcceptance = ACCEPTANCE_STATE.test(name);
  const isAnother = ANOTHER.test(name) && !END.test(name);
  const isPaidSum = PAID_SUM.test(name);
  const isOpenSum = OPEN_SUM.test(name);
  return (cell) => {
    const text = folded(cell);
    if (text === '') return undefined;
    if (isPaidSum || isOpenSum) {
      const sum = decimalOf(text.replace(/[¥￥元]/g, ''));
      if (sum !== undefined) return Number(sum) > 0 === isPaidSum ? 'all' : undefined;
    }
    if (PAID.test(text) || VOID.test(text) || STOPPED.test(text) || (isState && YES.test(text))) return 'all';
    if (ACCEPTED.test(text) || (isAcceptance && (YES.test(text) || DONE.test(text)))) return 'acceptance';
    return DONE.test(text) && !isAnother ? 'all' : undefined;
  };
}
