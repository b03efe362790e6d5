/** What was read of papers, as the function that judges needs it: one item, and nothing of how papers are read. */
import { gunzipSync } from 'node:zlib';
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Reading } from '../../intake/reading/reading.ts';
import { Problem } from '../http/problem.ts';
import { PAPER_SORT, paperPartition } from '../store/keys.ts';
import { isOver } from '../store/retention.ts';
import { reaching } from '../store/unavailable.ts';
import { REPORT_ID } from './report-id.ts';

/** @throws Problem not-found where there is no such paper of the tenant, not-read where it was not read. */
export type PaperReadings = (tenant: string, id: string) => Promise<Reading>;

export function paperReadings(client: DynamoDBDocumentClient, tableName: string): PaperReadings {
  return async (tenant, id) => {
    if (!REPORT_ID.test(id)) throw new Problem('not-found');
    const { Item } = await reaching(() =>
      client.send(
        new GetCommand({
          TableName: tableName,
          Key: { pk: paperPartition(tenant, id), sk: PAPER_SORT },
          ConsistentRead: true,
          ProjectionExpression: '#state, reading, expiresAt',
          ExpressionAttributeNames: { '#state': 'state' },
        }),
      ),
    );
    const { state, reading } = Item ?? {};
    if (Item === undefined || isOver(Item) || state === 'deleting') throw new Problem('not-found');
    if (!(reading instanceof Uint8Array)) throw new Problem('not-read');
    // Written by functions/papers/packed-reading.ts, so its shape is known.
    return JSON.parse(gunzipSync(reading).toString('utf8'));
  };
}
