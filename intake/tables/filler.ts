/** What people write in a cell that they do not fill in, and for an event that has not come: neither is a value. */
import type { FactType } from '../../rules/facts/fact.ts';

/** Signs and words that fill a cell and say nothing. */
const FILLER =
  /^(?:[-—–―_~*.…·、/\\|? ]+|[-/.年月日 ]+|n\/?a|<na>|nat|nan|null|nil|none given|tbd|unknown|空|空白|\(空白\)|\(空\)|暂无(?:数据|信息)?|待定|待补|待补充|待填|待核|待核实|不详|未知|未填|未填写|未录入|未登记|未填报|未提供|未约定|未明确|未注明|不明|不适用|无数据|无此项|无需填写|略)$/;
/** Of a list it says that nothing is there, of anything else that there is no answer. */
const NONE = /^(?:无|none|没有|\[\])$/;
const LISTS: ReadonlySet<FactType> = new Set(['codes', 'suspensions', 'payments', 'yesno']);

/** What spreadsheets show instead of a value: an error, or a column too narrow for its number. */
const ERROR = /^#(?:n\/a|ref!|value!|div\/0!|name\?|null!|num!|spill!|calc!|getting_data)$|^#{3,}$/;

/** Days that systems store for "no day": the beginning and the end of their calendars. */
const PLACEHOLDER =
  /^(?:0000|0001|1000|1753|1899|1900|1970|9999)[-/.年]0?\d{1,2}[-/.月]0?\d{1,2}日?(?:[t ].*)?$|^2099[-/.年]12[-/.月]31日?(?:[t ].*)?$|^0$|^1900年1月0日$/;

/** @param text tidied and in small letters. */
export function isFiller(text: string, type: FactType): boolean {
  if (FILLER.test(text)) return true;
  if (NONE.test(text)) return !LISTS.has(type);
  return (type === 'date' || type === 'instant') && PLACEHOLDER.test(text);
}

/** The cell holds no value but what a spreadsheet shows in its place. */
export function isErrorValue(text: string): boolean {
  return ERROR.test(text);
}

/** Of a list: nothing of the kind is there. */
export function saysNone(text: string): boolean {
  return NONE.test(text);
}

/** Of what need not be there: that nobody agreed on it, promised or set it. */
const NOT_AGREED =
  /^(?:(?:双方|合同|采购文件|文件)(?:中)?)?(?:未|没有|没|无)(?:作|另行|明确|有)?(?:约定|承诺|规定|设定)$|^(?:none|not|nothing) (?:agreed|promised|set|stated)$/;

/** @param text tidied and in small letters. */
export function saysNotAgreed(text: string): boolean {
  return NOT_AGREED.test(text);
}

const NOT_YET =
  /^(?:(?:截至目前)?(?:尚|还|暂|仍)?(?:未|没有|没)(?:发生|付|付款|支付|支付完|付清|到账|到款|验收|完成|办结|受理|退|退还|退回|返还|收|收到|收票|到票|开票|签|签订|签约|公告|公示|发布|公布|备案|交付|交货|到货|答复|回复|结算|拨付|拨款|送达|发出|办理|办|进行|开始|执行|实施|到|履行)?|尚未|还未|暂未|未到期|待(?:付|支付|付款|到账|收|收票|验收|退|退还|签|签订|公告|公示|办结|办理|结算|拨付)款?|(?:付款|支付|审批|办理|验收|结算)(?:流程)?中|not yet.*|not paid|unpaid|outstanding|pending|open)$/;

/** Where a matter stands: it has not ended, which says nothing of when it began. */
const IN_HAND =
  /^(?:(?:正常|超期|逾期|超时|延期|仍)?(?:在办|待办|未办结?|未办完|未付|未支付|未退|未回复|未答复|未完成)|未结束?|正在(?:办理|审批|审核|审查|处理|流转|付款|支付|退款|验收|走流程|进行)中?|(?:办理|审批|审核|审查|处理|流转|付款|支付|退款|验收|走?流程|进行)中|待(?:审批|审核|审查|处理|复核|答复|回复|领导审批)|in progress|processing|ongoing)$/;
/** Facts that begin a matter, or come on its way. */
const BEGINNING =
  /(?:applied|received|registered|dispatched|signed|started|notice|delivered)(?:On|At)$|^timeline\.accepted/i;

/** Words that say that an event has not happened: 未付, 尚未支付, 未发生; in the column of an end also 在办, 流转中. @param path of the fact. */
export function saysNotYet(text: string, path = ''): boolean {
  return NOT_YET.test(text) || (IN_HAND.test(text) && !BEGINNING.test(path));
}
