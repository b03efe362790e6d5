/** Headings of tables: which column is which fact, in Chinese or English, by label or by path. */

import { distance } from 'fastest-levenshtein';
import { periodUnits } from '../../rules/engine/bound.ts';
import { onceEach } from '../../rules/engine/once.ts';
import type { FactType, Text } from '../../rules/facts/fact.ts';
import { synonymsOf } from '../../rules/facts/synonyms/of-kind.ts';
import type { Fact, Group, Vocabulary } from '../../rules/facts/vocabulary.ts';
import type { CellKind } from './cell.ts';
import { headingKey } from './heading-key.ts';
import { periodUnitOf } from './period-text.ts';
import { folded, tidy } from './tidy.ts';

/** What a column holds: a fact, or the kind of case. */
export type Column = { readonly of: 'fact'; readonly kind: CellKind; readonly path: string } | { readonly of: 'kind' };

/** A heading that more than one fact is called by. */
export interface Ambiguous {
  readonly of: 'several';
  readonly headings: readonly string[];
}

/** What a heading means that is no label of a fact but is used for one. */
export interface Synonym {
  readonly column: Column & { readonly of: 'fact' };
  /** No other fact of the kind could be meant. */
  readonly sure: boolean;
  /** Of several columns for one fact the first in rank is taken. */
  readonly rank: number;
}

/** Finds what headings mean, for one kind of case. */
export interface HeadingReader {
  /** By path or label. */
  readonly read: (heading: string) => Column | Ambiguous | undefined;
  /** By what people call facts in their own tables. */
  readonly synonym: (heading: string) => Synonym | undefined;
  /** The fact of one of these types whose names have most in common with the heading: at least half. */
  readonly likeliest: (heading: string, types: ReadonlySet<FactType>) => Fact | undefined;
  /** The nearest known heading, as a template would write it; empty where none has anything in common. */
  readonly nearest: (heading: string) => string;
}

/** How the column with the kind of a case is headed. */
export const kindHeading: Text = { zh: '案件类型', en: 'Kind of case' };
const kindHeadings = new Set([
  'kind',
  '类型',
  folded(kindHeading.zh),
  folded(kindHeading.en),
  folded(`${kindHeading.zh} ${kindHeading.en}`),
]);

/** The label of a fact; with its group in front where another fact of the kind has the same label. */
export function headingOf(fact: Fact, vocabulary: Vocabulary): Text {
  const alike = labelsOf(vocabulary);
  const label = (language: 'zh' | 'en', mark: string): string => {
    const own = fact[language];
    if (alike[language].get(folded(own)) === 1) return own;
    const groups = groupsOf(fact, vocabulary).map((group) => group[language]);
    return `${groups.join(mark)}${mark}${own}`;
  };
  return { zh: label('zh', '：'), en: label('en', ': ') };
}

/** How many facts are called so, by folded label: counted once, since every heading asks for it. */
const labelsOf = onceEach(({ facts }: Vocabulary) => {
  const counted = (language: 'zh' | 'en'): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const fact of facts) {
      const label = folded(fact[language]);
      counts.set(label, 1 + (counts.get(label) ?? 0));
    }
    return counts;
  };
  return { zh: counted('zh'), en: counted('en') };
});

/** A heading as templates write it: `投标截止日期 Deadline for bids`. */
export function bothLanguages({ zh, en }: Text): string {
  return `${zh} ${en}`;
}

function groupsOf(fact: Fact, vocabulary: Vocabulary): readonly Group[] {
  return vocabulary.groups.filter(({ path }) => fact.path.startsWith(`${path}.`));
}

/** Headings of a kind of case. */
export const headingReaderOf = onceEach((vocabulary: Vocabulary): HeadingReader => {
  const facts = new Map<string, Set<Fact>>();
  const shown = new Map<string, string>();
  const add = (written: string, fact: Fact, heading: string): void => {
    const key = headingKey(written);
    const named = facts.get(key) ?? new Set();
    facts.set(key, named.add(fact));
    shown.set(key, heading);
  };
  for (const fact of vocabulary.facts) {
    const heading = headingOf(fact, vocabulary);
    const both = bothLanguages(heading);
    const groups = groupsOf(fact, vocabulary);
    const inner = groups.at(-1);
    for (const { zh, en } of [
      fact,
      heading,
      ...(inner === undefined ? [] : [{ zh: `${inner.zh}${fact.zh}`, en: `${inner.en} ${fact.en}` }]),
    ]) {
      for (const written of [zh, en, `${zh} ${en}`, `${zh}/${en}`, `${zh}|${en}`]) add(written, fact, both);
    }
  }
  // 地区 for 地区（GB/T 2260 代码）, unless another fact is called just that.
  for (const fact of vocabulary.facts) {
    for (const written of [fact.zh, fact.en]) {
      const bare = tidy(written).replace(/ ?\([^()]*\)$/, '');
      if (bare !== tidy(written) && !facts.has(headingKey(bare)))
        add(bare, fact, bothLanguages(headingOf(fact, vocabulary)));
    }
  }
  const synonyms = new Map<string, Set<Fact>>();
  const ranks = new Map<string, { readonly sure: boolean; readonly rank: number }>();
  for (const [path, { sure = [], likely = [] }] of Object.entries(synonymsOf(vocabulary.kind))) {
    const fact = vocabulary.byPath.get(path);
    if (fact === undefined) continue;
    for (const [rank, word] of [...sure, ...likely].entries()) {
      const key = headingKey(word);
      if (facts.has(key)) continue;
      synonyms.set(key, (synonyms.get(key) ?? new Set()).add(fact));
      ranks.set(`${key} ${path}`, { sure: rank < sure.length, rank });
    }
  }
  return {
    read: remembered((heading) => columnOf(heading, vocabulary, facts)),
    synonym: remembered((heading) => {
      const column = columnOf(heading, vocabulary, synonyms);
      if (column?.of !== 'fact') return undefined;
      const key = headingKey(partsOf(heading).find((part) => synonyms.has(headingKey(part))) ?? '');
      const known = ranks.get(`${key} ${column.path}`);
      return known === undefined ? undefined : { column, ...known };
    }),
    likeliest: (heading, types) => {
      const wanted = headingKey(partsOf(heading).at(-1) ?? heading).slice(0, 40);
      let best: { readonly fact: Fact; readonly share: number } | undefined;
      for (const names of [facts, synonyms]) {
        for (const [key, [fact, ...others]] of names) {
          if (fact === undefined || others.length > 0 || !types.has(fact.type)) continue;
          const share = distance(wanted, key) / Math.max(wanted.length, key.length, 1);
          if (share <= 0.5 && share < (best?.share ?? 1)) best = { fact, share };
        }
      }
      return best?.fact;
    },
    nearest: (heading) => {
      const found = nearestOf(headingKey(heading).slice(0, 100), [...shown.keys(), ...vocabulary.byPath.keys()]);
      return shown.get(found) ?? found;
    },
  };
});

/** Headings are asked for again and again while the best rows are looked for; what stands in data rows is not kept for ever. */
const REMEMBERED = 20_000;

function remembered<Value>(read: (heading: string) => Value): (heading: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (heading) => {
    const before = known.get(heading);
    if (before !== undefined) return before.value;
    const value = read(heading);
    if (known.size >= REMEMBERED) known.clear();
    if (heading.length <= LONGEST_KEPT) known.set(heading, { value });
    return value;
  };
}

const LONGEST_KEPT = 200;

/** What differs in more than this share of its letters has nothing in common. */
const LEAST_LIKE = 0.67;

/** The candidate that differs least for its length: of two equally far, the longer has more in common. Empty where none has anything. */
function nearestOf(wanted: string, candidates: readonly string[]): string {
  let best = { candidate: '', share: LEAST_LIKE };
  for (const candidate of candidates) {
    const share = distance(wanted, candidate) / Math.max(wanted.length, candidate.length, 1);
    if (share < best.share) best = { candidate, share };
  }
  return best.candidate;
}

/** What follows a label in brackets: a unit, or a mark that the column must be filled in. */
const BRACKETED = /^(.*?) ?[([【]([^()[\]【】]*)[)\]】]$/;
const IDLE = new Set([
  ...[
    '必填',
    '选填',
    '可选',
    'required',
    'optional',
    'yyyy-mm-dd',
    'yyyy/mm/dd',
    '是/否',
    'yes/no',
    '年/月/日',
    '年月日',
  ],
  ...['年-月-日', '日期', '含税', '如有', '必填项', '下拉选择', '系统', '实际', '盖章日期'],
]);
/** 金额/万元, 金额：万元, 金额万元. */
const TRAILING_UNIT = /^(.*?)[/:,_\- ]*((?:人民币)?[十百千万亿]*元)$/;
/** Numbers before a heading: 1.付款日期, （2）收票日期. */
const NUMBERED = /^[(（]?\d{1,2}[)）.、]\s*/;

/** No heading is longer; a remark above a table may be. */
const LONGEST_HEADING = 300;

/** The heading without numbers, and without what follows it in brackets. */
function partsOf(raw: string): readonly string[] {
  const heading = cleaned(raw);
  const bracketed = BRACKETED.exec(heading)?.[1];
  const trailing = TRAILING_UNIT.exec(heading)?.[1];
  return [heading, ...(bracketed === undefined ? [] : [bracketed]), ...(trailing === undefined ? [] : [trailing])];
}

function cleaned(raw: string): string {
  return tidy(raw)
    .replace(/^\*+|\*+$/g, '')
    .replace(NUMBERED, '')
    .trim();
}

function columnOf(
  raw: string,
  vocabulary: Vocabulary,
  facts: ReadonlyMap<string, ReadonlySet<Fact>>,
): Column | Ambiguous | undefined {
  if (raw.length > LONGEST_HEADING) return undefined;
  const heading = cleaned(raw);
  if (heading === '') return undefined;
  if (kindHeadings.has(heading.toLowerCase())) return { of: 'kind' };
  const byPath = pathColumn(heading, vocabulary);
  if (byPath !== undefined) return byPath;
  const named = facts.get(headingKey(heading));
  if (named !== undefined) return factColumn(named, '', vocabulary);
  const bracketed = [BRACKETED, TRAILING_UNIT]
    .map((pattern) => pattern.exec(heading))
    .find((match) => match !== null && facts.has(headingKey(match[1] ?? '')));
  const inner = facts.get(headingKey(bracketed?.[1] ?? ''));
  if (bracketed === undefined || bracketed === null || inner === undefined) return undefined;
  const unit = folded(bracketed[2] ?? '').replace(/^(?:单位|金额单位):?/, '');
  const column = factColumn(inner, IDLE.has(unit) ? '' : unit, vocabulary);
  // A unit that is not understood could change what the numbers mean: the heading is then not known.
  return column.of === 'fact' && !isUnitOf(column.kind) ? undefined : column;
}

function pathColumn(heading: string, vocabulary: Vocabulary): Column | undefined {
  const fact = vocabulary.byPath.get(heading);
  if (fact !== undefined) return { of: 'fact', kind: { fact, unit: '' }, path: fact.path };
  // A period may be flattened to its unit: `deferral.granted.workingDays`.
  const dot = heading.lastIndexOf('.');
  const unit = periodUnits.find((name) => name === heading.slice(dot + 1));
  const period = vocabulary.byPath.get(heading.slice(0, Math.max(0, dot)));
  if (unit === undefined || period?.type !== 'period') return undefined;
  return { of: 'fact', kind: { fact: period, unit: unit.toLowerCase() }, path: period.path };
}

function factColumn(named: ReadonlySet<Fact>, unit: string, vocabulary: Vocabulary): Column | Ambiguous {
  const [fact, ...others] = named;
  if (fact === undefined || others.length > 0) {
    return { of: 'several', headings: [...named].map((one) => `${headingOf(one, vocabulary).zh} (${one.path})`) };
  }
  return { of: 'fact', kind: { fact, unit }, path: fact.path };
}

const MONEY_UNIT = /^(?:单位:?)?(?:人民币)?[十百千万亿]*(?:元|圆)$|^(?:cny|rmb|yuan)$/;

function isUnitOf({ fact, unit }: CellKind): boolean {
  if (unit === '') return true;
  switch (fact.type) {
    case 'money':
      return MONEY_UNIT.test(unit);
    case 'percent':
      return unit === '%' || unit === '‰';
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
