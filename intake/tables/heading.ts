/** Headings of tables: which column is which fact, in Chinese or English, by label or by path. */
import { distance } from 'fastest-levenshtein';
import type { FactType } from '../../rules/facts/fact.ts';
import { synonymsOf } from '../../rules/facts/synonyms/of-kind.ts';
import type { Fact, Vocabulary } from '../../rules/facts/vocabulary.ts';
import { onceEach } from '../../rules/once.ts';
import { type Ambiguous, type Column, columnOf, partsOf } from './heading-column.ts';
import { headingKey } from './heading-key.ts';
import { bothLanguages, groupsOf, headingOf } from './heading-of.ts';
import { nearestOf } from './nearest.ts';
import { tidy } from './tidy.ts';

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
  /** 实际办结时间 is 办结时间. */
  const actual = (heading: string): Synonym | undefined => {
    const [, bare] = /^实际(.{3,})$/.exec(tidy(heading)) ?? [];
    const column =
      bare === undefined ? undefined : (columnOf(bare, vocabulary, facts) ?? columnOf(bare, vocabulary, synonyms));
    const isDay = column?.of === 'fact' && (column.kind.fact.type === 'date' || column.kind.fact.type === 'instant');
    return isDay ? { column, sure: true, rank: 0 } : undefined;
  };
  return {
    read: remembered((heading) => columnOf(heading, vocabulary, facts)),
    synonym: remembered((heading) => {
      const column = columnOf(heading, vocabulary, synonyms);
      if (column?.of !== 'fact') return actual(heading);
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
