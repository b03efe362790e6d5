/** Notes that a batch has failed: a step of it failed for good. What was judged is kept, and a restart goes on from there. */
import * as z from 'zod';
import { runningStates } from '../../batches/batch.ts';
import { rowsOf } from '../../batches/batch-rows.ts';
import type { BatchStore } from '../../batches/batch-store.ts';
import { type Step, step, stepInput } from '../step.ts';

export interface SettleServices {
  readonly batches: BatchStore;
  readonly now: () => number;
}

export function settleStep({ batches, now }: SettleServices): Step {
  return step('settle', stepInput.extend({ error: z.string() }), async ({ tenant, batch: id, attempt, error }) => {
    const problem = {
      code: error === 'PreconditionFailed' ? 'upload-changed' : 'step-failed',
      message:
        error === 'PreconditionFailed'
          ? { zh: '文件在读取时被替换，请新建批次', en: 'the file was replaced while it was read; create a new batch' }
          : { zh: '批次的一个步骤失败，可重启批次', en: 'a step of the batch failed; restart the batch to go on' },
    };
    await batches.change({ tenant, id, attempt }, runningStates, {
      state: 'failed',
      problem,
      endedAt: new Date(now()).toISOString(),
    });
    const batch = await batches.get(tenant, id);
    return { state: batch?.state ?? 'failed', rows: batch === undefined ? null : await rowsOf(batches, batch) };
  });
}
