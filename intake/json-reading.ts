/** Reads cases in JSON: a document, or lines of it; cases as guiju has them, or OCDS. */
import { vocabularies } from '../rules/facts/kinds.ts';
import { readSubmission } from '../rules/facts/submission.ts';
import type { Reading, ReadingOptions } from './file-reading.ts';
import { decoded, type Encoding, textOf, wideEncodingOf } from './files/encoding.ts';
import { FileRefused } from './files/file-refused.ts';
import { jsonDocument } from './files/json-document.ts';
import { type JsonRow, jsonLines, parsed } from './files/json-lines.ts';
import type { Source } from './files/source.ts';
import { counted } from './files/watched.ts';
import { completionOf, NOTHING_TO_ADD } from './json-defaults.ts';
import { beginsWithRow, type JsonItem, jsonTable } from './json-table.ts';
import { inNoColumn, type Line, type Origin, type RefusedLine, refusal, refusedFor } from './lines.ts';
import { NoteCounter } from './notes.ts';
import { isMembers, type Members } from './ocds/members.ts';
import { type Completion, isOcds, ocdsLines } from './ocds/rows.ts';
import { unwrapped } from './wrapped.ts';

/** @param head the first bytes of the file. */
export async function jsonReading(source: Source, head: Buffer, options: ReadingOptions): Promise<Reading> {
  const wide = wideEncodingOf(head);
  const asLines = isJsonLines(source.name, wide === undefined ? head.toString('utf8') : await textOf(head, wide));
  const format = asLines ? 'json-lines' : 'json';
  const itemsOf = (read: AsyncIterable<unknown>): AsyncGenerator<readonly JsonItem[]> => {
    const bytes = wide === undefined ? read : inUtf8(read, wide);
    return asLines ? jsonLines(bytes) : jsonDocument(bytes);
  };
  const asked = vocabularies.filter(({ kind }) => options.kind === undefined || kind === options.kind);
  if (await beginsWithRow(itemsOf(counted(source)), asked))
    return jsonTable(itemsOf(counted(source, options.onBytes)), asked, format, options);
  const notes = new NoteCounter();
  const complete = completionOf(options);
  return {
    format,
    notes: () => notes.list(),
    lines: async function* () {
      let any = false;
      for await (const batch of itemsOf(counted(source, options.onBytes))) {
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

/** JSON is exchanged in UTF-8 (RFC 8259, section 8.1); what Notepad saved as "Unicode" is turned into it. */
async function* inUtf8(bytes: AsyncIterable<unknown>, encoding: Encoding): AsyncGenerator<Buffer> {
  for await (const text of decoded(bytes, encoding)) yield Buffer.from(text);
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
