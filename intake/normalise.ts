/**
 * The first step of a batch: the bytes of a file of any accepted type become lines, each a case in canonical form or a row
 * that could not be read with every reason. Streaming: memory follows the longest row, not the file.
 */
import { Readable } from 'node:stream';
import type { Json } from '../rules/engine/json.ts';
import { type Kind, vocabularies } from '../rules/facts/kinds.ts';
import { readSubmission } from '../rules/facts/submission.ts';
import { decoded, type Encoding, encodingOf, wideEncodingOf } from './files/encoding.ts';
import { FileRefused } from './files/file-refused.ts';
import { type Format, formatOf, HEAD_BYTES } from './files/format.ts';
import { jsonDocument } from './files/json-document.ts';
import { type JsonRow, jsonLines, parsed } from './files/json-lines.ts';
import { headOf, type Source } from './files/source.ts';
import { inNoColumn, type Line, type Origin, type RefusedLine, refusal, refusedFor } from './lines.ts';
import { type Note, NoteCounter } from './notes.ts';
import { isMembers, type Members } from './ocds/members.ts';
import { type Completion, isOcds, ocdsLines } from './ocds/rows.ts';
import { proportionate } from './refused-rows.ts';
import { delimitedReading, type RawTable, workbookReading } from './table-reading.ts';
import { readCell } from './tables/cell.ts';
import { type Dialect, delimitedRows } from './tables/delimited.ts';
import { dialectByHeadings } from './tables/dialect.ts';
import type { ProposedColumn } from './tables/mapping.ts';
import { openOldWorkbook } from './tables/old-workbook.ts';
import { put } from './tables/put.ts';
import { defaultValue, type TableOptions } from './tables/table.ts';
import { unwrapped } from './wrapped.ts';

export interface NormaliseOptions extends TableOptions {
  /** Told of every chunk read, in bytes of the file. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/** A file being read. */
export interface Reading {
  readonly format: Format | 'json-lines';
  /**
   * The lines, in the order of the file, in groups of no particular size.
   * @throws FileRefused where the file turns out damaged, over a limit, or without any row.
   */
  readonly lines: () => AsyncGenerator<readonly Line[]>;
  /** What is to be said about the file as a whole; complete once all lines were read. */
  readonly notes: () => readonly Note[];
  /** Of a single table: its rows before they are read as cases, so that they can be read elsewhere, and several groups at a time. */
  readonly raw?: RawTable;
  /** How the columns of a table are read; undefined for what is no table. */
  readonly mapping?: readonly ProposedColumn[];
  /** Headings of all columns of a table, in their order. */
  readonly columns?: readonly string[];
  /** Headings of columns that are no facts: their cells go with each line. */
  readonly carried?: readonly string[];
}

/**
 * Opens a file of any accepted type.
 * @throws FileRefused for what is empty, of another type, not what its name says, or without known headings; MappingNeeded where
 * a column that matters could be read in more than one way.
 */
export async function openFile(source: Source, options: NormaliseOptions = {}): Promise<Reading> {
  const reading = await opened(source, options);
  return { ...reading, lines: () => proportionate(reading.lines()) };
}

async function opened(source: Source, options: NormaliseOptions): Promise<Reading> {
  refuseUnknownDefaults(options);
  const head = await headOf(source, HEAD_BYTES);
  const format = formatOf(source.name, head);
  if (format === 'json') return jsonReading(source, head, options);
  if (format === 'workbook') return workbookReading(source, options);
  if (format === 'old-workbook') return workbookReading(source, options, openOldWorkbook);
  const rows = delimitedRows(counted(source, options), await dialectOf(head, options));
  // A comma in a number that is not quoted moves every cell after it: such a row is refused, not read askew.
  return delimitedReading(rows, { ...options, exactWidth: true });
}

async function* counted(source: Source, { onBytes }: NormaliseOptions): AsyncGenerator<Buffer> {
  for await (const chunk of source.bytes()) {
    if (!Buffer.isBuffer(chunk)) continue;
    onBytes?.(chunk.length);
    yield chunk;
  }
}

async function dialectOf(head: Buffer, options: TableOptions): Promise<Dialect> {
  const encoding = encodingOf(head);
  const text = await textOf(head, encoding);
  return { encoding, ...dialectByHeadings(text, head.length < HEAD_BYTES, options) };
}

async function textOf(head: Buffer, encoding: Encoding | undefined): Promise<string> {
  let text = '';
  for await (const part of decoded(Readable.from([head]), encoding)) text += part;
  return text;
}

/** JSON is exchanged in UTF-8 (RFC 8259, section 8.1); what Notepad saved as "Unicode" is turned into it. */
async function* inUtf8(bytes: AsyncIterable<unknown>, encoding: Encoding): AsyncGenerator<Buffer> {
  for await (const text of decoded(bytes, encoding)) yield Buffer.from(text);
}

async function jsonReading(source: Source, head: Buffer, options: NormaliseOptions): Promise<Reading> {
  const wide = wideEncodingOf(head);
  const asLines = isJsonLines(source.name, wide === undefined ? head.toString('utf8') : await textOf(head, wide));
  const notes = new NoteCounter();
  const complete = completionOf(options);
  return {
    format: asLines ? 'json-lines' : 'json',
    notes: () => notes.list(),
    lines: async function* () {
      let any = false;
      const read = counted(source, options);
      const bytes = wide === undefined ? read : inUtf8(read, wide);
      for await (const batch of asLines ? jsonLines(bytes) : jsonDocument(bytes)) {
        // One row can hold hundreds of thousands of cases: they are handed on as they come.
        let lines: Line[] = [];
        for (const next of batch) {
          for (const line of linesOf('text' in next ? parsed(next) : next, complete, notes)) {
            any = true;
            if (lines.push(line) < MOST_TOGETHER) continue;
            yield lines;
            lines = [];
          }
        }
        yield lines;
      }
      if (!any) throw new FileRefused('no-rows', { zh: '文件中没有案件', en: 'the file holds no case' });
    },
  };
}

/**
 * JSON lines have a whole object on the first line and more below it, or at least on the second, or say so by their name; a
 * document that is laid out over lines has not.
 */
function isJsonLines(name: string, head: string): boolean {
  const [first = '', second = ''] = head
    .replace(/^\ufeff/, '')
    .trimStart()
    .split('\n');
  if (!first.startsWith('{') || first.trim().length <= 1) return false;
  if (/\.(jsonl|ndjson)$/i.test(name)) return true;
  return second.trim() !== '' && (isWhole(first) || isWhole(second));
}

function isWhole(line: string): boolean {
  if (!line.startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** Lines handed on together, at most. */
const MOST_TOGETHER = 512;

function* linesOf(item: JsonRow | RefusedLine, complete: Completion, notes: NoteCounter): Generator<Line> {
  if ('refused' in item) {
    yield item;
    return;
  }
  const { row, json } = item;
  if (!isMembers(json)) {
    const told = JSON.stringify(json)?.slice(0, 400) ?? null;
    yield refusal({ row }, 'not-an-object', { zh: '应为一个 JSON 对象', en: 'must be a JSON object' }, told);
    return;
  }
  try {
    const inside = isOcds(json) || 'kind' in json ? [] : unwrapped(json);
    for (const { part, json: inner } of inside) yield* oneOf(inner, { row, part }, complete, notes);
    if (inside.length === 0) yield* oneOf(json, { row }, complete, notes);
  } catch (error) {
    // Nesting of many thousand levels exhausts the stack; whatever else goes wrong with a row must not end the file.
    const why = error instanceof RangeError ? '嵌套过深' : '无法处理';
    yield refusal({ row }, 'not-read', { zh: `该行无法读取：${why}`, en: 'the row cannot be read' });
  }
}

function oneOf(json: Members, origin: Origin, complete: Completion, notes: NoteCounter): Iterable<Line> {
  return isOcds(json) ? ocdsLines(json, origin, complete, notes) : [caseLine(json, origin, complete)];
}

function caseLine(json: Members, origin: Origin, complete: Completion): Line {
  let submission: unknown = json;
  if (complete !== NOTHING_TO_ADD) {
    const copy = JSON.parse(JSON.stringify(json));
    complete(copy);
    submission = copy;
  }
  const read = readSubmission(submission);
  return read.ok ? { ...origin, case: read.case } : refusedFor(origin, read.problems.map(inNoColumn));
}

const NOTHING_TO_ADD: Completion = () => {};

/** Fills in the kind and the defaults where a row does not say them. */
function completionOf({ kind, defaults }: NormaliseOptions): Completion {
  const written = Object.entries(defaults ?? {});
  if (kind === undefined && written.length === 0) return NOTHING_TO_ADD;
  const byKind = new Map<string, readonly (readonly [string, Json])[]>(
    vocabularies.map((vocabulary) => [
      vocabulary.kind,
      written.flatMap(([path, text]): [string, Json][] => {
        const fact = vocabulary.byPath.get(path);
        if (fact === undefined) return [];
        return [[path, defaultValue(path, text, readCell({ fact, unit: '' }, text))]];
      }),
    ]),
  );
  return (submission) => {
    if (submission.kind === undefined && kind !== undefined) submission.kind = kind;
    for (const [path, value] of byKind.get(String(submission.kind)) ?? [])
      if (!has(submission, path)) put(submission, path, value);
  };
}

function has(submission: Readonly<Record<string, Json>>, path: string): boolean {
  let at: unknown = submission;
  for (const name of path.split('.')) {
    if (!isMembers(at) || !Object.hasOwn(at, name)) return false;
    at = at[name];
  }
  return true;
}

/** A default for a fact that no kind has would silently do nothing. */
function refuseUnknownDefaults({ kind, defaults }: NormaliseOptions): void {
  const asked: readonly Kind[] | undefined = kind === undefined ? undefined : [kind];
  for (const path of Object.keys(defaults ?? {})) {
    const known = vocabularies.some(
      (vocabulary) =>
        (asked === undefined || asked.some((one) => one === vocabulary.kind)) && vocabulary.byPath.has(path),
    );
    if (!known) throw new FileRefused('bad-default', { zh: `没有字段 ${path}`, en: `there is no fact ${path}` });
  }
}
