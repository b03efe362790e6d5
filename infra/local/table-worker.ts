/** Runs dynalite in a thread of its own, so that the table does not hold up the requests that wait for it. */
import { parentPort, workerData } from 'node:worker_threads';
import dynalite from 'dynalite';
import * as z from 'zod';

const { folder } = z.object({ folder: z.string().optional() }).parse(workerData);

const server = dynalite({
  createTableMs: 0,
  deleteTableMs: 0,
  updateTableMs: 0,
  ...(folder !== undefined && { path: folder }),
});
server.keepAliveTimeout = 60_000;
server.on('error', (error) => {
  throw error;
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  parentPort?.postMessage({ port: typeof address === 'object' ? address?.port : undefined });
});
parentPort?.on('message', () => {
  server.closeAllConnections();
  server.close(() => process.exit(0));
});
