/**
 * The files of the embedded table. dynalite writes the entries of indexes one by one and then the item, so that a process killed
 * between the two leaves entries without their item: listed, and not there to be read. Here the entries wait for their
 * item, and all are written at once (LevelDB writes a batch whole or not at all).
 */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { ClassicLevel, type KeyIteratorOptions, type ValueIteratorOptions } from 'classic-level';

export type Level = ClassicLevel<string, unknown>;

/** The files as dynalite has them. */
export type TableLevel = Level & {
  /** Writes all of it, or nothing. */
  readonly writeTogether: (operations: Operation[]) => Promise<void>;
};

/** Files held open, each of 2 MB and mapped into memory. By default LevelDB maps a thousand: the process seems to grow to 2 GB. */
const OPEN_FILES = 64;

export type Operation =
  | { readonly type: 'put'; readonly key: string; readonly value: unknown }
  | { readonly type: 'del'; readonly key: string };

/**
 * Has dynalite open its files through this module; called before it is loaded.
 * @param opened told of the files when dynalite opens them.
 */
export function openThroughHere(opened: (level: TableLevel) => void): void {
  const level: unknown = createRequire(import.meta.resolve('dynalite'))('level');
  if (typeof level !== 'object' || level === null || !('Level' in level))
    throw new Error('dynalite opens its files in another way than it did');
  level.Level = new Proxy(ClassicLevel, {
    construct: (_, [folder]) => {
      const files = writtenWhole(
        new ClassicLevel<string, unknown>(String(folder), { valueEncoding: 'json', maxOpenFiles: OPEN_FILES }),
      );
      opened(files);
      return files;
    },
  });
}

function writtenWhole(level: Level): TableLevel {
  const batch = level.batch.bind(level);
  const keys = level.keys.bind(level);
  const values = level.values.bind(level);
  const write = (operations: Operation[]): Promise<void> => batch(operations).catch(refusedWrite);
  const waiting = new Map<string, Operation[]>();
  const take = (operation: Operation): Promise<void> => {
    const owner = ownerOf(operation.key);
    if (owner === undefined) return write([operation]);
    const before = waiting.get(owner.item) ?? [];
    if (owner.isEntry) {
      waiting.set(owner.item, [...before, operation]);
      return Promise.resolve();
    }
    waiting.delete(owner.item);
    return write([...before, operation]);
  };
  return Object.assign(level, {
    writeTogether: write,
    put: (key: string, value: unknown) => take({ type: 'put', key, value }),
    del: (key: string) => take({ type: 'del', key }),
    keys: (options: KeyIteratorOptions<string> = {}) => closedByReturn(keys(options)),
    values: (options: ValueIteratorOptions<string, unknown> = {}) => closedByReturn(values(options)),
  });
}

/**
 * dynalite ends its reading by `iterator.return()`, where there is one; in abstract-level it is called `close`, so that no reading
 * would ever end: each keeps the files of its moment, on the disk and in memory, however often they are written anew. Of 20,000
 * stored checks, each with a look at the webhooks of its tenant, 7 GB lay on the disk and 2.8 GB in memory, and it did not end.
 */
function closedByReturn<Reading extends { close: () => Promise<void> }>(reading: Reading): Reading {
  return Object.assign(reading, { return: () => reading.close() });
}

/** dynalite answers what it knows as an answer, and throws whatever else the disk says, which would end the server. */
function refusedWrite(error: unknown): never {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  const type = /no space|quota/i.test(cause) ? 'StorageFull' : 'InternalServerError';
  throw Object.assign(new Error(cause), {
    statusCode: 503,
    body: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'the table cannot be written' },
  });
}

/**
 * The item that a key is about: its own, or the one its entry in an index is of. Keys are
 * `item-<table>~<hash>/<partition>/<sort>/` and `index-<type>~<table>~<index>~<hash>/<partition>/<sort>/<hash of the item's key>`,
 * partition and sort in hexadecimal (dynalite 4.0.0, db/index.js: createKey, createIndexKey).
 */
function ownerOf(key: string): { readonly item: string; readonly isEntry: boolean } | undefined {
  const [kind = '', ...names] = key.split('~');
  const [, partition = '', sort = '', hash = ''] = (names.at(-1) ?? '').split('/');
  if (kind.startsWith('index-')) return { item: `${names[0]}~${hash}`, isEntry: true };
  if (kind.startsWith('item-')) return { item: `${kind.slice(5)}~${hashOf(partition, sort)}`, isEntry: false };
  return undefined;
}

const hashOf = (partition: string, sort: string): string =>
  createHash('md5')
    .update('Outliers')
    .update(Buffer.from(partition, 'hex'))
    .update(Buffer.from(sort, 'hex'))
    .digest('hex')
    .slice(0, 6);

/** The key of an item by its own keys. */
export function itemKey(table: string, partition: string, sort: string): string {
  const hex = Buffer.from(partition, 'utf8').toString('hex');
  const prefix = createHash('md5').update('Outliers').update(partition).digest('hex').slice(0, 6);
  return `item-${table}~${prefix}/${hex}/${Buffer.from(sort, 'utf8').toString('hex')}/`;
}
