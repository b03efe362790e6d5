/** Calls the real functions over real HTTP, with an embedded table in memory. */
import { afterAll, beforeAll } from 'vitest';
import * as z from 'zod';
import type { TokenRequest } from '../../infra/local/development-keys.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../infra/local/server.ts';
import { elsewhere, tableNameFor } from './store/test-table.ts';

export interface Called {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON of the answer; undefined where it is empty or something else. */
  readonly body: unknown;
}

export interface Call {
  readonly method?: string;
  /** Sent as JSON; a string or bytes as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of which token; null for none. Default: all scopes, tenant `dev`. */
  readonly as?: TokenRequest | string | null;
  /** Which server; the one of the file where it is left out. */
  readonly server?: RunningServer;
}

export interface Api {
  readonly call: (path: string, call?: Call) => Promise<Called>;
  /** Posts a case and gives the stored report. */
  readonly check: (submission: unknown, call?: Call & { readonly query?: string }) => Promise<z.infer<typeof report>>;
  readonly server: () => RunningServer;
}

export const report = z.looseObject({
  id: z.string(),
  evaluatedAt: z.string(),
  verdict: z.string(),
  asOf: z.string(),
  findings: z.array(z.looseObject({ rule: z.string(), outcome: z.string(), severity: z.string() })),
});
export const page = z.object({ items: z.array(z.looseObject({})), next: z.string().nullable() });
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  message: z.object({ zh: z.string(), en: z.string() }),
  errors: z
    .array(z.object({ path: z.string(), code: z.string(), message: z.object({ zh: z.string(), en: z.string() }) }))
    .optional(),
  correlationId: z.string(),
});

const tokens = new Map<string, string>();

/** One server for the tests of a file. */
export function api(options: ServerOptions = {}): Api {
  let running: RunningServer | undefined;
  const server = (): RunningServer => {
    if (running === undefined) throw new Error('the server is not running');
    return running;
  };
  beforeAll(async () => {
    running = await startServer({ tableEndpoint: elsewhere, tableName: tableNameFor('guiju'), ...options });
  });
  afterAll(async () => {
    await running?.close();
  });
  const authorization = async (as: Call['as']): Promise<Record<string, string>> => {
    if (as === null) return {};
    if (typeof as === 'string') return { authorization: `Bearer ${as}` };
    const key = `${server().url} ${JSON.stringify(as ?? {})}`;
    const token = tokens.get(key) ?? (await server().token(as));
    tokens.set(key, token);
    return { authorization: `Bearer ${token}` };
  };
  const call = async (path: string, { method, body, headers = {}, as, server: other }: Call = {}): Promise<Called> => {
    const sent =
      typeof body === 'string' || body instanceof Uint8Array || body === undefined ? body : JSON.stringify(body);
    const response = await fetch(`${(other ?? server()).url}${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(sent !== undefined && { 'content-type': 'application/json' }),
        ...(await authorization(as)),
        ...headers,
      },
      ...(sent !== undefined && { body: typeof sent === 'string' ? sent : Buffer.from(sent) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: text !== '' && response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined,
    };
  };
  return {
    call,
    server,
    check: async (submission, { query = '', ...more } = {}) => {
      const { status, text, body } = await call(`/v1/checks${query}`, { ...more, body: submission });
      if (status !== 201) throw new Error(`${status} ${text}`);
      return report.parse(body);
    },
  };
}
