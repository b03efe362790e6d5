/** `POST /v1/batches/{id}/start`: starts a batch whose file was uploaded. Started twice, it runs once. */
import { dateOf, dayInChina } from '../../rules/engine/day.ts';
import { json, type Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { type Batch, batchView, isRunning } from './batch.ts';
import { rowsOf } from './batch-rows.ts';
import { executionInput, executionName } from './execution-input.ts';
import { uploadKey } from './object-keys.ts';
import { ownBatch } from './own-batch.ts';
import type { BatchServices } from './services.ts';
import { wrongState } from './wrong-state.ts';

export function startBatch(services: BatchServices): Work {
  return async (event) => {
    const batch = await ownBatch(event, services);
    const started = batch.state === 'awaiting-upload' ? await begun(batch, services) : batch;
    // One that was cancelled will not run, whatever a caller who sees 200 would think.
    if (started.state === 'cancelled') throw wrongState(started.state);
    // Again for one that is running: a crash may have come between the batch and its execution.
    if (isRunning(started.state)) await services.executions.start(executionName(started), executionInput(started));
    return json(200, batchView(started, await rowsOf(services.batches, started)), { 'cache-control': 'no-store' });
  };
}

async function begun(batch: Batch, { batches, objects, uploadsBucket, now }: BatchServices): Promise<Batch> {
  const { tenant, id, request } = batch;
  const upload = await objects.head({ bucket: uploadsBucket, key: uploadKey(tenant, id) });
  if (upload === undefined) throw new Problem('not-uploaded');
  const change = {
    state: 'reading' as const,
    attempt: 1,
    upload,
    asOf: request.asOf ?? dateOf(dayInChina(now())),
    startedAt: new Date(now()).toISOString(),
  };
  // Where another request was first, what it started is what runs.
  return (await batches.change(batch, ['awaiting-upload'], change)) ?? (await batches.get(tenant, id)) ?? batch;
}
