/**
 * Words of which a text must hold one for a pattern to match at all: looked for first, which is many times faster than the pattern.
 * Only what is certain counts: words outside groups that are not optional, and groups of plain alternatives.
 */

const PLAIN = /[\p{Script=Han}A-Za-z《》“”:]/u;

interface Piece {
  readonly words: readonly string[];
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
    return { words: words ?? [], next: end + 1 };
  }
  let end = index;
  while (end < pattern.length && PLAIN.test(pattern.charAt(end))) end += 1;
  if (end === index) return { words: [], next: index + 1 };
  if (optional(pattern, end)) end -= 1;
  const word = pattern.slice(index, end);
  return { words: word === '' ? [] : [word], next: Math.max(end, index + 1) };
}

const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));

/** @returns undefined where nothing is certain */
export function neededWords(pattern: string): readonly string[] | undefined {
  const all: string[] = [];
  for (const one of alternatives(pattern)) {
    let best: readonly string[] = [];
    for (let index = 0; index < one.length; ) {
      const { words, next } = pieceAt(one, index);
      if (words.length > 0 && (best.length === 0 || shortest(words) > shortest(best))) best = words;
      index = next;
    }
    if (best.length === 0) return undefined;
    all.push(...best);
  }
  return all;
}
