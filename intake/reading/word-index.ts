/** Which stretches of text hold certain words: looked up by two signs, so that a thousand words do not cost a thousand readings of the text. */
import type { OneOf } from './needed-words.ts';
import type { SignPairs } from './sign-pairs.ts';

/** So few texts are faster read than looked up. */
const FEW = 64;

export class WordIndex {
  readonly #texts: readonly string[];
  readonly #pairs: SignPairs;
  /** By the number of a pair: the texts that hold it. */
  readonly #places: readonly number[][];
  readonly #words = new Map<string, readonly number[]>();
  readonly #clauses = new Map<OneOf, readonly number[]>();

  /** @param pairs of all words that will be asked for */
  constructor(texts: readonly string[], pairs: SignPairs) {
    this.#texts = texts;
    this.#pairs = pairs;
    const places: number[][] = Array.from({ length: pairs.size + 1 }, () => []);
    this.#places = places;
    for (const [at, text] of texts.entries()) {
      let before = 0;
      for (let index = 0; index < text.length; index += 1) {
        const now = pairs.numberOf(text.charCodeAt(index));
        if (now !== 0) {
          this.#note(pairs.of(now, 0), at);
          if (before !== 0) this.#note(pairs.of(before, now), at);
        }
        before = now;
      }
    }
  }

  #note(pair: number, at: number): void {
    if (pair === 0) return;
    const list = this.#places[pair];
    if (list !== undefined && list[list.length - 1] !== at) list.push(at);
  }

  /** @returns the numbers of the texts that hold one word of each clause, ascending */
  holding(clauses: readonly OneOf[]): Iterable<number> {
    const [first, ...others] = clauses;
    if (first === undefined) return this.#texts.keys();
    let left = this.#withOneOf(first);
    for (const clause of others) {
      if (left.length === 0) break;
      left =
        left.length > FEW || this.#clauses.has(clause)
          ? both(left, this.#withOneOf(clause))
          : left.filter((at) => clause.some((word) => this.#texts[at]?.includes(word) === true));
    }
    return left;
  }

  #withOneOf(clause: OneOf): readonly number[] {
    const known = this.#clauses.get(clause);
    if (known !== undefined) return known;
    const [only] = clause;
    const found = clause.length === 1 && only !== undefined ? this.#with(only) : this.#union(clause);
    this.#clauses.set(clause, found);
    return found;
  }

  #union(clause: OneOf): readonly number[] {
    const holds = new Uint8Array(this.#texts.length);
    for (const word of clause) for (const at of this.#with(word)) holds[at] = 1;
    const found: number[] = [];
    for (let at = holds.indexOf(1); at >= 0; at = holds.indexOf(1, at + 1)) found.push(at);
    return found;
  }

  #with(word: string): readonly number[] {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const among = this.#among(word);
    const found = word.length <= 2 ? among : among.filter((at) => this.#texts[at]?.includes(word) === true);
    this.#words.set(word, found);
    return found;
  }

  /** Texts that may hold it: of its pairs of signs the rarest. */
  #among(word: string): readonly number[] {
    if (word === '') return [...this.#texts.keys()];
    let rarest: readonly number[] | undefined;
    let before = this.#pairs.numberOf(word.charCodeAt(0));
    for (let index = 1; index < Math.max(word.length, 2); index += 1) {
      const now = word.length < 2 ? 0 : this.#pairs.numberOf(word.charCodeAt(index));
      const pair = this.#pairs.of(before, now);
      if (pair === 0) throw new RangeError(`not among the words of this index: ${word}`);
      const places = this.#places[pair] ?? [];
      if (rarest === undefined || places.length < rarest.length) rarest = places;
      before = now;
    }
    return rarest ?? [];
  }
}

/** What stands in both of two ascending lists. */
function both(one: readonly number[], other: readonly number[]): readonly number[] {
  const found: number[] = [];
  let index = 0;
  for (const at of one) {
    while (index < other.length && (other[index] ?? 0) < at) index += 1;
    if (other[index] === at) found.push(at);
  }
  return found;
}
