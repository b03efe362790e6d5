/** Reads JSON lines: one value a line (https://jsonlines.org). A line that is broken is refused, the others go on. */
import { isUtf8 } from 'node:buffer';
import { type RefusedLine, refusal } from '../lines.ts';
import { faultMessage, readJsonText } from './json-text.ts';

/** A value with the line, or the place in a list, where it stands. */
export interface JsonRow {
  readonly row: number;
  readonly json: unknown;
}

/** A value not yet parsed: parsed one after the other, the values of a chunk never fill the memory together. */
export interface TextRow {
  readonly row: number;
  readonly text: string;
}

/** Larger values are refused: a release of a very large framework has a few megabytes, and JSON grows twentyfold when parsed. */
export const MAX_JSON_BYTES = 8 * 1_048_576;
/** Values this small do no harm however deep they are nested. */
const HARMLESS_LENGTH = 65_536;
const MAX_DEPTH = 500;
/** Objects and lists of one value: an empty one takes two bytes in a file, and sixty in memory. A dense release has one in 35 bytes. */
const MAX_CONTAINERS = 400_000;

const LF = 0x0a;

/** Yields the lines of each chunk together: waiting for every single one would cost more than reading it. */
export async function* jsonLines(bytes: AsyncIterable<unknown>): AsyncGenerator<readonly (TextRow | RefusedLine)[]> {
  let row = 1;
  /** The beginning of a line whose end has not been read. */
  let begun: Buffer[] = [];
  let begunBytes = 0;
  for await (const part of bytes) {
    if (!(part instanceof Uint8Array)) continue;
    const chunk = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    const last = chunk.lastIndexOf(LF);
    if (last < 0) {
      begunBytes += chunk.length;
      // An endless line is counted, not kept.
      if (begunBytes <= MAX_JSON_BYTES) begun.push(chunk);
      else begun = [];
      continue;
    }
    const lines: (TextRow | RefusedLine)[] = [];
    let start = 0;
    if (begunBytes > 0) {
      start = chunk.indexOf(LF) + 1;
      const head = chunk.subarray(0, start);
      if (begunBytes + head.length > MAX_JSON_BYTES) lines.push(tooLong(row));
      else pushLines(Buffer.concat([...begun, head]), row, lines);
      row++;
    }
    if (start <= last) row = pushLines(chunk.subarray(start, last + 1), row, lines);
    begun = last + 1 < chunk.length ? [chunk.subarray(last + 1)] : [];
    begunBytes = chunk.length - last - 1;
    if (lines.length > 0) yield lines;
  }
  if (begunBytes > MAX_JSON_BYTES) yield [tooLong(row)];
  else if (begunBytes > 0) {
    const lines: (TextRow | RefusedLine)[] = [];
    pushLines(Buffer.concat(begun), row, lines);
    yield lines;
  }
}

function tooLong(row: number): RefusedLine {
  return refusal({ row }, 'too-long', { zh: '一行超过 8 MB', en: 'the line is longer than 8 MB' });
}

/** Reads whole lines; returns the number of the line after them. */
function pushLines(block: Buffer, firstRow: number, lines: (TextRow | RefusedLine)[]): number {
  let row = firstRow;
  const isText = isUtf8(block);
  const texts = block.toString('utf8').split('\n');
  // What follows the last line feed is no line.
  if (texts.at(-1) === '') texts.pop();
  for (const text of texts) {
    const line = row === 1 && text.startsWith('\ufeff') ? text.slice(1) : text;
    if (line.length > MAX_JSON_BYTES) lines.push(tooLong(row));
    else if (!isText && line.includes('\ufffd')) {
      lines.push(
        refusal({ row }, 'not-utf-8', { zh: '该行不是 UTF-8 编码', en: 'the line is not UTF-8' }, line.trim()),
      );
    } else if (line.trim() !== '') {
      lines.push({ row, text: line });
    }
    row++;
  }
  return row;
}

/** The value of a row, or the refusal of what is none. */
export function parsed({ row, text }: TextRow): JsonRow | RefusedLine {
  const excess = text.length > HARMLESS_LENGTH ? excessOf(text) : undefined;
  if (excess !== undefined) return refusal({ row }, excesses[excess].code, excesses[excess].message);
  try {
    const read = readJsonText(text);
    return 'json' in read ? { row, json: read.json } : refusal({ row }, read.fault.code, faultMessage(read.fault));
  } catch {
    return refusal({ row }, 'not-json', { zh: '不是有效的 JSON', en: 'is not valid JSON' }, text.trim());
  }
}

const excesses = {
  depth: {
    code: 'too-deep',
    message: { zh: `嵌套超过 ${MAX_DEPTH} 层`, en: `nested more than ${MAX_DEPTH} levels deep` },
  },
  containers: {
    code: 'too-many-values',
    message: { zh: `对象和列表超过 ${MAX_CONTAINERS} 个`, en: `more than ${MAX_CONTAINERS} objects and lists` },
  },
};

/** Brackets inside texts count too: a text that holds hundreds of unclosed ones is no release and no case. */
function excessOf(text: string): keyof typeof excesses | undefined {
  let depth = 0;
  let containers = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === 0x5b || character === 0x7b) {
      if (++depth > MAX_DEPTH) return 'depth';
      if (++containers > MAX_CONTAINERS) return 'containers';
    } else if ((character === 0x5d || character === 0x7d) && depth > 0) depth--;
  }
  return undefined;
}
