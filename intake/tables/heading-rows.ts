/** Finds the headings of a table among its first rows: below a title and remarks, in one row or in two or three above one another. */
import { idleHeadings, otherEvents } from '../../rules/facts/synonyms/no-facts.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import type { TableRow } from './delimited.ts';
import { headingReaderOf } from './heading.ts';
import { headingKey } from './heading-key.ts';
import { isHint } from './left-out.ts';
import { PAYMENTS, partNamed } from './part-name.ts';
import { tidy } from './tidy.ts';
import { unreadableIn } from './unreadable.ts';

/** The heading of one column. */
export interface Heading {
  /** As messages name it. */
  readonly shown: string;
  /** What it may be known by, the fullest first: 发票金额, 金额. */
  readonly names: readonly string[];
}

export interface HeadingRows {
  /** Index of the first and of the last row of headings. */
  readonly first: number;
  readonly last: number;
  readonly headings: readonly Heading[];
  /** How many of them are known. */
  readonly known: number;
}

/** Headings may stand below a title and a line of remarks. */
export const HEADING_ROWS = 30;
const DEEPEST = 3;
/** Say nothing without what stands above them. */
const GENERIC = new Set(
  ['日期', '时间', '金额', '数额', '编号', '名称', '类型', '方式', '比例', '数量', '情况', '期限', '规模', '种类'].map(
    headingKey,
  ),
);
/** Does a heading say nothing without what stands above it? */
export function isGeneric(name: string): boolean {
  return GENERIC.has(headingKey(name.replace(/[(（].*[)）]$/, '')));
}

const carried = new Set([...idleHeadings, ...otherEvents.flatMap(({ headings }) => headings)].map(headingKey));

/** @returns the rows in which most headings are known; undefined where none is. */
export function headingRowsIn(
  rows: readonly TableRow[],
  vocabularies: readonly Vocabulary[],
  answers: Readonly<Record<string, string>>,
): HeadingRows | undefined {
  const answered = new Set(Object.keys(answers).map(headingKey));
  const candidates: Candidate[] = [];
  for (let last = 0; last < Math.min(rows.length, HEADING_ROWS); last++) {
    for (let depth = 1; depth <= Math.min(DEEPEST, last + 1); depth++) {
      const headings = headingsOf(rows.slice(last - depth + 1, last + 1));
      const known = Math.max(0, ...vocabularies.map((vocabulary) => knownIn(headings, vocabulary, answered)));
      if (known === 0) continue;
      // What is no fact is a heading all the same, and tells one row of headings from another.
      const idle = headings.filter(({ names }) => names.some((name) => carried.has(headingKey(name)))).length;
      candidates.push({ first: last - depth + 1, last, headings, known, score: known + idle / 100 });
    }
  }
  const best = bestOf(candidates);
  if (best === undefined) return undefined;
  const found = bestOf(candidates.filter((one) => isBefore(rows, one, best, candidates))) ?? best;
  return withUnits(found, rows[found.last + 1]);
}

interface Candidate extends HeadingRows {
  readonly score: number;
}

/** The first of those with the highest score. */
function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const one of candidates) if (best === undefined || one.score > best.score) best = one;
  return best;
}

/**
 * Headings of a table that stands above the one whose headings are known best: rows lie between, which would else be lost. Of several
 * such tables the first.
 */
function isBefore(rows: readonly TableRow[], one: Candidate, best: Candidate, all: readonly Candidate[]): boolean {
  const isTable = ({ known }: Candidate): boolean => known >= LEAST_ABOVE && known * 2 >= best.known;
  const headingRows = new Set(all.map(({ last }) => last));
  const hasRowsBelow = ({ last }: Candidate, next: Candidate): boolean =>
    rows
      .slice(last + 1, next.first)
      .some((row, index) => filledIn(row) >= LEAST_ABOVE && !headingRows.has(last + 1 + index));
  if (!isTable(one) || !hasRowsBelow(one, best)) return false;
  return !all.some((other) => isTable(other) && hasRowsBelow(other, one));
}

/** Headings that make a table above another one, and cells that make a row of it. */
const LEAST_ABOVE = 3;

function filledIn({ cells }: TableRow): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

const UNIT = /^[(（]?(?:单位[:：])?((?:人民币)?[十百千万亿]*(?:元|圆)|%|‰|个?工作日|[日天])[)）]?$/;

/** A row of units below the headings belongs to them: 应付金额 over 万元 is 应付金额（万元）. */
function withUnits(found: HeadingRows, below: TableRow | undefined): HeadingRows {
  const units = below?.cells.map((cell) => tidy(cell)) ?? [];
  const filled = units.filter((unit) => unit !== '');
  // 年月日 stands there too, below the headings of days.
  if (!filled.some((unit) => UNIT.test(unit)) || !filled.every((unit) => UNIT.test(unit) || isHint(unit))) return found;
  const headings = found.headings.map(({ shown, names }, column): Heading => {
    const unit = UNIT.exec(units[column] ?? '')?.[1];
    return unit === undefined
      ? { shown, names }
      : { shown, names: [...names.map((name) => `${name}（${unit}）`), ...names] };
  });
  return { ...found, last: found.last + 1, headings };
}

/** How many headings mean a fact of this kind, or a part of a payment; the same heading, however often it stands there, counts once. */
export function knownIn(
  headings: readonly Heading[],
  vocabulary: Vocabulary,
  answered: ReadonlySet<string> = new Set(),
): number {
  const reader = headingReaderOf(vocabulary);
  const hasParts = vocabulary.byPath.has(PAYMENTS);
  const isKnown = (name: string): boolean =>
    answered.has(headingKey(name)) ||
    reader.read(name) !== undefined ||
    reader.synonym(name) !== undefined ||
    (hasParts && partNamed(name) !== undefined);
  return new Set(headings.flatMap(({ names }) => (names.some(isKnown) ? [names[0]] : []))).size;
}

function headingsOf(levels: readonly TableRow[]): readonly Heading[] {
  const width = Math.max(0, ...levels.map(({ cells }) => cells.length));
  const bottom = levels.at(-1)?.cells ?? [];
  if (levels.length === 1)
    return Array.from({ length: width }, (_, column) => inTwoLanguages(headingOf([textAt(bottom, column)])));
  const filled = levels.map(({ cells }, level) =>
    level === levels.length - 1 ? cells : groupsOf(cells, bottom, width),
  );
  return Array.from({ length: width }, (_, column) => headingOf(filled.map((cells) => textAt(cells, column))));
}

/** 合同编号 Contract No., 付款日期/Paid, as ledgers for both have them: each says it alone too. */
function inTwoLanguages({ shown, names }: Heading): Heading {
  const [, zh, en] = TWO_LANGUAGES.exec(shown) ?? [];
  return zh === undefined || en === undefined ? { shown, names } : { shown, names: [...names, zh, en] };
}

const TWO_LANGUAGES = /^([^A-Za-z]*\p{Script=Han}[^A-Za-z]*?)[ /|]+([A-Za-z][ -~]*)$/u;

/** A group stands over the columns up to the next one, where something stands below it. */
function groupsOf(cells: readonly string[], bottom: readonly string[], width: number): readonly string[] {
  const filled: string[] = [];
  let group = '';
  for (let column = 0; column < width; column++) {
    const own = textAt(cells, column);
    // A cell that reaches down to the last row is a heading of its own, and none of a group.
    if (own !== '') group = own === textAt(bottom, column) ? '' : own;
    else if (textAt(bottom, column) === '') group = '';
    filled.push(own !== '' ? own : group);
  }
  return filled;
}

function textAt(cells: readonly string[], column: number): string {
  const cell = cells[column] ?? '';
  // 金额（元）① names a note; 付款日期① the first of several.
  return unreadableIn(cell) === undefined ? tidy(cell.replace(/(?<=[)）])[①-⑳]+$/, '')) : '';
}

function headingOf(levels: readonly string[]): Heading {
  const parts = levels.filter((part, index) => part !== '' && part !== levels[index - 1]);
  const own = parts.at(-1) ?? '';
  if (parts.length < 2) return { shown: own, names: own === '' ? [] : [own] };
  const above = parts.slice(0, -1);
  const group = above.at(-1) ?? '';
  const names = [`${above.join('')}${own}`, `${group}${own}`, `${group}：${own}`, `${own}${group}`];
  // 收票情况 over 日期 is 收票日期.
  const about = group.replace(GROUP_UNIT, '').replace(ABOUT, '');
  if (about !== '' && about !== group) names.push(`${about}${own}`);
  const needsGroup = isGeneric(own);
  const known = needsGroup ? names : [...names, own];
  const unit = HAS_UNIT.test(own) ? undefined : GROUP_UNIT.exec(above.join(' '))?.[1];
  const bare = group.replace(GROUP_UNIT, '');
  const inUnit = [`${bare}${own}`, `${own}${bare}`, ...(needsGroup ? [] : [own])].map((name) => `${name}（${unit}）`);
  const all = unit === undefined ? known : [...inUnit, ...known];
  return { shown: needsGroup ? `${group}：${own}` : own, names: [...new Set(all)] };
}

const ABOUT = /(?:的)?(?:情况|信息|明细|记录|环节|阶段|登记)$/;
/** 金额（万元） over 应付金额 and 合同金额: the unit is that of each. */
const GROUP_UNIT = /[(（,，、:：/ ](?:单位[:：])?((?:人民币)?[十百千万亿]*元)[)）]?$/;
const HAS_UNIT = /元[)）]?$/;
