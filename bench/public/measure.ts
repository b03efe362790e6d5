/**
 * What a request to each route that needs no token costs the server beside a check that is judged and stored: milliseconds of processor
 * time of its process, all threads. Whoever asks is nobody, so that none of these may be a cheaper way to keep the server busy than the
 * work that a token is asked for. In rounds in which each has its turn, so that whatever else the machine does hits all of them alike.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { routes } from '../../functions/declared/routes.ts';
import { nextMessage } from '../child-message.ts';
import { median } from '../rounds.ts';
import { type Asked, asked, type PublicRoute } from './asked.ts';

const ROUNDS = 5;
const WARM_UP = 2;
const REQUESTS = 20;

export interface PublicFigures {
  /** Milliseconds of processor time a request, medians of the rounds. */
  readonly publicRoutes: readonly { readonly route: string; readonly path: string; readonly cost: number }[];
  /** The same of a payment without a breach that is judged and stored: the least that is ever stored. */
  readonly storedCheck: number;
  /** And of the same, judged alone. */
  readonly judgedCheck: number;
}

const ready = z.object({ url: z.string(), token: z.string() });
const spent = z.object({ microseconds: z.number() });
const payment = readFileSync(join(import.meta.dirname, '../../seeds/submissions/haikou-payment.json'), 'utf8');

/** @throws Error where a request is not answered with what was asked for. */
export async function measurePublic(): Promise<PublicFigures> {
  const child = fork(join(import.meta.dirname, 'server.ts'), {
    env: { ...process.env, POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' },
  });
  try {
    const { url, token } = ready.parse(await nextMessage(child));
    const cost = async (request: () => Promise<void>): Promise<number> => {
      const before = await spentBy(child);
      for (let number = 0; number < REQUESTS; number++) await request();
      return ((await spentBy(child)) - before) / REQUESTS;
    };
    const ask = async (path: string, init: RequestInit): Promise<void> => {
      const answer = await fetch(url + path, init);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    };
    const headers = { 'content-type': 'application/json', 'accept-encoding': 'br, gzip' };
    let number = 0;
    const open =
      ({ path, body }: Asked) =>
      () =>
        ask(path(number++), body === undefined ? { headers } : { headers, method: 'POST', body: JSON.stringify(body) });
    const check = (query: string) => () =>
      ask(`/v1/checks${query}`, {
        method: 'POST',
        headers: { ...headers, authorization: `Bearer ${token}` },
        body: payment,
      });
    const requests = new Map<string, () => Promise<void>>([
      ['stored', check('')],
      ['judged', check('?store=false')],
      ...publicRoutes.map((route) => [route, open(asked[route])] as const),
    ]);
    const costs = new Map<string, number[]>();
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      for (const [name, request] of requests) {
        const one = await cost(request);
        if (round >= WARM_UP) costs.set(name, [...(costs.get(name) ?? []), one]);
      }
    }
    const of = (name: string): number => median(costs.get(name) ?? []);
    return {
      publicRoutes: publicRoutes.map((route) => ({ route, path: asked[route].path(0), cost: of(route) })),
      storedCheck: of('stored'),
      judgedCheck: of('judged'),
    };
  } finally {
    child.kill();
  }
}

const publicRoutes: readonly PublicRoute[] = routes.flatMap((route) => (route.access === 'public' ? [route.key] : []));

/** Milliseconds. */
async function spentBy(child: ChildProcess): Promise<number> {
  const answer = nextMessage(child);
  child.send('spent');
  return spent.parse(await answer).microseconds / 1_000;
}
