/** Finds the words of one declaration in the passages of a paper. */
import { mayStand } from './may-stand.ts';
import type { Passage } from './passage.ts';
import { type CompiledReading, type CueMatch, sentenceAt } from './pattern.ts';
import type { Mark } from './reading.ts';
import type { WordIndex } from './word-index.ts';
import { wordsAt } from './words-at.ts';

/** How much of a sentence is shown on either side of the words that say it. */
const BEFORE = 60;
const AFTER = 120;
const POINTS = /^\d{1,3}(?:\.\d)?分?$/;
/** Signs; what is longer, and stands in a cell of its own, is no label of the next one. */
const LONGEST_LABEL = 30;

/** @param index of the texts of the passages */
export function marksOf(reading: CompiledReading, passages: readonly Passage[], index: WordIndex): readonly Mark[] {
  const remark = reading.remark === true ? { remark: true as const } : {};
  const marks = new Map<string, Mark & { readonly cue: number; readonly passage: number }>();
  for (const { at, passage, value, from, to, sure, cue } of cuesIn(reading, passages, index)) {
    if (to <= passage.from) continue;
    // The description of goods stands before their number as if it were its label: what it demands is not said by 60台.
    if (reading.code !== undefined && from < passage.from && passage.from > LONGEST_LABEL) continue;
    // Nor by its points: the demand beside them is a cell of its own.
    if (reading.code !== undefined && from < passage.from && POINTS.test(passage.text.slice(passage.from))) continue;
    // A demand is its clause; a value is its words.
    const [start, end] = reading.code === undefined ? [from, to] : sentenceAt(passage.text, from, to);
    const words = wordsAt(passage, Math.max(start, from - BEFORE), Math.min(end, to + AFTER));
    const mark = { fact: reading.path, value, ...words, part: passage.part, sure, ...remark, cue, passage: at };
    const key = `${mark.place.block}|${JSON.stringify(value)}`;
    const before = marks.get(key);
    if (before === undefined || better(mark, before, reading.once === true)) marks.set(key, mark);
  }
  const found = [...marks.values()];
  const runs = reading.once === true ? ofEachRun(found, passages) : found;
  const kept = reading.first === true ? ofEachWay(runs) : runs;
  return kept.map(({ cue, passage, ...mark }) => mark);
}

interface Found extends CueMatch {
  readonly at: number;
  readonly passage: Passage;
}

interface Ranked {
  readonly sure: boolean;
  readonly cue: number;
}

/** Of two marks of the same the one that is sure; where a cell has one mark, else the one whose cue is declared first. */
function better(one: Ranked, before: Ranked, once: boolean): boolean {
  return one.sure === before.sure ? once && one.cue < before.cue : one.sure;
}

/** Of marks by one cue the first. */
function ofEachWay<M extends { readonly cue: number }>(marks: readonly M[]): readonly M[] {
  return marks.filter(({ cue }, index) => marks.findIndex((one) => one.cue === cue) === index);
}

/** What the cues of a declaration match, in the order of the passages and, within one, of the cues. */
function cuesIn(reading: CompiledReading, passages: readonly Passage[], index: WordIndex): readonly Found[] {
  const found: Found[] = [];
  for (const { needed, in: where, matches } of reading.compiled) {
    for (const at of index.holding(needed)) {
      const passage = passages[at];
      if (passage === undefined || !mayStand(reading, passage.part)) continue;
      if (where !== undefined && !where.includes(passage.part)) continue;
      for (const match of matches(passage.text)) found.push({ ...match, at, passage });
    }
  }
  return found.sort((one, other) => one.at - other.at || one.cue - other.cue);
}

/** Of marks in one cell the one whose cue is declared first; sure where any of them is, since the cell is what is marked. */
function ofEachRun<M extends Ranked & { readonly passage: number }>(
  marks: readonly M[],
  passages: readonly Passage[],
): readonly M[] {
  const runs: M[][] = [];
  for (const mark of marks.toSorted((one, other) => one.passage - other.passage)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const cell = passages[mark.passage]?.cell;
    if (last !== undefined && cell !== undefined && passages[last.passage]?.cell === cell) run?.push(mark);
    else runs.push([mark]);
  }
  return runs.flatMap((run) => {
    const [first] = run.toSorted((one, other) => one.cue - other.cue);
    return first === undefined ? [] : [{ ...first, sure: run.some(({ sure }) => sure) }];
  });
}
