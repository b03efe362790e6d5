/** Takes what functions send to queue and event bus (AWS JSON protocol), and notes it. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import * as z from 'zod';

export interface AwsCall {
  /** `AmazonSQS.SendMessageBatch`. */
  readonly target: string;
  readonly body: unknown;
}

export interface AwsStub {
  readonly endpoint: string;
  readonly calls: AwsCall[];
  readonly close: () => Promise<void>;
}

const sent = z.object({ Entries: z.array(z.object({ Id: z.string(), MessageBody: z.string() })) });

/** As SQS answers: with the digest of each body, which the SDK compares. */
function answerOf({ target, body }: AwsCall): object {
  if (target === 'AWSEvents.PutEvents') return { FailedEntryCount: 0, Entries: [{ EventId: '1' }] };
  if (target !== 'AmazonSQS.SendMessageBatch') return {};
  const digest = (text: string): string => createHash('md5').update(text).digest('hex');
  return {
    Successful: sent
      .parse(body)
      .Entries.map(({ Id, MessageBody }) => ({ Id, MessageId: Id, MD5OfMessageBody: digest(MessageBody) })),
    Failed: [],
  };
}

export async function startAwsStub(): Promise<AwsStub> {
  const calls: AwsCall[] = [];
  const server = createServer((request, response) => {
    textOf(request)
      .then((text) => {
        const call = { target: String(request.headers['x-amz-target']), body: JSON.parse(text) };
        calls.push(call);
        return answerOf(call);
      })
      .then((answer) =>
        response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(answer)),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.int() }).parse(server.address());
  return {
    endpoint: `http://127.0.0.1:${port}`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
