/**
 * The tables the store is tested on: dynalite (or what TEST_DYNAMODB_ENDPOINT names) always, and AWS's own DynamoDB Local where there is Java and the npm registry,
 * or an earlier run has left its files under node_modules/.cache.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import type { TableServer } from '../../../infra/local/table-server.ts';
import { fetchPackage } from '../../npm-package.ts';
import { elsewhere, testTable } from './test-table.ts';

export interface TestedTable {
  readonly name: string;
  /** Why it cannot be tested on here; undefined where it can. */
  readonly missing: string | undefined;
  readonly start: () => Promise<TableServer>;
}

/** The version whose emulator/DynamoDBLocal.jar is known to answer as AWS does. */
const PACKAGE = 'amplify-dynamodb-simulator@2.9.30';
const java = hasJava();
const { folder, missing } = java
  ? await fetchPackage(PACKAGE, 'emulator/DynamoDBLocal.jar')
  : { folder: '', missing: 'there is no java on the path' };
const emulator = join(folder, 'emulator');

function hasJava(): boolean {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

export async function startDynamoDbLocal(): Promise<TableServer> {
  const port = await freePort();
  const server = spawn(
    'java',
    [
      '-Xmx256m',
      `-Djava.library.path=${join(emulator, 'DynamoDBLocal_lib')}`,
      '-jar',
      'DynamoDBLocal.jar',
      '-inMemory',
      '-sharedDb',
      '-disableTelemetry',
      '-port',
      String(port),
    ],
    { cwd: emulator, stdio: 'ignore', env: { ...process.env, DDB_LOCAL_TELEMETRY: '0' } },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  for (let attempt = 0; ; attempt++) {
    try {
      await client.send(new ListTablesCommand({}));
      break;
    } catch (error) {
      if (attempt === 200 || server.exitCode !== null) {
        server.kill();
        throw new Error('DynamoDB Local does not start', { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  client.destroy();
  return {
    endpoint,
    close: async () => {
      server.kill();
      await ended;
    },
  };
}

export const tables: readonly TestedTable[] = [
  { name: elsewhere ?? 'dynalite', missing: undefined, start: testTable },
  {
    name: 'DynamoDB Local',
    missing: elsewhere === undefined ? missing : `the tests run on ${elsewhere}`,
    start: startDynamoDbLocal,
  },
];

for (const { name, missing } of tables) if (missing !== undefined) console.warn(`not tested on ${name}: ${missing}`);

/** Those that can be tested on here. */
export const available = tables.filter(({ missing }) => missing === undefined);
