/** All items of a list, page after page. */

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** @param page asks for the page that begins at a cursor, the first without one. */
export async function everyItem<T>(
  page: (at: { readonly cursor?: string }) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const found: T[] = [];
  let at: { readonly cursor?: string } | undefined = {};
  while (at !== undefined) {
    const { items, next }: Page<T> = await page(at);
    found.push(...items);
    at = next === null ? undefined : { cursor: next };
  }
  return found;
}
