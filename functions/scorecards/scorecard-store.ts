/** Scorecards in the table: one item each, written once. */
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { SCORECARD_SORT, scorecardIndexKeys, scorecardPartition } from '../store/keys.ts';
import { putOnce } from '../store/put-once.ts';
import { isOver } from '../store/retention.ts';
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
    const isNew = await putOnce(this.#client, this.#tableName, {
      ...keyOf(card),
      ...scorecardIndexKeys(card.tenant, card),
      ...card,
    });
    if (isNew) return { card, existed: false };
    return { card: (await this.get(card.tenant, card.id)) ?? card, existed: true };
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
    return isOver(card) ? undefined : card;
  }
}

const keyOf = ({ tenant, id }: Pick<ScorecardItem, 'tenant' | 'id'>) => ({
  pk: scorecardPartition(tenant, id),
  sk: SCORECARD_SORT,
});
