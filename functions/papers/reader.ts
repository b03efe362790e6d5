/** Whoever reads papers: a function of its own, so that a file that takes its reader down takes nothing else with it. */

export interface ReadInput {
  readonly tenant: string;
  readonly paper: string;
  readonly attempt: number;
}

/** `ended`: the item of the paper says how; `died`: of what it read; `late`: it goes on, and nobody waits for it. */
export type ReaderOutcome = 'ended' | 'died' | 'late';

/** Within API Gateway's 30 seconds ("Quotas for HTTP APIs"), with time left to answer. */
export const PATIENCE_MS = 22_000;

/** @throws where the reader failed by no fault of the paper: it can be tried again. */
export type Reader = (input: ReadInput) => Promise<ReaderOutcome>;
