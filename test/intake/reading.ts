/** Reads whole files in memory, for tests. */
import { Readable } from 'node:stream';
import type { Reading, ReadingOptions } from '../../intake/file-reading.ts';
import { FileRefused } from '../../intake/files/file-refused.ts';
import { type Source, sourceOf } from '../../intake/files/source.ts';
import { type CaseLine, isRefused, type Line, type RefusedLine } from '../../intake/lines.ts';
import { openFile } from '../../intake/normalise.ts';
import type { Note } from '../../intake/notes.ts';
import type { TableRow } from '../../intake/tables/delimited.ts';
import { openWorkbook } from '../../intake/tables/workbook.ts';

/** What came of a file. */
export interface ReadFile {
  readonly format: Reading['format'];
  readonly lines: readonly Line[];
  readonly cases: readonly CaseLine[];
  readonly refused: readonly RefusedLine[];
  readonly notes: readonly Note[];
}

export async function read(name: string, content: string | Buffer, options: ReadingOptions = {}): Promise<ReadFile> {
  return readSource(sourceOf(name, Buffer.from(content)), options);
}

export async function readSource(source: Source, options: ReadingOptions = {}): Promise<ReadFile> {
  const reading = await openFile(source, options);
  const lines: Line[] = [];
  for await (const batch of reading.lines()) lines.push(...batch);
  return {
    format: reading.format,
    lines,
    cases: lines.filter((line): line is CaseLine => !isRefused(line)),
    refused: lines.filter(isRefused),
    notes: reading.notes(),
  };
}

/** The reason for which a file is refused as a whole; fails where it is not. */
export async function refusal(
  name: string,
  content: string | Buffer,
  options: ReadingOptions = {},
): Promise<FileRefused> {
  return refusalOf(read(name, content, options));
}

export async function refusalOf(reading: Promise<unknown>): Promise<FileRefused> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof FileRefused) return error;
    throw error;
  }
  throw new Error('the file was read');
}

export async function bytesOf(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** The names of the visible sheets of a workbook, and the rows of the first. */
export async function readFirstSheet(
  content: Buffer,
): Promise<{ readonly sheets: readonly string[]; readonly rows: readonly TableRow[] }> {
  const { sheets, close } = await openWorkbook(sourceOf('a.xlsx', content));
  const rows: TableRow[] = [];
  for await (const batch of sheets[0]?.rows() ?? []) rows.push(...batch);
  close();
  return { sheets: sheets.map(({ name }) => name), rows };
}

/** A source that hands its bytes over in pieces of a given size, as networks do. */
export function inPieces(name: string, content: Buffer, size: number): Source {
  const whole = sourceOf(name, content);
  return {
    ...whole,
    bytes: (start = 0, end = content.length) => Readable.from(piecesOf(content.subarray(start, end), size)),
  };
}

function* piecesOf(content: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}
