/** Which stretches of text hold a word: looked up by its first two signs, so that a thousand words do not cost a thousand readings of the text. */
export class WordIndex {
  readonly #texts: readonly string[];
  /** By two signs in a row, as one number. */
  readonly #places = new Map<number, number[]>();
  readonly #found = new Map<string, readonly number[]>();

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    for (const [at, text] of texts.entries()) {
      for (let index = 0; index + 1 < text.length; index += 1) {
        const key = text.charCodeAt(index) * 0x1_0000 + text.charCodeAt(index + 1);
        const places = this.#places.get(key);
        if (places === undefined) this.#places.set(key, [at]);
        else if (places[places.length - 1] !== at) places.push(at);
      }
    }
  }

  /** @returns the numbers of the texts that hold one of the words, ascending */
  holding(words: readonly string[]): readonly number[] {
    const [only] = words;
    if (words.length === 1 && only !== undefined) return this.#with(only);
    const all = new Set<number>();
    for (const word of words) for (const at of this.#with(word)) all.add(at);
    return [...all].sort((one, other) => one - other);
  }

  #with(word: string): readonly number[] {
    const known = this.#found.get(word);
    if (known !== undefined) return known;
    const among =
      word.length < 2
        ? [...this.#texts.keys()]
        : (this.#places.get(word.charCodeAt(0) * 0x1_0000 + word.charCodeAt(1)) ?? []);
    const found = word.length === 2 ? among : among.filter((at) => this.#texts[at]?.includes(word) === true);
    this.#found.set(word, found);
    return found;
  }
}
