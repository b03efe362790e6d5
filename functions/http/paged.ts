/** Pages of a list: the parameters every list takes, and the answer every list gives. */
import * as z from 'zod';
import { type CursorBinding, type CursorKey, openCursor, sealCursor } from './cursor.ts';
import { whole } from './read-query.ts';

/** Parameters every list takes: `limit` 1 to 100, 20 where it is left out, and the `cursor` of the page before. */
export const pageParameters = { limit: whole(1, 100).default(20), cursor: z.string().max(2_000).optional() };

/** One page as it is answered; `next` is the cursor of the next page, null at the end. */
export interface PageAnswer<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

interface PageQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly [filter: string]: unknown;
}

/**
 * Reads one page and signs the cursor of the next. The cursor is bound to tenant, list and filters, but not to the limit.
 * @throws Problem invalid-cursor.
 */
export async function paged<Item>(
  { limit, cursor, ...filters }: PageQuery,
  { key: keyOf, tenant, list }: { readonly key: CursorKey; readonly tenant: string; readonly list: string },
  read: (page: {
    readonly after: string | undefined;
    readonly limit: number;
  }) => Promise<{ items: readonly Item[]; next?: string }>,
): Promise<PageAnswer<Item>> {
  const given = Object.entries(filters).filter(([, value]) => value !== undefined);
  const binding: CursorBinding = { tenant, list: JSON.stringify([list, given.sort(([a], [b]) => (a < b ? -1 : 1))]) };
  // The key is asked for only where there is a cursor to open or to sign: most lists fit on one page.
  const after = cursor === undefined ? undefined : openCursor(await keyOf(), binding, cursor);
  const { items, next } = await read({ after, limit });
  return { items, next: next === undefined ? null : sealCursor(await keyOf(), binding, next) };
}
