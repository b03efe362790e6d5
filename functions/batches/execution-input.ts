/** What an execution of the state machine begins with. It follows from the batch alone, so starting twice is starting once. */
import type { Batch } from './batch.ts';
import { linesKey, runPrefix } from './object-keys.ts';

export interface ExecutionInput {
  readonly tenant: string;
  readonly batch: string;
  readonly attempt: number;
  readonly asOf: string;
  readonly preview: boolean;
  readonly findings: 'breached' | 'all';
  readonly keys: { readonly lines: string; readonly run: string };
  /** There where the file was read before: a restart does not read it again. */
  readonly read?: { readonly outcome: 'lines'; readonly lines: number };
}

/** Step Functions takes a name once in 90 days; the same name with the same input again is the same execution. */
export const executionName = ({ id, attempt }: Pick<Batch, 'id' | 'attempt'>): string => `${id}-${attempt}`;

export function executionInput({ tenant, id, attempt, asOf = '', request, lines }: Batch): ExecutionInput {
  return {
    tenant,
    batch: id,
    attempt,
    asOf,
    preview: request.preview,
    findings: request.findings,
    keys: { lines: linesKey(tenant, id), run: runPrefix(tenant, id, attempt) },
    // Set by the first attempt while it runs, so it says nothing about how that one began.
    ...(attempt > 1 && lines !== undefined && { read: { outcome: 'lines' as const, lines } }),
  };
}
