/** `POST /v1/batches/{id}/cancel`: stops a batch. What was judged is kept; a restart goes on from there. */
import { json, type Work } from '../http/answer.ts';
import { batchView, runningStates } from './batch.ts';
import { rowsOf } from './batch-rows.ts';
import { executionName } from './execution-input.ts';
import { ownBatch } from './own-batch.ts';
import type { BatchServices } from './services.ts';
import { wrongState } from './wrong-state.ts';

export function cancelBatch(services: BatchServices): Work {
  const { batches, executions, now } = services;
  return async (event) => {
    const batch = await ownBatch(event, services);
    const { tenant, id } = batch;
    const change = { state: 'cancelled' as const, endedAt: new Date(now()).toISOString() };
    const cancelled =
      (await batches.change({ tenant, id }, ['awaiting-upload', ...runningStates], change)) ??
      (await batches.get(tenant, id)) ??
      batch;
    if (cancelled.state !== 'cancelled') throw wrongState(cancelled.state);
    if (cancelled.attempt > 0) await executions.stop(executionName(cancelled));
    return json(200, batchView(cancelled, await rowsOf(batches, cancelled)), { 'cache-control': 'no-store' });
  };
}
