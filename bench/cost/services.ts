/**
 * Run in a process of its own, so that the CPU time of the process that measures is that of the functions alone: the table
 * and the object store of one machine. Tells its parent where they are.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createTable } from '../../infra/local/create-table.ts';
import { startObjectServer } from '../../infra/local/object-store/server.ts';
import { startTableServer } from '../../infra/local/table-server.ts';
import { credentials, TABLE_NAME } from './places.ts';

const folder = mkdtempSync(join(tmpdir(), 'guiju-cost-'));
const table = await startTableServer();
const client = new DynamoDBClient({ region: 'local', endpoint: table.endpoint, credentials });
await createTable(client, TABLE_NAME);
client.destroy();
const objects = await startObjectServer({ folder, credentials, host: '127.0.0.1', port: 0 });

process.once('disconnect', () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
process.send?.({ table: table.endpoint, objects: objects.endpoint });
