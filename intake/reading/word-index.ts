/** Which stretches of text hold certain words: looked up by two signs, so that a thousand words do not cost a thousand readings of the text. */
import type { OneOf } from './needed-words.ts';

/** A text has some three thousand different signs; two of their numbers are one small integer, which a map finds fastest. */
const BITS = 15;
const MOST_SIGNS = 1 << BITS;
/** So few texts are faster read than looked up. */
const FEW = 64;

export class WordIndex {
  readonly #texts: readonly string[];
  /** The number of each sign, 0 for one that no text holds. Signs beyond the last number share it: what is found is looked at again. */
  readonly #numbers = new Uint16Array(0x1_0000);
  #last = 0;
  /** By two signs in a row. */
  readonly #places = new Map<number, number[]>();
  readonly #words = new Map<string, readonly number[]>();
  readonly #clauses = new Map<OneOf, readonly number[]>();

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    for (const [at, text] of texts.entries()) {
      let before = 0;
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        let now = this.#numbers[code] ?? 0;
        if (now === 0) {
          now = Math.min(this.#last + 1, MOST_SIGNS - 1);
          this.#last = now;
          this.#numbers[code] = now;
        }
        if (before !== 0) {
          const key = (before << BITS) | now;
          const places = this.#places.get(key);
          if (places === undefined) this.#places.set(key, [at]);
          else if (places[places.length - 1] !== at) places.push(at);
        }
        before = now;
      }
    }
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
    const certain = word.length === 2 && this.#last < MOST_SIGNS - 1;
    const found = certain ? among : among.filter((at) => this.#texts[at]?.includes(word) === true);
    this.#words.set(word, found);
    return found;
  }

  /** Texts that may hold it: of its pairs of signs the rarest. */
  #among(word: string): readonly number[] {
    if (word.length < 2) return [...this.#texts.keys()];
    let rarest: readonly number[] | undefined;
    let before = this.#numbers[word.charCodeAt(0)] ?? 0;
    for (let index = 1; index < word.length; index += 1) {
      const now = this.#numbers[word.charCodeAt(index)] ?? 0;
      const places = before === 0 || now === 0 ? undefined : this.#places.get((before << BITS) | now);
      if (places === undefined) return [];
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
