/** A label in a paragraph of its own: `7.1 评标方法：` and in the next line `采购包1：综合评分法`. What follows is read as if it stood behind it. */
import type { Block } from '../papers/paper.ts';
import { plainText } from './plain-text.ts';

const MOST_LABEL = 24;
const MOST_TEXT = 120;
/** Names that stand in the left column of a table whose lines a text file has one below the other. */
const NAMES =
  /^(?:(?:投标|响应|磋商)(?:文件)?有效期|(?:投标|磋商|谈判|响应|履约)(?:保证金|担保)|(?:采购)?预算金额|最高(?:投标)?限价|项目(?:名称|编号)|采购方式|(?:评标|评审)(?:办法|方法)|(?:是否接受)?联合体(?:投标)?|(?:是否允许)?分包|(?:招标|采购)文件售价|投标截止时间|开标时间)$/;

const COLON = /[:：∶]\s*$/;

/** @returns the label with its colon, empty where the block before is none */
export function labelBefore(before: Block | undefined, block: Block): string {
  if (before === undefined || before.contents === true || before.kind === 'note' || block.kind === 'note') return '';
  if (before.cell !== undefined || block.cell !== undefined || before.text.length > 2 * MOST_LABEL) return '';
  if (block.text.length > MOST_TEXT || !(before.place.in === 'line' || COLON.test(before.text))) return '';
  const { text } = plainText(before.text);
  if (text.length <= MOST_LABEL && /^[^。;,]{3,}[^:。;,]:$/.test(text)) return text;
  return before.place.in === 'line' && NAMES.test(text) ? `${text}:` : '';
}
