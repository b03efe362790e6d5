import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { executionName } from '../../../functions/batches/execution-input.ts';
import { freshId } from '../../../functions/store/fresh-id.ts';
import { BYTES_A_CALL, stateMachine, substitutions } from '../../../infra/declared/state-machine.ts';
import { readDefinition } from '../../../infra/local/state-machine/definition.ts';
import { type Resource, walk } from '../../../infra/local/state-machine/interpreter.ts';
import { checkExecutionName, History, quotas } from '../../../infra/local/state-machine/quotas.ts';
import { synthesisedTemplate } from '../synthesised.ts';

const run = (
  states: Record<string, unknown>,
  input: unknown,
  task: Resource = async () => null,
  history = new History(),
) => {
  const machine = readDefinition({ StartAt: 'First', States: states }, {});
  return walk(machine, 'First', input, {
    resources: new Map([['task', task]]),
    context: {},
    signal: new AbortController().signal,
    wait: async () => {},
    history,
  });
};
const ends = { Type: 'Succeed' };
/** JSON of exactly so many bytes. */
const payloadOf = (bytes: number) => ({
  text: '规'.repeat(1) + 'x'.repeat(bytes - Buffer.byteLength('{"text":"规"}')),
});

describe('a payload of 256 KiB', () => {
  const { payloadBytes } = quotas;
  test('is taken as the input of a state, and one byte more is not', async () => {
    expect(await run({ First: ends }, payloadOf(payloadBytes))).toEqual(payloadOf(payloadBytes));
    await expect(run({ First: ends }, payloadOf(payloadBytes + 1))).rejects.toMatchObject({
      error: 'States.DataLimitExceeded',
    });
  });

  test('ends an execution where a result makes the state larger than that, though neither is by itself', async () => {
    const keeping = { First: { Type: 'Task', Resource: 'task', ResultPath: '$.result', End: true } };
    const half = payloadOf(payloadBytes / 2);
    await expect(run(keeping, half, async () => half)).rejects.toMatchObject({ error: 'States.DataLimitExceeded' });
    expect(await run(keeping, half, async () => 'small')).toEqual({ ...half, result: 'small' });
  });

  test('is not tried again, and is caught by no States.ALL', async () => {
    let calls = 0;
    const guarded = {
      First: {
        Type: 'Task',
        Resource: 'task',
        Retry: [{ ErrorEquals: ['States.ALL'] }],
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Last' }],
        Next: 'Last',
      },
      Last: ends,
    };
    const large: Resource = async () => {
      calls++;
      return payloadOf(payloadBytes + 1);
    };
    await expect(run(guarded, {}, large)).rejects.toMatchObject({ error: 'States.DataLimitExceeded' });
    expect(calls).toBe(1);
  });
});

describe('a history of 25,000 events', () => {
  const looping = {
    First: { Type: 'Task', Resource: 'task', Next: 'Again' },
    Again: { Type: 'Choice', Choices: [{ Variable: '$.done', IsPresent: true, Next: 'Last' }], Default: 'First' },
    Last: ends,
  };
  /** Events of one round: a task and a choice, each entered and left, and an attempt. */
  const ROUND = 7;

  test('ends an execution that goes round too often', async () => {
    let rounds = 0;
    const counting: Resource = async () => {
      rounds++;
      return {};
    };
    await expect(run(looping, {}, counting)).rejects.toMatchObject({ error: 'States.Runtime' });
    expect(rounds).toBe(Math.floor(quotas.historyEvents / ROUND));
  });

  test('leaves one alone that ends before', async () => {
    let rounds = 0;
    expect(await run(looping, {}, async () => (++rounds < 3_000 ? {} : { done: true }))).toEqual({ done: true });
  });

  test('counts what is tried again', async () => {
    const failing = {
      First: {
        Type: 'Task',
        Resource: 'task',
        Retry: [{ ErrorEquals: ['States.ALL'], MaxAttempts: 10_000 }],
        End: true,
      },
    };
    const never = (): Promise<never> => Promise.reject(new Error('never'));
    await expect(run(failing, {}, never)).rejects.toMatchObject({ error: 'States.Runtime' });
  });
});

describe('names and sizes of a definition', () => {
  const named = (name: string) => ({ StartAt: name, States: { [name]: ends } });
  test('a state has a name of at most 80 characters', () => {
    expect(Object.keys(readDefinition(named('s'.repeat(80)), {}).States)).toHaveLength(1);
    expect(() => readDefinition(named('s'.repeat(81)), {})).toThrow();
  });

  test('an execution has one of at most 80, of letters that CloudWatch takes too', () => {
    expect(() => checkExecutionName('e'.repeat(80))).not.toThrow();
    for (const name of ['', 'e'.repeat(81), 'a b', 'a/b', 'a:b', '批次', 'a\u0000b', 'a*'])
      expect(() => checkExecutionName(name), name).toThrow();
  });

  test('a definition is at most 1 MiB', () => {
    expect(() => readDefinition({ ...named('First'), Comment: 'x'.repeat(quotas.definitionBytes) }, {})).toThrow(
      '1 MiB',
    );
  });
});

describe('what is deployed', () => {
  test('keeps within all of them, with the longest values that are filled in', () => {
    const longest = Object.fromEntries(substitutions.map((name) => [name, 'x'.repeat(170)]));
    const values = { ...longest, partition: 'aws-iso-b' };
    const machine = readDefinition(stateMachine, values);
    expect(Object.keys(machine.States)).toEqual(Object.keys(stateMachine.States));
  });

  test('names its executions after batches, and its state machine after the stack', () => {
    expect(() => checkExecutionName(executionName({ id: freshId(), attempt: 999_999_999 }))).not.toThrow();
    const found = synthesisedTemplate().findResources('AWS::StepFunctions::StateMachine');
    const named = z.object({ Properties: z.object({ StateMachineName: z.string().max(quotas.nameLength) }) });
    expect(Object.values(found).map((resource) => named.parse(resource).Properties.StateMachineName)).toEqual([
      'Guiju-batches',
    ]);
  });

  test('judges groups of lines that fit a payload with all that a call carries beside them', () => {
    const beside = { FunctionName: 'x'.repeat(170), Payload: { BatchInput: { tenant: 't'.repeat(4_096) } } };
    expect(BYTES_A_CALL + Buffer.byteLength(JSON.stringify(beside))).toBeLessThan(quotas.payloadBytes);
  });
});
