/** Reads the event that the state machine puts on the bus when a batch has ended. */
import * as z from 'zod';
import type { Announced } from './event.ts';

export const finishedBatch = z.object({
  tenant: z.string(),
  batch: z.string(),
  attempt: z.int(),
  state: z.string(),
  rows: z.record(z.string(), z.int()).nullable(),
});

export function batchEvent(detail: unknown, at: string): Announced {
  const { tenant, batch, attempt, state, rows } = finishedBatch.parse(detail);
  return {
    tenant,
    type: 'batch.finished',
    // A batch that is restarted ends again.
    subject: `${batch} ${attempt}`,
    at,
    data: { batch, attempt, state, rows },
  };
}
