/** Submits batches as a client does: create, upload by the form, start, look until it has ended, fetch the results. */
import { expect } from 'vitest';
import * as z from 'zod';
import type { TokenRequest } from '../../../infra/local/development-keys.ts';
import type { Api, Called } from '../api.ts';

const rows = z.object({ read: z.int(), judged: z.int(), refused: z.int(), breached: z.int(), failed: z.int() });
export const batch = z.looseObject({
  id: z.string(),
  state: z.string(),
  attempt: z.int(),
  asOf: z.string().nullable(),
  rows,
  notes: z.array(z.looseObject({ code: z.string(), subject: z.string() })),
  problem: z.looseObject({ code: z.string(), message: z.object({ zh: z.string(), en: z.string() }) }).optional(),
});
export type BatchShown = z.infer<typeof batch>;
export const created = batch.extend({
  upload: z.object({ url: z.string(), fields: z.record(z.string(), z.string()), maxBytes: z.int() }),
});
const results = z.object({ items: z.array(z.object({ name: z.string(), contentType: z.string(), url: z.string() })) });

export interface Submission {
  readonly name?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly as?: TokenRequest;
}

const RUNNING = ['reading', 'judging', 'summarising'];

/** A file posted with the form of a new batch, its fields changed where wanted. */
export async function post(
  form: { readonly url: string; readonly fields: Readonly<Record<string, string>> },
  content: string | Buffer,
  changed: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...form.fields, ...changed })) data.append(name, value);
  data.append('file', new Blob([Buffer.from(content)]), 'file');
  return fetch(form.url, { method: 'POST', body: data });
}

export interface Submitting {
  readonly create: (body: unknown, as?: TokenRequest) => Promise<z.infer<typeof created>>;
  /** A batch that was started. */
  readonly submit: (content: string | Buffer, submission?: Submission) => Promise<BatchShown>;
  readonly read: (id: string, as?: TokenRequest) => Promise<BatchShown>;
  /** Looks until the batch is in a state, or has ended. */
  readonly until: (id: string, state?: string, as?: TokenRequest) => Promise<BatchShown>;
  /** The result files by name. */
  readonly results: (id: string, as?: TokenRequest) => Promise<Readonly<Record<string, Buffer>>>;
}

export function submitting({ call }: Api): Submitting {
  const own = (as: TokenRequest | undefined) => (as === undefined ? {} : { as });
  const ok = (status: number, called: Called): Called => {
    expect(called.status, called.text).toBe(status);
    return called;
  };
  const create: Submitting['create'] = async (body, as) =>
    created.parse(ok(201, await call('/v1/batches', { body, ...own(as) })).body);
  const read: Submitting['read'] = async (id, as) =>
    batch.parse(ok(200, await call(`/v1/batches/${id}`, own(as))).body);
  return {
    create,
    read,
    submit: async (content, { name = 'cases.jsonl', options = {}, as } = {}) => {
      const { id, upload } = await create({ file: { name }, asOf: '2025-03-01', ...options }, as);
      expect((await post(upload, content)).status).toBe(204);
      return batch.parse(ok(200, await call(`/v1/batches/${id}/start`, { method: 'POST', ...own(as) })).body);
    },
    until: async (id, state, as) => {
      for (;;) {
        const now = await read(id, as);
        if (now.state === state || !RUNNING.includes(now.state)) return now;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    results: async (id, as) => {
      const { items } = results.parse(ok(200, await call(`/v1/batches/${id}/results`, own(as))).body);
      const files = items.map(async ({ name, url }): Promise<[string, Buffer]> => {
        const answer = await fetch(url);
        expect(answer.status, name).toBe(200);
        return [name, Buffer.from(await answer.arrayBuffer())];
      });
      return Object.fromEntries(await Promise.all(files));
    },
  };
}

/** Payments in Haikou as JSON lines: every third is made two working days late. */
export function payments(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const paidOn = index % 3 === 0 ? '2025-02-07' : '2025-01-26';
    const reference = `HK-PAY-${index + 1}`;
    const invoice = { receivedOn: '2025-01-24', amount: `${1000 + index}.00` };
    return `${JSON.stringify({ kind: 'payment', region: '460100', reference, regime: 'government-procurement', conditionsMetOn: '2025-01-24', invoice, paidOn })}\n`;
  }).join('');
}

/** The lines of a JSON lines file. */
export function linesOf(file: Buffer | undefined): readonly Readonly<Record<string, unknown>>[] {
  return (file ?? Buffer.alloc(0))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));
}

/** Reports less what may differ between two runs: ids and times. */
export function bare(file: Buffer | undefined): string {
  return linesOf(file)
    .map(({ id: _, evaluatedAt: __, ...rest }) => JSON.stringify(rest))
    .join('\n');
}
