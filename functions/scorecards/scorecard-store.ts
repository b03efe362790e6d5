/** Scorecards in the table: one item each, written once. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { SCORECARD_SORT, scorecardIndexKeys, scorecardPartition } from '../store/keys.ts';
import { reaching } from '../store/unavailable.ts';
import { type ScorecardItem, scorecardItem } from './scorecard.ts';

export class ScorecardStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #tableName: string;
  constructor(client: DynamoDBDocumentClient, tableName: string) {
    this.#client = client;
    this.#tableName = tableName;
  }

  /** Stores a new scorecard; where there is one with its id, that one is given and nothing is changed. */
  async create(card: ScorecardItem): Promise<{ readonly card: ScorecardItem; readonly existed: boolean }> {
    return reaching(async () => {
      try {
        await this.#client.send(
          new PutCommand({
            TableName: this.#tableName,
            Item: { ...keyOf(card), ...scorecardIndexKeys(card.tenant, card), ...card },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        );
        return { card, existed: false };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return { card: (await this.get(card.tenant, card.id)) ?? card, existed: true };
      }
    });
  }

  /** Undefined where there is none, or its time is over. */
  async get(tenant: string, id: string): Promise<ScorecardItem | undefined> {
    const { Item } = await reaching(() =>
      this.#client.send(
        new GetCommand({ TableName: this.#tableName, Key: keyOf({ tenant, id }), ConsistentRead: true }),
      ),
    );
    if (Item === undefined) return undefined;
    const card = scorecardItem.parse(Item);
    return card.expiresAt !== undefined && card.expiresAt * 1_000 <= Date.now() ? undefined : card;
  }
}

const keyOf = ({ tenant, id }: Pick<ScorecardItem, 'tenant' | 'id'>) => ({
  pk: scorecardPartition(tenant, id),
  sk: SCORECARD_SORT,
});
