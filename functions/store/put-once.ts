/** Items that are written once: who comes second finds what the first made. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { reaching } from './unavailable.ts';

/**
 * Stores an item with its keys unless there is one already, in one write on condition ("Condition expressions", DynamoDB developer guide).
 * @returns false where there is one, and nothing was changed.
 */
export function putOnce(
  client: DynamoDBDocumentClient,
  table: string,
  item: Record<string, unknown>,
): Promise<boolean> {
  return reaching(async () => {
    try {
      await client.send(
        new PutCommand({ TableName: table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  });
}
