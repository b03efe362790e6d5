/** The embedded table: dynalite with its files in a folder, or in memory. */
import { mkdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';

export interface TableServer {
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

const ready = z.object({ port: z.int() });

/**
 * @param folder where the data lies; in memory where it is left out.
 * @throws Error where the folder is in use by another process.
 */
export async function startTableServer(folder?: string): Promise<TableServer> {
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const worker = new Worker(new URL('./table-worker.ts', import.meta.url), { workerData: { folder } });
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('message', (message: unknown) => resolve(ready.parse(message).port));
    worker.once('error', (cause) => {
      reject(new Error(`the table in ${folder ?? 'memory'} cannot be opened; is another guiju running on it?`, { cause }));
    });
    worker.once('exit', (code) => reject(new Error(`the table's thread ended with code ${code}`)));
  });
  // The thread keeps the process alive only as long as something else does.
  worker.unref();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: async () => {
      // Closing is worth waiting for, even where nothing else keeps the process alive.
      worker.ref();
      worker.postMessage('close');
      await ended;
    },
  };
}
