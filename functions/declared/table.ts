/**
 * The one table, declared once: keys, indexes and, beside each, the access pattern it is for. Every key but one begins with
 * the tenant (`t#<tenant>#…`), nothing is scanned, and no partition takes all of a tenant's writes.
 *
 * | access pattern | how |
 * | --- | --- |
 * | a report by its id | GetItem `t#T#r#<id>`, `report` |
 * | all items of one report (erase) | Query `t#T#r#<id>` |
 * | reports, newest first, from/to | Query `reportsByTime`, every shard, merged |
 * | … of a verdict, of a kind, of both | Query `reportsByVerdict`, the partitions of kind × verdict × shard, merged |
 * | … of a place | Query `reportsByRegion`, every shard, merged |
 * | … with a reference | Query `reportsByReference`, one partition |
 * | breaches, newest first, from/to | Query `findingsByTime`, every shard, merged |
 * | … of a rule | Query `findingsByRule`, every shard, merged |
 * | … of a severity | Query `findingsBySeverity`, every shard, merged |
 * | a batch by its id | GetItem `t#T#b#<id>`, `batch` |
 * | the progress of a batch: what became of each group of lines | Query `t#T#b#<id>`, `group#…` |
 * | the reports of a batch as they were packed, in the order of the file | Query `t#T#r#<id>#packs`, `pack#…` |
 * | a report of a batch by its id | GetItem `t#T#r#<id>`, `report`, then GetItem of the pack it names |
 * | a tenant's batches, newest first (list, export, erase) | Query `reportsByTime`, `t#T#b`, then BatchGetItem |
 * | a paper by its id, with what was read of it | GetItem `t#T#p#<id>`, `paper` |
 * | what a tenant's columns are known to hold (also export, erase) | GetItem `t#T#b#columns` |
 * | a tenant's papers, newest first (list, export, erase) | Query `reportsByTime`, `t#T#p`, then BatchGetItem |
 * | a scorecard by its id | GetItem `t#T#s#<id>`, `scorecard` |
 * | a tenant's scorecards, newest first (list, export, erase) | Query `reportsByTime`, `t#T#s`, then BatchGetItem |
 * | a tenant's webhooks (list, export, erase) | Query `t#T#w` |
 * | what of a tenant's falls due on a day; all of it (erase) | Query `t#T#due`, `<day>#` |
 * | tenants that want to be told of due days | Query `due` |
 * | what was stored (to tell of it) | the stream of the table, report items that no batch made |
 * | has this Idempotency-Key been used | PutItem on condition, `t#T#once#<shard>`, hash of the key |
 * | all of a tenant's Idempotency-Keys (export, erase) | Query `t#T#once#<shard>`, every shard |
 * | all of a tenant's reports and leftovers (export, erase) | Query `reportsByTime` and `findingsByTime`, then each report's partition |
 *
 * A report's items share its own partition, so a bulk run writes to as many partitions as it has cases. The indexes are
 * partitioned by a shard, which is a hash of the report id; four shards take 4,000 writes a second of one tenant (1,000
 * writes a second is what one partition bears: "Partitions and data distribution", DynamoDB Developer Guide).
 */

/** Changing this needs the indexes to be rebuilt: items keep the shard they were written with. */
export const SHARDS = 4;

/** Partitions of a tenant's Idempotency-Keys. Changing this makes keys that are remembered for a day be forgotten. */
export const ONCE_SHARDS = 16;

export const tableKeys = { partition: 'pk', sort: 'sk' } as const;

/** The attribute in seconds since 1970 after which DynamoDB deletes an item. */
export const TTL_ATTRIBUTE = 'expiresAt';

/** The sort key of every index: `<evaluatedAt>#<id>`, so that ties keep a stable order. */
export const ORDER_ATTRIBUTE = 'order';

/** What lists show of a report, beside keys; its body stays in the table. */
const listed = [
  'id',
  'evaluatedAt',
  'asOf',
  'kind',
  'region',
  'reference',
  'unit',
  'caseDigest',
  'verdict',
  'counts',
  'ruleSetVersion',
  'ruleSetDigest',
  TTL_ATTRIBUTE,
] as const;

/** A global secondary index; its partition key is the attribute of the same name, present only on items it is for. */
export interface Index {
  readonly name: string;
  /** Attributes carried beside keys; undefined for all. */
  readonly carries?: readonly string[];
}

export const indexes = [
  { name: 'reportsByTime', carries: listed },
  { name: 'reportsByVerdict', carries: listed },
  { name: 'reportsByRegion', carries: listed },
  { name: 'reportsByReference', carries: listed },
  { name: 'findingsByTime' },
  { name: 'findingsByRule' },
  { name: 'findingsBySeverity' },
] as const satisfies readonly Index[];

export type IndexName = (typeof indexes)[number]['name'];
