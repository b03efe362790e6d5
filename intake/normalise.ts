/**
 * The first step of a batch: the bytes of a file of any accepted type become lines, each a case in canonical form or a row
 * that could not be read with every reason. Streaming: memory follows the longest row, not the file.
 */
import { Readable } from 'node:stream';
import type { Json } from '../rules/engine/json.ts';
import { type Kind, vocabularies } from '../rules/facts/kinds.ts';
import { readSubmission } from '../rules/facts/submission.ts';
import { decoded, encodingOf } from './files/encoding.ts';
import { FileRefused } from './files/file-refused.ts';
import { type Format, formatOf, HEAD_BYTES } from './files/format.ts';
import { jsonDocument } from './files/json-document.ts';
import { type JsonRow, jsonLines, parsed } from './files/json-lines.ts';
import { headOf, type Source } from './files/source.ts';
import { inNoColumn, type Line, type RefusedLine, refusal, refusedFor } from './lines.ts';
import { type Note, NoteCounter } from './notes.ts';
import { isMembers } from './ocds/members.ts';
import { type Completion, isOcds, ocdsLines } from './ocds/rows.ts';
import { proportionate } from './refused-rows.ts';
import { readCell } from './tables/cell.ts';
import { type Dialect, delimitedRows, delimiterOf, type TableRow } from './tables/delimited.ts';
import { HEADING_ROWS, put, type TableOptions, tableOf } from './tables/table.ts';
import { openWorkbook } from './tables/workbook.ts';
import { EXPLANATION_SHEET } from './templates/explanation.ts';

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
}

/**
 * Opens a file of any accepted type.
 * @throws FileRefused for what is empty, of another type, not what its name says, or without known headings.
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
  const rows = delimitedRows(counted(source, options), await dialectOf(head));
  // A comma in a number that is not quoted moves every cell after it: such a row is refused, not read askew.
  return tableReading(format, rows, { ...options, exactWidth: true });
}

async function* counted(source: Source, { onBytes }: NormaliseOptions): AsyncGenerator<Buffer> {
  for await (const chunk of source.bytes()) {
    if (!Buffer.isBuffer(chunk)) continue;
    onBytes?.(chunk.length);
    yield chunk;
  }
}

async function dialectOf(head: Buffer): Promise<Dialect> {
  const encoding = encodingOf(head);
  let text = '';
  for await (const part of decoded(Readable.from([head]), encoding)) text += part;
  return { encoding, ...delimiterOf(text) };
}

/** Sheets looked into for known headings: the first may be a cover. */
const MOST_SHEETS = 20;

async function workbookReading(source: Source, options: NormaliseOptions): Promise<Reading> {
  const { onBytes } = options;
  const watched: Source =
    onBytes === undefined
      ? source
      : {
          ...source,
          bytes: (start, end) =>
            source
              .bytes(start, end)
              .on('data', (chunk: Buffer) => onBytes(chunk.length))
              .pause(),
        };
  const { sheets, close } = await openWorkbook(watched);
  try {
    for (const [index, { name, rows }] of sheets.slice(0, MOST_SHEETS).entries()) {
      const reading = await tableReading('workbook', rows(), options).catch((error: unknown) =>
        passOver(error, index === sheets.length - 1),
      );
      if (reading === undefined) continue;
      const others = sheets
        .filter((sheet) => sheet.name !== name && sheet.name !== EXPLANATION_SHEET)
        .map((sheet) => sheet.name);
      const note: Note = {
        code: 'sheets-not-read',
        subject: others.slice(0, MOST_SHEETS).join('、'),
        message: { zh: `只读取工作表“${name}”`, en: `only the sheet "${name}" is read` },
      };
      return {
        ...reading,
        notes: () => (others.length === 0 ? reading.notes() : [...reading.notes(), note]),
        lines: async function* () {
          try {
            yield* reading.lines();
          } finally {
            close();
          }
        },
      };
    }
    throw new FileRefused('no-headings', { zh: '各工作表中都找不到已知的列标题', en: 'no sheet has a known heading' });
  } catch (error) {
    close();
    throw error;
  }
}

/** A sheet without known headings is passed over while there are others. */
function passOver(error: unknown, isLast: boolean): undefined {
  if (isLast || !(error instanceof FileRefused) || error.code !== 'no-headings') throw error;
  return undefined;
}

async function tableReading(
  format: Format,
  rows: AsyncGenerator<readonly TableRow[]>,
  options: TableOptions,
): Promise<Reading> {
  try {
    return await headedReading(format, rows, options);
  } catch (error) {
    // Nobody reads on: what the rows come from is closed.
    await rows.return(undefined);
    throw error;
  }
}

async function headedReading(
  format: Format,
  rows: AsyncGenerator<readonly TableRow[]>,
  options: TableOptions,
): Promise<Reading> {
  const filled: TableRow[] = [];
  while (filled.length < HEADING_ROWS + 1) {
    const next = await rows.next();
    if (next.done) break;
    for (const row of next.value) if (isFilled(row)) filled.push(row);
  }
  const { headingAt, table } = tableOf(filled, options);
  return {
    format,
    notes: () => table.notes,
    lines: async function* () {
      let any = false;
      const read = (batch: readonly TableRow[]): readonly Line[] => {
        const lines = batch.flatMap((row) => table.read(row) ?? []);
        any ||= lines.length > 0;
        return lines;
      };
      yield read(filled.slice(headingAt + 1));
      for await (const batch of rows) yield read(batch);
      if (!any)
        throw new FileRefused('no-rows', {
          zh: '只有列标题，没有数据行',
          en: 'there are headings, but no rows below them',
        });
    },
  };
}

function isFilled({ cells }: TableRow): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

async function jsonReading(source: Source, head: Buffer, options: NormaliseOptions): Promise<Reading> {
  const asLines = isJsonLines(source.name, head);
  const notes = new NoteCounter();
  const complete = completionOf(options);
  return {
    format: asLines ? 'json-lines' : 'json',
    notes: () => notes.list(),
    lines: async function* () {
      let any = false;
      const bytes = counted(source, options);
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
function isJsonLines(name: string, head: Buffer): boolean {
  const [first = '', second = ''] = head
    .toString('utf8')
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
    if (isOcds(json)) yield* ocdsLines(json, row, complete, notes);
    else yield caseLine(json, row, complete);
  } catch (error) {
    // Nesting of many thousand levels exhausts the stack; whatever else goes wrong with a row must not end the file.
    const why = error instanceof RangeError ? '嵌套过深' : '无法处理';
    yield refusal({ row }, 'not-read', { zh: `该行无法读取：${why}`, en: 'the row cannot be read' });
  }
}

function caseLine(json: Readonly<Record<string, unknown>>, row: number, complete: Completion): Line {
  let submission: unknown = json;
  if (complete !== NOTHING_TO_ADD) {
    const copy = JSON.parse(JSON.stringify(json));
    complete(copy);
    submission = copy;
  }
  const read = readSubmission(submission);
  return read.ok ? { row, case: read.case } : refusedFor({ row }, read.problems.map(inNoColumn));
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
        const cell = readCell({ fact, unit: '' }, text);
        if ('value' in cell) return [[path, cell.value]];
        throw new FileRefused('bad-default', {
          zh: `${path}=${text}：${cell.problem.message.zh}`,
          en: `${path}=${text}: ${cell.problem.message.en}`,
        });
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
