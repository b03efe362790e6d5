/**
 * A vocabulary as `npm run build` wrote it: what the declarations under facts/ say, without evaluating them. A function that
 * judges reads the declarations only to explain what is wrong.
 */
import type { CodeList } from '../facts/fact.ts';
import type { Fact, Group, Vocabulary } from '../facts/vocabulary.ts';
import { once } from '../once.ts';
import type { Texts } from './packed-texts.ts';

/** A vocabulary as it is written: `byPath` follows from its facts, and the codes and their words stand apart. */
type Written = Omit<Vocabulary, 'kind' | 'byPath' | 'facts'> & {
  readonly facts: readonly Omit<Fact, 'codes'>[];
  /** The codes of the facts that have any, by slot. */
  readonly lists: readonly (readonly [slot: number, codes: readonly string[]])[];
};
type Content = Omit<Vocabulary, 'kind' | 'byPath'>;

/** A vocabulary that is opened when first asked for: a case is of one kind. */
export class PackedVocabulary implements Vocabulary {
  readonly kind: string;
  readonly #texts: Texts;
  #content: Content | undefined;
  #byPath: ReadonlyMap<string, Fact> | undefined;
  constructor(kind: string, texts: Texts) {
    this.kind = kind;
    this.#texts = texts;
  }
  get #opened(): Content {
    this.#content ??= contentOf(this.#texts);
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

function contentOf(texts: Texts): Content {
  const [zh, en] = ['codesZh', 'codesEn'].map((column) => once(() => wordsOf(texts.text(column, 0))));
  const { lists, facts, ...written } = writtenOf(texts.text('vocabulary', 0));
  let next = 0;
  for (const [slot, codes] of lists) {
    const first = next;
    next += codes.length;
    const fact = facts[slot];
    // Four thousand codes, of which a case needs a hundred: a list is put together when it is looked into.
    const list = once(() => listOf(codes, zh?.() ?? [], en?.() ?? [], first));
    if (fact !== undefined) Object.defineProperty(fact, 'codes', { get: list, enumerable: true });
  }
  return { ...written, facts };
}

function listOf(codes: readonly string[], zh: readonly string[], en: readonly string[], first: number): CodeList {
  const list: Record<string, readonly [string, string]> = {};
  for (const [index, code] of codes.entries()) list[code] = [zh[first + index] ?? '', en[first + index] ?? ''];
  return list;
}

/** Written by the build from the declarations, so its shape is known; a test holds the two against each other. */
function writtenOf(json: string): Written {
  return JSON.parse(json);
}

/** Written by the build, as above. */
function wordsOf(json: string): readonly string[] {
  return JSON.parse(json);
}
