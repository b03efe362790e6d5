/** What is to be said about a file as a whole, beside its rows: columns not read, what could not be mapped. */
import type { Text } from '../rules/facts/fact.ts';

export interface Note {
  /** Stable, for programs: `unknown-column`, `not-mapped`, … */
  readonly code: string;
  /** What it is about: a heading, a path of OCDS. */
  readonly subject: string;
  readonly message: Text;
  /** How often, where it can happen more than once. */
  readonly count?: number;
}

/** Distinct notes kept; a file can hold any number of names. */
const MOST = 500;

/** Notes that recur, counted: memory follows the number of distinct ones, and that is bounded. */
export class NoteCounter {
  readonly #notes = new Map<string, { note: Note; count: number }>();
  #beyond = 0;

  add(code: string, subject: string, message: Text): void {
    const key = `${code} ${subject} ${message.en}`;
    const known = this.#notes.get(key);
    if (known !== undefined) known.count++;
    else if (this.#notes.size < MOST) this.#notes.set(key, { note: { code, subject, message }, count: 1 });
    else this.#beyond++;
  }

  /** In the order in which they first came up. */
  list(): readonly Note[] {
    const notes = [...this.#notes.values()].map(({ note, count }) => ({ ...note, count }));
    if (this.#beyond === 0) return notes;
    const message = { zh: '其他提示过多，未逐一列出', en: 'further notes are not listed one by one' };
    return [...notes, { code: 'more', subject: '', message, count: this.#beyond }];
  }
}
