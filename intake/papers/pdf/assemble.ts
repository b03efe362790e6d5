/** Makes blocks of the lines of all pages: tables by their columns, the rest as paragraphs, both across the ends of pages. */
import type { Budget } from '../budget.ts';
import { leadsToPage } from '../contents.ts';
import type { Block } from '../paper.ts';
import { MAX_LABEL } from '../tables/headings.ts';
import { OpenTable } from '../tables/open-table.ts';
import { type Interval, regionsOf } from './columns.ts';
import { type Line, textOf } from './lines.ts';
import { rightMargin, startsParagraph } from './paragraphs.ts';
import { PlacedText } from './placed-text.ts';
import { rowsOf, type TableRow } from './table-rows.ts';

export class Assembly {
  readonly #budget: Budget;
  readonly #blocks: Block[] = [];
  #paragraph: { text: PlacedText; last: Line; right: number } | undefined;
  #table: { open: OpenTable; gutters: readonly Interval[] } | undefined;
  #tables = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Adds a page; its lines from top to bottom. */
  page(lines: readonly Line[]): void {
    const right = rightMargin(lines);
    let at = 0;
    for (const region of regionsOf(lines, this.#table?.gutters)) {
      for (; at < region.from; at++) this.#line(lines[at], right);
      this.#endParagraph();
      this.#addTable(lines.slice(region.from, region.to + 1), region.gutters);
      at = region.to + 1;
    }
    for (; at < lines.length; at++) this.#line(lines[at], right);
  }

  end(): readonly Block[] {
    this.#endParagraph();
    this.#endTable();
    return this.#blocks;
  }

  #line(line: Line | undefined, right: number): void {
    if (line === undefined) return;
    this.#endTable();
    const text = textOf(line.segments, line.size);
    if (text === '') return;
    const open = this.#paragraph;
    if (open === undefined || startsParagraph(line, text, open.last, open.text.ends, open.right)) {
      this.#endParagraph();
      this.#paragraph = { text: new PlacedText(), last: line, right };
    }
    if (this.#paragraph === undefined) return;
    this.#paragraph.text.add(text, line, line.segments);
    this.#paragraph.last = line;
    this.#paragraph.right = right;
  }

  #endParagraph(): void {
    const open = this.#paragraph;
    this.#paragraph = undefined;
    if (open !== undefined) this.#add('paragraph', open.text, undefined);
  }

  #addTable(lines: readonly Line[], gutters: readonly Interval[]): void {
    const same = this.#table !== undefined && alike(this.#table.gutters, gutters);
    if (!same) {
      this.#endTable();
      this.#table = { open: new OpenTable(++this.#tables), gutters };
    }
    for (const row of rowsOf(lines, gutters)) this.#addRow(row);
  }

  #addRow(row: TableRow): void {
    const table = this.#table?.open;
    if (table === undefined) return;
    table.startRow();
    for (const lines of row) {
      const open = table.startCell(1, undefined);
      const paragraphs: PlacedText[] = [];
      const right = Math.max(0, ...lines.map(({ segments }) => segments.at(-1)?.right ?? 0));
      let last: Line | undefined;
      for (const { line, segments } of lines) {
        const text = textOf(segments, line.size);
        const cellLine = { ...line, segments };
        const before = paragraphs.at(-1);
        if (before === undefined || last === undefined || startsParagraph(cellLine, text, last, before.ends, right))
          paragraphs.push(new PlacedText());
        paragraphs.at(-1)?.add(text, line, segments);
        last = cellLine;
      }
      for (const paragraph of paragraphs) {
        if (open.text.length < MAX_LABEL) open.text = `${open.text}${paragraph.text}`.slice(0, MAX_LABEL);
        this.#add('cell', paragraph, open.cell);
      }
    }
  }

  #endTable(): void {
    this.#table?.open.end();
    this.#table = undefined;
  }

  #add(kind: Block['kind'], placed: PlacedText, cell: Block['cell']): void {
    const place = placed.place();
    if (place === undefined) return;
    this.#budget.block();
    this.#budget.text(placed.text.length);
    this.#blocks.push({
      id: `b${this.#blocks.length + 1}`,
      kind,
      text: placed.text,
      place,
      ...(cell !== undefined && { cell }),
      ...(leadsToPage(placed.text) && { contents: true }),
    });
  }
}

/** A table goes on over the end of a page where the columns are the same. */
function alike(one: readonly Interval[], other: readonly Interval[]): boolean {
  return (
    one.length === other.length &&
    one.every(([from, to], at) => (other[at]?.[0] ?? 0) < to && (other[at]?.[1] ?? 0) > from)
  );
}
