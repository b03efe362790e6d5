/** Sends generated requests to a server in a process of its own, and watches what it answers, when, and what it holds. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import * as z from 'zod';
import { startTableServer } from '../../../infra/local/table-server.ts';
import { problem } from '../api.ts';
import { bearers, type FuzzRequest, request } from './requests.ts';
import { hangUp, send } from './send.ts';

export interface FuzzOptions {
  readonly requests: number;
  readonly seed: number;
  readonly connections: number;
  /** Milliseconds after which an answer counts as not coming. */
  readonly limit: number;
  readonly progress?: (sent: number, summary: FuzzSummary) => void;
}

export interface FuzzSummary {
  readonly statuses: Readonly<Record<string, number>>;
  /** What went wrong, each with the request that did it. */
  readonly failures: readonly string[];
  readonly slowest: { readonly milliseconds: number; readonly request: string };
  /** Bytes the server held after a share of the requests, garbage collected. */
  readonly held: readonly { readonly after: number; readonly bytes: number; readonly rss: number }[];
}

const CHUNK = 500;
/** What Lambda hands back at most ("Lambda quotas"). */
const ANSWER_LIMIT = 6 * 1_048_576;
const started = z.object({ url: z.url(), tokens: z.partialRecord(z.enum(bearers), z.string()) });
const memory = z.object({ held: z.number(), rss: z.number() });

async function ask(server: ChildProcess, question: string): Promise<z.infer<typeof memory>> {
  server.send(question);
  const [answer] = await once(server, 'message');
  return memory.parse(answer);
}

const shown = ({ method, target, headers, bearer, body }: FuzzRequest): string => {
  const text = body?.toString('latin1') ?? '';
  return `${method} ${target.slice(0, 200)} ${JSON.stringify(headers).slice(0, 300)} ${bearer} ${JSON.stringify(text.slice(0, 600))}${text.length > 600 ? `… ${text.length} bytes` : ''}`;
};

export async function fuzz({ requests, seed, connections, limit, progress }: FuzzOptions): Promise<FuzzSummary> {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-fuzz-'));
  const table = await startTableServer(join(folder, 'table'));
  const server = fork(join(import.meta.dirname, 'server-process.ts'), [folder, table.endpoint], {
    execArgv: ['--expose-gc'],
  });
  try {
    const { url, tokens } = started.parse((await once(server, 'message'))[0]);
    const statuses: Record<string, number> = {};
    const failures: string[] = [];
    const held: { after: number; bytes: number; rss: number }[] = [];
    let slowest = { milliseconds: 0, request: '' };
    const at = new URL(url);
    const one = async (sent: FuzzRequest): Promise<void> => {
      try {
        const answer = await send(at, sent, tokens[sent.bearer], limit);
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
        if (answer.milliseconds > slowest.milliseconds)
          slowest = { milliseconds: answer.milliseconds, request: shown(sent) };
        const fault = faultOf(answer);
        if (fault !== undefined) failures.push(`${fault}: ${shown(sent)}`);
      } catch (error) {
        failures.push(`${error instanceof Error ? error.message : error}: ${shown(sent)}`);
      }
    };
    for (let sent = 0; sent < requests; ) {
      const generated = fc.sample(request, { numRuns: Math.min(CHUNK, requests - sent), seed: seed + sent });
      const queue = generated.values();
      await Promise.all(
        Array.from({ length: connections }, async () => {
          for (const next of queue) await one(next);
        }),
      );
      sent += generated.length;
      if (sent % (Math.ceil(requests / CHUNK / 10) * CHUNK) === 0 || sent >= requests) {
        const { held: bytes, rss } = await ask(server, 'memory');
        held.push({ after: sent, bytes, rss });
        progress?.(sent, { statuses, failures, slowest, held });
      }
    }
    return { statuses, failures, slowest, held };
  } finally {
    hangUp();
    server.send('stop');
    await once(server, 'exit');
    await table.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of requests refused before they were parsed: no HTTP, too slow, too long a head or chunk. */
const gatewayWords = new Set(
  ['Bad Request', 'Request Timeout', 'Request Header Fields Too Large', 'Content Too Large'].map((message) =>
    JSON.stringify({ message }),
  ),
);

/** What is wrong with an answer, undefined where nothing is. */
function faultOf({ status, contentType, text, bytes }: Awaited<ReturnType<typeof send>>): string | undefined {
  if (status >= 500) return `${status} ${text.slice(0, 300)}`;
  if (bytes > ANSWER_LIMIT) return `an answer of ${bytes} bytes`;
  if (/node_modules|\bat [\w.<>]+ \((?:file:|node:|\/|<)|\.ts:\d/.test(text))
    return `a stack trace: ${text.slice(0, 300)}`;
  if (status < 400 || text === '') return undefined;
  // What is no HTTP at all is refused by the gateway, in its own words.
  if (gatewayWords.has(text)) return undefined;
  if (!contentType.startsWith('application/problem+json')) return `${status} as ${contentType}`;
  try {
    problem.parse(JSON.parse(text));
    return undefined;
  } catch {
    return `${status}, which is no problem document: ${text.slice(0, 300)}`;
  }
}
