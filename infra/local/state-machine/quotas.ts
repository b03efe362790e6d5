/**
 * What Step Functions refuses or ends ("Service quotas", and the length constraints of the API reference, Step Functions), held to
 * on one machine as well: what runs here shall not fail there for its size.
 */
import { StateError } from './state-error.ts';

export const quotas = {
  /** Bytes of the input or output of a task, a state or an execution. */
  payloadBytes: 262_144,
  /** Events in the history of one standard execution. */
  historyEvents: 25_000,
  /** Characters in the name of an execution, a state machine or a state. */
  nameLength: 80,
  /** Characters in the label of a distributed map. */
  labelLength: 40,
  /** Bytes of a definition. */
  definitionBytes: 1_048_576,
  /** Child executions of a map at a time. */
  mapConcurrency: 10_000,
} as const;

/** What a name may not hold; Step Functions takes other letters than these, but CloudWatch does not. */
const NAME = /^[\w.()!@=+'-]{1,80}$/;

/** @throws Error naming what is no name of an execution. */
export function checkExecutionName(name: string): void {
  if (!NAME.test(name)) throw new Error(`${name} is no name of an execution`);
}

/**
 * What is passed on travels as JSON.
 * @throws StateError States.DataLimitExceeded, which no retry helps and States.ALL does not catch.
 */
export function withinPayload<T>(value: T): T {
  if (Buffer.byteLength(JSON.stringify(value ?? null)) > quotas.payloadBytes)
    throw new StateError('States.DataLimitExceeded', 'the payload is larger than 256 KiB');
  return value;
}

/**
 * Counts the events that a standard execution would have in its history (HistoryEvent, API reference). Children that are express
 * workflows have histories of their own, without this limit. Counted from where a runner took an execution up.
 */
export class History {
  #events = 0;

  /**
   * @param count events that what is about to happen adds.
   * @throws StateError States.Runtime where the execution would have too many.
   */
  add(count: number): void {
    this.#events += count;
    if (this.#events > quotas.historyEvents)
      throw new StateError('States.Runtime', `the history would be longer than ${quotas.historyEvents} events`);
  }
}
