/** Weights of a scoring that do not make 100: who marks by them cannot reach it, or passes it. Only tables whose rows are numbered are added up. */
import type { Block } from '../papers/paper.ts';
import type { Passage } from './passage.ts';
import type { Mark } from './reading.ts';
import { wordsAt } from './words-at.ts';

const WHOLE = 100;
/** Numbers that come nowhere near it are of something else. */
const NEAR = 20;
const FEWEST = 3;
const WEIGHT = /^[≤]?(\d{1,2})[%分]?$/;
/** A bonus is given on top. */
const ON_TOP = /加分|附加|扣分项/;
/** A1＋A2＋……＋An＝1, which is then not so. */
const TOGETHER = /A1[+＋]A2.{0,12}An=1/;
/** 分值构成：价格30分、技术50分、商务20分, and nothing else. */
const LIST =
  /^[^:;。]{0,16}(?:分值构成|评分构成|权重)[^:;。]{0,10}:((?:[^\d:;,、。]{2,10}[:(]?\d{1,2}(?:分|%)\)?[、,;]?){3,6})[。]?$/;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const misses = (all: number): boolean => all !== WHOLE && Math.abs(all - WHOLE) <= NEAR;

/** The weights of the rows that a first column numbers 1, 2, 3, …; none where a row has none or several. */
function weightsOf(cells: readonly Block[]): readonly number[] {
  const rows = Map.groupBy(cells, ({ cell }) => cell?.row ?? -1);
  const weights: number[] = [];
  for (const row of [...rows.keys()].toSorted((one, other) => one - other)) {
    const own = rows.get(row) ?? [];
    const number = own.find(({ cell }) => cell?.column === 0)?.text.trim();
    if (number !== String(weights.length + 1)) continue;
    const said = own.flatMap(({ cell, text }) =>
      cell?.column === 0 ? [] : (WEIGHT.exec(text.replace(/\s/g, ''))?.[1] ?? []),
    );
    const [weight, ...more] = said;
    if (weight === undefined || more.length > 0) return [];
    weights.push(Number(weight));
  }
  return weights;
}

/** @returns the place where they are said to make the whole, else the table */
export function wrongWeights(blocks: readonly Block[], passages: readonly Passage[]): Mark | undefined {
  const scoring = passages.filter(({ part }) => part === 'scoring');
  const mark = (passage: Passage, from = passage.from, to = passage.text.length): Mark => ({
    fact: 'terms.conditions',
    value: 'weights-not-hundred',
    ...wordsAt(passage, from, to),
    part: 'scoring',
    sure: true,
    remark: true,
  });
  for (const passage of scoring) {
    const listed = LIST.exec(passage.text)?.[1];
    const numbers = listed?.match(/\d{1,2}(?=分|%)/g)?.map(Number) ?? [];
    if (numbers.length >= FEWEST && misses(sum(numbers))) return mark(passage);
  }
  const of = new Map(scoring.map((passage) => [passage.first, passage]));
  const tables = Map.groupBy(
    blocks.filter(({ id, cell }) => cell !== undefined && of.has(id)),
    ({ cell }) => cell?.table,
  );
  for (const cells of tables.values()) {
    const head = cells.find(({ text }) => /^(?:权重|分值|满分|分数)(?:[(（]|$)/.test(text.trim()));
    if (head === undefined || cells.some(({ text }) => ON_TOP.test(text.slice(0, 40)))) continue;
    const weights = weightsOf(cells);
    if (weights.length < FEWEST || !misses(sum(weights))) continue;
    const said = scoring.find(({ text }) => TOGETHER.test(text));
    const passage = said ?? of.get(head.id);
    if (passage === undefined) continue;
    const at = said === undefined ? null : TOGETHER.exec(said.text);
    return at === null ? mark(passage) : mark(passage, at.index, at.index + at[0].length);
  }
  return undefined;
}
