/**
 * Words that a text must hold for a pattern to match at all: looked for first, which is many times faster than the pattern.
 * Only what is certain counts: words outside groups that are not optional, and groups of plain alternatives.
 */

/** One of these words must stand in the text. */
export type OneOf = readonly string[];

const PLAIN = /[\p{Script=Han}A-Za-z《》“”:]/u;

interface Piece {
  /** All of these must hold. */
  readonly words: readonly OneOf[];
  readonly next: number;
}

/** Where the group or class that opens at `from` ends. */
function closing(pattern: string, from: number): number {
  let depth = 0;
  for (let index = from; index < pattern.length; index += 1) {
    const sign = pattern.charAt(index);
    if (sign === '\\') index += 1;
    else if (sign === '[') {
      const end = /^\[\^?\]?(?:\\.|[^\]\\])*\]/.exec(pattern.slice(index));
      index += (end?.[0].length ?? 1) - 1;
      if (depth === 0) return index;
    } else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return pattern.length - 1;
}

/** The alternatives of a pattern at its own level. */
function alternatives(pattern: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  for (let index = 0; index < pattern.length; index += 1) {
    const sign = pattern.charAt(index);
    if (sign === '\\') index += 1;
    else if (sign === '(' || sign === '[') index = closing(pattern, index);
    else if (sign === '|') {
      found.push(pattern.slice(start, index));
      start = index + 1;
    }
  }
  return [...found, pattern.slice(start)];
}

const optional = (pattern: string, at: number): boolean => /^(?:[?*]|\{0)/.test(pattern.slice(at));

function pieceAt(pattern: string, index: number): Piece {
  const sign = pattern.charAt(index);
  if (sign === '\\') return { words: [], next: index + 2 };
  if (sign === '{') return { words: [], next: pattern.indexOf('}', index) + 1 };
  if (sign === '[') return { words: [], next: closing(pattern, index) + 1 };
  if (sign === '(') {
    const end = closing(pattern, index);
    const inner = /^\((?:\?:|\?<[a-z]+>)?(?!\?)([\s\S]*)$/.exec(pattern.slice(index, end));
    const words = inner?.[1] === undefined || optional(pattern, end + 1) ? [] : neededWords(inner[1]);
    return { words, next: end + 1 };
  }
  let end = index;
  while (end < pattern.length && PLAIN.test(pattern.charAt(end))) end += 1;
  if (end === index) return { words: [], next: index + 1 };
  if (optional(pattern, end)) end -= 1;
  const word = pattern.slice(index, end);
  return { words: word === '' ? [] : [[word]], next: Math.max(end, index + 1) };
}

/** More than these rule out little more, and each costs a look-up. */
const MOST = 3;

const shortest = (words: OneOf): number => Math.min(...words.map(({ length }) => length));

/** The same words as one list, so that what is looked up once for one pattern is known for all. */
const lists = new Map<string, OneOf>();
function shared(words: OneOf): OneOf {
  const all = [...new Set(words)].toSorted();
  const key = all.join('|');
  const known = lists.get(key);
  if (known !== undefined) return known;
  lists.set(key, all);
  return all;
}

/** What a pattern without alternatives needs, that which says most first. A single sign says little where longer words are needed. */
function allOf(pattern: string): readonly OneOf[] {
  const all: OneOf[] = [];
  for (let index = 0; index < pattern.length; ) {
    const { words, next } = pieceAt(pattern, index);
    all.push(...words);
    index = next;
  }
  const long = all.filter((words) => shortest(words) > 1);
  return (long.length > 0 ? long : all).toSorted((one, other) => shortest(other) - shortest(one)).slice(0, MOST);
}

/** @returns what must hold, all of it; empty where nothing is certain */
export function neededWords(pattern: string): readonly OneOf[] {
  const [only = '', ...more] = alternatives(pattern);
  if (more.length === 0) return allOf(only).map(shared);
  const each = [only, ...more].map((one) => allOf(one)[0]);
  return each.includes(undefined) ? [] : [shared(each.flatMap((one) => one ?? []))];
}
