/**
 * Batches in the table. What became of a group of lines is an item of its own, written over by a repeated delivery, so that
 * progress is a sum of what is there and no counter that a retry could raise twice.
 */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { BATCH_SORT, batchIndexKeys, batchPartition, groupSort, LAST_GROUP } from '../store/keys.ts';
import { putOnce } from '../store/put-once.ts';
import { isOver } from '../store/retention.ts';
import { reaching } from '../store/unavailable.ts';
import { type Batch, type BatchState, batchItem } from './batch.ts';

const count = z.int();
/** What became of the lines `from` to `to`; without counts it was begun and not ended. */
const groupItem = z.object({
  from: count,
  to: count,
  judged: count.optional(),
  refused: count.optional(),
  breached: count.optional(),
  failed: count.optional(),
  begunAt: z.string().optional(),
});

export interface GroupCounts {
  readonly judged: number;
  readonly refused: number;
  /** Cases with at least one breach. */
  readonly breached: number;
  /** Of the refused, those that were read but could not be judged: a restart tries them again. */
  readonly failed: number;
}

/** Lines are numbered from 1; both ends are included. */
export interface GroupRange {
  readonly from: number;
  readonly to: number;
}

export type Group = GroupRange & GroupCounts;

/** Attributes that change while a batch goes its way. */
export type BatchChange = Partial<Omit<Batch, 'tenant' | 'id' | 'createdAt' | 'request' | 'fingerprint' | 'expiresAt'>>;

export class BatchStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #tableName: string;
  constructor(client: DynamoDBDocumentClient, tableName: string) {
    this.#client = client;
    this.#tableName = tableName;
  }

  /** Stores a new batch; where there is one with its id, that one is given and nothing is changed. */
  async create(batch: Batch): Promise<{ readonly batch: Batch; readonly existed: boolean }> {
    const isNew = await putOnce(this.#client, this.#tableName, {
      pk: batchPartition(batch.tenant, batch.id),
      sk: BATCH_SORT,
      ...batchIndexKeys(batch.tenant, batch),
      ...batch,
    });
    if (isNew) return { batch, existed: false };
    return { batch: (await this.get(batch.tenant, batch.id)) ?? batch, existed: true };
  }

  async get(tenant: string, id: string): Promise<Batch | undefined> {
    const { Item } = await reaching(() =>
      this.#client.send(
        new GetCommand({
          TableName: this.#tableName,
          Key: { pk: batchPartition(tenant, id), sk: BATCH_SORT },
          ConsistentRead: true,
        }),
      ),
    );
    if (Item === undefined) return undefined;
    const batch = batchItem.parse(Item);
    return isOver(batch) ? undefined : batch;
  }

  /**
   * Changes a batch that is in one of the states and, where an attempt is named, still at it: a straggler of an earlier
   * attempt changes nothing.
   * @returns the batch as it is afterwards, undefined where it is elsewhere by now.
   */
  async change(
    { tenant, id, attempt }: { readonly tenant: string; readonly id: string; readonly attempt?: number },
    from: readonly BatchState[],
    change: BatchChange,
  ): Promise<Batch | undefined> {
    const entries = Object.entries(change);
    const kept = entries.filter(([, value]) => value !== undefined);
    const removed = entries.filter(([, value]) => value === undefined);
    const states = from.map((state, index) => [`:from${index}`, state]);
    const expression = [
      `SET ${kept.map(([name]) => `#${name} = :${name}`).join(', ')}`,
      ...(removed.length > 0 ? [`REMOVE ${removed.map(([name]) => `#${name}`).join(', ')}`] : []),
    ].join(' ');
    return reaching(async () => {
      try {
        const { Attributes } = await this.#client.send(
          new UpdateCommand({
            TableName: this.#tableName,
            Key: { pk: batchPartition(tenant, id), sk: BATCH_SORT },
            UpdateExpression: expression,
            ConditionExpression: `#state IN (${states.map(([name]) => name).join(', ')})${attempt === undefined ? '' : ' AND #attempt = :of'}`,
            ExpressionAttributeNames: {
              '#state': 'state',
              ...(attempt !== undefined && { '#attempt': 'attempt' }),
              ...Object.fromEntries(entries.map(([name]) => [`#${name}`, name])),
            },
            ExpressionAttributeValues: {
              ...Object.fromEntries(states),
              ...(attempt !== undefined && { ':of': attempt }),
              ...Object.fromEntries(kept.map(([name, value]) => [`:${name}`, value])),
            },
            ReturnValues: 'ALL_NEW',
          }),
        );
        return batchItem.parse(Attributes);
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return undefined;
        throw error;
      }
    });
  }

  /**
   * Notes that a group of lines is being judged.
   * @param now the instant it is begun, if it was not before.
   * @returns when it was begun first, whether that was before now, and what became of it if it was ended.
   */
  async beginGroup(
    { tenant, id, expiresAt }: Pick<Batch, 'tenant' | 'id' | 'expiresAt'>,
    { from, to }: GroupRange,
    now: string,
  ): Promise<{ readonly begunAt: string; readonly begunBefore: boolean; readonly ended: Group | undefined }> {
    const { Attributes } = await reaching(() =>
      this.#client.send(
        new UpdateCommand({
          TableName: this.#tableName,
          Key: { pk: batchPartition(tenant, id), sk: groupSort(from) },
          UpdateExpression: `SET #tenant = :tenant, #from = :from, #to = :to, begunAt = if_not_exists(begunAt, :now)${expiresAt === undefined ? '' : ', expiresAt = :expiresAt'}`,
          ExpressionAttributeNames: { '#tenant': 'tenant', '#from': 'from', '#to': 'to' },
          ExpressionAttributeValues: {
            ':tenant': tenant,
            ':from': from,
            ':to': to,
            ':now': now,
            ...(expiresAt !== undefined && { ':expiresAt': expiresAt }),
          },
          ReturnValues: 'ALL_OLD',
        }),
      ),
    );
    if (Attributes === undefined) return { begunAt: now, begunBefore: false, ended: undefined };
    const item = groupItem.parse(Attributes);
    const group = endedGroup(item);
    return { begunAt: item.begunAt ?? now, begunBefore: true, ended: group?.to === to ? group : undefined };
  }

  /** Notes what became of a group, when all of it is stored; it may never have been begun, where its rows are refused unread. */
  async endGroup(tenant: string, id: string, { from, to, judged, refused, breached, failed }: Group): Promise<void> {
    await reaching(() =>
      this.#client.send(
        new UpdateCommand({
          TableName: this.#tableName,
          Key: { pk: batchPartition(tenant, id), sk: groupSort(from) },
          UpdateExpression:
            'SET #tenant = :tenant, #from = :from, #to = :to, judged = :judged, refused = :refused, breached = :breached, failed = :failed',
          ExpressionAttributeNames: { '#tenant': 'tenant', '#from': 'from', '#to': 'to' },
          ExpressionAttributeValues: {
            ':tenant': tenant,
            ':from': from,
            ':to': to,
            ':judged': judged,
            ':refused': refused,
            ':breached': breached,
            ':failed': failed,
          },
        }),
      ),
    );
  }

  /**
   * The groups that were ended, in the order of the file.
   * @param after the last line of groups that are not asked for.
   */
  async *groups(tenant: string, id: string, after = 0): AsyncGenerator<Group> {
    let start: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await reaching(() =>
        this.#client.send(
          new QueryCommand({
            TableName: this.#tableName,
            KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
            ExpressionAttributeValues: {
              ':pk': batchPartition(tenant, id),
              ':from': groupSort(after + 1),
              ':to': LAST_GROUP,
            },
            ConsistentRead: true,
            ...(start !== undefined && { ExclusiveStartKey: start }),
          }),
        ),
      );
      for (const item of z.array(groupItem).parse(Items)) {
        const group = endedGroup(item);
        if (group !== undefined) yield group;
      }
      start = LastEvaluatedKey;
    } while (start !== undefined);
  }
}

function endedGroup({ from, to, judged, refused, breached, failed }: z.infer<typeof groupItem>): Group | undefined {
  if (judged === undefined || refused === undefined || breached === undefined || failed === undefined) return undefined;
  return { from, to, judged, refused, breached, failed };
}
