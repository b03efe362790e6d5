/** What this process does while something runs: CPU time, requests it sends, and lines it writes to its log. */
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

export interface Watched {
  /** User and system time of all threads of this process, in milliseconds. */
  readonly cpuMs: number;
  /** Requests by what they ask for: `PutItem`, `GetItem`, … of the table; `PUT`, `GET`, `POST` of objects. */
  readonly requests: Readonly<Record<string, number>>;
  readonly log: { readonly lines: number; readonly bytes: number };
}

const counts = new Map<string, number>();
let lines = 0;
let bytes = 0;

subscribe('http.client.request.start', (message) => {
  const request = requestIn(message);
  if (request === undefined) return;
  const target = request.getHeader('x-amz-target');
  const name = typeof target === 'string' ? target.slice(target.indexOf('.') + 1) : request.method;
  counts.set(name, (counts.get(name) ?? 0) + 1);
});

function requestIn(message: unknown): ClientRequest | undefined {
  return isStart(message) ? message.request : undefined;
}
const isStart = (message: unknown): message is { readonly request: ClientRequest } =>
  typeof message === 'object' && message !== null && 'request' in message;

/** Keeps what the functions log from the terminal, and counts it, until the end is called. */
export function keepLog(): () => void {
  const write = process.stdout.write;
  process.stdout.write = (chunk: string | Uint8Array) => {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    lines += text.split('\n').filter((line) => line !== '').length;
    bytes += Buffer.byteLength(text);
    return true;
  };
  return () => {
    process.stdout.write = write;
  };
}

/** Runs something and says what it took; requests and lines of what runs at the same time would be counted too. */
export async function watched<T>(run: () => Promise<T>): Promise<{ readonly result: T; readonly took: Watched }> {
  const before = new Map(counts);
  const [linesBefore, bytesBefore] = [lines, bytes];
  const cpuBefore = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(cpuBefore);
  const requests = [...counts]
    .map(([name, count]) => [name, count - (before.get(name) ?? 0)] as const)
    .filter(([, count]) => count > 0);
  return {
    result,
    took: {
      cpuMs: (user + system) / 1_000,
      requests: Object.fromEntries(requests),
      log: { lines: lines - linesBefore, bytes: bytes - bytesBefore },
    },
  };
}
