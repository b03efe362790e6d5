/**
 * The table of a test: dynalite in memory, or the DynamoDB that TEST_DYNAMODB_ENDPOINT names (AWS's DynamoDB Local, say),
 * where every test file has a table of its own name.
 */
import { randomUUID } from 'node:crypto';
import { startTableServer, type TableServer } from '../../../infra/local/table-server.ts';

export const elsewhere = process.env.TEST_DYNAMODB_ENDPOINT;

export const tableNameFor = (name: string): string => (elsewhere === undefined ? name : `${name}-${randomUUID()}`);

export async function testTable(): Promise<TableServer> {
  return elsewhere === undefined ? startTableServer() : { endpoint: elsewhere, close: async () => {} };
}
