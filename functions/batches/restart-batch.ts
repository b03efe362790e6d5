/**
 * `POST /v1/batches/{id}/restart`: takes up what has not been judged: the rest of a batch that failed or was cancelled, or the
 * rows of a finished one that could not be judged. What was judged is not judged again.
 */
import { json, type Work } from '../http/answer.ts';
import { type Batch, batchView, isRunning } from './batch.ts';
import { rowsOf } from './batch-rows.ts';
import { executionInput, executionName } from './execution-input.ts';
import { ownBatch } from './own-batch.ts';
import type { BatchServices } from './services.ts';
import { wrongState } from './wrong-state.ts';

export function restartBatch(services: BatchServices): Work {
  const { batches, executions } = services;
  return async (event) => {
    const batch = await ownBatch(event, services);
    const restarted = isRunning(batch.state) ? batch : await begun(batch, services);
    await executions.start(executionName(restarted), executionInput(restarted));
    return json(200, batchView(restarted, await rowsOf(batches, restarted)), { 'cache-control': 'no-store' });
  };
}

async function begun(batch: Batch, { batches }: BatchServices): Promise<Batch> {
  const { tenant, id, state, attempt, lines, rows } = batch;
  const hasFailedRows = state === 'finished' && (rows?.failed ?? 0) > 0;
  if (attempt === 0 || !(state === 'failed' || state === 'cancelled' || hasFailedRows)) throw wrongState(state);
  const change = {
    state: lines === undefined ? ('reading' as const) : ('judging' as const),
    attempt: attempt + 1,
    rows: undefined,
    problem: undefined,
    endedAt: undefined,
  };
  const changed = await batches.change({ tenant, id, attempt }, [state], change);
  if (changed !== undefined) return changed;
  const now = await batches.get(tenant, id);
  if (now === undefined || !isRunning(now.state)) throw wrongState(now?.state ?? state);
  return now;
}
