/** Requests that once held up or brought down the server, or were answered wrongly, each with what it must be answered. */
import { connect } from 'node:net';
import type { ServerProcess } from './server-process.ts';

export interface Attack {
  readonly name: string;
  /** @returns what was seen; throws where the server does not stand. */
  readonly run: (server: ServerProcess) => Promise<string>;
}

const payment = {
  kind: 'payment',
  region: '460100',
  regime: 'government-procurement',
  conditionsMetOn: '2025-01-24',
  invoice: { receivedOn: '2025-01-24' },
};
export const late = { ...payment, paidOn: '2025-02-07' };

function expectStatus(seen: unknown, ...wanted: readonly number[]): string {
  if (!wanted.some((status) => status === seen)) throw new Error(`${seen} instead of ${wanted.join(' or ')}`);
  return String(seen);
}

const answered = (name: string, status: number, path: string, body?: unknown, headers = {}): Attack => ({
  name,
  run: async (server) => expectStatus((await server.call(path, body, headers)).status, status),
});

/** The status of what is sent as it is, byte by byte. */
function raw(server: ServerProcess, parts: readonly string[]): Promise<number> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      for (const part of parts) socket.write(part);
    });
    let text = '';
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      const status = /^HTTP\/1\.1 (\d+)/.exec(text)?.[1];
      if (status === undefined) return;
      resolve(Number(status));
      socket.destroy();
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error(`closed after ${JSON.stringify(text.slice(0, 80))}`)));
  });
}

const descending = Array.from({ length: 40_000 }, (_, index) => `"z${9_999_999 - index}":1`).join(',');
const chunk = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`;

export const requests: readonly Attack[] = [
  answered('40,000 unknown names in descending order', 422, '/v1/checks', `{"kind":"payment",${descending}}`),
  answered('a list of 300,000 wrong elements', 422, '/v1/checks', {
    ...payment,
    suspensions: Array.from({ length: 300_000 }, () => 1),
  }),
  answered('a name that stands twice', 400, '/v1/checks', `{"paidOn":"2025-02-05",${JSON.stringify(late).slice(1)}`),
  answered(
    'half a character in a reference',
    400,
    '/v1/checks',
    '{"kind":"payment","region":"460100","reference":"\\ud800"}',
  ),
  answered('half a character in the name of a file', 400, '/v1/batches', '{"file":{"name":"\\udc00.csv"}}'),
  answered('defaults larger than an item', 422, '/v1/batches', {
    file: { name: 'a.csv' },
    kind: 'payment',
    defaults: Object.fromEntries(Array.from({ length: 800 }, (_, index) => [`x${index}`, 'x'.repeat(1_000)])),
  }),
  answered('an empty Accept', 201, '/v1/checks', late, { accept: '' }),
  {
    name: 'a chunked body over the limit',
    run: async (server) =>
      expectStatus(
        await raw(server, [
          `POST /v1/checks HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${server.token}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`,
          ...Array.from({ length: 180 }, () => chunk),
        ]),
        413,
      ),
  },
  {
    name: 'headers of 100 KB',
    run: async (server) =>
      expectStatus(await raw(server, [`GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`]), 431),
  },
  {
    name: 'callers who hang up in the middle of a body leave no stack trace',
    run: async (server) => {
      const before = server.said.length;
      const { hostname, port } = new URL(server.url);
      for (let times = 0; times < 20; times++)
        await new Promise<void>((resolve) => {
          const socket = connect(Number(port), hostname, () => {
            socket.write(
              `POST /v1/checks HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${server.token}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{`,
              () => setTimeout(() => socket.destroy(), 20),
            );
          });
          socket.once('close', () => resolve());
        });
      await new Promise((resolve) => setTimeout(resolve, 300));
      if (server.said.slice(before).includes('    at ')) throw new Error(server.said.slice(before));
      return 'nothing said';
    },
  },
  {
    name: 'the same template asked for a hundred times at once, without a token',
    run: async (server) => {
      const all = await Promise.all(
        Array.from({ length: 100 }, () =>
          server.call('/v1/templates/procurement.xlsx', undefined, { authorization: '' }),
        ),
      );
      for (const { status } of all) expectStatus(status, 200);
      return `${all.length} answers`;
    },
  },
];
