/** Merged cells of a sheet: they stand behind its rows (ECMA-376 part 1, 18.3.1.55), so the part is looked through before it is read. */
import { columnOf } from './column-letters.ts';

/** A merged range; rows and columns counted from 1 and 0. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** More than any table that people merge by hand. */
const MOST_MERGES = 200_000;
/** What stands between the rows and the merged cells is short. */
const LONGEST_TAIL = 16 * 1_048_576;
const NAME = Buffer.from('sheetData');
const [SLASH, COLON, LESS] = [0x2f, 0x3a, 0x3c];
/** Longest prefix of a namespace, and the name itself: what a chunk may end in the middle of. */
const CARRIED = 40;

/** @returns the ranges in the order of their first rows. */
export async function mergesIn(bytes: AsyncIterable<Uint8Array>): Promise<readonly Merge[]> {
  let carried: Buffer = Buffer.alloc(0);
  let tail: Buffer[] | undefined;
  let length = 0;
  for await (const part of bytes) {
    let chunk: Buffer = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    if (tail === undefined) {
      const whole = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
      const end = endOfRows(whole);
      carried = whole.subarray(Math.max(0, whole.length - CARRIED));
      if (end < 0) continue;
      tail = [];
      chunk = whole.subarray(end);
    }
    length += chunk.length;
    if (length > LONGEST_TAIL) continue;
    tail.push(Buffer.from(chunk));
  }
  return tail === undefined ? [] : rangesIn(Buffer.concat(tail).toString('latin1'));
}

/** Where `</sheetData>` stands, with whatever prefix. */
function endOfRows(bytes: Buffer): number {
  for (let at = bytes.indexOf(NAME); at >= 0; at = bytes.indexOf(NAME, at + 1)) {
    let before = at - 1;
    if (bytes[before] === COLON) while (before > 0 && bytes[before] !== SLASH && bytes[before] !== LESS) before--;
    if (bytes[before] === SLASH && bytes[before - 1] === LESS) return at;
  }
  return -1;
}

function rangesIn(tail: string): readonly Merge[] {
  const ranges: Merge[] = [];
  for (const [, reference = ''] of tail.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([^"]{5,24})"/g)) {
    const [, a = '', top, b = '', bottom] =
      /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
    if (top === undefined || bottom === undefined) continue;
    ranges.push({ top: Number(top), bottom: Number(bottom), left: columnOf(a), right: columnOf(b) });
    if (ranges.length >= MOST_MERGES) break;
  }
  return ranges.toSorted((a, b) => a.top - b.top);
}
