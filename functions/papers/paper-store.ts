/** Papers in the table: one item each. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { PAPER_SORT, paperIndexKeys, paperPartition } from '../store/keys.ts';
import { putOnce } from '../store/put-once.ts';
import { isOver } from '../store/retention.ts';
import { reaching } from '../store/unavailable.ts';
import { type PaperItem, type PaperState, paperItem } from './paper-item.ts';

/** Attributes that change while a paper goes its way. */
export type PaperChange = Partial<
  Omit<PaperItem, 'tenant' | 'id' | 'createdAt' | 'file' | 'fingerprint' | 'expiresAt'>
>;

export class PaperStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #tableName: string;
  constructor(client: DynamoDBDocumentClient, tableName: string) {
    this.#client = client;
    this.#tableName = tableName;
  }

  /** Stores a new paper; where there is one with its id, that one is given and nothing is changed. */
  async create(paper: PaperItem): Promise<{ readonly paper: PaperItem; readonly existed: boolean }> {
    const isNew = await putOnce(this.#client, this.#tableName, {
      ...this.#key(paper),
      ...paperIndexKeys(paper.tenant, paper),
      ...paper,
    });
    if (isNew) return { paper, existed: false };
    return { paper: (await this.get(paper.tenant, paper.id)) ?? paper, existed: true };
  }

  /** Undefined where there is none, or its time is over. */
  async get(tenant: string, id: string): Promise<PaperItem | undefined> {
    const { Item } = await reaching(() =>
      this.#client.send(
        new GetCommand({ TableName: this.#tableName, Key: this.#key({ tenant, id }), ConsistentRead: true }),
      ),
    );
    if (Item === undefined) return undefined;
    const paper = paperItem.parse(Item);
    return isOver(paper) ? undefined : paper;
  }

  /**
   * Changes a paper that is in one of the states and still at this attempt: a straggler of an earlier one changes nothing.
   * @returns the paper as it is afterwards, undefined where it is elsewhere by now.
   */
  async change(
    { tenant, id, attempt }: Pick<PaperItem, 'tenant' | 'id' | 'attempt'>,
    from: readonly PaperState[],
    change: PaperChange,
  ): Promise<PaperItem | undefined> {
    const entries = Object.entries(change).filter(([, value]) => value !== undefined);
    const states = from.map((state, index) => [`:from${index}`, state]);
    return reaching(async () => {
      try {
        const { Attributes } = await this.#client.send(
          new UpdateCommand({
            TableName: this.#tableName,
            Key: this.#key({ tenant, id }),
            UpdateExpression: `SET ${entries.map(([name]) => `#${name} = :${name}`).join(', ')}`,
            ConditionExpression: `#state IN (${states.map(([name]) => name).join(', ')}) AND #attempt = :of`,
            ExpressionAttributeNames: {
              '#state': 'state',
              '#attempt': 'attempt',
              ...Object.fromEntries(entries.map(([name]) => [`#${name}`, name])),
            },
            ExpressionAttributeValues: {
              ...Object.fromEntries(states),
              ':of': attempt,
              ...Object.fromEntries(entries.map(([name, value]) => [`:${name}`, value])),
            },
            ReturnValues: 'ALL_NEW',
          }),
        );
        return paperItem.parse(Attributes);
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return undefined;
        throw error;
      }
    });
  }

  /**
   * Keeps what users made of the reading, where nobody changed it since this version.
   * @param version how often it had been changed when the caller saw it; 0 where nothing was kept.
   * @returns the version it has now; undefined where somebody changed it meanwhile, or the paper is gone.
   */
  async correct(
    { tenant, id, attempt }: Pick<PaperItem, 'tenant' | 'id' | 'attempt'>,
    version: number,
    corrections: Uint8Array,
  ): Promise<number | undefined> {
    return reaching(async () => {
      try {
        await this.#client.send(
          new UpdateCommand({
            TableName: this.#tableName,
            Key: this.#key({ tenant, id }),
            UpdateExpression: 'SET #corrections = :corrections, #corrected = :next',
            ConditionExpression: `#state = :read AND #attempt = :of AND ${
              version === 0 ? '(attribute_not_exists(#corrected) OR #corrected = :version)' : '#corrected = :version'
            }`,
            ExpressionAttributeNames: {
              '#state': 'state',
              '#attempt': 'attempt',
              '#corrections': 'corrections',
              '#corrected': 'corrected',
            },
            ExpressionAttributeValues: {
              ':read': 'read',
              ':of': attempt,
              ':version': version,
              ':next': version + 1,
              ':corrections': corrections,
            },
          }),
        );
        return version + 1;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return undefined;
        throw error;
      }
    });
  }

  async remove({ tenant, id }: Pick<PaperItem, 'tenant' | 'id'>): Promise<void> {
    await reaching(() =>
      this.#client.send(new DeleteCommand({ TableName: this.#tableName, Key: this.#key({ tenant, id }) })),
    );
  }

  #key({ tenant, id }: Pick<PaperItem, 'tenant' | 'id'>) {
    return { pk: paperPartition(tenant, id), sk: PAPER_SORT };
  }
}
