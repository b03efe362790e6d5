import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestFirst, type ReadChunk } from '../../../functions/store/newest-first.ts';

interface Item {
  readonly order: string;
}

/** A partition that gives so many at a time and, like a filter, drops some of what it reads. */
function partition(orders: readonly string[], chunk: number, kept: (order: string) => boolean): ReadChunk<Item> {
  const sorted = orders.toSorted().reverse();
  return async (before) => {
    const rest = before === undefined ? sorted : sorted.filter((order) => order < before);
    const read = rest.slice(0, chunk);
    return {
      items: read.filter(kept).map((order) => ({ order })),
      readUpTo: rest.length > chunk ? read.at(-1) : undefined,
    };
  };
}

const order = fc.integer({ min: 0, max: 9_999 }).map((value) => String(value).padStart(4, '0'));

test('page by page, several partitions give everything once, newest first, whatever is filtered and however little may be read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(order, { maxLength: 80 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 1, max: 4 }),
      async (orders, partitions, limit, chunk, spare, every) => {
        const kept = (order: string): boolean => Number(order) % every === 0;
        const readers = Array.from({ length: partitions }, (_, index) =>
          partition(
            orders.filter((order) => Number(order) % partitions === index),
            chunk,
            kept,
          ),
        );
        const got: string[] = [];
        let after: string | undefined;
        for (let pages = 0; ; pages++) {
          const { items, next } = await newestFirst(readers, { after, limit, budget: spare });
          expect(items.length).toBeLessThanOrEqual(limit);
          got.push(...items.map((item) => item.order));
          if (next === undefined) break;
          if (after !== undefined) expect(next < after).toBe(true);
          after = next;
          expect(pages).toBeLessThan(500);
        }
        expect(got).toEqual(orders.filter(kept).sort().reverse());
      },
    ),
    { numRuns: 1_000 },
  );
});
