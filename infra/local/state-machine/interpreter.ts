/** Walks through the states of a machine: tasks with Retry and Catch, choices, passes, and whatever a map is given to. */
import type { Catcher, ChoiceState, Machine, MapState, Retrier, State, TaskState } from './definition.ts';
import { type ContextObject, filled, placed, valueAt } from './paths.ts';
import { type History, withinPayload } from './quotas.ts';
import { StateError, stateErrorOf } from './state-error.ts';

/** Does what a task's resource stands for, with its parameters filled in. */
export type Resource = (parameters: unknown) => Promise<unknown>;

export interface Setting {
  /** By the ARN that a task names. */
  readonly resources: ReadonlyMap<string, Resource>;
  readonly context: ContextObject;
  /** Ends the walk between two states, and every wait. */
  readonly signal: AbortSignal;
  /** Waits so many seconds before a task is tried again. */
  readonly wait: (seconds: number, signal: AbortSignal) => Promise<void>;
  /** Told of every state before it is run. */
  readonly onEntered?: (state: string, input: unknown) => void;
  /** Runs a map; undefined where there may be none. */
  readonly runMap?: (state: MapState, input: unknown) => Promise<unknown>;
  /** Of a standard execution; undefined in an express one. */
  readonly history?: History;
}

/** Events of a state that is entered and left, and of one attempt at a task: scheduled, started, ended. */
const STATE_EVENTS = 2;
const ATTEMPT_EVENTS = 3;

/**
 * @returns the output of the last state.
 * @throws StateError where the machine fails; the reason of the signal where it was ended.
 */
export async function walk(
  { States }: Pick<Machine, 'States'>,
  from: string,
  given: unknown,
  setting: Setting,
): Promise<unknown> {
  let [name, input] = [from, given];
  for (;;) {
    setting.signal.throwIfAborted();
    const state = States[name];
    if (state === undefined) throw new StateError('States.Runtime', `there is no state ${name}`);
    withinPayload(input);
    setting.onEntered?.(name, input);
    setting.history?.add(STATE_EVENTS);
    const { next, output } = await run(state, input, setting);
    withinPayload(output);
    if (next === undefined) return output;
    [name, input] = [next, output];
  }
}

interface Ran {
  readonly next: string | undefined;
  readonly output: unknown;
}

async function run(state: State, input: unknown, setting: Setting): Promise<Ran> {
  const { context, runMap } = setting;
  switch (state.Type) {
    case 'Succeed':
      return { next: undefined, output: input };
    case 'Fail':
      throw new StateError(state.Error ?? 'States.Fail', state.Cause ?? '');
    case 'Choice':
      return { next: chosen(state, input, context), output: input };
    case 'Pass': {
      const result = state.Parameters === undefined ? input : filled(state.Parameters, input, context);
      return { next: state.Next, output: placed(state.ResultPath, input, result) };
    }
    case 'Task':
      return guarded(state, input, setting, () => perform(state, input, setting));
    case 'Map':
      if (runMap === undefined) throw new StateError('States.Runtime', 'a map inside a map is not run here');
      return guarded(state, input, setting, () => runMap(state, input));
  }
}

function chosen({ Choices, Default }: ChoiceState, input: unknown, context: ContextObject): string {
  for (const choice of Choices) {
    const value = valueAt(choice.Variable, input, context);
    if ('IsPresent' in choice ? (value !== undefined) === choice.IsPresent : value === choice.StringEquals)
      return choice.Next;
  }
  if (Default === undefined) throw new StateError('States.NoChoiceMatched', 'no choice matched');
  return Default;
}

async function perform(
  { Resource, Parameters }: TaskState,
  input: unknown,
  { resources, context }: Setting,
): Promise<unknown> {
  const resource = resources.get(Resource);
  if (resource === undefined) throw new StateError('States.Runtime', `${Resource} is not done here`);
  const parameters = Parameters === undefined ? input : filled(Parameters, input, context);
  return travelled(await resource(travelled(parameters)));
}

/** As JSON carries it, here as there. */
function travelled(value: unknown): unknown {
  return JSON.parse(JSON.stringify(withinPayload(value) ?? null));
}

/** Tries again as Retry says, goes elsewhere as Catch says. */
async function guarded(
  state: TaskState | MapState,
  input: unknown,
  { context, signal, wait, history }: Setting,
  attempt: () => Promise<unknown>,
): Promise<Ran> {
  const tries = new Map<Retrier, number>();
  for (;;) {
    history?.add(ATTEMPT_EVENTS);
    try {
      const result = await attempt();
      const selected = state.ResultSelector === undefined ? result : filled(state.ResultSelector, result, context);
      return { next: state.Next, output: placed(state.ResultPath, input, selected) };
    } catch (thrown) {
      signal.throwIfAborted();
      const failure = stateErrorOf(thrown);
      const retrier = state.Retry.find(matches(failure));
      const tried = retrier === undefined ? 0 : (tries.get(retrier) ?? 0);
      if (retrier !== undefined && tried < retrier.MaxAttempts) {
        tries.set(retrier, tried + 1);
        await wait(delayOf(retrier, tried), signal);
        continue;
      }
      const catcher = state.Catch.find(matches(failure));
      if (catcher === undefined) throw failure;
      return {
        next: catcher.Next,
        output: placed(catcher.ResultPath, input, { Error: failure.error, Cause: failure.message }),
      };
    }
  }
}

const matches =
  ({ error }: StateError) =>
  ({ ErrorEquals }: Retrier | Catcher): boolean =>
    // A machine that is itself wrong is not helped by trying again (States.Runtime is never retried or caught by States.ALL).
    ErrorEquals.includes(error) ||
    (ErrorEquals.includes('States.ALL') && error !== 'States.Runtime' && error !== 'States.DataLimitExceeded');

function delayOf({ IntervalSeconds, BackoffRate, MaxDelaySeconds, JitterStrategy }: Retrier, tried: number): number {
  const delay = Math.min(IntervalSeconds * BackoffRate ** tried, MaxDelaySeconds ?? Number.POSITIVE_INFINITY);
  return JitterStrategy === 'FULL' ? Math.random() * delay : delay;
}
