/** What declarations find in the passages of a paper, settled: one value a fact, or what contradicts itself. */
import type { Json } from '../../rules/engine/json.ts';
import { blocksByPart } from '../papers/joined-papers.ts';
import type { Block, Paper } from '../papers/paper.ts';
import { marksOf } from './marks-of.ts';
import type { Passage } from './passage.ts';
import type { CompiledReading } from './pattern.ts';
import { plainText } from './plain-text.ts';
import type { Conflict, Mark } from './reading.ts';
import { settle } from './settle.ts';
import type { WordIndex } from './word-index.ts';

export interface SettledFacts {
  /** By path; lists hold the codes that were read surely. */
  readonly values: Map<string, Json>;
  readonly marks: Mark[];
  readonly conflicts: Conflict[];
}

export function settledFacts(
  readings: readonly CompiledReading[],
  passages: readonly Passage[],
  index: WordIndex,
  paper: Pick<Paper, 'blocks' | 'parts'>,
): SettledFacts {
  const { blocks } = paper;
  const files = paper.parts === undefined ? undefined : filesOf(paper);
  const order = new Map(blocks.map(({ id }, index) => [id, index]));
  const values = new Map<string, Json>();
  const marks: Mark[] = [];
  const lists = new Map<string, Mark[]>();
  const conflicts: Conflict[] = [];
  for (const reading of readings) {
    const found = marksOf(reading, passages, index);
    if (reading.type === 'codes') {
      for (const mark of found) marks.push(mark);
      lists.set(reading.path, [...(lists.get(reading.path) ?? []), ...found.filter(({ sure }) => sure)]);
      continue;
    }
    const across = files === undefined ? [] : contradicting(found, files, reading);
    if (across.length > 0) {
      for (const mark of found) marks.push(mark);
      conflicts.push({ fact: reading.path, marks: across });
      continue;
    }
    const settled = settle(found, reading.prevails, reading.largest);
    if (settled !== undefined && 'doubtful' in settled) {
      marks.push({ ...settled.doubtful, sure: false });
      continue;
    }
    // Items of a total say nothing of the whole.
    const total = reading.type === 'money' && reading.largest === true && settled !== undefined && 'value' in settled;
    const kept = total ? found.filter(({ value }) => value === settled.value) : found;
    // One by one: a call takes no more arguments than its stack holds, and a paper may say a thing a hundred thousand times.
    for (const mark of kept) marks.push(reading.type === 'text' ? { ...mark, value: asWritten(mark, blocks) } : mark);
    if (settled === undefined) continue;
    if ('value' in settled)
      values.set(reading.path, reading.type === 'text' ? asWritten(settled.mark, blocks) : settled.value);
    else conflicts.push({ fact: reading.path, marks: settled.contradicting });
  }
  for (const [path, named] of lists) if (named.length > 0) values.set(path, [...codesOf(named, order)]);
  return { values, marks, conflicts };
}

/** Patterns read narrow signs; a name is given back with the brackets that it is written with. */
function asWritten({ value, place }: Mark, blocks: readonly Block[]): Json {
  if (typeof value !== 'string' || !/[(),:;]/.test(value)) return value;
  const source = blocks.find(({ id }) => id === place.block)?.text ?? '';
  const plain = plainText(source);
  const from = plain.text.indexOf(value);
  if (from < 0) return value;
  return [...value]
    .map((sign, index) => (/[(),:;]/.test(sign) ? (source[plain.at[from + index] ?? -1] ?? sign) : sign))
    .join('');
}

/** Which file of the paper a block is of. */
function filesOf(paper: Pick<Paper, 'blocks' | 'parts'>): ReadonlyMap<string, number> {
  return new Map(blocksByPart(paper).flatMap((blocks, file) => blocks.map(({ id }) => [id, file] as const)));
}

/** What two files of one project say differently, each as it is settled within its file. Within one file the rank of its parts decides; between files nothing does. */
function contradicting(
  marks: readonly Mark[],
  files: ReadonlyMap<string, number>,
  { prevails, largest }: CompiledReading,
): readonly Mark[] {
  const settled = [...Map.groupBy(marks, ({ place }) => files.get(place.block)).values()].flatMap((own) => {
    const one = settle(own, prevails, largest);
    return one !== undefined && 'value' in one ? [one.mark] : [];
  });
  const values = new Map(settled.map((mark) => [JSON.stringify(mark.value), mark]));
  return values.size > 1 ? [...values.values()] : [];
}

/** The codes of a list in the order in which the paper names them. */
function codesOf(marks: readonly Mark[], order: ReadonlyMap<string, number>): readonly Json[] {
  const at = ({ place }: Mark): number => (order.get(place.block) ?? 0) * 1e6 + place.to;
  return [...new Set(marks.toSorted((one, other) => at(one) - at(other)).map(({ value }) => value))];
}
