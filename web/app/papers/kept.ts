/** What users made of a reading, as the page holds it, as the server keeps it, and how what two of them did comes together. */
import type { Schemas } from '../api/schemas.ts';
import type { Answer, Answers } from '../case/answers.ts';
import { type Corrections, isFactValue, type Mark } from './corrections.ts';

/** Words the user marked. */
export interface Added {
  readonly fact: string;
  readonly block: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export interface Kept {
  readonly corrections: Corrections;
  readonly answers: Answers;
  readonly region?: string | undefined;
  readonly added: readonly Added[];
}

export const nothingKept: Kept = { corrections: {}, answers: {}, added: [] };

type Wire = Schemas['PaperCorrections'];
type MarkKey = readonly [fact: string, block: string, from: number, to: number, value: Schemas['FactValue']];

/** Tells a mark from every other of the reading, in every window and after every reload. */
export const keyOfMark = ({
  fact,
  place: { block, from, to },
  value,
}: Pick<Mark, 'fact' | 'place' | 'value'>): string => JSON.stringify([fact, block, from, to, value] satisfies MarkKey);

/** The key is made by {@link keyOfMark}, so its shape is known. */
function markOf(key: string): Omit<Wire['marks'][number], 'is'> {
  const [fact, block, from, to, value]: MarkKey = JSON.parse(key);
  return { fact, block, from, to, value };
}

export const wireOf = ({ corrections, answers, region, added }: Kept): Wire => ({
  region: region ?? null,
  marks: Object.entries(corrections).map(([key, is]) => ({ ...markOf(key), is })),
  answers: Object.fromEntries(
    Object.entries(answers).map(([fact, answer]) => [
      fact,
      {
        state: answer.state,
        ...('value' in answer && isFactValue(answer.value) && { value: answer.value }),
        ...('all' in answer && { all: answer.all }),
      },
    ]),
  ),
  added: [...added],
});

const states: ReadonlySet<string> = new Set<Answer['state']>([
  'unknown',
  'not-yet',
  'none',
  'one',
  'period',
  'codes',
  'suspensions',
  'payments',
]);

/** What this page kept it can read again; what somebody kept in another way is passed over. */
const isAnswer = (answer: object): answer is Answer =>
  'state' in answer &&
  states.has(String(answer.state)) &&
  ('value' in answer || answer.state === 'unknown' || answer.state === 'not-yet' || answer.state === 'none');

export function keptOf({ region, marks, answers, added }: Wire): Kept {
  return {
    corrections: Object.fromEntries(
      marks.map(({ is, block, from, to, ...mark }) => [keyOfMark({ ...mark, place: { block, from, to } }), is]),
    ),
    answers: Object.fromEntries(
      Object.entries(answers).flatMap(([fact, answer]) => (isAnswer(answer) ? [[fact, answer]] : [])),
    ),
    ...(region !== null && { region }),
    added,
  };
}

/** One thing that was put right; two people who put right different things are in nobody's way. */
export type Entry =
  | { readonly of: 'region'; readonly value: string }
  | { readonly of: 'mark'; readonly fact: string; readonly key: string; readonly value: 'confirmed' | 'removed' }
  | { readonly of: 'answer'; readonly fact: string; readonly value: Answer }
  | { readonly of: 'added'; readonly fact: string; readonly value: Added };

function entriesOf({ corrections, answers, region, added }: Kept): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  if (region !== undefined) entries.set('region', { of: 'region', value: region });
  for (const [key, value] of Object.entries(corrections))
    entries.set(`mark ${key}`, { of: 'mark', fact: markOf(key).fact, key, value });
  for (const [fact, value] of Object.entries(answers)) entries.set(`answer ${fact}`, { of: 'answer', fact, value });
  for (const value of added) {
    const { fact, block, from } = value;
    entries.set(`added ${fact} ${block} ${from}`, { of: 'added', fact, value });
  }
  return entries;
}

function keptFrom(entries: Iterable<Entry>): Kept {
  const corrections: Record<string, 'confirmed' | 'removed'> = {};
  const answers: Record<string, Answer> = {};
  const added: Added[] = [];
  let region: string | undefined;
  for (const entry of entries) {
    if (entry.of === 'region') region = entry.value;
    else if (entry.of === 'mark') corrections[entry.key] = entry.value;
    else if (entry.of === 'answer') answers[entry.fact] = entry.value;
    else added.push(entry.value);
  }
  return { corrections, answers, added, ...(region !== undefined && { region }) };
}

/** Both changed the same thing, each in another way. */
export interface Clash {
  readonly name: string;
  /** What it is here, and what the other made it; undefined where it was taken back. */
  readonly mine: Entry | undefined;
  readonly theirs: Entry | undefined;
}

export interface Merged {
  readonly kept: Kept;
  /** What the other did that was not here yet. */
  readonly taken: readonly Entry[];
  readonly clashes: readonly Clash[];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
export const isSame = (one: Kept, other: Kept): boolean => {
  const [mine, theirs] = [entriesOf(one), entriesOf(other)];
  return mine.size === theirs.size && [...mine].every(([name, entry]) => same(entry, theirs.get(name)));
};

/**
 * What was done here since both saw the same, done to what the other made of it. Where both changed the same thing, what was done here holds,
 * and the clash is told, with what the other did.
 */
export function merged(base: Kept, mine: Kept, theirs: Kept): Merged {
  const [before, here, there] = [entriesOf(base), entriesOf(mine), entriesOf(theirs)];
  const made = new Map(there);
  const taken: Entry[] = [];
  const clashes: Clash[] = [];
  for (const name of new Set([...before.keys(), ...here.keys(), ...there.keys()])) {
    const [was, own, other] = [before.get(name), here.get(name), there.get(name)];
    const isChangedHere = !same(was, own);
    const isChangedThere = !same(was, other);
    if (isChangedHere) {
      if (own === undefined) made.delete(name);
      else made.set(name, own);
      if (isChangedThere && !same(own, other)) clashes.push({ name, mine: own, theirs: other });
    } else if (isChangedThere) {
      const told = other ?? was;
      if (told !== undefined) taken.push(told);
    }
  }
  return { kept: keptFrom(made.values()), taken, clashes };
}

/** Of a clash, what the other did. */
export function withTheirs(kept: Kept, { name, theirs }: Clash): Kept {
  const entries = entriesOf(kept);
  if (theirs === undefined) entries.delete(name);
  else entries.set(name, theirs);
  return keptFrom(entries.values());
}
