/** Headings of tables: which column is which fact, in Chinese or English, by label or by path. */

import { distance } from 'fastest-levenshtein';
import { periodUnits } from '../../rules/engine/bound.ts';
import { onceEach } from '../../rules/engine/once.ts';
import type { Text } from '../../rules/facts/fact.ts';
import type { Fact, Group, Vocabulary } from '../../rules/facts/vocabulary.ts';
import type { CellKind } from './cell.ts';
import { periodUnitOf } from './period-text.ts';
import { folded, tidy } from './tidy.ts';

/** What a column holds: a fact, or the kind of case. */
export type Column = { readonly of: 'fact'; readonly kind: CellKind; readonly path: string } | { readonly of: 'kind' };

/** A heading that more than one fact is called by. */
export interface Ambiguous {
  readonly of: 'several';
  readonly headings: readonly string[];
}

/** Finds what headings mean, for one kind of case. */
export interface HeadingReader {
  readonly read: (heading: string) => Column | Ambiguous | undefined;
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
  return {
    read: (heading) => columnOf(heading, vocabulary, facts),
    nearest: (heading) => {
      const found = nearestOf(headingKey(heading).slice(0, 100), [...shown.keys(), ...vocabulary.byPath.keys()]);
      return shown.get(found) ?? found;
    },
  };
});

/** The candidate that differs least for its length: of two equally far, the longer has more in common. Empty where none has anything. */
function nearestOf(wanted: string, candidates: readonly string[]): string {
  let best = { candidate: '', share: 1 };
  for (const candidate of candidates) {
    const share = distance(wanted, candidate) / Math.max(wanted.length, candidate.length, 1);
    if (share < best.share) best = { candidate, share };
  }
  return best.candidate;
}

/** Case, width, blanks and the marks between group and label make no difference. */
function headingKey(heading: string): string {
  return folded(heading).replace(/[\s:·>\-_*]+/g, '');
}

/** What follows a label in brackets: a unit, or a mark that the column must be filled in. */
const BRACKETED = /^(.*?) ?[([【]([^()[\]【】]*)[)\]】]$/;
const IDLE = new Set(['必填', '选填', '可选', 'required', 'optional', 'yyyy-mm-dd', '是/否', 'yes/no']);

function columnOf(
  raw: string,
  vocabulary: Vocabulary,
  facts: ReadonlyMap<string, ReadonlySet<Fact>>,
): Column | Ambiguous | undefined {
  const heading = tidy(raw)
    .replace(/^\*+|\*+$/g, '')
    .trim();
  if (heading === '') return undefined;
  if (kindHeadings.has(heading.toLowerCase())) return { of: 'kind' };
  const byPath = pathColumn(heading, vocabulary);
  if (byPath !== undefined) return byPath;
  const named = facts.get(headingKey(heading));
  if (named !== undefined) return factColumn(named, '', vocabulary);
  const bracketed = BRACKETED.exec(heading);
  const inner = facts.get(headingKey(bracketed?.[1] ?? ''));
  if (bracketed === null || inner === undefined) return undefined;
  const unit = folded(bracketed[2] ?? '');
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
    default:
      return true;
  }
}
