/** What was read of a paper: facts with their words and places. It never says that a list is complete. */
import type { Json } from '../../rules/engine/json.ts';
import type { Part } from '../../rules/readings/declaration.ts';

/** The words: a stretch `[from, to)` of the text of a block. */
export interface WordsPlace {
  readonly block: string;
  readonly from: number;
  readonly to: number;
}

export interface Mark {
  /** The path of a fact, `terms.bidValidity`; for a list, `terms.conditions`, and the value is one code. */
  readonly fact: string;
  readonly value: Json;
  readonly words: string;
  readonly place: WordsPlace;
  readonly part: Part;
  /** False where a careful reader could differ. */
  readonly sure: boolean;
  /** No rule carries the code: what was read is drafting advice and never a breach. */
  readonly remark?: true;
}

export interface Conflict {
  readonly fact: string;
  readonly marks: readonly Mark[];
}

export interface Unread {
  readonly place: WordsPlace;
  readonly words: string;
  readonly why: { readonly zh: string; readonly en: string };
}

/** What a paper says that is no fact of a case: the other party, a number. Its words stay as they are written. */
export interface Said {
  readonly what: { readonly zh: string; readonly en: string };
  readonly value: string;
  readonly place: WordsPlace;
}

export interface Reading {
  readonly case: Readonly<Record<string, Json>>;
  readonly marks: readonly Mark[];
  readonly conflicts: readonly Conflict[];
  readonly unread: readonly Unread[];
  readonly said?: readonly Said[];
  readonly notes: readonly { readonly code: string; readonly text: { readonly zh: string; readonly en: string } }[];
}
