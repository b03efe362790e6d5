/** In which part of the documents a block stands, told from headings and their numbers. */

import type { Part } from '../../rules/readings/declaration.ts';
import type { Block } from '../papers/paper.ts';
import { readNumeral } from './grammar/numeral.ts';
import { Ordinals } from './ordinals.ts';

/** The first that fits says the part: 评标办法前附表 is scoring, 投标人须知前附表 a table of particulars. */
const TITLES: readonly (readonly [Part, RegExp])[] = [
  ['template', /模板.{0,8}(参考|供参)/],
  // What is marked while the contract runs is no marking of bids.
  ['technical', /考核(?!.*评标)/],
  [
    'contract',
    /(?:合同|协议)[(（]?(条款|格式|范本|草案|文本|书|主要|模板|样本|专用|通用|参考|协议)|^(?!.*(授予|签订|履行|与|和|及)).{0,20}合同$/,
  ],
  ['scoring', /评分|评审(办法|标准|方法|程序|细则|信息)?|评标|打分|(磋商|谈判|比选)办法/],
  ['particulars', /前附表|须知表|资料表|关键信息|通用条款(补充|的补充)|补充内容/],
  [
    'forms',
    /(?:文件|资料|合同)(?:的)?(?:组成)?(?:要求)?(?:及|、|与)?(?:相关)?(?:格式|附件)|格式[)）]?$|声明函|承诺函|委托书|授权书|证明书|投标函|报价函|响应函|开标一览表|偏离表|投标文件正文/,
  ],
  ['qualification', /资格(性)?(要求|条件|审查)?|符合性审查/],
  ['announcement', /公告|邀请/],
  ['commercial', /商务(要求|条款|需求|部分)|(付款|支付|结算)(方式|条件|办法)?$|报价要求/],
  [
    'technical',
    /技术(要求|规格|参数|部分|需求|标准|规范|条件)|(采购人?|用户|项目|服务|招标|货物|工程)(需求|要求|内容|清单|标准|范围)|需求(书|一览表)|供货(要求|范围)|参数|工程量清单|图纸/,
  ],
  ['instructions', /须知|通用条款|总则|质疑|开标|投标文件的|签订合同|中标通知|定标/],
];
/** Titles that stand alone in a line, without a number and without a style. */
const PLAIN =
  /^(评标信息|评分(标准|细则|办法|表)|(资格性?|符合性)审查表|(招标|采购|磋商|谈判|询价|比选)公告|(投标|磋商|谈判|询价)?邀请[函书]?|用户需求书?|采购需求|项目需求|(投标人|供应商|响应人|磋商|谈判|投标)须知|评[标审]办法|合同(条款|格式|文本|草案|条款及格式|主要条款)|(投标|响应)文件(格式|正文)|(政府采购)?投标及履约承诺函|投标函|.{0,10}(前附表|资料表))$/;
const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
/** Columns of the table of particulars, where no title is above it. */
const PARTICULARS = /^(?:编列内容(?:规定)?|条款名称|说明[与和及]要求|内容规定)$/;
/** Parts that only another chapter ends: contracts have articles on everything. */
const CLOSED: ReadonlySet<Part> = new Set(['contract', 'forms']);
const CHAPTER = /^第([一二三四五六七八九十\d]+)(章|部分|篇|卷|册)/;
/** As many chapters in a row as no document has without a word in between. */
const LISTED = 3;
/** Parts that have annexes of their own: a list of goods, a table of points. */
const KEEPS: ReadonlySet<Part> = new Set(['technical', 'commercial', 'scoring', 'qualification']);
const ANNEX = /^附[件表录][一二三四五六七八九十\d]*(?:-\d+)?[:：、.]?/;
/** 16．投标文件格式 is an article on forms, not the forms. */
const ARTICLE = /^(\d|[(（]\d)/;
const NUMBERED =
  /^(第[一二三四五六七八九十\d]+[章节部篇卷条]|[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十]+[)）]|附[件表录])/;

/** What is to be handed in is a demand, not a title, whatever its style: [提供承诺函（详见格式部分）并加盖公章]. */
const DEMAND = /提供|加盖|扫描件|详见/;
/** 第六章 响应文件的组成: the last chapter, which holds what bidders fill in. */
const CHAPTER_OF_FORMS = /(?:投标|响应|谈判|磋商|报价|申请)文件的?(?:组成|构成|内容)$/;
/** A row that names the forms is no beginning of them. */
const NAMED = /格式$|正文$|^合同|承诺函$|^投标函$/;
/** 3. 投标人资格要求: what standard documents for works call the article on who may bid, with a number of its own. */
const ARTICLE_ON_BIDDERS =
  /^(\d{1,2}|[一二三四五六七八九十]{1,2})[.．、](?:对)?(?:投标人|供应商|申请人|响应人|竞标人|报价人)(?:的|应具备的)?资格(?:要求|条件)[:：]?$/;
/** A notice alone begins with its own name, however long. */
const NOTICE =
  /(?:招标|采购|磋商|谈判|询价|比选|征集|资格预审|邀请)(?:采购)?(?:公告|邀请[书函])(?:[(（].{1,12}[)）])?$/;
const LONGEST_NAME_OF_NOTICE = 80;

function isTitle({ kind, text, contents }: Block, bare: string): boolean {
  if (contents === true || kind === 'note' || bare === '' || bare.length > 36) return false;
  if (DEMAND.test(bare) && !CHAPTER.test(bare)) return false;
  if (kind === 'cell' && NAMED.test(bare)) return false;
  if (/[。;；:：，,]$/.test(bare) && !/^[一二三四五六七八九十]+、/.test(bare)) return false;
  if (PLAIN.test(bare)) return true;
  if (kind === 'heading') return !/[。；;]/.test(text);
  // 二、评标办法：综合评分法 says a value; it begins nothing.
  if (/^[一二三四五六七八九十（(]+[、.．)）].*[：:][^：:]{2}/.test(bare)) return false;
  return NUMBERED.test(bare) && !/[，,。；;？?]/.test(bare);
}

/** 二、技术部分（35分）: a section of the marking, whatever it is called. */
const WITH_POINTS = /[(（](?:满分|分值|权重|共)?[:：]?\d{1,3}(?:\.\d)?(?:分|%|％)[)）]$/;

/** What a title is of. An annex is of what it is called; one without a known name belongs where it stands, or is a form. */
function partOf(bare: string, part: Part): Part | undefined {
  if (part === 'scoring' && WITH_POINTS.test(bare)) return part;
  const annex = ANNEX.exec(bare)?.[0];
  const name = annex === undefined ? bare : bare.slice(annex.length);
  const found = TITLES.find(([, pattern]) => pattern.test(name))?.[0];
  if (annex === undefined || found !== undefined) return found;
  return KEEPS.has(part) ? undefined : 'forms';
}

/** Chapters that are only listed (招标文件由下列各章组成: 第一章 …, 第二章 …): they begin nothing. */
function listedChapters(bares: readonly string[], titles: readonly boolean[]): ReadonlySet<number> {
  const runs: number[][] = [];
  let last = -1;
  /** The numbers of this run by their units: a lower one begins the documents themselves, or the next volume. */
  let numbers = new Map<string, number>();
  bares.forEach((bare, index) => {
    const [, said = '', unit = ''] = (titles[index] === true ? CHAPTER.exec(bare) : null) ?? [];
    if (unit === '') return;
    const number = /^\d/.test(said) ? Number(said) : (readNumeral(said) ?? 0);
    const near = last >= 0 && bares.slice(last + 1, index).every((one) => /^[\d.…]{0,4}$/.test(one));
    if (near && number > (numbers.get(unit) ?? 0)) runs.at(-1)?.push(index);
    else {
      runs.push([index]);
      numbers = new Map();
    }
    numbers.set(unit, number);
    last = index;
  });
  return new Set(runs.filter(({ length }) => length >= LISTED).flat());
}

/** The number after this one, written as it is. */
function following(number: string): string {
  if (/^\d/.test(number)) return String(Number(number) + 1);
  const next = (readNumeral(number) ?? 0) + 1;
  return next < DIGITS.length ? (DIGITS[next] ?? '') : `十${DIGITS[next - 10] ?? ''}`;
}

/** @returns a part for every block, in their order */
export function partsOf(blocks: readonly Block[]): readonly Part[] {
  const bares = blocks.map(({ text }) => (text.length > 120 ? text : text.replace(/\s+/g, '')));
  const found = blocks.map((block, index) => isTitle(block, bares[index] ?? ''));
  const listed = listedChapters(bares, found);
  const titles = found.map((title, index) => title && !listed.has(index));
  const chapters = bares.filter((bare, index) => titles[index] === true && CHAPTER.test(bare)).length;
  // Where chapters are numbered, a style alone makes none: 第一条 of a contract is often a heading of the first level.
  const numbered = chapters >= 3;
  const units = new Set<string>();
  const ordinals = new Ordinals();
  let part: Part = 'cover';
  /** The part that an annex within a chapter interrupts. */
  let outer: Part | undefined;

  const turn = (block: Block, bare: string): void => {
    const unit = CHAPTER.exec(bare)?.[2];
    const closed = outer === undefined && CLOSED.has(part);
    const chapter =
      unit === undefined
        ? !numbered && block.kind === 'heading' && block.level === 1 && !/^[一二三四五六七八九十（(]/.test(bare)
        : !closed || units.has(unit) || units.size === 0;
    if (unit !== undefined && !closed) units.add(unit);
    const found = chapter && unit !== undefined && CHAPTER_OF_FORMS.test(bare) ? 'forms' : partOf(bare, part);
    if (chapter) {
      outer = undefined;
      ordinals.begin();
      if (found !== undefined) part = found;
      else if (CLOSED.has(part) || part === 'template') part = 'instructions';
      return;
    }
    if (closed) return;
    if (outer !== undefined && ordinals.goesOn(bare)) {
      part = outer;
      outer = undefined;
    } else if (outer !== undefined) {
      ordinals.within(bare);
      if (!ANNEX.test(bare) || found === undefined || CLOSED.has(found)) return;
    }
    ordinals.next(bare);
    if (found === undefined || (CLOSED.has(found) && (ARTICLE.test(bare) || part === 'cover'))) return;
    if (CLOSED.has(found)) {
      outer = part;
      ordinals.interrupted();
    }
    part = found;
  };

  const row = ({ cell }: Block): string => `${cell?.table}|${cell?.row}`;
  const cells = Map.groupBy(
    blocks.filter(({ cell }) => cell !== undefined),
    row,
  );
  /** A heading of a column (采购需求), or in the table of particulars the name of a row (评标办法), begins nothing; a column of points does. */
  const isLabel = (block: Block, bare: string): boolean =>
    block.cell !== undefined &&
    ((block.cell.head === true && partOf(bare, part) !== 'scoring') || part === 'particulars') &&
    !NUMBERED.test(bare) &&
    (cells.get(row(block)) ?? []).length > 1;

  const ofParticulars = new Set(
    blocks.flatMap(({ cell, text }) =>
      cell?.head === true && PARTICULARS.test(text.replace(/\s+/g, '')) ? [cell.table] : [],
    ),
  );
  /** With what number the announcement goes on after its article on who may bid. */
  let next: string | undefined;
  const withinNotice = (bare: string): boolean => {
    const number = ARTICLE_ON_BIDDERS.exec(bare)?.[1];
    if (number !== undefined && (part === 'announcement' || part === 'cover')) {
      next = following(number);
      part = 'qualification';
    } else if (next !== undefined && part === 'qualification' && new RegExp(`^${next}[.．、][^\\d]`).test(bare)) {
      // What follows may be no notice: documents that begin with their key facts go on with the marking.
      if (partOf(bare, part) === 'scoring') return false;
      next = undefined;
      part = 'announcement';
    } else return false;
    return true;
  };

  return blocks.map((block, index) => {
    if (block.kind === 'note') return 'announcement';
    const bare = bares[index] ?? '';
    if (block.cell === undefined && withinNotice(bare)) return part;
    if (part === 'cover' && block.cell === undefined && bare.length <= LONGEST_NAME_OF_NOTICE && NOTICE.test(bare))
      part = 'announcement';
    if (/以下为?模板.{0,6}(可?供?参考)/.test(bare)) part = 'template';
    else if (titles[index] === true && !isLabel(block, bare)) turn(block, bare);
    if (part === 'instructions' && block.cell !== undefined && ofParticulars.has(block.cell.table))
      return 'particulars';
    return part;
  });
}
