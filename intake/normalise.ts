/**
 * The first step of a batch: the bytes of a file of any accepted type become lines, each a case in canonical form or a row
 * that could not be read with every reason. Streaming: memory follows the longest row, not the file.
 */
import { type Kind, vocabularies } from '../rules/facts/kinds.ts';
import { delimitedReading } from './delimited-reading.ts';
import type { Reading, ReadingOptions } from './file-reading.ts';
import { encodingOf, textOf } from './files/encoding.ts';
import { FileRefused } from './files/file-refused.ts';
import { formatOf, HEAD_BYTES } from './files/format.ts';
import { headOf, type Source } from './files/source.ts';
import { counted } from './files/watched.ts';
import { jsonReading } from './json-reading.ts';
import { proportionate } from './refused-rows.ts';
import { type Dialect, delimitedRows } from './tables/delimited.ts';
import { dialectByHeadings } from './tables/dialect.ts';
import { openOldWorkbook } from './tables/old-workbook.ts';
import type { TableOptions } from './tables/table-options.ts';
import { workbookReading } from './workbook-reading.ts';

/**
 * Opens a file of any accepted type.
 * @throws FileRefused for what is empty, of another type, not what its name says, or without known headings; MappingNeeded where
 * a column that matters could be read in more than one way.
 */
export async function openFile(source: Source, options: ReadingOptions = {}): Promise<Reading> {
  const reading = await opened(source, options);
  return { ...reading, lines: () => proportionate(reading.lines()) };
}

async function opened(source: Source, options: ReadingOptions): Promise<Reading> {
  refuseUnknownDefaults(options);
  const head = await headOf(source, HEAD_BYTES);
  const format = formatOf(source.name, head);
  if (format === 'json') return jsonReading(source, head, options);
  const titled = { ...options, titles: [source.name.replace(/\.\w+$/, '')] };
  if (format === 'workbook') return workbookReading(source, titled);
  if (format === 'old-workbook') return workbookReading(source, titled, openOldWorkbook);
  const rows = delimitedRows(counted(source, options.onBytes), await dialectOf(head, options));
  // A comma in a number that is not quoted moves every cell after it: such a row is refused, not read askew.
  return delimitedReading(rows, { ...titled, exactWidth: true });
}

async function dialectOf(head: Buffer, options: TableOptions): Promise<Dialect> {
  const encoding = encodingOf(head);
  const text = await textOf(head, encoding);
  return { encoding, ...dialectByHeadings(text, head.length < HEAD_BYTES, options) };
}

/** A default for a fact that no kind has would silently do nothing. */
function refuseUnknownDefaults({ kind, defaults }: TableOptions): void {
  const asked: readonly Kind[] | undefined = kind === undefined ? undefined : [kind];
  for (const path of Object.keys(defaults ?? {})) {
    const known = vocabularies.some(
      (vocabulary) =>
        (asked === undefined || asked.some((one) => one === vocabulary.kind)) && vocabulary.byPath.has(path),
    );
    if (!known) throw new FileRefused('bad-default', { zh: `没有字段 ${path}`, en: `there is no fact ${path}` });
  }
}
