/** Which two signs in a row are worth remembering: those of words that are looked for. A text holds millions of others. */
import type { CompiledReading } from './pattern.ts';

export class SignPairs {
  /** The number of each sign that a word holds, 0 for all others. */
  readonly #signs = new Uint16Array(0x1_0000);
  #count = 1;
  readonly #pairs: Uint16Array;
  /** How many there are: their numbers are 1 to this one. */
  readonly size: number;

  /** @param words that will be looked for; one of a single sign has the pair of that sign and nothing behind it */
  constructor(words: Iterable<string>) {
    const known = new Set(words);
    for (const word of known) {
      for (let at = 0; at < word.length; at += 1) {
        const code = word.charCodeAt(at);
        if (this.#signs[code] === 0) this.#signs[code] = this.#count++;
      }
    }
    this.#pairs = new Uint16Array(this.#count * this.#count);
    let last = 0;
    for (const word of known) {
      for (let at = 1; at < Math.max(word.length, 2); at += 1) {
        const now = word.length < 2 ? 0 : this.numberOf(word.charCodeAt(at));
        const place = this.numberOf(word.charCodeAt(at - 1)) * this.#count + now;
        if (this.#pairs[place] === 0) this.#pairs[place] = ++last;
      }
    }
    this.size = last;
  }

  /** @param code of a sign in UTF-16 @returns its number for {@link of}, 0 where no word holds it */
  numberOf(code: number): number {
    return this.#signs[code] ?? 0;
  }

  /** @param before @param now numbers of signs @returns the number of their pair, 0 where no word holds it */
  of(before: number, now: number): number {
    return this.#pairs[before * this.#count + now] ?? 0;
  }
}

/** The pairs of all words that declarations need. */
export function pairsOf(readings: readonly CompiledReading[]): SignPairs {
  return new SignPairs(
    readings.flatMap(({ compiled, label }) =>
      [...compiled, ...(label === undefined ? [] : [label])].flatMap(({ needed }) => needed.flat()),
    ),
  );
}
