/** Mends the indexes of a table whose files an earlier release wrote: entries without their item, or beside it, are taken out. */
import * as z from 'zod';
import { itemKey, type Level } from './table-level.ts';

/** Written once the entries and items of these files go together; table-level.ts keeps it so. */
const MENDED = 'guiju~indexes-mended';
/** Entries looked up together. */
const TOGETHER = 500;

const description = z.object({
  TableName: z.string(),
  KeySchema: z.array(z.object({ AttributeName: z.string() })),
  GlobalSecondaryIndexes: z
    .array(z.object({ IndexName: z.string(), KeySchema: z.array(z.object({ AttributeName: z.string() })) }))
    .default([]),
});
/** An item as dynalite keeps it: every key of ours is a text. */
const item = z.record(z.string(), z.looseObject({ S: z.string().optional() }));
type Item = z.infer<typeof item>;

/** @returns how many entries were taken out. */
export async function mendIndexes(level: Level): Promise<number> {
  if ((await level.get(MENDED)) !== undefined) return 0;
  let removed = 0;
  for await (const value of level.values(below('table~'))) {
    const table = description.safeParse(value);
    if (!table.success) continue;
    for (const index of table.data.GlobalSecondaryIndexes) removed += await mendIndex(level, table.data, index);
  }
  await level.put(MENDED, true);
  return removed;
}

async function mendIndex(
  level: Level,
  { TableName, KeySchema }: z.infer<typeof description>,
  { IndexName, KeySchema: indexed }: z.infer<typeof description>['GlobalSecondaryIndexes'][number],
): Promise<number> {
  const [partition = '', sort = ''] = KeySchema.map(({ AttributeName }) => AttributeName);
  const follows = (entry: Item, own: Item | undefined): boolean =>
    own !== undefined && indexed.every(({ AttributeName: name }) => entry[name]?.S === own[name]?.S);
  let removed = 0;
  let some: { readonly key: string; readonly entry: Item }[] = [];
  const mend = async (): Promise<void> => {
    const items = await level.getMany(
      some.map(({ entry }) => itemKey(TableName, entry[partition]?.S ?? '', entry[sort]?.S ?? '')),
    );
    const stray = some.filter(({ entry }, place) => !follows(entry, item.safeParse(items[place]).data));
    if (stray.length > 0) await level.batch(stray.map(({ key }) => ({ type: 'del', key })));
    removed += stray.length;
    some = [];
  };
  for await (const [key, value] of level.iterator(below(`index-global~${TableName}~${IndexName}~`))) {
    some.push({ key, entry: item.catch({}).parse(value) });
    if (some.length === TOGETHER) await mend();
  }
  if (some.length > 0) await mend();
  return removed;
}

const below = (prefix: string) => ({ gte: prefix, lt: `${prefix}\uffff` });
