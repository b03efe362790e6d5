/**
 * What reading a file gives, whatever its format: one line a case, and one line a row that could not be read. Both are plain
 * JSON, so that they can be kept as JSON lines between the steps of a batch.
 */
import * as z from 'zod';
import type { Json } from '../rules/engine/json.ts';
import type { ValidCase } from '../rules/engine/judge.ts';
import type { Text } from '../rules/facts/fact.ts';
import type { FieldProblem } from '../rules/facts/field-problem.ts';

/** Where in the file a case stands. */
export interface Origin {
  /** As a spreadsheet counts (headings are row 1), the line of JSON lines, or the n-th element of a list, from 1. */
  readonly row: number;
  /** JSON Pointer (RFC 6901) inside the row, where one row holds several cases: `/contracts/0/implementation/transactions/2`. */
  readonly part?: string;
  /** The sheet of a workbook, where more than one is read: rows are counted in each. */
  readonly sheet?: string;
}

/** The place of a line and nothing else of it. */
export function originOf({ row, part, sheet }: Origin): Origin {
  return { row, ...(part !== undefined && { part }), ...(sheet !== undefined && { sheet }) };
}

/** What a row of a table says beside its facts. */
export interface Carrying {
  /** The cells of columns that are no facts, by heading. */
  readonly carried?: Readonly<Record<string, string>>;
  /** The row as it stands in the file, by heading, where the results show it: facts, and what was not read, included. */
  readonly own?: Readonly<Record<string, string>>;
}

/** A case that was read, in canonical form. */
export interface CaseLine extends Origin, Carrying {
  /** The day up to which the case was known, where the file says so: it is judged as of then, and not later. */
  readonly asOf?: string;
  /** Cells that could not be read: their facts are left out, the rest is judged. */
  readonly unread?: readonly RowProblem[];
  readonly case: ValidCase;
}

/** Why a row could not be read. */
export interface RowProblem {
  /** The heading of the column, as the file has it; null where it is no table, or the row as a whole. */
  readonly column: string | null;
  /** Dotted path of the fact; empty for the row as a whole. */
  readonly path: string;
  readonly code: string;
  /** What stood there, shortened; null where nothing did. */
  readonly value: string | null;
  readonly message: Text;
}

/** A row that could not be read or judged: kept, never lost. */
export interface RefusedLine extends Origin, Carrying {
  readonly refused: readonly RowProblem[];
}

export type Line = CaseLine | RefusedLine;

export function isRefused(line: Line): line is RefusedLine {
  return 'refused' in line;
}

/** The identity of a line within its file: the same file gives the same keys every time. */
export function keyOf({ row, part, sheet }: Origin): string {
  return `${sheet === undefined ? '' : `${sheet}!`}${row}${part ?? ''}`;
}

const json: z.ZodType<Json> = z.json();
const text = z.object({ zh: z.string(), en: z.string() });
const problems = z.array(
  z.object({
    column: z.string().nullable(),
    path: z.string(),
    code: z.string(),
    value: z.string().nullable(),
    message: text,
  }),
);
const origin = {
  row: z.int(),
  part: z.string().exactOptional(),
  sheet: z.string().exactOptional(),
  carried: z.record(z.string(), z.string()).exactOptional(),
  own: z.record(z.string(), z.string()).exactOptional(),
};
/** A line as JSON. */
export const lineSchema = z.union([
  z.object({
    ...origin,
    asOf: z.string().exactOptional(),
    unread: problems.exactOptional(),
    case: z.looseObject({ kind: z.string(), region: z.string() }).catchall(json),
  }),
  z.object({ ...origin, refused: problems }),
]);

/** One line of JSON lines. */
export function writeLine(line: Line): string {
  return JSON.stringify(line);
}

/** How a line begins, whoever wrote the rest of it. */
const HEAD =
  /^\{"row":(?<row>\d+)(?:,"part":(?<part>"(?:[^"\\]|\\.){0,1000}"))?(?:,"sheet":(?<sheet>"(?:[^"\\]|\\.){0,400}"))?/;
const written = z.string();

/** Where a line stands, told by its first 4,000 bytes, so that one too long to be read can be named. */
export function originAtHead(head: string): Origin | undefined {
  const { row, part, sheet } = HEAD.exec(head)?.groups ?? {};
  if (row === undefined) return undefined;
  return {
    row: Number(row),
    ...(part !== undefined && { part: written.parse(JSON.parse(part)) }),
    ...(sheet !== undefined && { sheet: written.parse(JSON.parse(sheet)) }),
  };
}

/** @throws SyntaxError or ZodError where the text is no line that {@link writeLine} wrote. */
export function parseLine(text: string): Line {
  return lineSchema.parse(JSON.parse(text));
}

/** A problem of the vocabulary, in a row that has no columns. */
export function inNoColumn({ path, code, message }: FieldProblem): RowProblem {
  return { column: null, path, code, value: null, message };
}

/** Problems that a refused row tells one by one: a row of a kilobyte can be wrong in five hundred places. */
const MOST_TOLD = 20;

/** A row refused for what is wrong with its cells or fields; beyond the first twenty they are counted. */
export function refusedFor(origin: Origin, problems: readonly RowProblem[]): RefusedLine {
  const told = problems.slice(0, MOST_TOLD).map((problem) => ({ ...problem, path: shown(problem.path) }));
  const more = problems.length - told.length;
  if (more === 0) return { ...origin, refused: told };
  const message = { zh: `另有 ${more} 处有误`, en: `and wrong in ${more} further places` };
  return { ...origin, refused: [...told, { column: null, path: '', code: 'more', value: null, message }] };
}

const SHOWN = 200;

/** A value as a refusal shows it. */
export function shown(value: string): string {
  return value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
}

/** A refusal of a row as a whole. */
export function refusal(origin: Origin, code: string, message: Text, value: string | null = null): RefusedLine {
  return {
    ...origin,
    refused: [{ column: null, path: '', code, value: value === null ? null : shown(value), message }],
  };
}
