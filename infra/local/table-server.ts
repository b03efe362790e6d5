/** The embedded table: dynalite with its files in a folder, or in memory. */
import { randomBytes } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { reasonOf } from './folder-lock.ts';
import { privateFolder } from './private-folder.ts';

export interface TableCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface TableServer {
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

/** For tests and measurements that start a table of their own. */
const KNOWN: TableCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** Nobody else on the machine can guess them. */
export const freshCredentials = (): TableCredentials => ({
  accessKeyId: randomBytes(16).toString('hex'),
  secretAccessKey: randomBytes(16).toString('hex'),
});

const ready = z.object({ port: z.int() });

/**
 * @param folder where the data lies; in memory where it is left out.
 * @param credentials that requests must be signed with.
 * @throws Error where the folder is in use by another process.
 */
export async function startTableServer(folder?: string, credentials = KNOWN): Promise<TableServer> {
  if (folder !== undefined) privateFolder(folder);
  const worker = new Worker(new URL('./table-worker.ts', import.meta.url), {
    workerData: { folder, accessKeyId: credentials.accessKeyId },
  });
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const endpoint = await new Promise<string>((resolve, reject) => {
    const failed = (cause: unknown): void =>
      reject(
        new Error(
          `the table in ${folder ?? 'memory'} cannot be opened; is another guiju running on it? (${reasonOf(cause)})`,
          { cause },
        ),
      );
    const listening = (message: unknown): void => {
      const endpoint = `http://127.0.0.1:${ready.parse(message).port}`;
      opened(endpoint, credentials).then(() => {
        worker.off('error', failed);
        worker.off('exit', failed);
        resolve(endpoint);
      }, failed);
    };
    worker.once('message', listening);
    worker.once('error', failed);
    worker.once('exit', failed);
  });
  // The thread keeps the process alive only as long as something else does.
  worker.unref();
  return {
    endpoint,
    close: async () => {
      // Closing is worth waiting for, even where nothing else keeps the process alive.
      worker.ref();
      worker.postMessage('close');
      await ended;
    },
  };
}

/** dynalite opens its files after it listens: only an answer shows that it has them. */
async function opened(endpoint: string, credentials: TableCredentials): Promise<void> {
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials,
    maxAttempts: 1,
  });
  await client.send(new ListTablesCommand({}));
  client.destroy();
}
