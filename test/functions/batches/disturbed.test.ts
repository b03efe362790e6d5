import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { BatchStore } from '../../../functions/batches/batch-store.ts';
import type { Step } from '../../../functions/bulk/step.ts';
import { tableClient } from '../../../functions/store/table-client.ts';
import type { StepName } from '../../../infra/declared/steps.ts';
import { api, page, problem } from '../api.ts';
import { bare, batch, linesOf, payments, submitting } from './submitting.ts';

/** What stands before a step for now: it gets the step and its input. */
let before: Partial<Record<StepName, (step: Step, input: unknown) => Promise<unknown>>> = {};
const disturbed =
  (name: StepName, step: Step): Step =>
  (input) =>
    before[name]?.(step, input) ?? step(input);

const events: unknown[] = [];
const service = api({
  batchSteps: {
    patience: 0,
    onEvent: (event) => events.push(event),
    steps: ({ normalise, evaluate, summarise, settle }) => ({
      normalise: disturbed('normalise', normalise),
      evaluate: disturbed('evaluate', evaluate),
      summarise: disturbed('summarise', summarise),
      settle: disturbed('settle', settle),
    }),
  },
});
const { call } = service;
const { results, submit, until } = submitting(service);
const first = (input: unknown): number =>
  z.object({ Items: z.array(z.object({ n: z.int() })) }).parse(input).Items[0]?.n ?? 0;
const asked = async (id: string, what: string) =>
  batch.parse((await call(`/v1/batches/${id}/${what}`, { method: 'POST' })).body);

async function reportsOf(tenant: string): Promise<number> {
  let count = 0;
  let cursor = '';
  do {
    const answer = page.parse((await call(`/v1/reports?limit=100${cursor}`, { as: { tenant } })).body);
    count += answer.items.length;
    cursor = answer.next === null ? '' : `&cursor=${answer.next}`;
  } while (cursor !== '');
  return count;
}

describe('a batch that is disturbed', () => {
  test('has one report a row where rows are delivered twice, at once and again', async () => {
    before = {
      evaluate: async (step, input) => {
        const once = await Promise.all([step(input), step(input)]);
        expect(once[0]).toEqual(once[1]);
        return step(input);
      },
      normalise: async (step, input) => [await step(input), await step(input)][1],
      summarise: async (step, input) => [await step(input), await step(input)][1],
    };
    const as = { tenant: 'twice' };
    const { id } = await submit(payments(120), { as });
    expect(await until(id, undefined, as)).toMatchObject({
      state: 'finished',
      rows: { read: 120, judged: 120, breached: 40 },
    });
    expect(await reportsOf('twice')).toBe(120);
    const lines = linesOf((await results(id, as))['reports.jsonl']);
    expect(new Set(lines.map((line) => line.id)).size).toBe(120);
    const findings = page.parse((await call('/v1/findings?limit=100', { as })).body);
    expect(findings.items).toHaveLength(40);
  });

  test('keeps what was judged and loses no row where a group of rows fails for good; a restart judges those alone', async () => {
    before = {};
    const undisturbed = await submit(payments(210));
    await until(undisturbed.id);

    before = {
      evaluate: async (step, input) => {
        if (first(input) === 101) throw new Error('out of memory');
        return step(input);
      },
    };
    const { id } = await submit(payments(210));
    const ended = await until(id);
    expect(ended).toMatchObject({ state: 'finished', rows: { read: 210, judged: 110, refused: 100, failed: 100 } });
    const refused = linesOf((await results(id))['refused.jsonl']);
    expect(refused.map(({ row }) => row)).toEqual(Array.from({ length: 100 }, (_, index) => 101 + index));
    expect(refused[0]).toMatchObject({ refused: [{ code: 'not-judged' }] });

    const kept = linesOf((await results(id))['reports.jsonl']).filter(({ refused }) => refused === undefined);
    before = {
      normalise: async () => {
        throw new Error('the file is not read again');
      },
    };
    expect(await asked(id, 'restart')).toMatchObject({ state: 'judging', attempt: 2 });
    expect(await until(id)).toMatchObject({
      state: 'finished',
      attempt: 2,
      rows: { read: 210, judged: 210, refused: 0, failed: 0 },
    });
    const [again, whole] = [await results(id), await results(undisturbed.id)];
    expect(bare(again['reports.jsonl'])).toBe(bare(whole['reports.jsonl']));
    expect(again['findings.xlsx']?.equals(whole['findings.xlsx'] ?? Buffer.alloc(0))).toBe(true);
    // What was judged before is the same report still, id and time and all.
    expect(kept).toHaveLength(110);
    const now = new Map(linesOf(again['reports.jsonl']).map((line) => [line.row, line]));
    for (const line of kept) expect(now.get(line.row)).toEqual(line);
    // A finished batch without failed rows has nothing to restart.
    expect(problem.parse((await call(`/v1/batches/${id}/restart`, { method: 'POST' })).body).type).toBe(
      '/problems/wrong-state',
    );
  });

  test('is tried again where a step fails in passing', async () => {
    let failures = 0;
    before = {
      normalise: async (step, input) => (failures++ < 2 ? Promise.reject(new Error('passing')) : step(input)),
      summarise: async (step, input) => (failures++ < 4 ? Promise.reject(new Error('passing')) : step(input)),
    };
    const { id } = await submit(payments(5));
    expect(await until(id)).toMatchObject({ state: 'finished', rows: { judged: 5 } });
  });

  test('fails as a whole where a step fails for good, says so, and goes on from there when it is restarted', async () => {
    before = { summarise: () => Promise.reject(new Error('for good')) };
    const { id } = await submit(payments(5));
    expect(await until(id)).toMatchObject({ state: 'failed', problem: { code: 'step-failed' }, rows: { judged: 5 } });
    before = {};
    await asked(id, 'restart');
    const ended = await until(id);
    expect(ended).toMatchObject({ state: 'finished', attempt: 2, rows: { judged: 5 } });
    expect(ended.problem).toBeUndefined();

    // Each end was announced, and the last is kept with the batch.
    await service.server().batchesIdle();
    const told = events.filter((event) => JSON.stringify(event).includes(id));
    expect(told).toEqual(
      ['failed', 'finished'].map((state) => ({
        source: 'guiju',
        'detail-type': 'Batch finished',
        detail: expect.objectContaining({
          tenant: 'dev',
          batch: id,
          state,
          rows: expect.objectContaining({ judged: 5 }),
        }),
      })),
    );
    const { tableEndpoint, tableName, tableCredentials: credentials } = service.server();
    const table = new BatchStore(
      tableClient({ tableName, region: 'local', endpoint: tableEndpoint, credentials }),
      tableName,
    );
    expect((await table.get('dev', id))?.announced).toEqual([told[1]]);
  });

  test('does not read a file that was put in the place of the one it was started with', async () => {
    before = { normalise: () => Promise.reject(Object.assign(new Error('changed'), { name: 'PreconditionFailed' })) };
    const { id } = await submit(payments(5));
    expect(await until(id)).toMatchObject({ state: 'failed', problem: { code: 'upload-changed' } });
  });

  test('stops where it is cancelled, keeps what was judged, and goes on when it is restarted', async () => {
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    let judging = 0;
    before = {
      evaluate: async (step, input) => {
        judging++;
        if (first(input) > 100) await gate;
        return step(input);
      },
    };
    const { id } = await submit(payments(1_000));
    await until(id, 'judging');
    for (;;) {
      const { rows } = batch.parse((await call(`/v1/batches/${id}`)).body);
      if (rows.judged === 100) break;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    for (const _ of [1, 2]) expect((await asked(id, 'cancel')).state).toBe('cancelled');
    open();
    await service.server().batchesIdle();
    // Those under way when it was cancelled found that out; none was begun after.
    expect(judging).toBeLessThan(8);
    expect((await until(id)).rows).toMatchObject({ read: 1_000, judged: 100 });
    expect((await call(`/v1/batches/${id}/results`)).status).toBe(409);

    before = {};
    await asked(id, 'restart');
    expect(await until(id)).toMatchObject({
      state: 'finished',
      attempt: 2,
      rows: { read: 1_000, judged: 1_000, refused: 0 },
    });
    expect(linesOf((await results(id))['reports.jsonl']).map(({ row }) => row)).toEqual(
      Array.from({ length: 1_000 }, (_, index) => index + 1),
    );
  });
});
