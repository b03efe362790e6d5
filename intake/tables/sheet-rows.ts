/** The rows of one sheet of a workbook (ECMA-376 part 1, 18.3.1), each cell as the text a user sees in it. */
import type { Archive } from '../files/archive.ts';
import { Budget } from '../files/budget.ts';
import { readXml } from '../files/xml.ts';
import { damagedBy } from './damaged-workbook.ts';
import { MAX_COLUMNS, type TableRow } from './delimited.ts';
import type { Formulas, Known } from './formula.ts';
import { MergedRows } from './merged-rows.ts';
import { mergesIn } from './merges.ts';
import { type NumberFormat, numberFormatOf, shownNumber } from './number-format.ts';
import { RichText } from './rich-text.ts';
import { type KnownRow, type OpenFormula, SheetFormulas } from './sheet-formulas.ts';
import { unreadable } from './unreadable.ts';
import { longer, unescaped } from './workbook-text.ts';

const MAX_ROW = 1_048_576;
/** Cells that a row holds because one stands far to the right of the others, beside 100 for every row. */
const PADDING = 2_000_000;
const PADDING_A_ROW = 100;
/** Characters of shared texts, each time a cell uses one, beside 16 for every byte of the sheet. */
const SHARED_USE = 16_000_000;
const SHARED_USE_A_BYTE = 16;

/** What the cells of a sheet refer to. */
export interface Shared {
  readonly formats: readonly NumberFormat[];
  readonly shared: readonly string[];
  readonly from1904: boolean;
  /** Whoever wrote the file left its formulas to be computed: a stored 0 is no result. */
  readonly computedOnLoad: boolean;
  /** What evaluates formulas that were saved without a result; the same for all sheets of a file. */
  readonly evaluator: () => Promise<Formulas>;
}

/** A row whose formulas may still be open. */
interface RowRead {
  readonly row: number;
  readonly cells: string[];
  readonly known: KnownRow;
  readonly open: readonly OpenFormula[];
  readonly isHidden: boolean;
}

const NONE: readonly OpenFormula[] = [];

/** @throws FileRefused where the sheet is damaged, or unpacks to more than it may. */
export async function* sheetRows(archive: Archive, part: string, reading: Shared): AsyncGenerator<readonly TableRow[]> {
  let ready: RowRead[] = [];
  let row = 0;
  let cells: string[] = [];
  let known: KnownRow = [];
  let open: OpenFormula[] | undefined;
  let column = -1;
  let isHidden = false;
  let type = 'n';
  let style = 0;
  let value = '';
  let inValue = false;
  const rich = new RichText();
  let inRun = false;
  let inPhonetic = false;
  let inFormula = false;
  let formula: { text: string; readonly type: string | undefined; readonly shared: string | undefined } | undefined;
  let hasValue = false;
  const padding = new Budget({ zh: '空单元格过多', en: 'too many empty cells' }, PADDING, PADDING_A_ROW);
  const shared = new Budget({ zh: '重复的文本过多', en: 'too much repeated text' }, SHARED_USE, SHARED_USE_A_BYTE);
  const merged = new MergedRows(await mergesIn(await archive.scan(part)), padding);
  const formulas = new SheetFormulas();
  const events = readXml(watched(await archive.open(part), shared), {
    open: (name, { r, t, s, si, hidden, val }) => {
      if (name === 'row') {
        row = r === undefined ? row + 1 : Number(r);
        if (!(Number.isInteger(row) && row >= 1 && row <= MAX_ROW)) throw damagedBy('行号有误', 'a row that cannot be');
        padding.earn(1);
        cells = [];
        known = [];
        open = undefined;
        column = -1;
        isHidden = hidden === '1' || hidden === 'true';
      } else if (name === 'c') {
        column = r === undefined ? column + 1 : columnOf(r);
        if (!(column < MAX_COLUMNS)) throw damagedBy('列号有误', 'a column that cannot be', row);
        type = t ?? 'n';
        style = s === undefined ? 0 : Number(s);
        value = '';
        formula = undefined;
        hasValue = false;
      } else if (name === 'rPh') inPhonetic = true;
      else if (name === 'f') {
        inFormula = true;
        formula = { text: '', type: t, shared: si };
      } else if (name === 'v' || (name === 't' && !inPhonetic)) {
        inValue = true;
        hasValue = true;
        inRun = name === 't';
      } else if (type === 'inlineStr') rich.property(name, val);
    },
    text: (text) => {
      if (inValue && inRun) rich.add(text);
      else if (inValue) value = longer(value, text);
      else if (inFormula && formula !== undefined) formula.text = longer(formula.text, text);
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'f') inFormula = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'is') value = rich.take();
      else if (name === 'c' && (value !== '' || formula !== undefined)) {
        const written = formula && formulas.formulaOf(formula.text, formula.type, formula.shared, row, column);
        // A formula that gives an empty text says so by its type; one without any value was never computed.
        if (value === '' && type === 'str' && hasValue) return;
        const isOpen =
          formula !== undefined && (value === '' || (reading.computedOnLoad && type === 'n' && Number(value) === 0));
        if (cells.length < column) padding.spend(column - cells.length);
        while (cells.length < column) cells.push('');
        if (isOpen) {
          open ??= [];
          open.push({ column, style, formula: written });
          cells[column] = unreadable('formula');
          return;
        }
        const content = contentOf(type, value, reading);
        const text = textOf(content, style, value, reading);
        if (type === 's') shared.spend(text.length);
        cells[column] = text;
        known[column] = content;
      } else if (name === 'row') ready.push({ row, cells, known, open: open ?? NONE, isHidden });
    },
  });
  let evaluator: Formulas | undefined;
  for await (const _ of events) {
    if (ready.length === 0) continue;
    const rows = ready;
    ready = [];
    if (evaluator === undefined && rows.some((one) => one.open.length > 0)) evaluator = await reading.evaluator();
    yield rows.map((one) => {
      if (evaluator !== undefined && one.open.length > 0) complete(one, evaluator, formulas, reading);
      formulas.keep(one.row, one.known);
      const made = merged.row(one.row, one.cells);
      return one.isHidden ? { ...made, isHidden: true } : made;
    });
  }
}

/** Puts what the open formulas of a row give into its cells, or why they give nothing. */
function complete(
  { row, cells, known, open }: RowRead,
  evaluator: Formulas,
  formulas: SheetFormulas,
  shared: Shared,
): void {
  const results = formulas.evaluate(evaluator, row, known, open);
  for (const { column, style } of open) {
    const result = results.get(column);
    if (result === undefined) continue;
    cells[column] = 'value' in result ? textOf(result.value, style, '', shared) : unreadable(result.why);
  }
}

/** What a cell holds; undefined for an error. */
function contentOf(type: string, value: string, { shared }: Shared): Known | undefined {
  switch (type) {
    case 's':
      return shared[Number(value)] ?? '';
    case 'b':
      return value === '1' || value === 'true';
    case 'n': {
      const number = Number(value);
      return Number.isFinite(number) ? number : value;
    }
    case 'e':
      return undefined;
    case 'd':
      // ISO 8601 (ECMA-376 part 1, 18.18.11). A sheet knows no zones: the Z that some writers add is the clock of the sheet.
      return value.replace(MIDNIGHT_OR_ZONE, '');
    default:
      return unescaped(value);
  }
}

/** The text that a user sees of it. */
function textOf(content: Known | undefined, style: number, value: string, { formats, from1904 }: Shared): string {
  if (typeof content === 'number') return shownNumber(content, formats[style] ?? PLAIN, from1904);
  if (content === undefined || content === null) return unescaped(value);
  return typeof content === 'boolean' ? String(content) : content;
}

const PLAIN = numberFormatOf(0, undefined);
const MIDNIGHT_OR_ZONE = /(?:T00:00(?::00(?:\.0+)?)?)?Z?$/;

/** Hands bytes on, and lets the budget grow with them. */
async function* watched(bytes: AsyncIterable<unknown>, budget: Budget): AsyncGenerator<unknown> {
  for await (const part of bytes) {
    if (part instanceof Uint8Array) budget.earn(part.length);
    yield part;
  }
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
