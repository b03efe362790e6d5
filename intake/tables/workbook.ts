/** Reads the visible sheets of an Excel workbook (ECMA-376) as streams of rows of cells, each as the text a user sees in it. */
import { posix } from 'node:path';
import { type Archive, openArchive } from '../files/archive.ts';
import { Budget } from '../files/budget.ts';
import { FileRefused } from '../files/file-refused.ts';
import type { Source } from '../files/source.ts';
import { readXml } from '../files/xml.ts';
import { MAX_COLUMNS, type TableRow } from './delimited.ts';
import { MergedRows } from './merged-rows.ts';
import { mergesIn } from './merges.ts';
import { type NumberFormat, numberFormatOf, shownNumber } from './number-format.ts';
import { unreadable } from './unreadable.ts';

/** Texts that cells share are held while the sheet is read: some 200 MB at most. */
const MAX_SHARED_STRINGS = 2_000_000;
const MAX_SHARED_CHARACTERS = 48_000_000;

/** Excel's own limits, with room to spare: characters in a cell, in the code of a number format, sheets, formats. */
const LONGEST_TEXT = 65_536;
const LONGEST_FORMAT = 1_000;
const MAX_SHEETS = 1_000;
const MAX_FORMATS = 65_536;
/** Relations of a part: sheets, links, pictures. */
const MAX_RELATIONS = 100_000;
const MAX_ROW = 1_048_576;

/** Cells that a row holds because one stands far to the right of the others, beside 100 for every row. */
const PADDING = 2_000_000;
const PADDING_A_ROW = 100;
/** Characters of shared texts, each time a cell uses one, beside 16 for every byte of the sheet. */
const SHARED_USE = 16_000_000;
const SHARED_USE_A_BYTE = 16;

/** A visible sheet of an open workbook. */
export interface Sheet {
  readonly name: string;
  /** @throws FileRefused where it is damaged, or unpacks to more than it may. */
  readonly rows: () => AsyncGenerator<readonly TableRow[]>;
}

/** An open workbook; its sheets can be read until it is closed. */
export interface Workbook {
  /** The visible sheets, in their order. */
  readonly sheets: readonly Sheet[];
  readonly close: () => void;
}

/** @throws FileRefused where it is no workbook, is damaged, or unpacks to more than it may. */
export async function openWorkbook(source: Source): Promise<Workbook> {
  const archive = await openArchive(source);
  try {
    const { sheets, from1904, computedOnLoad } = await readContents(archive);
    if (sheets.length === 0)
      throw new FileRefused('not-a-workbook', {
        zh: '工作簿没有可见的工作表',
        en: 'the workbook has no visible sheet',
      });
    const formats = archive.has('xl/styles.xml') ? await readFormats(archive) : [];
    const shared = archive.has('xl/sharedStrings.xml') ? await readSharedStrings(archive) : [];
    return {
      sheets: sheets.map(({ name, part }) => ({
        name,
        rows: async function* () {
          try {
            yield* sheetRows(archive, part, { formats, shared, from1904, computedOnLoad });
          } catch (error) {
            throw damageOr(error);
          }
        },
      })),
      close: archive.close,
    };
  } catch (error) {
    archive.close();
    throw damageOr(error);
  }
}

function damageOr(error: unknown): unknown {
  return isDamage(error)
    ? new FileRefused('damaged-archive', { zh: '工作簿已损坏', en: 'the workbook is damaged' })
    : error;
}

/** Errors of zlib and yauzl while a part is unpacked: bad data, wrong sizes, wrong checksums. */
function isDamage(error: unknown): boolean {
  return (
    error instanceof Error &&
    !(error instanceof FileRefused) &&
    !(error instanceof RangeError) &&
    !(error instanceof TypeError)
  );
}

interface SheetPart {
  readonly name: string;
  readonly part: string;
}

async function readContents(
  archive: Archive,
): Promise<Pick<Reading, 'from1904' | 'computedOnLoad'> & { readonly sheets: readonly SheetPart[] }> {
  const book = archive.has('_rels/.rels') ? await mainPartOf(archive) : 'xl/workbook.xml';
  const listed: { name: string; id: string }[] = [];
  let from1904 = false;
  let computedOnLoad = false;
  await drain(
    readXml(await archive.open(book), {
      open: (name, attributes) => {
        if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
        if (name === 'calcPr')
          computedOnLoad = attributes.fullCalcOnLoad === '1' || attributes.fullCalcOnLoad === 'true';
        if (name === 'sheet' && (attributes.state ?? 'visible') === 'visible') {
          if (listed.length === MAX_SHEETS) throw damagedBy('工作表过多', 'too many sheets');
          const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1];
          listed.push({ name: attributes.name ?? '', id: id ?? '' });
        }
      },
    }),
  );
  const folder = posix.dirname(book);
  const targets = await relationsOf(archive, posix.join(folder, '_rels', `${posix.basename(book)}.rels`), folder);
  const sheets = listed.flatMap(({ name, id }) => {
    const part = targets.get(id)?.target;
    return part === undefined ? [] : [{ name, part }];
  });
  return { sheets, from1904, computedOnLoad };
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

async function mainPartOf(archive: Archive): Promise<string> {
  const relations = await relationsOf(archive, '_rels/.rels', '');
  const main = [...relations.values()].find(({ type }) => type.endsWith('/officeDocument'));
  return main?.target ?? 'xl/workbook.xml';
}

async function relationsOf(archive: Archive, part: string, folder: string): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  await drain(
    readXml(await archive.open(part), {
      open: (name, { Id, Type, Target }) => {
        if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
        if (relations.size === MAX_RELATIONS) throw damagedBy('关系过多', 'too many relations');
        const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
        relations.set(Id, { type: Type ?? '', target });
      },
    }),
  );
  return relations;
}

/** The format of each cell style, by its index. */
async function readFormats(archive: Archive): Promise<readonly NumberFormat[]> {
  const declared = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCellStyles = false;
  await drain(
    readXml(await archive.open('xl/styles.xml'), {
      open: (name, { numFmtId, formatCode }) => {
        const id = Number(numFmtId ?? 0);
        if (name === 'numFmt' && formatCode !== undefined) {
          // Told by its code once, however many styles use it.
          if (declared.size < MAX_FORMATS) declared.set(id, numberFormatOf(id, formatCode.slice(0, LONGEST_FORMAT)));
        } else if (name === 'cellXfs') inCellStyles = true;
        else if (name === 'xf' && inCellStyles && formats.length < MAX_FORMATS) {
          formats.push(declared.get(id) ?? numberFormatOf(id, undefined));
        }
      },
      close: (name) => {
        if (name === 'cellXfs') inCellStyles = false;
      },
    }),
  );
  return formats;
}

async function readSharedStrings(archive: Archive): Promise<readonly string[]> {
  const shared: string[] = [];
  let characters = 0;
  let current = '';
  let inText = false;
  let inPhonetic = false;
  await drain(
    readXml(await archive.open('xl/sharedStrings.xml'), {
      open: (name) => {
        if (name === 'si') current = '';
        else if (name === 'rPh') inPhonetic = true;
        else if (name === 't') inText = !inPhonetic;
      },
      text: (text) => {
        if (inText) current = longer(current, text);
      },
      close: (name) => {
        if (name === 't') inText = false;
        else if (name === 'rPh') inPhonetic = false;
        else if (name === 'si') {
          characters += current.length;
          if (shared.push(unescaped(current)) > MAX_SHARED_STRINGS || characters > MAX_SHARED_CHARACTERS) {
            throw new FileRefused('too-large-unpacked', {
              zh: '工作簿中的文本过多，请另存为 CSV',
              en: 'the workbook holds too many texts; save it as CSV',
            });
          }
        }
      },
    }),
  );
  return shared;
}

interface Reading {
  readonly formats: readonly NumberFormat[];
  readonly shared: readonly string[];
  readonly from1904: boolean;
  /** Whoever wrote the file left its formulas to be computed: a stored 0 is no result. */
  readonly computedOnLoad: boolean;
}

async function* sheetRows(archive: Archive, part: string, reading: Reading): AsyncGenerator<readonly TableRow[]> {
  let ready: TableRow[] = [];
  let row = 0;
  let cells: string[] = [];
  let column = -1;
  let type = 'n';
  let style = 0;
  let value = '';
  let inValue = false;
  let inPhonetic = false;
  let isFormula = false;
  let hasValue = false;
  const padding = new Budget({ zh: '空单元格过多', en: 'too many empty cells' }, PADDING, PADDING_A_ROW);
  const shared = new Budget({ zh: '重复的文本过多', en: 'too much repeated text' }, SHARED_USE, SHARED_USE_A_BYTE);
  const merged = new MergedRows(await mergesIn(await archive.scan(part)), padding);
  const events = readXml(watched(await archive.open(part), shared), {
    open: (name, { r, t, s }) => {
      if (name === 'row') {
        row = r === undefined ? row + 1 : Number(r);
        if (!(Number.isInteger(row) && row >= 1 && row <= MAX_ROW)) throw damagedBy('行号有误', 'a row that cannot be');
        padding.earn(1);
        cells = [];
        column = -1;
      } else if (name === 'c') {
        column = r === undefined ? column + 1 : columnOf(r);
        if (!(column < MAX_COLUMNS)) throw damagedBy('列号有误', 'a column that cannot be', row);
        type = t ?? 'n';
        style = s === undefined ? 0 : Number(s);
        value = '';
        isFormula = false;
        hasValue = false;
      } else if (name === 'rPh') inPhonetic = true;
      else if (name === 'f') isFormula = true;
      else if (name === 'v' || (name === 't' && !inPhonetic)) {
        inValue = true;
        hasValue = true;
      }
    },
    text: (text) => {
      if (inValue) value = longer(value, text);
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'c' && (value !== '' || isFormula)) {
        // A formula that gives an empty text says so by its type; one without any value was never computed.
        if (value === '' && type === 'str' && hasValue) return;
        const isOpen = isFormula && (value === '' || (reading.computedOnLoad && type === 'n' && Number(value) === 0));
        if (cells.length < column) padding.spend(column - cells.length);
        while (cells.length < column) cells.push('');
        const text = isOpen ? unreadable('formula') : textOf(type, style, value, reading);
        if (type === 's') shared.spend(text.length);
        cells[column] = text;
      } else if (name === 'row') ready.push(merged.row(row, cells));
    },
  });
  for await (const _ of events) {
    if (ready.length === 0) continue;
    const rows = ready;
    ready = [];
    yield rows;
  }
}

/** Hands bytes on, and lets the budget grow with them. */
async function* watched(bytes: AsyncIterable<unknown>, budget: Budget): AsyncGenerator<unknown> {
  for await (const part of bytes) {
    if (part instanceof Uint8Array) budget.earn(part.length);
    yield part;
  }
}

/** A text with what follows; in pieces too it is no longer than a cell can be. */
function longer(text: string, more: string): string {
  if (text.length + more.length > LONGEST_TEXT) throw damagedBy('单元格文本过长', 'a text longer than a cell can be');
  return text + more;
}

function damagedBy(zh: string, en: string, row?: number): FileRefused {
  return new FileRefused('damaged-workbook', { zh: `工作簿已损坏：${zh}`, en: `the workbook is damaged: ${en}` }, row);
}

/** `BC12` is column 54, counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) break;
    column = column * 26 + digit;
    if (column > MAX_COLUMNS) return Number.NaN;
  }
  return column === 0 ? Number.NaN : column - 1;
}

function textOf(type: string, style: number, value: string, { formats, shared, from1904 }: Reading): string {
  switch (type) {
    case 's':
      return shared[Number(value)] ?? '';
    case 'b':
      return value === '1' || value === 'true' ? 'true' : 'false';
    case 'n': {
      const number = Number(value);
      return Number.isFinite(number) ? shownNumber(number, formats[style] ?? PLAIN, from1904) : value;
    }
    default:
      return unescaped(value);
  }
}

const PLAIN = numberFormatOf(0, undefined);

/** Characters that XML cannot hold, or would lose, are kept by their number (ST_Xstring): `_x000D_` is the end of a line. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    code === '0000' ? '' : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

async function drain(events: AsyncGenerator<void>): Promise<void> {
  for await (const _ of events);
}
