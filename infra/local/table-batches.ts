/**
 * BatchWriteItem of the embedded table. dynalite writes item after item, and of each the entries of the indexes one by one: some ten
 * turns of the disk for a row of a batch. Here all that a request puts is looked up in one reading and written in one.
 */
import { createRequire } from 'node:module';
import type { Operation, TableLevel } from './table-level.ts';

type Attributes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A table as dynalite describes it; what is of no concern here is left out. */
interface Table {
  readonly TableName: string;
  readonly GlobalSecondaryIndexes?: readonly unknown[];
  readonly LocalSecondaryIndexes?: readonly unknown[];
}

/** The parts of dynalite (4.0.0, db/index.js) that tell keys and entries. */
interface Parts {
  readonly validateItem: (item: Attributes, table: Table) => unknown;
  readonly createKey: (item: Attributes, table: Table) => string;
  readonly getIndexActions: (
    indexes: readonly unknown[],
    before: unknown,
    item: Attributes,
    table: Table,
  ) => {
    readonly puts: readonly { readonly index: string; readonly key: string; readonly item: Attributes }[];
    readonly deletes: readonly { readonly index: string; readonly key: string }[];
  };
}

type Answer = (error: unknown, answer?: unknown) => void;
type Action = (store: Store, data: Request, answer: Answer) => void;

interface Store {
  readonly getTable: (name: string, told: (error: unknown, table: Table) => void) => void;
  readonly getItemDb: (name: string) => {
    readonly lock: (keys: readonly string[], locked: (release: (answer: Answer) => Answer) => void) => void;
  };
}

interface Request {
  readonly RequestItems: Readonly<Record<string, readonly { readonly PutRequest?: { readonly Item: Attributes } }[]>>;
  readonly ReturnConsumedCapacity?: string;
}

/**
 * Has dynalite write batches through this module; called before it is loaded, and after `openThroughHere`.
 * @param files those of the table; undefined where it is in memory, which is left to dynalite.
 */
export function writeBatchesHere(files: () => TableLevel | undefined): void {
  const load = createRequire(import.meta.resolve('dynalite'));
  const path = load.resolve('./actions/batchWriteItem');
  const usual: Action = load(path);
  const parts: Parts = load('./db');
  const module = load.cache[path];
  if (module === undefined) throw new Error('dynalite keeps its actions in another place than it did');
  const ours: Action = (store, data, answer) => {
    const level = files();
    const [name, ...others] = Object.keys(data.RequestItems);
    const requests = name === undefined ? [] : (data.RequestItems[name] ?? []);
    const items = requests.map(({ PutRequest }) => PutRequest?.Item).filter((item) => item !== undefined);
    const isPuts = others.length === 0 && items.length === requests.length;
    if (level === undefined || name === undefined || !isPuts || data.ReturnConsumedCapacity !== undefined) {
      usual(store, data, answer);
      return;
    }
    store.getTable(name, (error, table) => {
      // What is wrong with a request dynalite says in its own words.
      const isWrong = error != null || (table.LocalSecondaryIndexes?.length ?? 0) > 0;
      const keys = isWrong || items.some((item) => parts.validateItem(item, table) != null) ? [] : keysOf(items, table);
      if (new Set(keys).size < items.length) {
        usual(store, data, answer);
        return;
      }
      store.getItemDb(name).lock(keys, (release) => {
        const released = release(answer);
        putAll(level, table, items, keys).then(
          () => released(null, { UnprocessedItems: {} }),
          (failure: unknown) => released(failure),
        );
      });
    });
  };
  const keysOf = (items: readonly Attributes[], table: Table): readonly string[] =>
    items.map((item) => parts.createKey(item, table));

  const putAll = async (
    level: TableLevel,
    table: Table,
    items: readonly Attributes[],
    keys: readonly string[],
  ): Promise<void> => {
    const { TableName, GlobalSecondaryIndexes = [] } = table;
    const places = keys.map((key) => `item-${TableName}~${key}`);
    const before = await level.getMany(places);
    const operations: Operation[] = [];
    for (const [index, item] of items.entries()) {
      const { puts, deletes } = parts.getIndexActions(GlobalSecondaryIndexes, before[index], item, table);
      const entry = (of: { readonly index: string; readonly key: string }): string =>
        `index-global~${TableName}~${of.index}~${of.key}`;
      for (const stale of deletes) operations.push({ type: 'del', key: entry(stale) });
      for (const put of puts) operations.push({ type: 'put', key: entry(put), value: put.item });
      operations.push({ type: 'put', key: places[index] ?? '', value: item });
    }
    await level.writeTogether(operations);
  };
  module.exports = ours;
}
