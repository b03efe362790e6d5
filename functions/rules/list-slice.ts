/** One page of a list that is in memory: what comes after the entry with a given id. */
export function listSlice<Item extends { readonly id: string }>(
  items: readonly Item[],
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): { items: readonly Item[]; next?: string } {
  const start = after === undefined ? 0 : items.findIndex(({ id }) => id === after) + 1;
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  return start + limit < items.length && last !== undefined ? { items: page, next: last.id } : { items: page };
}
