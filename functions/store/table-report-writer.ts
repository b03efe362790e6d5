/**
 * Reports in the table. There are no transactions: the breaches are written first, the report item last and on condition,
 * and it alone makes the report exist. Readers of breaches look whether the report that the same attempt wrote is there.
 * A crash between any two writes therefore leaves the report there whole, or not at all.
 */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { Problem } from '../http/problem.ts';
import { REPORT_SORT, reportPartition } from './keys.ts';
import { packReport, unpackReport } from './packed-report.ts';
import { breachItems, commitOf, headItem, type WrittenFor } from './report-items.ts';
import { readPacked } from './report-packs.ts';
import type { ReportStore, StoredReport } from './report-store.ts';
import { keptFor } from './retention.ts';
import { reaching } from './unavailable.ts';
import { writeAll } from './write-all.ts';

export interface TableReportStoreOptions {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  /** Days after which a tenant's reports are deleted; undefined to keep them. */
  readonly retentionDays?: ((tenant: string) => number | undefined) | undefined;
  readonly now?: () => number;
}

/** Puts and gets single reports: all that a function that judges needs. */
export class TableReportWriter implements Pick<ReportStore, 'put' | 'get'> {
  protected readonly client: DynamoDBDocumentClient;
  protected readonly tableName: string;
  readonly #retentionDays: (tenant: string) => number | undefined;
  readonly #now: () => number;

  constructor({ client, tableName, retentionDays = () => undefined, now = Date.now }: TableReportStoreOptions) {
    this.client = client;
    this.tableName = tableName;
    this.#retentionDays = retentionDays;
    this.#now = now;
  }

  async put(tenant: string, stored: StoredReport): Promise<StoredReport> {
    const { report } = stored;
    const body = packReport(stored);
    const written: WrittenFor = {
      tenant,
      commit: commitOf(body),
      expiresAt: keptFor(this.#retentionDays(tenant), this.#now()).expiresAt,
    };
    await reaching(() => writeAll(this.client, this.tableName, breachItems(report, written)));
    const item = { ...headItem(report, written), body };
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
          ProjectionExpression: 'body, expiresAt, pack',
        }),
      ),
    );
    if (Item === undefined) return undefined;
    // By hand: a schema would have the function that judges load zod before its first answer.
    const { body, pack, expiresAt }: Readonly<Record<string, unknown>> = Item;
    if (expiresAt !== undefined && typeof expiresAt !== 'number') throw malformed(id);
    if (this.expired(expiresAt)) return undefined;
    if (body instanceof Uint8Array) return unpackReport(body);
    if (body !== undefined || (pack !== undefined && typeof pack !== 'string')) throw malformed(id);
    // Deleted together with the report: its time is the same.
    return pack === undefined ? undefined : readPacked(this.client, this.tableName, tenant, pack);
  }

  #seconds(): number {
    return Math.floor(this.#now() / 1_000);
  }

  protected expired(expiresAt: number | undefined): boolean {
    return expiresAt !== undefined && expiresAt <= this.#seconds();
  }
}

const malformed = (id: string): TypeError => new TypeError(`the item of report ${id} is malformed`);
