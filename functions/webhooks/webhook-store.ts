/** Webhooks in the table, and which tenants want to be told of due days. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { DUE_TENANTS, webhooksPartition } from '../store/keys.ts';
import { putOnce } from '../store/put-once.ts';
import { reaching } from '../store/unavailable.ts';
import { type Webhook, webhookItem } from './webhook.ts';

/** The item that says which webhooks of a tenant have a place. Stands before every id, which begins with a digit or letter. */
const PLACES = '#places';

export class WebhookStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #tableName: string;
  constructor(client: DynamoDBDocumentClient, tableName: string) {
    this.#client = client;
    this.#tableName = tableName;
  }

  /** Stores a new webhook; where there is one with its id, that one is given and nothing is changed. */
  async create(webhook: Webhook): Promise<{ readonly webhook: Webhook; readonly existed: boolean }> {
    const isNew = await putOnce(this.#client, this.#tableName, {
      pk: webhooksPartition(webhook.tenant),
      sk: webhook.id,
      ...webhook,
    });
    if (!isNew) return { webhook: (await this.get(webhook.tenant, webhook.id)) ?? webhook, existed: true };
    // After the webhook: a tenant that is named here without one costs a look a day, one that is not is told nothing.
    if (webhook.events.includes('due.near')) await reaching(() => this.#nameDueTenant(webhook.tenant));
    return { webhook, existed: false };
  }

  async get(tenant: string, id: string): Promise<Webhook | undefined> {
    const { Item } = await reaching(() =>
      this.#client.send(
        new GetCommand({
          TableName: this.#tableName,
          Key: { pk: webhooksPartition(tenant), sk: id },
          ConsistentRead: true,
        }),
      ),
    );
    return Item === undefined ? undefined : webhookItem.parse(Item);
  }

  /**
   * Takes one of a tenant's places for a webhook that is stored already; one that has a place keeps it. In one write to one item, so that
   * no two callers are told of the same place, whatever their clocks say ("Condition expressions", DynamoDB developer guide).
   * @returns false where all places are taken.
   */
  async takePlace(tenant: string, id: string, places: number): Promise<boolean> {
    try {
      await reaching(() =>
        this.#client.send(
          new UpdateCommand({
            TableName: this.#tableName,
            Key: { pk: webhooksPartition(tenant), sk: PLACES },
            UpdateExpression: 'ADD #ids :own',
            ConditionExpression: 'attribute_not_exists(#ids) OR contains(#ids, :id) OR size(#ids) < :places',
            ExpressionAttributeNames: { '#ids': 'ids' },
            ExpressionAttributeValues: { ':own': new Set([id]), ':id': id, ':places': places },
          }),
        ),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  /** All of a tenant: they are few, so one page holds them. */
  async list(tenant: string): Promise<readonly Webhook[]> {
    const { Items = [] } = await reaching(() =>
      this.#client.send(
        new QueryCommand({
          TableName: this.#tableName,
          KeyConditionExpression: 'pk = :pk AND sk > :places',
          ExpressionAttributeValues: { ':pk': webhooksPartition(tenant), ':places': PLACES },
          ConsistentRead: true,
        }),
      ),
    );
    return z.array(webhookItem).parse(Items);
  }

  /** Gives its place back first: what is left if that is all that happens is a webhook that can be removed again, and no place lost. */
  async remove(tenant: string, id: string): Promise<void> {
    await reaching(() =>
      this.#client.send(
        new UpdateCommand({
          TableName: this.#tableName,
          Key: { pk: webhooksPartition(tenant), sk: PLACES },
          UpdateExpression: 'DELETE #ids :own',
          ExpressionAttributeNames: { '#ids': 'ids' },
          ExpressionAttributeValues: { ':own': new Set([id]) },
        }),
      ),
    );
    await reaching(() =>
      this.#client.send(
        new DeleteCommand({ TableName: this.#tableName, Key: { pk: webhooksPartition(tenant), sk: id } }),
      ),
    );
  }

  async #nameDueTenant(tenant: string): Promise<void> {
    await this.#client.send(new PutCommand({ TableName: this.#tableName, Item: { pk: DUE_TENANTS, sk: tenant } }));
  }
}
