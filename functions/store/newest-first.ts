/** Merges several partitions, each sorted newest first, into one page: a k-way merge that reads only what it needs. */

/** What one read of a partition gave: items newest first, and whether older ones remain beyond the last one read. */
export interface Chunk<Item> {
  readonly items: readonly Item[];
  /** The order up to which the partition was read, where more remains; filters may have dropped the item itself. */
  readonly readUpTo?: string | undefined;
}

/** Reads a partition's items that are strictly older than `before`. */
export type ReadChunk<Item> = (before: string | undefined) => Promise<Chunk<Item>>;

interface Source<Item> {
  readonly read: ReadChunk<Item>;
  items: Item[];
  readUpTo: string | undefined;
  done: boolean;
}

/**
 * @param budget how many reads may be spent; where they are used up before the page is full, the page is short and says
 * where to go on, so that a rare filter cannot make one request read a whole partition.
 */
export async function newestFirst<Item extends { readonly order: string }>(
  readers: readonly ReadChunk<Item>[],
  { after, limit, budget }: { readonly after: string | undefined; readonly limit: number; readonly budget: number },
): Promise<{ readonly items: readonly Item[]; readonly next?: string }> {
  const sources = readers.map((read): Source<Item> => ({ read, items: [], readUpTo: after, done: false }));
  const page: Item[] = [];
  // Every source is read once at least: without that nothing could be said of any.
  let left = Math.max(budget, sources.length);
  for (;;) {
    const hungry = sources.filter(({ items, done }) => items.length === 0 && !done);
    if (hungry.length > 0) {
      if (left < hungry.length) return seenSoFar(sources, page, limit);
      left -= hungry.length;
      await Promise.all(hungry.map(fill));
      continue;
    }
    const newest = newestOf(sources);
    if (newest === undefined) return { items: page };
    page.push(newest);
    if (page.length === limit) {
      return sources.some(({ items, done }) => items.length > 0 || !done)
        ? { items: page, next: newest.order }
        : { items: page };
    }
  }
}

async function fill<Item>(source: Source<Item>): Promise<void> {
  const { items, readUpTo } = await source.read(source.readUpTo);
  source.items = [...items];
  source.readUpTo = readUpTo;
  source.done = readUpTo === undefined;
}

/** Takes the newest head of all sources. */
function newestOf<Item extends { readonly order: string }>(sources: readonly Source<Item>[]): Item | undefined {
  let best: Source<Item> | undefined;
  for (const source of sources) {
    const head = source.items[0];
    const leader = best?.items[0];
    if (head !== undefined && (leader === undefined || head.order > leader.order)) best = source;
  }
  return best?.items.shift();
}

/** The order above which everything has been read: that of the source which, read out, still holds the newest of what remains. */
function frontierOf<Item>(sources: readonly Source<Item>[]): string {
  const readOut = sources.filter(({ items, done }) => items.length === 0 && !done);
  return (
    readOut
      .map(({ readUpTo = '' }) => readUpTo)
      .sort()
      .at(-1) ?? ''
  );
}

/** The page as far as it can be told without another read; a source that gives its last item moves the frontier. */
function seenSoFar<Item extends { readonly order: string }>(
  sources: readonly Source<Item>[],
  page: Item[],
  limit: number,
): { readonly items: readonly Item[]; readonly next: string } {
  for (;;) {
    const frontier = frontierOf(sources);
    const newest = newestOf(sources);
    if (newest === undefined || newest.order <= frontier) return { items: page, next: frontier };
    page.push(newest);
    if (page.length === limit) return { items: page, next: newest.order };
  }
}
