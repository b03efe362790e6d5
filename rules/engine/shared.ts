/**
 * Objects that stand in many reports, the same each time: titles, citations, questions, findings that are the same for all cases of a
 * likeness. They are put into JSON once, as text and as UTF-8.
 */

/** JSON that is made when it is first asked for. */
export class SharedJson {
  readonly #make: () => string;
  #text: string | undefined;
  #bytes: Uint8Array | undefined;

  constructor(make: () => string) {
    this.#make = make;
  }

  get text(): string {
    this.#text ??= this.#make();
    return this.#text;
  }

  /** In UTF-8; whoever asks for bytes seldom asks for the text too. */
  get bytes(): Uint8Array {
    this.#bytes ??= Buffer.from(this.#text ?? this.#make());
    return this.#bytes;
  }
}

const known = new WeakMap<object, SharedJson>();

/** Says of an object, which is not changed any more, that it will stand in many reports. */
export function shared<T extends object>(object: T): T {
  if (!known.has(object)) known.set(object, new SharedJson(() => JSON.stringify(object)));
  return object;
}

/** The JSON of an object that is shared; undefined for every other. */
export function sharedJson(object: object): SharedJson | undefined {
  return known.get(object);
}
