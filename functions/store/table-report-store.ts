/** Reports in the table, with the lists of them; how they are written is said in table-report-writer.ts. */
import { BatchGetCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { type IndexName, ORDER_ATTRIBUTE } from '../declared/table.ts';
import { Problem } from '../http/problem.ts';
import { partitions, REPORT_SORT, reportPartition } from './keys.ts';
import { newestFirst, type ReadChunk } from './newest-first.ts';
import { unpackFinding } from './packed-report.ts';
import type {
  FindingFilter,
  ListedFinding,
  ListedReport,
  Page,
  PageRequest,
  ReportFilter,
  ReportStore,
} from './report-store.ts';
import {
  commitItem,
  type FindingItem,
  findingItem,
  lastItem,
  listedReportItem,
  reportHeadItem,
} from './stored-items.ts';
import { TableReportWriter } from './table-report-writer.ts';
import { reaching } from './unavailable.ts';

/** How many a BatchGet takes (DynamoDB API reference). */
const BATCH_GET = 100;
/** Reads that one page of a list may spend. */
const READ_BUDGET = 80;

export class TableReportStore extends TableReportWriter implements ReportStore {
  async reports(tenant: string, filter: ReportFilter, page: PageRequest): Promise<Page<ListedReport>> {
    const { index, keys, rest } = planReports(tenant, filter);
    const { items, next } = await reaching(() =>
      newestFirst(
        keys.map((key) => this.#reader(index, key, filter, page.limit, rest, listedReportItem)),
        { after: page.after, limit: page.limit, budget: Math.max(READ_BUDGET, 2 * keys.length) },
      ),
    );
    const live = items.filter(({ expiresAt }) => !this.expired(expiresAt));
    const whole = await reaching(() => this.#whole(tenant, live));
    return {
      items: whole.map((item) => ({
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
      const live = items.filter(({ expiresAt }) => !this.expired(expiresAt));
      const commits = await this.#commits(tenant, live);
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

  /**
   * Those that are there to be read as they are listed. An index can name a report that is not there, or as an attempt wrote it that
   * another has overtaken: on AWS for an instant, and where a table was not written to the end of a write.
   */
  async #whole<Item extends { readonly id: string; readonly order: string; readonly verdict: string }>(
    tenant: string,
    items: readonly Item[],
  ): Promise<readonly Item[]> {
    const own = await this.#itemsOf(tenant, items, ['pk', ORDER_ATTRIBUTE, 'verdict'], reportHeadItem);
    const heads = new Map(own.map(({ pk, order, verdict }) => [pk, `${order} ${verdict}`]));
    const seen = new Set<string>();
    return items.filter(({ id, order, verdict }) => {
      const isNew = !seen.has(id);
      seen.add(id);
      return isNew && heads.get(reportPartition(tenant, id)) === `${order} ${verdict}`;
    });
  }

  /** The attempts that made these reports exist, by partition. */
  async #commits(tenant: string, reports: readonly { readonly id: string }[]): Promise<ReadonlyMap<string, string>> {
    const items = await this.#itemsOf(tenant, reports, ['pk', 'commit'], commitItem);
    return new Map(items.map(({ pk, commit }) => [pk, commit]));
  }

  /** The items that make these reports exist, with the attributes named. */
  async #itemsOf<Item>(
    tenant: string,
    reports: readonly { readonly id: string }[],
    attributes: readonly string[],
    schema: z.ZodType<Item>,
  ): Promise<readonly Item[]> {
    const ids = [...new Set(reports.map(({ id }) => id))];
    const items: Item[] = [];
    for (let start = 0; start < ids.length; start += BATCH_GET) {
      let keys: Record<string, unknown>[] = ids
        .slice(start, start + BATCH_GET)
        .map((id) => ({ pk: reportPartition(tenant, id), sk: REPORT_SORT }));
      for (let attempt = 0; keys.length > 0; attempt++) {
        if (attempt === 8) throw new Problem('unavailable', { headers: { 'retry-after': '2' } });
        if (attempt > 0)
          await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(1_000, 25 * 2 ** attempt)));
        const { Responses, UnprocessedKeys } = await this.client.send(
          new BatchGetCommand({
            RequestItems: {
              [this.tableName]: {
                Keys: keys,
                ProjectionExpression: attributes.map((name) => `#${name}`).join(', '),
                ExpressionAttributeNames: Object.fromEntries(attributes.map((name) => [`#${name}`, name])),
              },
            },
          }),
        );
        for (const item of Responses?.[this.tableName] ?? []) items.push(schema.parse(item));
        keys = UnprocessedKeys?.[this.tableName]?.Keys ?? [];
      }
    }
    return items;
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
        TableName: this.tableName,
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
      const { Items = [], LastEvaluatedKey } = await this.client.send(new QueryCommand(input));
      const items = Items.map((item) => schema.parse(item));
      return {
        items: items.filter(({ order }) => order !== before),
        readUpTo: LastEvaluatedKey === undefined ? undefined : lastItem.parse(LastEvaluatedKey).order,
      };
    };
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
