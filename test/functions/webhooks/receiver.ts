/** A receiver of webhooks: it verifies what it is posted as a tenant's would, with a library of Standard Webhooks. */
import { createServer, type IncomingMessage } from 'node:http';
import { Webhook } from 'standardwebhooks';
import * as z from 'zod';

export interface Delivery {
  readonly id: string;
  readonly body: unknown;
  readonly verified: boolean;
}

export interface Receiver {
  readonly url: string;
  readonly deliveries: readonly Delivery[];
  /** What the next posts are answered with; 204 when they are used up. */
  readonly answerNext: (...statuses: number[]) => void;
  readonly trust: (secret: string) => void;
  /** Waits until so many have come. */
  readonly received: (count: number) => Promise<readonly Delivery[]>;
  readonly close: () => Promise<void>;
}

const port = z.object({ port: z.int() });

export async function startReceiver(): Promise<Receiver> {
  const deliveries: Delivery[] = [];
  const waiting = new Set<() => void>();
  let statuses: number[] = [];
  let secret = '';
  const server = createServer((request, response) => {
    textOf(request).then((text) => {
      const header = (name: string): string => String(request.headers[name] ?? '');
      const signed = {
        'webhook-id': header('webhook-id'),
        'webhook-timestamp': header('webhook-timestamp'),
        'webhook-signature': header('webhook-signature'),
      };
      deliveries.push({ id: signed['webhook-id'], body: JSON.parse(text), verified: verifies(secret, text, signed) });
      response.writeHead(statuses.shift() ?? 204).end();
      for (const look of waiting) look();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port.parse(server.address()).port}/hook`,
    deliveries,
    answerNext: (...next) => {
      statuses = next;
    },
    trust: (given) => {
      secret = given;
    },
    received: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (deliveries.length < count) return;
          waiting.delete(look);
          resolve(deliveries);
        };
        waiting.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function verifies(secret: string, text: string, headers: Record<string, string>): boolean {
  try {
    new Webhook(secret).verify(text, headers);
    return true;
  } catch {
    return false;
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
