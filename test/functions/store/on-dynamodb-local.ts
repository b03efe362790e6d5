/** `npm run test:dynamodb-local`: the tests of store and API, every one with its table on AWS's DynamoDB Local. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { startDynamoDbLocal, tables } from './tables.ts';

const missing = tables.find(({ name }) => name === 'DynamoDB Local')?.missing;
if (missing !== undefined) {
  console.error(`DynamoDB Local: ${missing}`);
  process.exit(0);
}
const chosen = ['store', 'once', 'checks', 'reports', 'findings', 'tenants', 'recheck', 'faults'];
const table = await startDynamoDbLocal();
const vitest = join(import.meta.dirname, '../../../node_modules/vitest/vitest.mjs');
const run = spawn(process.execPath, [vitest, 'run', ...chosen.map((name) => `test/functions/${name}`)], {
  stdio: 'inherit',
  env: { ...process.env, TEST_DYNAMODB_ENDPOINT: table.endpoint },
});
run.once('exit', (code) => {
  table.close().then(() => process.exit(code ?? 1));
});
