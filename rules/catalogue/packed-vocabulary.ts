/**
 * A vocabulary as `npm run build` wrote it: what the declarations under facts/ say, without evaluating them. A function that
 * judges reads the declarations only to explain what is wrong.
 */
import type { Fact, Group, Vocabulary } from '../facts/vocabulary.ts';
import { openPacked } from './packed.ts';

/** A vocabulary as it is written; `byPath` follows from its facts. */
type Content = Omit<Vocabulary, 'kind' | 'byPath'>;

/** A vocabulary that is opened when first asked for: a case is of one kind. */
export class PackedVocabulary implements Vocabulary {
  readonly kind: string;
  readonly #packed: string;
  #content: Content | undefined;
  #byPath: ReadonlyMap<string, Fact> | undefined;
  constructor(kind: string, packed: string) {
    this.kind = kind;
    this.#packed = packed;
  }
  get #opened(): Content {
    this.#content ??= opened(this.#packed);
    return this.#content;
  }
  get zh(): string {
    return this.#opened.zh;
  }
  get en(): string {
    return this.#opened.en;
  }
  get mainDates(): readonly string[] {
    return this.#opened.mainDates;
  }
  get facts(): readonly Fact[] {
    return this.#opened.facts;
  }
  get byPath(): ReadonlyMap<string, Fact> {
    this.#byPath ??= new Map(this.facts.map((fact) => [fact.path, fact]));
    return this.#byPath;
  }
  get evidence(): Vocabulary['evidence'] {
    return this.#opened.evidence;
  }
  get groups(): readonly Group[] {
    return this.#opened.groups;
  }
  get sections(): readonly string[] {
    return this.#opened.sections;
  }
}

/** Written by the build from the declarations, so its shape is known; a test holds the two against each other. */
function opened(base64: string): Content {
  return JSON.parse(openPacked(base64));
}
