/** Sends a request byte for byte, malformed ones too, over connections of its own. */
import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import type { FuzzRequest } from './requests.ts';

export interface Answered {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  readonly bytes: number;
  readonly milliseconds: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** What node:http agrees to write into a request line and into headers; the rest goes over a bare socket. */
const orderly = ({ method, target, headers, body }: FuzzRequest): boolean =>
  /^[\x21-\x7e]+$/.test(target) &&
  target.startsWith('/') &&
  // What is refused before its method is known is answered with a body.
  method !== 'HEAD' &&
  headers.every(([name, value]) => /^[\x20-\x7e\t\x80-\xff]*$/.test(value) && name !== 'expect') &&
  (body === undefined || !['GET', 'TRACE'].includes(method));

/**
 * @param limit milliseconds after which an answer counts as not coming.
 * @throws Error where there is no answer in that time, or the connection ends without one.
 */
export function send(url: URL, sent: FuzzRequest, token: string | undefined, limit: number): Promise<Answered> {
  const headers = [...sent.headers, ...(token === undefined ? [] : [['authorization', token] as const])];
  return orderly(sent) ? overHttp(url, { ...sent, headers }, limit) : overSocket(url, { ...sent, headers }, limit);
}

function overHttp(url: URL, { method, target, headers, body }: FuzzRequest, limit: number): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const given: Record<string, string[]> = {};
    for (const [name, value] of headers) given[name] = [...(given[name] ?? []), value];
    const outgoing = httpRequest(
      { host: url.hostname, port: url.port, method, path: target, headers: { ...single(given) }, agent },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', failed);
        incoming.on('end', () => {
          clearTimeout(timer);
          const bytes = Buffer.concat(chunks);
          resolve({
            status: incoming.statusCode ?? 0,
            contentType: incoming.headers['content-type'] ?? '',
            text: incoming.headers['content-encoding'] === undefined ? bytes.toString('utf8') : '',
            bytes: bytes.length,
            milliseconds: performance.now() - begun,
          });
        });
      },
    );
    const failed = (error: Error): void => {
      clearTimeout(timer);
      reject(error);
    };
    const timer = setTimeout(() => outgoing.destroy(new Error(`no answer within ${limit} ms`)), limit);
    outgoing.on('error', failed);
    outgoing.end(body);
  });
}

/** Headers that may not repeat are joined, as a proxy would. */
const single = (given: Readonly<Record<string, readonly string[]>>): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([name, values]) => [name, values.join(',')]));

function overSocket(url: URL, { method, target, headers, body }: FuzzRequest, limit: number): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const head = [
      `${method} ${target} HTTP/1.1`,
      `host: ${url.host}`,
      ...headers.map(([name, value]) => `${name}: ${value}`),
      ...(body === undefined ? [] : [`content-length: ${body.length}`]),
      'connection: close',
    ].join('\r\n');
    const chunks: Buffer[] = [];
    const socket = connect(Number(url.port), url.hostname, () => {
      socket.write(Buffer.from(`${head}\r\n\r\n`, 'latin1'));
      if (body !== undefined) socket.write(body);
    });
    const timer = setTimeout(() => socket.destroy(new Error(`no answer within ${limit} ms`)), limit);
    const settle = (error?: Error): void => {
      clearTimeout(timer);
      const bytes = Buffer.concat(chunks);
      const text = bytes.toString('latin1').replace(/^HTTP\/1\.1 100 [^\r]*\r\n\r\n/, '');
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
      // The server may refuse and close before it has read everything; what it said counts.
      if (status === undefined) reject(error ?? new Error('the connection ended without an answer'));
      else {
        resolve({
          status: Number(status),
          contentType: /\r\ncontent-type: ([^\r]*)/i.exec(text)?.[1] ?? '',
          text: '',
          bytes: bytes.length,
          milliseconds: performance.now() - begun,
        });
      }
    };
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', settle);
    socket.on('close', () => settle());
  });
}

/** Closes the connections that are kept for the next request. */
export const hangUp = (): void => agent.destroy();
