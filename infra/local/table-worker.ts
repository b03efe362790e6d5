/**
 * Runs dynalite in a thread of its own, so that the table does not hold up the requests that wait for it. It answers the process
 * that started it and nobody else: who does not sign with this start's access key, a page in a browser among them, is refused.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { mendIndexes } from './mend-indexes.ts';
import { writeBatchesHere } from './table-batches.ts';
import { openThroughHere, type TableLevel } from './table-level.ts';

const { folder, accessKeyId } = z
  .object({ folder: z.string().optional(), accessKeyId: z.string().min(1) })
  .parse(workerData);

let files: TableLevel | undefined;
openThroughHere((level) => {
  files = level;
});
writeBatchesHere(() => files);
const { default: dynalite } = await import('dynalite');
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

const SIGNED = /^AWS4-HMAC-SHA256 Credential=([^/,]+)\//;

/** Whose request it is, and from where: the access key is as secret as a password, made anew with each start. */
function isOwn({ headers }: IncomingMessage): boolean {
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  if (headers.origin !== undefined || (host !== '127.0.0.1' && host !== 'localhost')) return false;
  return SIGNED.exec(headers.authorization ?? '')?.[1] === accessKeyId;
}

function refuse(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  response
    .writeHead(403, { 'content-type': 'application/x-amz-json-1.0', connection: 'close' })
    .end(JSON.stringify({ __type: 'com.amazon.coral.service#UnrecognizedClientException', message: 'not for you' }));
}

/** Answers that dynalite is at: it throws where its files are closed before it has read them. */
let underWay = 0;
let ending = false;

const handlers = server.listeners('request');
server.removeAllListeners('request');
server.on('request', (request: IncomingMessage, response: ServerResponse) => {
  if (ending || !isOwn(request)) {
    refuse(request, response);
    return;
  }
  underWay++;
  response.once('close', () => {
    underWay--;
    if (ending) endWhenIdle();
  });
  for (const handle of handlers) handle.call(server, request, response);
  // dynalite throws where a caller hangs up, which would end the thread and with it the server.
  request.removeAllListeners('error');
  request.on('error', () => {});
});

if (files !== undefined) {
  await files.open();
  await mendIndexes(files);
}
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  parentPort?.postMessage({ port: typeof address === 'object' ? address?.port : undefined });
});
function endWhenIdle(): void {
  if (underWay > 0) return;
  server.closeAllConnections();
  server.close(() => process.exit(0));
}

parentPort?.on('message', () => {
  ending = true;
  endWhenIdle();
});
