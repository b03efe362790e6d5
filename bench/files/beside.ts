/**
 * What other callers notice while a file of ten megabytes is read on one machine: the time of a small check, in the middle, beside
 * what it is just before. A server of its own for every file, so that none inherits what another left behind.
 */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { nextMessage } from '../child-message.ts';
import { median } from '../rounds.ts';

export interface Beside {
  /** Milliseconds of a small check, medians. */
  readonly before: number;
  readonly during: number;
  /** How many were answered meanwhile. */
  readonly checks: number;
  /** Milliseconds of the longest piece of work of the server's thread meanwhile, during which nobody is answered. */
  readonly standstill?: number | undefined;
}

const BEFORE_MS = 3_000;
/** Long enough to see a file through, or its first and hardest part. */
const MOST_MS = 12_000;
const WARM_UP = 300;
/** Between two checks: a caller among others, not one who takes all there is. */
const PAUSE_MS = 10;

const ready = z.object({ url: z.string(), token: z.string() });
const told = z.object({ standstill: z.number() });
const made = z.object({
  id: z.string(),
  upload: z.object({ url: z.string(), fields: z.record(z.string(), z.string()) }),
});
const batch = z.object({ state: z.string() });
const RUNNING: readonly string[] = ['reading', 'judging', 'summarising'];
const payment = readFileSync(join(import.meta.dirname, '../../seeds/submissions/haikou-payment.json'), 'utf8');

/**
 * @param path of the file, whose name says what it is.
 * @param kind of the cases it holds; a paper where it is left out.
 * @throws Error where the server does not answer as it should.
 */
export async function measureBeside(path: string, name: string, kind: string | undefined): Promise<Beside> {
  const child = fork(join(import.meta.dirname, '../public/server.ts'), {
    env: { ...process.env, POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' },
  });
  try {
    const { url, token } = ready.parse(await nextMessage(child));
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const post = (to: string, body: string): Promise<Response> => fetch(url + to, { method: 'POST', headers, body });
    const check = async (): Promise<number> => {
      const begun = performance.now();
      const answer = await post('/v1/checks?store=false', payment);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`a check was answered ${answer.status}`);
      const took = performance.now() - begun;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      return took;
    };
    const checksFor = async (milliseconds: number, isOver: () => boolean): Promise<readonly number[]> => {
      const took: number[] = [];
      const end = performance.now() + milliseconds;
      while (performance.now() < end && !isOver()) took.push(await check());
      return took;
    };
    for (let number = 0; number < WARM_UP; number++) await check();
    const before = await checksFor(BEFORE_MS, () => false);

    const what = kind === undefined ? 'papers' : 'batches';
    const body = { file: { name }, ...(kind !== undefined && { kind, acceptMapping: true, asOf: '2026-01-05' }) };
    const { id, upload } = made.parse(await (await post(`/v1/${what}`, JSON.stringify(body))).json());
    const form = new FormData();
    for (const [field, value] of Object.entries(upload.fields)) form.append(field, value);
    form.append('file', new Blob([readFileSync(path)]), name);
    await fetch(upload.url, { method: 'POST', body: form });
    const standstill = async (): Promise<number> => {
      child.send('standstill');
      return told.parse(await nextMessage(child)).standstill;
    };
    await standstill();
    let over = false;
    let failure: unknown;
    const reading = kind === undefined ? readPaper() : readBatch();
    // What it is refused with is an answer; that the server is stopped in the middle of it is no fault.
    reading
      .catch((error: unknown) => {
        failure = error;
      })
      .finally(() => {
        over = true;
      });
    const during = await checksFor(MOST_MS, () => over);
    if (failure !== undefined) throw failure;
    const longest = await standstill();
    return { before: median(before), during: median(during), checks: during.length, standstill: longest };

    async function readPaper(): Promise<void> {
      await (await post(`/v1/papers/${id}/reading`, '')).arrayBuffer();
    }
    async function readBatch(): Promise<void> {
      await (await post(`/v1/batches/${id}/start`, '')).arrayBuffer();
      for (let state = 'reading'; RUNNING.includes(state); ) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        ({ state } = batch.parse(await (await fetch(`${url}/v1/batches/${id}`, { headers })).json()));
      }
    }
  } finally {
    child.kill('SIGKILL');
  }
}
