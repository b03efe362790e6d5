/** What was written, with every text as a document can hold it. */
import { printable } from '../printable.ts';
import type { Block, Run, Written } from './written.ts';

export function printed({ title, footer, blocks, ...others }: Written): Written {
  return { ...others, title: printable(title), footer: printable(footer), blocks: blocks.map(printedBlock) };
}

const printedRun = (run: Run): Run => ({ ...run, text: printable(run.text) });

function printedBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading': {
      const { tag } = block;
      return { ...block, text: printable(block.text), ...(tag !== undefined && { tag: printedRun(tag) }) };
    }
    case 'paragraph':
      return { ...block, runs: block.runs.map(printedRun) };
    case 'list':
      return { ...block, items: block.items.map(printable) };
    case 'facts':
      return { ...block, rows: block.rows.map(([label, value]) => [printable(label), printable(value)] as const) };
    case 'table': {
      const columns = block.columns.map((column) => ({ ...column, heading: printable(column.heading) }));
      return { ...block, columns, rows: block.rows.map((row) => row.map(printable)) };
    }
    case 'banner':
      return { ...block, title: printable(block.title), lines: block.lines.map(printable) };
  }
}
