/**
 * Reports in the table. There are no transactions: the breaches are written first, the report item last and on condition,
 * and it alone makes the report exist. Readers of breaches look whether the report that the same attempt wrote is there.
 * A crash between any two writes therefore leaves the report there whole, or not at all.
 */
import { hash } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Finding, Report } from '../../rules/engine/report.ts';
import { ORDER_ATTRIBUTE } from '../declared/table.ts';
import { Problem } from '../http/problem.ts';
import { findingIndexKeys, findingSort, orderOf, REPORT_SORT, reportIndexKeys, reportPartition } from './keys.ts';
import { packFinding, packReport, unpackReport } from './packed-report.ts';
import type { ReportStore, StoredReport } from './report-store.ts';
import { reaching } from './unavailable.ts';

export interface TableReportStoreOptions {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  /** Days after which a tenant's reports are deleted; undefined to keep them. */
  readonly retentionDays?: ((tenant: string) => number | undefined) | undefined;
  readonly now?: () => number;
  /** Whether reports are rows of a batch, which is told of as a whole (functions/events). */
  readonly bulk?: boolean;
}

/** How many a BatchWrite takes (DynamoDB API reference). */
const BATCH_WRITE = 25;
const SECONDS_A_DAY = 86_400;

/** Puts and gets single reports: all that a function that judges needs. */
export class TableReportWriter implements Pick<ReportStore, 'put' | 'get'> {
  protected readonly client: DynamoDBDocumentClient;
  protected readonly tableName: string;
  readonly #retentionDays: (tenant: string) => number | undefined;
  readonly #now: () => number;
  readonly #bulk: boolean;

  constructor({
    client,
    tableName,
    retentionDays = () => undefined,
    now = Date.now,
    bulk = false,
  }: TableReportStoreOptions) {
    this.client = client;
    this.tableName = tableName;
    this.#retentionDays = retentionDays;
    this.#now = now;
    this.#bulk = bulk;
  }

  async put(tenant: string, stored: StoredReport): Promise<StoredReport> {
    const { report } = stored;
    const body = packReport(stored);
    // The same report again writes the same items: a repeated delivery leaves nothing beside them.
    const commit = hash('sha256', body, 'base64url').slice(0, 22);
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
      ...(this.#bulk && { bulk: true }),
      body,
    };
    return reaching(async () => {
      try {
        await this.client.send(
          new PutCommand({
            TableName: this.tableName,
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
      this.client.send(
        new GetCommand({
          TableName: this.tableName,
          Key: { pk: reportPartition(tenant, id), sk: REPORT_SORT },
          ConsistentRead: true,
          ProjectionExpression: 'body, expiresAt',
        }),
      ),
    );
    if (Item === undefined) return undefined;
    const { body, expiresAt } = Item;
    if (!(body instanceof Uint8Array) || (expiresAt !== undefined && typeof expiresAt !== 'number'))
      throw new TypeError(`the item of report ${id} is malformed`);
    return this.expired(expiresAt) ? undefined : unpackReport(body);
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
      const { UnprocessedItems } = await this.client.send(
        new BatchWriteCommand({ RequestItems: { [this.tableName]: requests } }),
      );
      requests = (UnprocessedItems?.[this.tableName] ?? []).flatMap(({ PutRequest }) =>
        PutRequest?.Item === undefined ? [] : [{ PutRequest: { Item: PutRequest.Item } }],
      );
    }
  }

  #seconds(): number {
    return Math.floor(this.#now() / 1_000);
  }

  protected expired(expiresAt: number | undefined): boolean {
    return expiresAt !== undefined && expiresAt <= this.#seconds();
  }
}
