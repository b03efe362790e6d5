/**
 * Deletes the items whose time is over, as DynamoDB does by itself ("Using time to live (TTL) in DynamoDB", Developer Guide) and the
 * embedded table does not.
 */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { TTL_ATTRIBUTE, tableKeys } from '../../../functions/declared/table.ts';

/** Items looked at together: requests wait no longer than this takes. */
const TOGETHER = 200;

const { partition, sort } = tableKeys;
const keyed = z.object({ [partition]: z.string(), [sort]: z.string() });
const NAMES = { '#ttl': TTL_ATTRIBUTE };

/**
 * The one scan there is: on this machine, of a table of its own, while nobody waits for it.
 * @param now milliseconds.
 * @param isEnding looked at between pages: whether to leave the rest to the next time.
 * @returns how many items were deleted.
 */
export async function deleteItemsOver(
  client: DynamoDBDocumentClient,
  tableName: string,
  now: number,
  isEnding: () => boolean = () => false,
): Promise<number> {
  const over = { ':now': Math.floor(now / 1_000) };
  let deleted = 0;
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new ScanCommand({
        TableName: tableName,
        Limit: TOGETHER,
        FilterExpression: '#ttl <= :now',
        ProjectionExpression: `${partition}, ${sort}`,
        ExpressionAttributeNames: NAMES,
        ExpressionAttributeValues: over,
        ExclusiveStartKey: from,
      }),
    );
    for (const key of z.array(keyed).parse(Items)) if (await deletedIfOver(client, tableName, key, over)) deleted++;
    from = LastEvaluatedKey;
  } while (from !== undefined && !isEnding());
  return deleted;
}

/** What was written anew meanwhile stays. */
async function deletedIfOver(
  client: DynamoDBDocumentClient,
  tableName: string,
  key: z.infer<typeof keyed>,
  over: Readonly<Record<string, number>>,
): Promise<boolean> {
  try {
    await client.send(
      new DeleteCommand({
        TableName: tableName,
        Key: key,
        ConditionExpression: '#ttl <= :now',
        ExpressionAttributeNames: NAMES,
        ExpressionAttributeValues: over,
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
