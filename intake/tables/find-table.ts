/** Finds the table among the first rows of a sheet or file: below its headings, or as a form that stands upright. */
import { vocabularies } from '../../rules/facts/kinds.ts';
import { FileRefused } from '../files/file-refused.ts';
import type { Note } from '../notes.ts';
import type { TableRow } from './delimited.ts';
import { headingReaderOf } from './heading.ts';
import { headingRowsIn } from './heading-rows.ts';
import { kindNamed } from './kind-named.ts';
import { colourTells } from './said-by-colour.ts';
import { type Table, tableUnder } from './table.ts';
import type { TableOptions } from './table-options.ts';
import { yearIn } from './title-year.ts';
import { unitBelowIn, unitInNames, unitRemarkIn } from './unit-remark.ts';
import { uprightIn } from './upright.ts';

/** A table that was found among the first rows of a sheet or file. */
export interface OpenedTable {
  /** Index of the last heading row. */
  readonly headingAt: number;
  readonly table: Table;
  /** The rows to be read instead of those below the headings, where it is a form that stands upright. */
  readonly rows?: readonly TableRow[];
}

/**
 * Finds the headings among the first rows.
 * @param first the first rows that hold anything: the headings, and enough below them to see what the columns hold.
 * @returns the index of the last heading row, with the table below it.
 * @throws FileRefused where no heading is known, one is ambiguous, two mean the same, or the kind of case is not clear.
 */
export function tableOf(first: readonly TableRow[], options: TableOptions): OpenedTable {
  const asked = vocabularies.filter(({ kind }) => options.kind === undefined || kind === options.kind);
  const titles = options.titles ?? [];
  const found = headingRowsIn(first, asked, options.map ?? {});
  const upright = uprightIn(first, asked, found);
  if (upright !== undefined) {
    // The form says of which kind it is: what it asks is read as that kind has it.
    const [any] = asked;
    const row = upright.rows[0]?.row ?? 1;
    const kindAt = upright.headings.findIndex(
      ({ shown: label }) => any !== undefined && headingReaderOf(any).read(label)?.of === 'kind',
    );
    const kind = kindAt < 0 ? options.kind : (kindNamed(upright.rows[0]?.cells[kindAt] ?? '') ?? options.kind);
    const isAsked = (_: unknown, column: number): boolean => kind === undefined || column !== kindAt;
    const headings = upright.headings.filter(isAsked);
    const rows = upright.rows.map((one) => ({ ...one, cells: one.cells.filter(isAsked) }));
    const of = asked.filter((vocabulary) => kind === undefined || vocabulary.kind === kind);
    const beside = { unit: unitRemarkIn(first) || unitInNames(titles), year: undefined, above: [], colours: false };
    const table = tableUnder({ headings, rows: [] }, row, rows, of, beside, { ...options, kind });
    return { headingAt: first.length - 1, table: withNote(table, rows.length > 1 ? columnsNote : uprightNote), rows };
  }
  const row = found === undefined ? undefined : first[found.last]?.row;
  if (found === undefined || row === undefined) {
    throw new FileRefused('no-headings', {
      zh: '找不到已知的列标题；请使用模板，或以字段的中英文名称、路径作为列标题',
      en: 'no known heading was found: use a template, or the labels or paths of facts as headings',
    });
  }
  const sample = first.slice(found.last + 1);
  const above = first.slice(0, found.first);
  // What stands nearest to the table goes first.
  const unit = unitRemarkIn(above) || unitBelowIn(sample) || unitInNames(titles);
  const beside = { unit, year: yearIn(above, titles), above, colours: colourTells(first) };
  const written = first.slice(found.first, found.last + 1);
  const table = tableUnder({ headings: found.headings, rows: written }, row, sample, asked, beside, options);
  return { headingAt: found.last, table };
}

const uprightNote: Note = {
  code: 'upright',
  subject: '',
  message: {
    zh: '按竖排表读取：左为项目，右为内容',
    en: 'read as a form: labels on the left, what is filled in beside them',
  },
};

const columnsNote: Note = {
  code: 'upright',
  subject: '',
  message: {
    zh: '按竖排表读取：左为项目，右边每列一案；行号为列的序号',
    en: 'read as a form: labels on the left, a case in each column beside them; its number is that of the column',
  },
};

function withNote(table: Table, note: Note): Table {
  return { ...table, notes: () => [note, ...table.notes()] };
}
