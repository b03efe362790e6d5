/** The runtime API of Lambda in a few lines ("Using the Lambda runtime API for custom runtimes"): one event, one answer. */
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import * as z from 'zod';
import { BUNDLE_ENTRY } from '../../../infra/declared/bundling.ts';
import { fetchPackage } from '../../npm-package.ts';

/** AWS's own client, which Lambda's Node.js 24 runs functions with. */
const client = await fetchPackage('aws-lambda-ric@4.0.2', 'index.mjs');
export const { missing } = client;

export interface Told {
  /** `response`, or `error` where the function failed, or `init` where it did not even load. */
  readonly what: string;
  readonly body: unknown;
}

const POSTED = /^\/2018-06-01\/runtime\/(?:invocation\/[\w-]+\/(response|error)|(init)\/error)$/;
const ARN = 'arn:aws:lambda:local:000000000000:function:tested';
const address = z.custom<AddressInfo>((given) => typeof given === 'object' && given !== null);

/**
 * Runs a bundle under the runtime client until it has answered one event.
 * @param folder of the bundle.
 * @param told is told the milliseconds from the start of the process to its answer.
 * @throws Error with what the process printed, where it ends without an answer.
 */
export async function firstAnswer(
  folder: string,
  event: unknown,
  env: Readonly<Record<string, string>>,
  told: (milliseconds: number) => void = () => {},
): Promise<Told> {
  const { promise, resolve, reject } = Promise.withResolvers<Told>();
  let isGiven = false;
  let startedAt = 0;
  const server = createServer((request, response) => {
    const [, invocation, init] = POSTED.exec(request.url ?? '') ?? [];
    const what = invocation ?? init;
    if (what !== undefined) {
      told(performance.now() - startedAt);
      textOf(request).then((text) => resolve({ what, body: JSON.parse(text) }), reject);
      response.writeHead(202).end();
    } else if (!isGiven) {
      isGiven = true;
      response
        .writeHead(200, {
          'content-type': 'application/json',
          'lambda-runtime-aws-request-id': 'first',
          'lambda-runtime-deadline-ms': String(Date.now() + 60_000),
          'lambda-runtime-invoked-function-arn': ARN,
          'lambda-runtime-trace-id': 'Root=1-00000000-000000000000000000000000;Sampled=0',
        })
        .end(JSON.stringify(event));
    }
    // A second event never comes: Lambda freezes a function that waits for one.
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = address.parse(server.address());
  startedAt = performance.now();
  const process_ = spawn(
    process.execPath,
    ['--import', join(import.meta.dirname, 'with-native-client.mjs'), join(client.folder, 'index.mjs')],
    {
      env: {
        ...env,
        AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`,
        // Waits for events by the client's own HTTP, not by its compiled part.
        AWS_LAMBDA_NODEJS_USE_ALTERNATIVE_CLIENT_1: 'true',
        AWS_LAMBDA_FUNCTION_NAME: 'tested',
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
        AWS_LAMBDA_LOG_GROUP_NAME: 'tested',
        AWS_LAMBDA_LOG_STREAM_NAME: 'tested',
        AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
        LAMBDA_TASK_ROOT: folder,
        _HANDLER: BUNDLE_ENTRY.replace(/mjs$/, 'handler'),
      },
    },
  );
  let printed = '';
  for (const stream of [process_.stdout, process_.stderr]) stream.on('data', (chunk) => (printed += chunk));
  process_.once('error', reject);
  const ended = new Promise<void>((done) => process_.once('close', () => done()));
  process_.once('close', () => reject(new Error(`the runtime client ended without an answer: ${printed}`)));
  try {
    return await promise;
  } finally {
    process_.kill();
    await ended;
    server.close();
    server.closeAllConnections();
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
