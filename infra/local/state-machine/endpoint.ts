/** The part of the Step Functions API that guiju calls, over the runner: StartExecution and StopExecution (AWS JSON 1.0). */
import { createServer, type IncomingMessage } from 'node:http';
import * as z from 'zod';
import { quotas } from './quotas.ts';
import type { StateMachineRunner } from './runner.ts';

export interface StateMachineEndpoint {
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

export const LOCAL_STATE_MACHINE = 'arn:local:states:local:000000000000:stateMachine:guiju';
const executionArn = (name: string): string =>
  `${LOCAL_STATE_MACHINE.replace(':stateMachine:', ':execution:')}:${name}`;

const startExecution = z.object({
  stateMachineArn: z.literal(LOCAL_STATE_MACHINE),
  name: z.string(),
  input: z.string(),
});
const tooLarge = (input: string): boolean => Buffer.byteLength(input) > quotas.payloadBytes;
const stopExecution = z.object({ executionArn: z.string() });

interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}
const fault = (type: string): Answered => ({
  status: 400,
  body: { __type: `com.amazonaws.states#${type}`, message: type },
});

/** Listens on this machine alone: only its own functions call it. */
export async function startStateMachineEndpoint(runner: StateMachineRunner): Promise<StateMachineEndpoint> {
  const answer = (target: string, json: unknown): Answered => {
    const now = Date.now() / 1_000;
    if (target === 'AWSStepFunctions.StartExecution') {
      const { name, input } = startExecution.parse(json);
      if (tooLarge(input)) return fault('ValidationException');
      return runner.start(name, JSON.parse(input))
        ? { status: 200, body: { executionArn: executionArn(name), startDate: now } }
        : fault('ExecutionAlreadyExists');
    }
    if (target === 'AWSStepFunctions.StopExecution') {
      const name = stopExecution.parse(json).executionArn.split(':').at(-1) ?? '';
      return runner.stop(name) ? { status: 200, body: { stopDate: now } } : fault('ExecutionDoesNotExist');
    }
    return fault('UnknownOperationException');
  };
  const server = createServer((request, response) => {
    textOf(request)
      .then((text) => answer(String(request.headers['x-amz-target'] ?? ''), JSON.parse(text)))
      .catch((error: unknown): Answered => {
        console.error(error);
        return { status: 500, body: { __type: 'InternalFailure' } };
      })
      .then(({ status, body }) =>
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body)),
      );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    endpoint: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}
