/** A label in a paragraph of its own: `7.1 评标方法：` and in the next line `采购包1：综合评分法`. What follows is read as if it stood behind it. */
import type { Block } from '../papers/paper.ts';
import { plainText } from './plain-text.ts';

const MOST_LABEL = 24;
const MOST_TEXT = 120;
/** Names that stand in the left column of a table whose lines a text file has one below the other. */
const NAMES =
  /^(?:(?:投标|响应|磋商)(?:文件)?有效期|(?:投标|磋商|谈判|响应|履约)(?:保证金|担保)|(?:采购)?预算金额|最高(?:投标)?限价|(?:采购|招标)?项目(?:名称|编号)|采购方式|行政区域|(?:评标|评审)(?:办法|方法)|(?:是否接受)?联合体(?:投标)?|(?:是否允许)?分包|(?:招标|采购)文件售价|投标截止时间|开标时间)$/;

const COLON = /[:：∶]\s*$/;

/** Articles of a notice that name the value of the lines below: 三、获取招标文件, and below it 时间：…至…. */
const TITLES =
  /(?:获取|领取|发售|递交|提交)[^:]{0,12}(?:文件|通知书)|(?:文件|通知书)的?(?:获取|领取|发售|递交|提交)|截止时间|(?:开标|开启)时间|有效期|保证金|(?:评标|评审|评定成交)(?:办法|方法|标准)|(?:签订|订立)合同|合同(?:的)?(?:签订|订立)|(?:付款|支付|结算)方式|质疑/;
const NUMBERED =
  /^(?:第[一二三四五六七八九十\d]+条|[一二三四五六七八九十]+[、.]|[(][一二三四五六七八九十]+[)]|\d{1,2}(?:\.\d{1,2})?[、.]?(?=\p{Script=Han}))/u;
/** Lines below such a title that are still read as if they stood behind it. */
const BELOW = 4;

/** The article under which a line stands, as its label; empty where there is none. */
export function titleAbove(blocks: readonly Block[], index: number): string {
  const block = blocks[index];
  if (block === undefined || block.cell !== undefined || block.kind === 'note') return '';
  for (let above = index - 1; above >= Math.max(0, index - BELOW); above -= 1) {
    const one = blocks[above];
    if (one === undefined || one.cell !== undefined || one.contents === true || one.kind === 'note') return '';
    if (one.text.length > 2 * MOST_LABEL) continue;
    const text = plainText(one.text).text.replace(/:$/, '');
    const number = NUMBERED.exec(text)?.[0];
    if (text.length > MOST_LABEL + 4 || number === undefined || /[。;,:]/.test(text)) continue;
    // 1. below 三、 is a line of it; another 四、 ends it.
    if (!TITLES.test(text)) return '';
    return `${text.slice(number.length)}:`;
  }
  return '';
}

/** What the documents call themselves, in the line below the name of the project. */
const NAME_OF_DOCUMENTS =
  /^[(]?(?:国内|政府采购|电子)?(?:公开|邀请)?(?:招标|竞争性磋商|竞争性谈判|询价|比选|询比|采购|磋商|谈判|单一来源采购)(?:采购)?(?:文件|通知书)[)]?$/;
const NAME_OF_PROJECT = /(?:项目|服务|采购|工程|设备|建设|施工)(?:[(][^()]{1,12}[)])*$/;

/** Whether a line of the cover is the name of the project, by the line below it: no label says so there. */
export function isNameOnCover(block: Block, next: Block | undefined): boolean {
  if (next === undefined || block.cell !== undefined || block.text.length > 60 || next.text.length > MOST_LABEL)
    return false;
  const { text } = plainText(block.text);
  return (
    NAME_OF_DOCUMENTS.test(plainText(next.text).text) &&
    NAME_OF_PROJECT.test(text) &&
    text.length > 5 &&
    !/[:,;。]|^[^项]{2,12}政府采购(?:项目)?$|^(?:货物|工程|服务|[和与、及]|类|政府|采购|项目|招标|国内|公开)+$/.test(
      text,
    )
  );
}

/** @returns the label with its colon, empty where the block before is none */
export function labelBefore(before: Block | undefined, block: Block): string {
  if (before === undefined || before.contents === true || before.kind === 'note' || block.kind === 'note') return '';
  if (before.cell !== undefined || block.cell !== undefined || before.text.length > 2 * MOST_LABEL) return '';
  if (block.text.length > MOST_TEXT || !(before.place.in === 'line' || COLON.test(before.text))) return '';
  const { text } = plainText(before.text);
  if (text.length <= MOST_LABEL && /^[^。;,]{3,}[^:。;,]:$/.test(text)) return text;
  return before.place.in === 'line' && NAMES.test(text) ? `${text}:` : '';
}
