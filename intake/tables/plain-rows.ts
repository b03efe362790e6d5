/**
 * Delimited text as most systems export it, without a quote: a row is a line, and a cell is what stands between two delimiters, so that no
 * grammar is needed. The first quote hands the rest to one that knows quotes (delimited.ts).
 */
import type { Delimiter } from './delimiters.ts';

const [LF, CR, QUOTE] = [0x0a, 0x0d, 0x22];

/** Cuts the bytes of UTF-8 text into rows until a quote comes. */
export class PlainRows {
  readonly #delimiter: Delimiter;
  /** What ends a row, once the first has ended: CRLF, LF or CR, as csv-parse finds it too. */
  #end: '\r\n' | '\n' | '\r' | undefined;
  #rest: Buffer = Buffer.alloc(0);

  constructor(delimiter: Delimiter) {
    this.#delimiter = delimiter;
  }

  /** What ends rows; undefined while none has ended. */
  get end(): string | undefined {
    return this.#end;
  }

  /** Bytes that are no whole row yet. */
  get rest(): Buffer {
    return this.#rest;
  }

  /** @returns whole rows, and whether a quote stands in what is left. */
  cut(bytes: Buffer): { readonly rows: string[][]; readonly isQuoted: boolean } {
    const all = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const quote = all.indexOf(QUOTE);
    const plain = quote < 0 ? all : all.subarray(0, quote);
    this.#end ??= endOf(plain, quote < 0);
    const rows: string[][] = [];
    let start = 0;
    if (this.#end !== undefined) {
      const last = this.#end === '\r' ? CR : LF;
      const before = this.#end === '\r\n' ? 1 : 0;
      for (let at = plain.indexOf(last); at >= 0; at = plain.indexOf(last, at + 1)) {
        if (before === 1 && plain[at - 1] !== CR) continue;
        // Each line is a text of its own: cut from a larger one, a cell that is kept would keep all of it.
        rows.push(plain.toString('utf8', start, at - before).split(this.#delimiter));
        start = at + 1;
      }
    }
    this.#rest = start === 0 ? all : Buffer.from(all.subarray(start));
    return { rows, isQuoted: quote >= 0 };
  }

  /** The last row, where nothing ends it. */
  last(): string[] | undefined {
    const line = this.#end === undefined ? this.#rest.toString().replace(/\r$/, '') : this.#rest.toString();
    return this.#rest.length === 0 ? undefined : line.split(this.#delimiter);
  }
}

/** A lone CR at the end may be half of a CRLF: it is told when more has come. */
function endOf(plain: Buffer, mayGoOn: boolean): '\r\n' | '\n' | '\r' | undefined {
  const [lf, cr] = [plain.indexOf(LF), plain.indexOf(CR)];
  if (cr >= 0 && (lf < 0 || cr < lf)) {
    if (cr + 1 === plain.length && mayGoOn) return undefined;
    return plain[cr + 1] === LF ? '\r\n' : '\r';
  }
  return lf >= 0 ? '\n' : undefined;
}
