/**
 * Reads a JSON document whose bulk is a list: an array of cases, or an OCDS package with its `releases` or `records`. The
 * elements are cut out of the bytes one by one, so that memory follows the largest element and not the file, and each is
 * handed to JSON.parse. (The streaming parsers on npm build every value in JavaScript and bound nothing.)
 */
import { isUtf8 } from 'node:buffer';
import { type RefusedLine, refusal } from '../lines.ts';
import { FileRefused } from './file-refused.ts';
import { type JsonRow, MAX_JSON_BYTES, parsed } from './json-lines.ts';

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** The members of an OCDS package that hold what it packs. */
const PACKED = new Set(['releases', 'records']);
const LONGEST_KEY = 64;

/** Where the scan stands: between top-level values, in a list, in a value, or in the members of a package. */
type Place = 'top' | 'list' | 'value' | 'members' | 'key' | 'colon' | 'member';

/** The releases or records of a package that is small enough to be parsed whole; undefined for what is no package. */
export function packedIn(json: unknown): readonly unknown[] | undefined {
  if (typeof json !== 'object' || json === null || 'ocid' in json) return undefined;
  if ('releases' in json && Array.isArray(json.releases)) return json.releases;
  return 'records' in json && Array.isArray(json.records) ? json.records : undefined;
}

/**
 * Yields the elements of the document; a lone value is its own element. Rows are counted from 1.
 * An element over 8 MB is refused by its row, and the next is read; of a record that large its compiled release is looked for.
 * @throws FileRefused where the document is damaged or cut off.
 */
export async function* jsonDocument(bytes: AsyncIterable<unknown>): AsyncGenerator<readonly (JsonRow | RefusedLine)[]> {
  const scanner = new ElementScanner();
  let first = true;
  for await (const part of bytes) {
    if (!(part instanceof Uint8Array)) continue;
    const chunk = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    const marked = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    first = false;
    scanner.scan(marked ? chunk.subarray(3) : chunk);
    const rows = scanner.taken();
    if (rows.length > 0) yield rows;
  }
  scanner.end();
  const rows = scanner.taken();
  if (rows.length > 0) yield rows;
}

class ElementScanner {
  #rows: (JsonRow | RefusedLine)[] = [];
  #row = 1;
  #place: Place = 'top';
  /** In a list: has the element before the next comma been read? */
  #afterElement = false;
  #listEmpty = true;
  /** Is the list the packed member of a package, or the document itself? */
  #inPackage = false;
  #packedSeen = false;
  /** Is what looked like a package one record? It has an `ocid`, and is judged by its compiled release. */
  #isRecord = false;
  #afterMember = false;
  #key = '';
  // The value being read: nested, a string, or a plain word; kept, or passed over.
  #kept = true;
  #tooLarge = false;
  #parts: Buffer[] = [];
  #size = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #isWord = false;

  taken(): readonly (JsonRow | RefusedLine)[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  end(): void {
    if (this.#place === 'value' && this.#isWord && !this.#inPackage && this.#kept) this.#finish();
    if (this.#place !== 'top') throw this.#damaged('文件不完整', 'the file is cut off');
  }

  scan(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#place === 'value') {
        at = this.#value(chunk, at);
        continue;
      }
      const byte = chunk[at] ?? 0;
      if (this.#place === 'key') {
        this.#readKey(byte);
        at++;
        continue;
      }
      if (byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) {
        at++;
        continue;
      }
      if (this.#between(byte)) at++;
    }
  }

  /** A byte between values. Returns false where the byte begins a value and must be read again as its first. */
  #between(byte: number): boolean {
    switch (this.#place) {
      case 'top':
        if (byte !== OPEN_LIST) return this.#begin(byte, true);
        this.#openList(false);
        return true;
      case 'list':
        return this.#inList(byte);
      case 'members':
        if (byte === CLOSE_OBJECT) {
          if (!this.#packedSeen) this.#rows.push(tooLarge(this.#row++));
          this.#place = 'top';
          this.#inPackage = false;
        } else if (byte === COMMA && this.#afterMember) this.#afterMember = false;
        else if (byte === QUOTE && !this.#afterMember) {
          this.#key = '';
          this.#place = 'key';
        } else throw this.#damaged();
        return true;
      case 'colon':
        if (byte !== COLON) throw this.#damaged();
        this.#place = 'member';
        return true;
      default:
        this.#afterMember = true;
        if (this.#key === 'ocid') this.#isRecord = true;
        if (this.#isRecord && this.#key === 'compiledRelease' && byte === OPEN_OBJECT) {
          this.#packedSeen = true;
          return this.#begin(byte, true);
        }
        if (byte !== OPEN_LIST || this.#isRecord || !PACKED.has(this.#key)) return this.#begin(byte, false);
        this.#packedSeen = true;
        this.#openList(true);
        return true;
    }
  }

  #openList(inPackage: boolean): void {
    this.#place = 'list';
    this.#inPackage = inPackage;
    this.#listEmpty = true;
    this.#afterElement = false;
  }

  #inList(byte: number): boolean {
    if (byte === CLOSE_LIST) {
      if (!this.#afterElement && !this.#listEmpty) throw this.#damaged();
      this.#place = this.#inPackage ? 'members' : 'top';
      return true;
    }
    if (byte === COMMA) {
      if (!this.#afterElement) throw this.#damaged();
      this.#afterElement = false;
      return true;
    }
    if (this.#afterElement) throw this.#damaged();
    return this.#begin(byte, true);
  }

  #readKey(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#place = 'colon';
    else if (this.#key.length < LONGEST_KEY) this.#key += String.fromCharCode(byte);
  }

  #returnTo: Place = 'top';
  #begin(byte: number, kept: boolean): false {
    if (byte === COMMA || byte === COLON || byte === CLOSE_LIST || byte === CLOSE_OBJECT) throw this.#damaged();
    this.#returnTo = this.#place === 'member' ? 'members' : this.#place;
    this.#place = 'value';
    this.#kept = kept;
    this.#tooLarge = false;
    this.#parts = [];
    this.#size = 0;
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    this.#isWord = byte !== QUOTE && byte !== OPEN_LIST && byte !== OPEN_OBJECT;
    return false;
  }

  /** Reads on in a value from `start`; returns where the chunk is to be read further. */
  #value(chunk: Buffer, start: number): number {
    let at = start;
    for (; at < chunk.length; at++) {
      const byte = chunk[at];
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) {
          this.#inString = false;
          if (this.#depth === 0) return this.#close(chunk, start, at + 1);
        }
      } else if (byte === QUOTE) this.#inString = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.#depth++;
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        if (this.#depth === 0) return this.#close(chunk, start, at);
        if (--this.#depth === 0) return this.#close(chunk, start, at + 1);
      } else if (
        this.#isWord &&
        (byte === COMMA || byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d))
      ) {
        return this.#close(chunk, start, at);
      }
    }
    this.#keep(chunk.subarray(start));
    return chunk.length;
  }

  #close(chunk: Buffer, start: number, end: number): number {
    this.#keep(chunk.subarray(start, end));
    if (this.#place === 'value') this.#finish();
    return end;
  }

  #keep(part: Buffer): void {
    if (!this.#kept) return;
    this.#parts.push(part);
    this.#size += part.length;
    if (this.#size <= MAX_JSON_BYTES) return;
    if (this.#returnTo !== 'top' || this.#parts[0]?.[0] !== OPEN_OBJECT) {
      this.#kept = false;
      this.#tooLarge = true;
      this.#parts = [];
      return;
    }
    this.#unpack(Buffer.concat(this.#parts));
  }

  /** An object too large to be parsed whole can only be a package: it is read again, member by member. */
  #unpack(read: Buffer): void {
    this.#parts = [];
    this.#place = 'members';
    this.#inPackage = true;
    this.#packedSeen = false;
    this.#isRecord = false;
    this.#afterMember = false;
    this.scan(read.subarray(1));
  }

  #finish(): void {
    this.#place = this.#returnTo;
    this.#afterElement = true;
    this.#listEmpty = false;
    if (this.#tooLarge) this.#rows.push(tooLarge(this.#row++));
    if (!this.#kept) return;
    const bytes = Buffer.concat(this.#parts);
    this.#parts = [];
    if (!isUtf8(bytes)) {
      this.#rows.push(refusal({ row: this.#row++ }, 'not-utf-8', { zh: '内容不是 UTF-8 编码', en: 'is not UTF-8' }));
      return;
    }
    const read = parsed({ row: this.#row, text: bytes.toString('utf8') });
    if ('refused' in read && this.#returnTo === 'top') throw this.#damaged();
    if ('json' in read && this.#returnTo === 'members') {
      this.#rows.push({ row: this.#row++, json: { compiledRelease: read.json } });
      return;
    }
    const packed = 'json' in read && this.#returnTo === 'top' ? packedIn(read.json) : undefined;
    if (packed === undefined) {
      this.#rows.push(read);
      this.#row++;
    } else for (const json of packed) this.#rows.push({ row: this.#row++, json });
  }

  #damaged(zh = '不是有效的 JSON', en = 'not valid JSON'): FileRefused {
    return new FileRefused(
      'not-json',
      { zh: `第 ${this.#row} 项起：${zh}`, en: `from element ${this.#row} on: ${en}` },
      this.#row,
    );
  }
}

function tooLarge(row: number): RefusedLine {
  return refusal({ row }, 'too-long', {
    zh: '一项超过 8 MB',
    en: 'an element is larger than 8 MB',
  });
}
