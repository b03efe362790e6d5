/** How far a batch is: what was counted at its end, or else the sum of the groups of lines that were judged so far. */
import type { Batch, RowCounts } from './batch.ts';
import type { BatchStore, GroupCounts } from './batch-store.ts';

/** The groups from the first line to the last of these. */
interface Sum extends GroupCounts {
  readonly to: number;
}
const NONE: Sum = { to: 0, judged: 0, refused: 0, breached: 0, failed: 0 };

/**
 * What is known for good of batches that are running: a group without a failed row is never judged again, so that groups which follow
 * one another from the first line need not be read again by whoever asks how far it is. A million rows are ten thousand groups.
 */
const settled = new Map<string, Sum>();
/** Batches remembered; the one looked at longest ago goes first. */
const MOST_REMEMBERED = 100;

export async function rowsOf(batches: BatchStore, { tenant, id, attempt, rows, linesRead }: Batch): Promise<RowCounts> {
  if (rows !== undefined) return rows;
  const read = linesRead ?? 0;
  if (attempt === 0) return { read, judged: 0, refused: 0, breached: 0, failed: 0 };
  const key = `${tenant}/${id}`;
  let known = settled.get(key) ?? NONE;
  let sum = known;
  for await (const group of batches.groups(tenant, id, known.to)) {
    const follows = sum === known && group.from === known.to + 1 && group.failed === 0;
    sum = plus(sum, group);
    if (follows) known = sum;
  }
  settled.delete(key);
  if (known.to > 0) settled.set(key, known);
  for (const oldest of settled.keys()) {
    if (settled.size <= MOST_REMEMBERED) break;
    settled.delete(oldest);
  }
  const { to: _, ...counts } = sum;
  return { read, ...counts };
}

const plus = (a: Sum, b: Sum): Sum => ({
  to: b.to,
  judged: a.judged + b.judged,
  refused: a.refused + b.refused,
  breached: a.breached + b.breached,
  failed: a.failed + b.failed,
});
