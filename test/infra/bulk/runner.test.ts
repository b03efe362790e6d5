import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ObjectStore } from '../../../functions/store/object-store.ts';
import { type ObjectServer, startObjectServer } from '../../../infra/local/object-store/server.ts';
import { readDefinition } from '../../../infra/local/state-machine/definition.ts';
import type { Resource } from '../../../infra/local/state-machine/interpreter.ts';
import { StateMachineRunner } from '../../../infra/local/state-machine/runner.ts';

const credentials = { accessKeyId: 'test', secretAccessKey: 'secret' };
let folder: string;
let server: ObjectServer;
let objects: ObjectStore;
let waited: number[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guiju-runner-'));
  server = await startObjectServer({ folder: join(folder, 'objects'), credentials, host: '127.0.0.1', port: 0 });
  objects = new ObjectStore({ region: 'local', endpoint: server.endpoint, credentials });
  waited = [];
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const runnerOf = (states: Record<string, unknown>, resource: Resource): StateMachineRunner =>
  new StateMachineRunner({
    machine: readDefinition({ StartAt: 'First', States: states }, {}),
    resources: new Map([['task', resource]]),
    objects,
    folder: join(folder, 'executions'),
    wait: async (seconds) => {
      waited.push(seconds);
    },
  });
const run = async (states: Record<string, unknown>, input: unknown, resource: Resource = async (given) => given) => {
  const runner = runnerOf(states, resource);
  expect(runner.start('one', input)).toBe(true);
  await runner.idle();
  return runner.status('one');
};

describe('the runner', () => {
  test('passes a task its parameters, puts the result where it belongs, and chooses by it', async () => {
    const seen: unknown[] = [];
    const status = await run(
      {
        First: {
          Type: 'Task',
          Resource: 'task',
          Parameters: { fixed: 1, 'given.$': '$.a.b', 'name.$': '$$.Execution.Name' },
          ResultSelector: { 'kept.$': '$.given' },
          ResultPath: '$.result',
          Next: 'Which',
        },
        Which: {
          Type: 'Choice',
          Choices: [{ Variable: '$.result.kept', StringEquals: 'x', Next: 'Shape' }],
          Default: 'No',
        },
        Shape: { Type: 'Pass', Parameters: { 'whole.$': '$' }, Next: 'Last' },
        Last: { Type: 'Task', Resource: 'task', End: true },
        No: { Type: 'Fail' },
      },
      { a: { b: 'x' } },
      async (given) => {
        seen.push(given);
        return given;
      },
    );
    expect(status).toBe('SUCCEEDED');
    expect(seen).toEqual([{ fixed: 1, given: 'x', name: 'one' }, { whole: { a: { b: 'x' }, result: { kept: 'x' } } }]);
  });

  test('tries again as Retry says, then goes where Catch says with the error', async () => {
    let calls = 0;
    const seen: unknown[] = [];
    const status = await run(
      {
        First: {
          Type: 'Task',
          Resource: 'task',
          Retry: [
            { ErrorEquals: ['States.ALL'], IntervalSeconds: 2, BackoffRate: 3, MaxAttempts: 3, MaxDelaySeconds: 10 },
          ],
          Catch: [{ ErrorEquals: ['RangeError'], ResultPath: '$.error', Next: 'Caught' }],
          End: true,
        },
        Caught: { Type: 'Task', Resource: 'task', End: true },
      },
      { kept: true },
      async (given) => {
        if (++calls <= 4) throw new RangeError('too far');
        seen.push(given);
        return given;
      },
    );
    expect(status).toBe('SUCCEEDED');
    expect(waited).toEqual([2, 6, 10]);
    expect(seen).toEqual([{ kept: true, error: { Error: 'RangeError', Cause: 'too far' } }]);
  });

  test('fails where nothing catches, where a payload is too large, and where a path points at nothing', async () => {
    const task = { Type: 'Task', Resource: 'task', End: true };
    expect(await run({ First: task }, {}, () => Promise.reject(new Error('no')))).toBe('FAILED');
    rmSync(join(folder, 'executions'), { recursive: true });
    expect(await run({ First: task }, { text: 'x'.repeat(262_144) })).toBe('FAILED');
    rmSync(join(folder, 'executions'), { recursive: true });
    expect(await run({ First: { ...task, Parameters: { 'a.$': '$.b' } } }, {})).toBe('FAILED');
  });

  test('refuses what it cannot execute, rather than to execute something else', () => {
    const task = { Type: 'Task', Resource: 'task', End: true };
    for (const state of [
      { ...task, TimeoutSeconds: 5 },
      { Type: 'Wait', Seconds: 1, End: true },
      { ...task, ResultPath: '$.a[0]' },
      { Type: 'Pass', Next: 'Nowhere' },
    ]) {
      expect(() => runnerOf({ First: state }, async () => null), JSON.stringify(state)).toThrow();
    }
  });

  test('starts a name once: again with the same input it is the same execution, with another or after its end it is refused', async () => {
    const runner = runnerOf({ First: { Type: 'Task', Resource: 'task', End: true } }, async () => null);
    expect([runner.start('one', { a: 1 }), runner.start('one', { a: 1 }), runner.start('one', { a: 2 })]).toEqual([
      true,
      true,
      false,
    ]);
    await runner.idle();
    expect(runner.start('one', { a: 1 })).toBe(false);
    expect(runner.status('other')).toBeUndefined();
  });

  test('goes on where it was when the process ended, does no step again that was done, and minds no half-written line', async () => {
    const states = {
      First: { Type: 'Task', Resource: 'task', ResultPath: '$.first', Next: 'Second' },
      Second: { Type: 'Task', Resource: 'task', ResultPath: '$.second', Next: 'Third' },
      Third: { Type: 'Task', Resource: 'task', End: true },
    };
    let calls = 0;
    const before = runnerOf(states, async () => {
      // The process "ends" while the second step is under way.
      if (++calls === 2) closing = before.close();
      return calls;
    });
    let closing: Promise<void> | undefined;
    before.start('one', { given: true });
    await before.idle();
    await closing;
    expect(before.status('one')).toBe('RUNNING');
    appendFileSync(join(folder, 'executions/one.jsonl'), '{"type":"ended","sta');

    const seen: unknown[] = [];
    const after = runnerOf(states, async (given) => {
      seen.push(given);
      return 'again';
    });
    after.resume();
    await after.idle();
    expect(after.status('one')).toBe('SUCCEEDED');
    expect(seen.at(-1)).toEqual({ given: true, first: 1, second: expect.anything() });
    expect(seen.length).toBeLessThanOrEqual(2);
  });

  test('stops where it is told to, and stays stopped', async () => {
    const states = {
      First: { Type: 'Task', Resource: 'task', Next: 'Second' },
      Second: { Type: 'Task', Resource: 'task', End: true },
    };
    let calls = 0;
    const runner = runnerOf(states, async () => {
      calls++;
      runner.stop('one');
      return null;
    });
    runner.start('one', {});
    await runner.idle();
    expect([runner.status('one'), calls]).toEqual(['ABORTED', 1]);
    runner.resume();
    await runner.idle();
    expect(calls).toBe(1);
    expect(runner.stop('none')).toBe(false);
  });
});

describe('the distributed map of one machine', () => {
  const map = (tolerated: number) => ({
    First: {
      Type: 'Map',
      ItemReader: {
        Resource: 'arn:aws:states:::s3:getObject',
        ReaderConfig: { InputType: 'JSONL' },
        Parameters: { Bucket: 'b', 'Key.$': '$.key' },
      },
      ItemBatcher: { MaxItemsPerBatch: 3, MaxInputBytesPerBatch: 120, BatchInput: { 'shared.$': '$.shared' } },
      MaxConcurrency: 2,
      ToleratedFailurePercentage: tolerated,
      ItemProcessor: {
        ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
        StartAt: 'Child',
        States: { Child: { Type: 'Task', Resource: 'task', End: true } },
      },
      ResultWriter: { Resource: 'arn:aws:states:::s3:putObject', Parameters: { Bucket: 'b', Prefix: 'out' } },
      ResultPath: '$.map',
      Next: 'Last',
    },
    Last: { Type: 'Succeed' },
  });
  const items = [1, 2, 3, 4, 5, 6, 7].map((n) => ({ n, text: n === 5 ? 'x'.repeat(60) : 'y' }));
  const given = { key: 'items.jsonl', shared: 's' };
  beforeEach(() =>
    objects.put(
      { bucket: 'b', key: 'items.jsonl' },
      items.map((item) => `${JSON.stringify(item)}\n`).join(''),
      'application/x-ndjson',
    ),
  );

  test('groups lines by number and by bytes, gives each group what all share, and writes what they gave', async () => {
    const groups: unknown[] = [];
    const status = await run(map(0), given, async (group) => {
      groups.push(group);
      return { done: true };
    });
    expect(status).toBe('SUCCEEDED');
    const numbers = groups.map((group) =>
      JSON.stringify(group)
        .match(/"n":\d/g)
        ?.map((n) => Number(n.slice(4))),
    );
    expect(numbers.toSorted((a, b) => (a?.[0] ?? 0) - (b?.[0] ?? 0))).toEqual([[1, 2, 3], [4], [5], [6, 7]]);
    expect(groups[0]).toMatchObject({ BatchInput: { shared: 's' }, Items: expect.any(Array) });
    const manifest = JSON.parse((await objects.text({ bucket: 'b', key: 'out/one/manifest.json' })) ?? '');
    expect(manifest).toMatchObject({
      DestinationBucket: 'b',
      ResultFiles: { FAILED: [], SUCCEEDED: [{ Key: 'out/one/SUCCEEDED_0.json' }] },
    });
    expect(JSON.parse((await objects.text({ bucket: 'b', key: 'out/one/SUCCEEDED_0.json' })) ?? '')).toHaveLength(4);
  });

  test('goes on without a group that fails where that is tolerated, and fails where it is not', async () => {
    const failing: Resource = async (group) => {
      if (JSON.stringify(group).includes('"n":4')) throw new Error('no');
      return null;
    };
    expect(await run(map(25), given, failing)).toBe('SUCCEEDED');
    expect(JSON.parse((await objects.text({ bucket: 'b', key: 'out/one/FAILED_0.json' })) ?? '')).toMatchObject([
      { Status: 'FAILED', Error: 'Error' },
    ]);
    rmSync(join(folder, 'executions'), { recursive: true });
    expect(await run(map(24), given, failing)).toBe('FAILED');
  });

  test('fails where what it goes over is not there', async () => {
    expect(await run(map(0), { ...given, key: 'none.jsonl' })).toBe('FAILED');
  });

  test('runs no group again that had ended when the process ended', async () => {
    const seen: string[] = [];
    let closing: Promise<void> | undefined;
    const before = runnerOf(map(0), async (group) => {
      seen.push(JSON.stringify(group));
      if (seen.length === 3) closing = before.close();
      return null;
    });
    before.start('one', given);
    await before.idle();
    await closing;
    expect(before.status('one')).toBe('RUNNING');
    const after = runnerOf(map(0), async (group) => {
      seen.push(JSON.stringify(group));
      return null;
    });
    after.resume();
    await after.idle();
    expect(after.status('one')).toBe('SUCCEEDED');
    expect(new Set(seen).size).toBe(4);
    expect(seen.length).toBeLessThan(8);
  });
});
