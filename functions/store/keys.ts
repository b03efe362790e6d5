/** The keys of the table: every one but {@link DUE_TENANTS} begins with the tenant. See functions/declared/table.ts for what each is for. */
import { hash } from 'node:crypto';
import { type Verdict, verdicts } from '../../rules/engine/verdict.ts';
import { kindNames } from '../../rules/facts/kind-names.ts';
import { ONCE_SHARDS, ORDER_ATTRIBUTE, SHARDS } from '../declared/table.ts';

export const REPORT_SORT = 'report';

/** The partition of one report and its findings. */
export const reportPartition = (tenant: string, id: string): string => `t#${tenant}#r#${id}`;

/** Findings sort by the attempt that wrote them, so that what an attempt left unfinished is never taken for the report's. */
export const findingSort = (commit: string, number: number): string =>
  `finding#${commit}#${String(number).padStart(4, '0')}`;

/** The partition of a batch: its own item, and one for each group of its lines. */
export const batchPartition = (tenant: string, id: string): string => `t#${tenant}#b#${id}`;
export const BATCH_SORT = 'batch';
/** Groups of lines sort by the number of their first line. */
export const GROUP_SORT = 'group#';
/** Sorts behind every group. */
export const LAST_GROUP = `${GROUP_SORT}~`;
export const groupSort = (from: number): string => `${GROUP_SORT}${String(from).padStart(9, '0')}`;

/** The partition of the packs of a batch's reports: whoever may read reports may read them. */
export const packsPartition = (tenant: string, batch: string): string => `t#${tenant}#r#${batch}#packs`;
/** Packs sort by the number of their first line. */
export const packSort = (first: number): string => `pack#${String(first).padStart(9, '0')}`;

/** The partition of what a tenant's columns are known to hold: no batch has such an id. */
export const columnsPartition = (tenant: string): string => `t#${tenant}#b#columns`;
export const COLUMNS_SORT = 'columns';

/** The partition of a paper. */
export const paperPartition = (tenant: string, id: string): string => `t#${tenant}#p#${id}`;
export const PAPER_SORT = 'paper';

/** The partition of a scorecard of targets. */
export const scorecardPartition = (tenant: string, id: string): string => `t#${tenant}#s#${id}`;
export const SCORECARD_SORT = 'scorecard';

/** The partition of a tenant's webhooks: there are few. */
export const webhooksPartition = (tenant: string): string => `t#${tenant}#w`;

/** The partition of due days that a tenant wants to be told of, by day and report. */
export const duePartition = (tenant: string): string => `t#${tenant}#due`;
export const dueSort = (day: string, report: string): string => `${day}#${report}`;
/** The partition that names the tenants which want to be told; the one that belongs to no tenant. */
export const DUE_TENANTS = 'due';

/**
 * The partition of an Idempotency-Key, one of a few, so that all of a tenant's keys can be found without an index. Each key
 * is written twice; 16 partitions take 16,000 writes a second.
 */
export const oncePartition = (tenant: string, key: string): string =>
  `t#${tenant}#once#${hash('sha256', key, 'buffer').readUInt8(0) % ONCE_SHARDS}`;

/** The sort key of every index. */
export const orderOf = (evaluatedAt: string, id: string, number?: number): string =>
  number === undefined ? `${evaluatedAt}#${id}` : `${evaluatedAt}#${id}#${String(number).padStart(4, '0')}`;

const shardOf = (id: string): number => hash('sha256', id, 'buffer').readUInt32BE(0) % SHARDS;
const shards = Array.from({ length: SHARDS }, (_, shard) => shard);

const sharded = (prefix: string): readonly string[] => shards.map((shard) => `${prefix}#${shard}`);

const verdictPrefix = (tenant: string, kind: string, verdict: Verdict): string => `t#${tenant}#r#${kind}#${verdict}`;

/** Index attributes of a report. */
export function reportIndexKeys(
  tenant: string,
  {
    id,
    kind,
    verdict,
    region,
    reference,
  }: { id: string; kind: string; verdict: Verdict; region: string; reference: string | null },
): Record<string, string> {
  const shard = shardOf(id);
  return {
    reportsByTime: `t#${tenant}#r#${shard}`,
    reportsByVerdict: `${verdictPrefix(tenant, kind, verdict)}#${shard}`,
    reportsByRegion: `t#${tenant}#r#${region}#${shard}`,
    ...(reference !== null && { reportsByReference: `t#${tenant}#r#reference#${reference}` }),
  };
}

/** Index attributes of a finding. */
export function findingIndexKeys(tenant: string, id: string, rule: string, severity: string): Record<string, string> {
  const shard = shardOf(id);
  return {
    findingsByTime: `t#${tenant}#f#${shard}`,
    findingsByRule: `t#${tenant}#f#rule#${rule}#${shard}`,
    findingsBySeverity: `t#${tenant}#f#${severity}#${shard}`,
  };
}

/** Index attributes of a batch: a tenant's batches are few, so one partition bears them. */
export const batchIndexKeys = (tenant: string, { id, createdAt }: { id: string; createdAt: string }) => ({
  reportsByTime: batchesPartition(tenant),
  [ORDER_ATTRIBUTE]: orderOf(createdAt, id),
});
/** Index attributes of a paper: a tenant's papers are few, as its batches are. */
export const paperIndexKeys = (tenant: string, { id, createdAt }: { id: string; createdAt: string }) => ({
  reportsByTime: papersPartition(tenant),
  [ORDER_ATTRIBUTE]: orderOf(createdAt, id),
});
/** Index attributes of a scorecard: a tenant's scorecards are few, as its batches are. */
export const scorecardIndexKeys = (tenant: string, { id, evaluatedAt }: { id: string; evaluatedAt: string }) => ({
  reportsByTime: scorecardsPartition(tenant),
  [ORDER_ATTRIBUTE]: orderOf(evaluatedAt, id),
});
const scorecardsPartition = (tenant: string): string => `t#${tenant}#s`;
const papersPartition = (tenant: string): string => `t#${tenant}#p`;
const batchesPartition = (tenant: string): string => `t#${tenant}#b`;

/** The partitions of each index that hold what is asked for. */
export const partitions = {
  reportsByTime: (tenant: string) => sharded(`t#${tenant}#r`),
  reportsByVerdict: (tenant: string, kind: string | undefined, verdict: Verdict | undefined) =>
    (kind === undefined ? kindNames : [kind]).flatMap((kind) =>
      (verdict === undefined ? verdicts : [verdict]).flatMap((verdict) =>
        sharded(verdictPrefix(tenant, kind, verdict)),
      ),
    ),
  reportsByRegion: (tenant: string, region: string) => sharded(`t#${tenant}#r#${region}`),
  reportsByReference: (tenant: string, reference: string) => [`t#${tenant}#r#reference#${reference}`],
  findingsByTime: (tenant: string) => sharded(`t#${tenant}#f`),
  findingsByRule: (tenant: string, rule: string) => sharded(`t#${tenant}#f#rule#${rule}`),
  findingsBySeverity: (tenant: string, severity: string) => sharded(`t#${tenant}#f#${severity}`),
  /** Of the index `reportsByTime`. */
  batches: (tenant: string) => [batchesPartition(tenant)],
  /** Of the index `reportsByTime`. */
  papers: (tenant: string) => [papersPartition(tenant)],
  /** Of the index `reportsByTime`. */
  scorecards: (tenant: string) => [scorecardsPartition(tenant)],
  /** Of the table itself. */
  once: (tenant: string) => Array.from({ length: ONCE_SHARDS }, (_, shard) => `t#${tenant}#once#${shard}`),
  /** Of the table itself. */
  events: (tenant: string) => [webhooksPartition(tenant), duePartition(tenant)],
  /** Of the table itself. */
  columns: (tenant: string) => [columnsPartition(tenant)],
} as const;
