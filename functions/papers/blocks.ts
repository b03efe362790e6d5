/** The text of a paper as it is shown: block after block, as many as one answer holds. */
import type { Block, Paper } from '../../intake/papers/paper.ts';

/** An answer of Lambda holds 6 MB, and the marks take up to 1.5 of them ("Lambda quotas"). */
const ANSWER_BYTES = 3_500_000;

/** @returns the block as a page needs it: where in the file its words lie matters to comments alone. */
function shown({ id, kind, text, level, number, place, cell, contents, struck }: Block) {
  return {
    id,
    kind,
    text,
    ...(level !== undefined && { level }),
    ...(number !== undefined && { number }),
    ...(place.in === 'page' && { page: place.page }),
    ...(cell !== undefined && {
      cell: {
        table: cell.table,
        row: cell.row,
        column: cell.column,
        rows: cell.rows,
        columns: cell.columns,
        ...(cell.head === true && { head: true as const }),
      },
    }),
    ...(contents === true && { contents: true as const }),
    ...(struck !== undefined && { struck }),
  };
}
export type ShownBlock = ReturnType<typeof shown>;

/**
 * @param after the last block of the page before; none for the first page
 * @returns the blocks that follow, and the last one's id where more remain
 */
export function shownBlocks({ blocks }: Paper, after?: string): { blocks: readonly ShownBlock[]; next: string | null } {
  const begin = after === undefined ? 0 : blocks.findIndex(({ id }) => id === after) + 1;
  const page: ShownBlock[] = [];
  let bytes = 0;
  for (const block of blocks.slice(begin)) {
    const one = shown(block);
    bytes += Buffer.byteLength(JSON.stringify(one)) + 1;
    const last = page.at(-1);
    if (bytes > ANSWER_BYTES && last !== undefined) return { blocks: page, next: last.id };
    page.push(one);
  }
  return { blocks: page, next: null };
}
