/**
 * Reports in the table. There are no transactions: the breaches are written first, the report item last and on condition,
 * and it alone makes the report exist. Readers of breaches look whether the report that the same attempt wrote is there.
 * A crash between any two writes therefore leaves the report there whole, or not at all.
 */
import { createHash } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type IndexName, ORDER_ATTRIBUTE } from '../../infra/declared/table.ts';
import type { Finding, Report } from '../../rules/engine/report.ts';
import { Problem } from '../http/problem.ts';
import {
  findingIndexKeys,
  findingSort,
  orderOf,
  partitions,
  REPORT_SORT,
  reportIndexKeys,
  reportPartition,
} from './keys.ts';
import { newestFirst, type ReadChunk } from './newest-first.ts';
import { packFinding, packReport, unpackFinding, unpackReport } from './packed-report.ts';
import type {
  FindingFilter,
  ListedFinding,
  ListedReport,
  Page,
  PageRequest,
  ReportFilter,
  ReportStore,
  StoredReport,
} from './report-store.ts';
import { commitItem, type FindingItem, findingItem, listedReportItem, reportItem } from './stored-items.ts';
import { reaching } from './unavailable.ts';

export interface TableReportStoreOptions {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  /** Days after which a tenant's reports are deleted; undefined to keep them. */
  readonly retentionDays?: ((tenant: string) => number | undefined) | undefined;
  readonly now?: () => number;
}

/** How many a BatchWrite and a BatchGet take (DynamoDB API reference). */
const BATCH_WRITE = 25;
const BATCH_GET = 100;
/** Reads that one page of a list may spend. */
const READ_BUDGET = 80;
const SECONDS_A_DAY = 86_400;

export class TableReportStore implements ReportStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #tableName: string;
  readonly #retentionDays: (tenant: string) => number | undefined;
  readonly #now: () => number;

  constructor({ client, tableName, retentionDays = () => undefined, now = Date.now }: TableReportStoreOptions) {
    this.#client = client;
    this.#tableName = tableName;
    this.#retentionDays = retentionDays;
    this.#now = now;
  }

  async put(tenant: string, stored: StoredReport): Promise<StoredReport> {
    const { report } = stored;
    const body = packReport(stored);
    // The same report again writes the same items: a repeated delivery leaves nothing beside them.
    const commit = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    const breaches = report.findings.filter(({ outcome }) => outcome === 'breached');
    const common = this.#commonOf(tenant, report, commit);
    const items = breaches.map((finding, number) => this.#findingOf(tenant, report.id, common, finding, number));
    await reaching(async () => {
      for (let start = 0; start < items.length; start += BATCH_WRITE) {
        await this.#writeAll(items.slice(start, start + BATCH_WRITE));
      }
    });
    const item = {
      pk: reportPartition(tenant, report.id),
      sk: REPORT_SORT,
      ...common,
      [ORDER_ATTRIBUTE]: orderOf(report.evaluatedAt, report.id),
      ...reportIndexKeys(tenant, {
        id: report.id,
        kind: report.case.kind,
        verdict: report.verdict,
        region: report.case.region,
        reference: report.case.reference,
      }),
      caseDigest: report.case.digest,
      verdict: report.verdict,
      counts: report.counts,
      ruleSetVersion: report.ruleSet.version,
      body,
    };
    return reaching(async () => {
      try {
        await this.#client.send(
          new PutCommand({
            TableName: this.#tableName,
            Item: item,
            // An expired report counts as gone, although DynamoDB may take days to delete it.
            ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
            ExpressionAttributeValues: { ':now': this.#seconds() },
          }),
        );
        return stored;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        // Another attempt was first; or this one, where the answer to its write was lost and the SDK wrote again.
        const existing = await this.get(tenant, report.id);
        if (existing === undefined) throw new Problem('unavailable', { headers: { 'retry-after': '1' }, cause: error });
        return existing;
      }
    });
  }

  async get(tenant: string, id: string): Promise<StoredReport | undefined> {
    const { Item } = await reaching(() =>
      this.#client.send(
        new GetCommand({
          TableName: this.#tableName,
          Key: { pk: reportPartition(tenant, id), sk: REPORT_SORT },
          ConsistentRead: true,
          ProjectionExpression: '#commit, body, expiresAt',
          ExpressionAttributeNames: { '#commit': 'commit' },
        }),
      ),
    );
    if (Item === undefined) return undefined;
    const { body, expiresAt } = reportItem.parse(Item);
    return this.#expired(expiresAt) ? undefined : unpackReport(body);
  }

  async reports(tenant: string, filter: ReportFilter, page: PageRequest): Promise<Page<ListedReport>> {
    const { index, keys, rest } = planReports(tenant, filter);
    const { items, next } = await reaching(() =>
      newestFirst(
        keys.map((key) => this.#reader(index, key, filter, page.limit, rest, listedReportItem)),
        { after: page.after, limit: page.limit, budget: Math.max(READ_BUDGET, 2 * keys.length) },
      ),
    );
    const live = items.filter(({ expiresAt }) => !this.#expired(expiresAt));
    return {
      items: live.map((item) => ({
        id: item.id,
        evaluatedAt: item.evaluatedAt,
        asOf: item.asOf,
        ruleSet: { version: item.ruleSetVersion, digest: item.ruleSetDigest },
        case: { ...caseOf(item), digest: item.caseDigest },
        verdict: item.verdict,
        counts: item.counts,
      })),
      ...(next !== undefined && { next }),
    };
  }

  async findings(tenant: string, filter: FindingFilter, page: PageRequest): Promise<Page<ListedFinding>> {
    const { index, keys, rest } = planFindings(tenant, filter);
    return reaching(async () => {
      const { items, next } = await newestFirst(
        keys.map((key) => this.#reader(index, key, filter, page.limit, rest, findingItem)),
        { after: page.after, limit: page.limit, budget: READ_BUDGET },
      );
      const live = items.filter(({ expiresAt }) => !this.#expired(expiresAt));
      const commits = await this.#commits(tenant, [...new Set(live.map(({ id }) => id))]);
      const whole = live.filter(({ id, commit }) => commits.get(reportPartition(tenant, id)) === commit);
      return {
        items: whole.map((item) => ({
          report: item.id,
          evaluatedAt: item.evaluatedAt,
          asOf: item.asOf,
          case: caseOf(item),
          finding: unpackFinding(item.body),
        })),
        ...(next !== undefined && { next }),
      };
    });
  }

  /** What report and findings carry alike. */
  #commonOf(tenant: string, { id, evaluatedAt, asOf, case: judged, ruleSet }: Report, commit: string) {
    const days = this.#retentionDays(tenant);
    return {
      tenant,
      id,
      commit,
      evaluatedAt,
      asOf,
      kind: judged.kind,
      region: judged.region,
      ruleSetDigest: ruleSet.digest,
      ...(judged.reference !== null && { reference: judged.reference }),
      ...(judged.unit !== undefined && { unit: judged.unit }),
      ...(days !== undefined && { expiresAt: this.#seconds() + days * SECONDS_A_DAY }),
    };
  }

  #findingOf(
    tenant: string,
    id: string,
    common: { commit: string; evaluatedAt: string },
    finding: Finding,
    number: number,
  ) {
    return {
      pk: reportPartition(tenant, id),
      sk: findingSort(common.commit, number),
      ...common,
      [ORDER_ATTRIBUTE]: orderOf(common.evaluatedAt, id, number),
      ...findingIndexKeys(tenant, id, finding.rule, finding.severity),
      rule: finding.rule,
      severity: finding.severity,
      body: packFinding(finding),
    };
  }

  /** @throws Problem unavailable where the table leaves items unprocessed after several tries. */
  async #writeAll(items: readonly Record<string, unknown>[]): Promise<void> {
    let requests = items.map((Item) => ({ PutRequest: { Item } }));
    for (let attempt = 0; requests.length > 0; attempt++) {
      if (attempt === 8) throw new Problem('unavailable', { headers: { 'retry-after': '2' } });
      if (attempt > 0)
        await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(1_000, 25 * 2 ** attempt)));
      const { UnprocessedItems } = await this.#client.send(
        new BatchWriteCommand({ RequestItems: { [this.#tableName]: requests } }),
      );
      requests = (UnprocessedItems?.[this.#tableName] ?? []).flatMap(({ PutRequest }) =>
        PutRequest?.Item === undefined ? [] : [{ PutRequest: { Item: PutRequest.Item } }],
      );
    }
  }

  /** The attempts that made these reports exist, by partition. */
  async #commits(tenant: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const commits = new Map<string, string>();
    for (let start = 0; start < ids.length; start += BATCH_GET) {
      let keys: Record<string, unknown>[] = ids
        .slice(start, start + BATCH_GET)
        .map((id) => ({ pk: reportPartition(tenant, id), sk: REPORT_SORT }));
      for (let attempt = 0; keys.length > 0; attempt++) {
        if (attempt === 8) throw new Problem('unavailable', { headers: { 'retry-after': '2' } });
        if (attempt > 0)
          await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(1_000, 25 * 2 ** attempt)));
        const { Responses, UnprocessedKeys } = await this.#client.send(
          new BatchGetCommand({
            RequestItems: {
              [this.#tableName]: {
                Keys: keys,
                ProjectionExpression: 'pk, #commit',
                ExpressionAttributeNames: { '#commit': 'commit' },
              },
            },
          }),
        );
        for (const { pk, commit } of z.array(commitItem).parse(Responses?.[this.#tableName] ?? []))
          commits.set(pk, commit);
        keys = UnprocessedKeys?.[this.#tableName]?.Keys ?? [];
      }
    }
    return commits;
  }

  /** Reads one partition of an index, newest first. */
  #reader<Item extends { readonly order: string }>(
    index: IndexName,
    key: string,
    { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
    limit: number,
    filter: Readonly<Record<string, string>>,
    schema: z.ZodType<Item>,
  ): ReadChunk<Item> {
    const filters = Object.entries(filter);
    return async (before) => {
      // Orders begin with an instant, so '0' lies before all; '~' lies after every character of an order.
      const last = to === undefined ? '~' : `${to}~`;
      const upper = before !== undefined && before < last ? before : last;
      const lower = from ?? '0';
      if (lower > upper) return { items: [] };
      const input: QueryCommandInput = {
        TableName: this.#tableName,
        IndexName: index,
        KeyConditionExpression: '#partition = :partition AND #order BETWEEN :from AND :to',
        ...(filters.length > 0 && { FilterExpression: filters.map(([name]) => `#${name} = :${name}`).join(' AND ') }),
        ExpressionAttributeNames: {
          '#partition': index,
          '#order': ORDER_ATTRIBUTE,
          ...Object.fromEntries(filters.map(([name]) => [`#${name}`, name])),
        },
        ExpressionAttributeValues: {
          ':partition': key,
          ':from': lower,
          ':to': upper,
          ...Object.fromEntries(filters.map(([name, value]) => [`:${name}`, value])),
        },
        ScanIndexForward: false,
        // One more for the item at `before`, which was given already, and one to see whether anything follows.
        Limit: filters.length > 0 ? 500 : limit + 2,
      };
      const { Items = [], LastEvaluatedKey } = await this.#client.send(new QueryCommand(input));
      const items = z.array(schema).parse(Items);
      return {
        items: items.filter(({ order }) => order !== before),
        readUpTo:
          LastEvaluatedKey === undefined ? undefined : z.object({ order: z.string() }).parse(LastEvaluatedKey).order,
      };
    };
  }

  #seconds(): number {
    return Math.floor(this.#now() / 1_000);
  }

  #expired(expiresAt: number | undefined): boolean {
    return expiresAt !== undefined && expiresAt <= this.#seconds();
  }
}

/** The index that holds what is asked for, its partitions, and what is left to filter. */
interface Plan {
  readonly index: IndexName;
  readonly keys: readonly string[];
  readonly rest: Readonly<Record<string, string>>;
}

function planReports(tenant: string, { kind, region, verdict, reference }: ReportFilter): Plan {
  const given = Object.fromEntries(
    Object.entries({ kind, region, verdict, reference }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const without = (...names: readonly string[]) =>
    Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)));
  // The most selective index first.
  if (reference !== undefined) {
    return {
      index: 'reportsByReference',
      keys: partitions.reportsByReference(tenant, reference),
      rest: without('reference'),
    };
  }
  if (region !== undefined) {
    return { index: 'reportsByRegion', keys: partitions.reportsByRegion(tenant, region), rest: without('region') };
  }
  if (kind !== undefined || verdict !== undefined) {
    return { index: 'reportsByVerdict', keys: partitions.reportsByVerdict(tenant, kind, verdict), rest: {} };
  }
  return { index: 'reportsByTime', keys: partitions.reportsByTime(tenant), rest: {} };
}

function planFindings(tenant: string, { rule, severity }: FindingFilter): Plan {
  if (rule !== undefined) {
    const rest = severity === undefined ? {} : { severity };
    return { index: 'findingsByRule', keys: partitions.findingsByRule(tenant, rule), rest };
  }
  if (severity !== undefined) {
    return { index: 'findingsBySeverity', keys: partitions.findingsBySeverity(tenant, severity), rest: {} };
  }
  return { index: 'findingsByTime', keys: partitions.findingsByTime(tenant), rest: {} };
}

function caseOf({ kind, region, reference, unit }: Pick<FindingItem, 'kind' | 'region' | 'reference' | 'unit'>) {
  return { kind, region, reference: reference ?? null, ...(unit !== undefined && { unit }) };
}
