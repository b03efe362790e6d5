/** In which part of the documents a block stands, told from headings and their numbers. */

import type { Part } from '../../rules/readings/declaration.ts';
import type { Block } from '../papers/paper.ts';

/** The first that fits says the part: 评标办法前附表 is scoring, 投标人须知前附表 a table of particulars. */
const TITLES: readonly (readonly [Part, RegExp])[] = [
  ['template', /模板.{0,8}(参考|供参)/],
  ['contract', /合同(条款|格式|范本|草案|文本|书|主要|模板|样本|专用|通用|参考)|^(?!.*(授予|签订)).{0,20}合同$/],
  ['scoring', /评分|评审(办法|标准|方法|程序|细则|信息)?|评标|打分|磋商办法/],
  ['particulars', /前附表|须知表|资料表|关键信息|通用条款(补充|的补充)|补充内容/],
  ['forms', /格式|声明函|承诺函|委托书|授权书|证明书|投标函|开标一览表|^附件|^附表|^附录/],
  ['qualification', /资格(要求|条件|审查)?/],
  ['announcement', /公告|邀请/],
  ['commercial', /商务(要求|条款|需求|部分)|付款(方式|条件)?$|报价要求/],
  ['technical', /技术(要求|规格|参数|部分|需求)|(采购|用户|项目|服务|招标)(需求|要求|内容)|需求书|参数/],
  ['instructions', /须知|通用条款|总则|质疑|开标|投标文件的|签订合同|中标通知/],
];
/** A part that only another chapter ends: contracts have articles on everything. */
const CLOSED: ReadonlySet<Part> = new Set(['contract', 'forms']);
const CHAPTER = /^第[一二三四五六七八九十\d]+(章|部分|篇|卷|册)/;
/** 16．投标文件格式 is an article on forms, not the forms. */
const ARTICLE = /^(\d|[(（]\d)/;
const NUMBERED =
  /^(第[一二三四五六七八九十\d]+[章节部篇卷条]|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|附[件表录])/;

function isTitle({ kind, text, contents }: Block, bare: string): boolean {
  if (contents === true || bare === '' || bare.length > 36 || /[。;；:：，,]$/.test(text.trim())) return false;
  return kind === 'heading' || (kind !== 'note' && NUMBERED.test(bare)) || /^.{0,12}(格式|前附表|须知)$/.test(bare);
}

/** @returns a part for every block, in their order */
export function partsOf(blocks: readonly Block[]): readonly Part[] {
  let part: Part = 'cover';
  return blocks.map((block) => {
    if (block.kind === 'note') return 'announcement';
    const bare = block.text.replace(/\s+/g, '');
    if (/以下为?模板.{0,6}(可?供?参考)/.test(bare)) part = 'template';
    else if (isTitle(block, bare)) {
      const chapter =
        CHAPTER.test(bare) ||
        (block.kind === 'heading' && block.level === 1 && !/^[一二三四五六七八九十（(]/.test(bare));
      const found = TITLES.find(([, pattern]) => pattern.test(bare))?.[0];
      if (found !== undefined && CLOSED.has(found) && ARTICLE.test(bare)) return part;
      if (found !== undefined && (chapter || !CLOSED.has(part))) part = found;
      else if (chapter && (CLOSED.has(part) || part === 'template')) part = 'instructions';
    }
    return part;
  });
}
