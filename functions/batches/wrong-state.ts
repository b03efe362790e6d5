import { Problem } from '../http/problem.ts';
import type { BatchState } from './batch.ts';

/** A batch that is where this cannot be done, or no longer. */
export function wrongState(state: BatchState): Problem {
  return new Problem('wrong-state', {
    detail: {
      zh: `批次当前状态为 ${state}，不能执行此操作`,
      en: `The batch is in state ${state}, where this cannot be done`,
    },
  });
}
