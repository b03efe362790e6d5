/**
 * Executes a state machine on one machine. What an execution has done is in its journal, so that one that was under way when
 * the process ended, however it ended, goes on when the next one begins. A step that had not been noted as done is done
 * again: the steps are idempotent, as Step Functions itself asks of whatever it invokes.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { ObjectStore } from '../../../functions/store/object-store.ts';
import type { Machine } from './definition.ts';
import { runDistributedMap } from './distributed-map.ts';
import { type Resource, type Setting, walk } from './interpreter.ts';
import { Journal, type Recorded } from './journal.ts';
import { History } from './quotas.ts';
import { stateErrorOf } from './state-error.ts';

export interface RunnerOptions {
  readonly machine: Machine;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly objects: ObjectStore;
  /** Where journals are kept. */
  readonly folder: string;
  /** Child workflows of a map at a time. */
  readonly concurrency?: number;
  readonly wait?: Setting['wait'];
}

export type Status = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'ABORTED';

/** Why an execution stops where it is: it was told to, or the process ends. */
const STOPPED = 'stopped';
const CLOSING = 'closing';

/** Children at a time: they share one process and one table, so more would only wait. */
const CONCURRENCY = 3;

export class StateMachineRunner {
  readonly #options: RunnerOptions;
  readonly #journal: Journal;
  readonly #running = new Map<string, { readonly controller: AbortController; readonly done: Promise<void> }>();
  #isClosing = false;

  constructor(options: RunnerOptions) {
    this.#options = options;
    this.#journal = new Journal(options.folder);
  }

  /** Goes on with the executions that were under way when the process before this one ended. */
  resume(): void {
    for (const name of this.#journal.names()) {
      const input = this.#journal.inputOf(name);
      const recorded = this.#readable(name);
      if (recorded === undefined) {
        // Steps are idempotent: from the beginning is as well as from where it was.
        if (input !== undefined) this.#begin(name, input);
      } else if (recorded.ended === undefined) this.#run(name, recorded);
    }
  }

  /** @returns whether it was started; false where there is one of this name that has ended or has another input. */
  start(name: string, input: unknown): boolean {
    const recorded = this.#readable(name);
    if (recorded !== undefined)
      return recorded.ended === undefined && JSON.stringify(recorded.input) === JSON.stringify(input);
    this.#begin(name, input);
    return true;
  }

  #begin(name: string, input: unknown): void {
    this.#journal.begin(name, input);
    this.#run(name, { input, at: undefined, ended: undefined });
  }

  /** What a journal tells; one that is empty or damaged is set aside, said by name, and keeps nothing else from going on. */
  #readable(name: string): Recorded | undefined {
    if (!this.#journal.has(name)) return undefined;
    try {
      const recorded = this.#journal.read(name);
      if (recorded !== undefined) return recorded;
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
    console.error(`the journal of ${name} is not used any more: ${this.#journal.setAside(name)}`);
    return undefined;
  }

  /** Stops an execution; a step that is under way is not undone, but nothing follows it. False where there is none. */
  stop(name: string): boolean {
    if (!this.#journal.has(name)) return false;
    this.#running.get(name)?.controller.abort(STOPPED);
    return true;
  }

  status(name: string): Status | undefined {
    const recorded = this.#readable(name);
    return recorded === undefined ? undefined : (recorded.ended?.status ?? 'RUNNING');
  }

  /** Waits until nothing runs. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all([...this.#running.values()].map(({ done }) => done));
  }

  /** Ends after the steps that are under way; what is left goes on when the next runner resumes. */
  async close(): Promise<void> {
    this.#isClosing = true;
    for (const { controller } of this.#running.values()) controller.abort(CLOSING);
    await this.idle();
  }

  #run(name: string, recorded: Recorded): void {
    if (this.#isClosing) return;
    const controller = new AbortController();
    const done = this.#execute(name, recorded, controller.signal)
      .catch((error: unknown) => console.error(error))
      .finally(() => this.#running.delete(name));
    this.#running.set(name, { controller, done });
  }

  async #execute(name: string, { input, at }: Recorded, signal: AbortSignal): Promise<void> {
    const { machine, resources, objects, concurrency = CONCURRENCY, wait = waiting } = this.#options;
    const context = { Execution: { Name: name, Input: input }, StateMachine: { Name: 'guiju' } };
    const shared = { resources, context, signal, wait };
    let resumed = at;
    const setting: Setting = {
      ...shared,
      history: new History(),
      onEntered: (state, given) => {
        // The state it goes on from is noted already, with what its children gave.
        if (resumed?.state !== state) this.#journal.add(name, { type: 'entered', state, input: given });
      },
      runMap: async (state, given) => {
        const ended = resumed?.items ?? new Map();
        return runDistributedMap(state, given, {
          objects,
          setting: shared,
          concurrency,
          ended,
          onEnded: (entry) => this.#journal.add(name, entry),
          name,
        });
      },
    };
    try {
      // No state follows in the same turn, so a run begins after its caller has been answered.
      await delay(0);
      const output = await walk(machine, at?.state ?? machine.StartAt, at?.input ?? input, {
        ...setting,
        onEntered: (state, given) => {
          setting.onEntered?.(state, given);
          if (resumed?.state !== state) resumed = undefined;
        },
      });
      this.#journal.add(name, { type: 'ended', status: 'SUCCEEDED', output });
    } catch (error) {
      if (signal.reason === CLOSING) return;
      if (signal.reason === STOPPED) this.#journal.add(name, { type: 'ended', status: 'ABORTED' });
      else this.#journal.add(name, { type: 'ended', status: 'FAILED', error: stateErrorOf(error).error });
    }
  }
}

async function waiting(seconds: number, signal: AbortSignal): Promise<void> {
  await delay(seconds * 1_000, undefined, { signal });
}
