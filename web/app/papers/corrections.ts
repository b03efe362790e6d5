/** What the user made of the marks, and the case that comes of it. */
import type { Schemas } from '../api/schemas.ts';
import type { Answer } from '../case/answers.ts';
import type { Facts } from '../vocabulary.ts';

export type Mark = Schemas['Mark'];

/** By the key of the mark. What is unsure counts once it is confirmed; what contradicts itself, once one is chosen. */
export type Corrections = Readonly<Record<string, 'removed' | 'confirmed'>>;

export interface NumberedMark extends Mark {
  readonly index: number;
  /** By which it is known beyond this window. */
  readonly key: string;
  /** Made by the user: what it says stands among the answers. */
  readonly isOwn?: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object with a value put at a path; undefined takes away what stands there. */
function replaced(json: Json, path: readonly string[], value: unknown): Json {
  const [name = '', ...rest] = path;
  if (rest.length > 0) {
    const within = json[name];
    return { ...json, [name]: replaced(isJson(within) ? within : {}, rest, value) };
  }
  const { [name]: _, ...others } = json;
  return value === undefined ? others : { ...others, [name]: value };
}

/**
 * The case of a reading as the user corrected it. Facts that nobody touched stay as they were read: where several places speak,
 * the reading knows which prevails.
 */
export function correctedCase(
  read: Json,
  marks: readonly NumberedMark[],
  corrections: Corrections,
  facts: Facts,
): Json {
  const touched = new Set(marks.filter(({ key }) => corrections[key] !== undefined).map(({ fact }) => fact));
  let made = read;
  for (const path of touched) {
    const own = marks.filter(({ fact }) => fact === path);
    const confirmed = own.filter(({ key }) => corrections[key] === 'confirmed');
    const standing = own.filter(
      ({ key, sure }) => corrections[key] !== 'removed' && (sure || corrections[key] === 'confirmed'),
    );
    const isList = facts.get(path)?.type === 'codes';
    const value = isList
      ? [...new Set(standing.flatMap((mark) => mark.value))]
      : (confirmed.at(-1) ?? standing[0])?.value;
    made = replaced(made, path.split('.'), Array.isArray(value) && value.length === 0 ? undefined : value);
  }
  return made;
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(json: Json, path: string): unknown {
  let found: unknown = json;
  for (const name of path.split('.')) found = isJson(found) ? found[name] : undefined;
  return found;
}

/** The difference between what was read and the case as it stands, as a check of the paper tells it. */
export function paperCheck(paper: string, submission: Json, touched: ReadonlySet<string>): Schemas['PaperCheck'] {
  const corrections: Record<string, Schemas['FactValue']> = {};
  const removed: string[] = [];
  for (const path of touched) {
    const value = valueAt(submission, path);
    if (value === undefined) removed.push(path);
    else if (isFactValue(value)) corrections[path] = value;
  }
  return { paper, corrections, removed };
}

export const isFactValue = (value: unknown): value is Schemas['FactValue'] => value !== undefined;

/** A list as an answer that goes on from it; undefined for whatever is no list of codes. */
export const listAnswer = (type: string | undefined, value: unknown): Answer | undefined =>
  type === 'codes' && Array.isArray(value)
    ? { state: 'codes', value: value.filter((code) => typeof code === 'string'), all: false }
    : undefined;
