/** Tells the rows of tables from paragraphs in the text of a doc: a cell ends in a tab, a row in a tab and a line end. */

export interface DocLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}
export type DocPiece =
  | ({ readonly kind: 'line' } & DocLine)
  | { readonly kind: 'row'; readonly cells: readonly (readonly DocLine[])[] };

/** A row that takes more lines is rather paragraphs with tabs in them. */
const MAX_LINES = 120;

export function* rowsAndLines(body: string): Generator<DocPiece> {
  let row: DocLine[] = [];
  let line = 0;
  for (const text of body.split('\n')) {
    line++;
    const tabbed = text.includes('\t');
    if (row.length === 0 && !tabbed) {
      yield { kind: 'line', text, line };
      continue;
    }
    row.push({ text, line });
    if (text.endsWith('\t')) {
      yield { kind: 'row', cells: cellsOf(row) };
      row = [];
    } else if (row.length > MAX_LINES) {
      yield* row.map((each) => ({ kind: 'line' as const, ...each }));
      row = [];
    }
  }
  yield* row.map((each) => ({ kind: 'line' as const, ...each }));
}

function cellsOf(row: readonly DocLine[]): readonly (readonly DocLine[])[] {
  const cells: DocLine[][] = [[]];
  for (const { text, line } of row) {
    const [first = '', ...others] = text.split('\t');
    cells.at(-1)?.push({ text: first, line });
    for (const other of others) cells.push([{ text: other, line }]);
  }
  // Behind the last tab is the end of the row.
  cells.pop();
  return cells;
}
