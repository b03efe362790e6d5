/** Where JSON is written to piece by piece: a text, or UTF-8, into which what many reports share is copied. */
import type { SharedJson } from '../../rules/engine/shared.ts';

export interface JsonSink {
  readonly text: (text: string) => void;
  readonly shared: (json: SharedJson) => void;
}

export class TextSink implements JsonSink {
  #written = '';

  text(text: string): void {
    this.#written += text;
  }

  shared(json: SharedJson): void {
    this.#written += json.text;
  }

  get written(): string {
    return this.#written;
  }
}

const FIRST_BYTES = 65_536;
/** Bytes of UTF-8 that a UTF-16 unit can take. */
const MOST_BYTES_A_UNIT = 3;

export class Utf8Sink implements JsonSink {
  /** Grown as needed, and used again. */
  #buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
  #length = 0;
  /** Short texts one after the other are encoded together. */
  #pending = '';

  text(text: string): void {
    this.#pending += text;
  }

  shared({ bytes }: SharedJson): void {
    this.#encode();
    this.#room(bytes.length);
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was written since it was last taken, in memory of its own. */
  taken(): Uint8Array<ArrayBuffer> {
    this.#encode();
    const taken = new Uint8Array(this.#buffer.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  /** Bytes written since they were last taken or cleared. */
  get length(): number {
    this.#encode();
    return this.#length;
  }

  /** What was written, in memory that is written over after it was cleared. */
  view(): Uint8Array {
    this.#encode();
    return this.#buffer.subarray(0, this.#length);
  }

  clear(): void {
    this.#pending = '';
    this.#length = 0;
  }

  #encode(): void {
    const text = this.#pending;
    if (text === '') return;
    this.#pending = '';
    this.#room(MOST_BYTES_A_UNIT * text.length);
    this.#length += this.#buffer.write(text, this.#length);
  }

  #room(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#buffer.length));
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }
}
