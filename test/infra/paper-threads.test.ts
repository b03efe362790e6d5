/** A thread that works at papers, and what ends it between two of them. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { BatchSettings } from '../../functions/settings.ts';
import { PaperThread } from '../../infra/local/papers/paper-thread.ts';

const limits = { megabytes: 512, seconds: 600 };
/** Nobody answers there: work that is begun ends as failed by no fault of the paper. */
const settings: BatchSettings = {
  tableName: 'none',
  region: 'local',
  endpoint: 'http://127.0.0.1:1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  tenantClaim: 'tenant',
  retentionDays: undefined,
  plugins: undefined,
  objects: { region: 'local', endpoint: 'http://127.0.0.1:1' },
  uploadsBucket: 'uploads',
  resultsBucket: 'results',
};
const work = { work: 'read', input: { tenant: 't', paper: 'p', attempt: 1 } } as const;

test('a thread that ends when nobody waits for it takes neither the server nor the next paper with it', async () => {
  const thread = new PaperThread(settings, limits);
  const made: Worker[] = [];
  const note = (worker: Worker): number => made.push(worker);
  process.on('worker', note);
  expect(await thread.run(work)).toMatchObject({ ok: false });
  const [first] = made;
  expect(first).toBeInstanceOf(Worker);
  // An error that nobody hears is thrown where it is told.
  expect(first?.emit('error', new Error('late'))).toBe(true);
  const gone = first === undefined ? undefined : once(first, 'exit');
  await first?.terminate();
  await gone;
  expect(await thread.run(work)).toMatchObject({ ok: false });
  expect(made.length).toBe(2);
  process.off('worker', note);
  await thread.close();
});
