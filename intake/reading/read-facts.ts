/** Reads the facts of a paper: what its words say, where, and what contradicts itself. Same paper, same reading; no model. */
import built from '../../rules/.built/readings.json' with { type: 'json' };
import { isObject, type Json } from '../../rules/engine/json.ts';
import { type PackedReading, packedSchema } from '../../rules/readings/declaration.ts';
import type { Paper } from '../papers/paper.ts';
import { ceilingOf } from './ceiling.ts';
import { mayStand } from './may-stand.ts';
import { type Passage, passagesOf } from './passage.ts';
import { type CompiledReading, compileReading, sentenceAt } from './pattern.ts';
import type { Conflict, Mark, Reading } from './reading.ts';
import { regionOf } from './region.ts';
import { settle } from './settle.ts';
import { unreadOf } from './unread.ts';
import { wordsAt } from './words-at.ts';

const packed: readonly PackedReading[] = packedSchema.parse(built).readings;
const compiled = packed.map(compileReading);

/** How much of a sentence is shown on either side of the words that say it. */
const BEFORE = 60;
const AFTER = 120;

function marksOf(reading: CompiledReading, passages: readonly Passage[]): readonly Mark[] {
  const remark = reading.remark === true ? { remark: true as const } : {};
  const marks = new Map<string, Mark & { readonly cue: number; readonly passage: number }>();
  passages.forEach((passage, index) => {
    if (!mayStand(reading, passage.part)) return;
    for (const { value, from, to, sure, cue } of reading.matches(passage.text, passage.part)) {
      if (to <= passage.from) continue;
      // A demand is its clause; a value is its words.
      const [start, end] = reading.code === undefined ? [from, to] : sentenceAt(passage.text, from, to);
      const words = wordsAt(passage, Math.max(start, from - BEFORE), Math.min(end, to + AFTER));
      const mark = { fact: reading.path, value, ...words, part: passage.part, sure, ...remark, cue, passage: index };
      const key = `${mark.place.block}|${JSON.stringify(value)}`;
      const before = marks.get(key);
      if (before === undefined || (reading.once === true && cue < before.cue)) marks.set(key, mark);
    }
  });
  const found = [...marks.values()];
  const kept = reading.once === true ? ofEachRun(found, passages) : found;
  return kept.map(({ cue, passage, ...mark }) => mark);
}

/** Of marks in one cell the one whose cue is declared first. */
function ofEachRun<M extends { readonly cue: number; readonly passage: number }>(
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
  return runs.flatMap((run) => run.toSorted((one, other) => one.cue - other.cue).slice(0, 1));
}

/** The codes of a list in the order in which the paper names them. */
function codesOf(marks: readonly Mark[], order: ReadonlyMap<string, number>): readonly Json[] {
  const at = ({ place }: Mark): number => (order.get(place.block) ?? 0) * 1e6 + place.to;
  return [...new Set(marks.toSorted((one, other) => at(one) - at(other)).map(({ value }) => value))];
}

/** @returns the case as far as the paper says it, every value with its words; a fact that two places contradict is left out */
export function readPaperFacts(paper: Paper): Reading {
  const passages = passagesOf(paper.blocks);
  const order = new Map(paper.blocks.map(({ id }, index) => [id, index]));
  const values = new Map<string, Json>();
  const marks: Mark[] = [];
  const lists = new Map<string, Mark[]>();
  const conflicts: Conflict[] = [];
  const drop = (path: string): void => {
    values.delete(path);
    for (let index = marks.length - 1; index >= 0; index -= 1) if (marks[index]?.fact === path) marks.splice(index, 1);
  };
  const region = regionOf(passages);
  if (region !== undefined) {
    values.set('region', region.value);
    marks.push(region);
  }
  for (const reading of compiled) {
    const found = marksOf(reading, passages);
    if (reading.type === 'codes') {
      marks.push(...found);
      lists.set(reading.path, [...(lists.get(reading.path) ?? []), ...found.filter(({ sure }) => sure)]);
      continue;
    }
    const settled = settle(found, reading.prevails, reading.largest);
    if (settled !== undefined && 'doubtful' in settled) {
      marks.push({ ...settled.doubtful, sure: false });
      continue;
    }
    // Items of a total say nothing of the whole.
    const total = reading.type === 'money' && reading.largest === true && settled !== undefined && 'value' in settled;
    marks.push(...(total ? found.filter(({ value }) => value === settled.value) : found));
    if (settled === undefined) continue;
    if ('value' in settled) values.set(reading.path, settled.value);
    else conflicts.push({ fact: reading.path, marks: settled.contradicting });
  }
  for (const [path, named] of lists) if (named.length > 0) values.set(path, [...codesOf(named, order)]);
  // General words on the forms of a security say nothing where none is asked for.
  if (values.get('terms.bidSecurity.amount') === '0.00') drop('terms.bidSecurity.forms');
  if (values.get('performanceSecurity.percent') === 0) drop('performanceSecurity.forms');
  const budget = values.get('project.budget');
  if (budget !== undefined && !marks.some(({ fact }) => fact === 'project.controlPrice')) {
    const ceiling = ceilingOf(passages, budget);
    if (ceiling !== undefined) marks.push(ceiling);
    if (ceiling?.sure === true) values.set(ceiling.fact, ceiling.value);
  }
  const notes = paper.notes.map(({ code, text }) => ({ code, text }));
  const said = new Set([...marks, ...conflicts].map(({ fact }) => fact));
  return { case: nested(values), marks, conflicts, unread: unreadOf(compiled, passages, said), notes };
}

/** `terms.bidValidity` becomes `{ terms: { bidValidity } }`. */
function nested(values: ReadonlyMap<string, Json>): Readonly<Record<string, Json>> {
  const whole: Record<string, Json> = { kind: 'procurement' };
  for (const [path, value] of values) {
    const names = path.split('.');
    let at = whole;
    for (const name of names.slice(0, -1)) {
      const inner = at[name];
      const next: Record<string, Json> = isObject(inner) ? { ...inner } : {};
      at[name] = next;
      at = next;
    }
    at[names.at(-1) ?? path] = value;
  }
  return whole;
}
