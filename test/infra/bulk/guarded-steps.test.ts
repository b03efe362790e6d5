import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StateError } from '../../../infra/local/state-machine/state-error.ts';
import { Deaths, HEAVY } from '../../../infra/local/steps/deaths.ts';
import { guardedSteps } from '../../../infra/local/steps/guarded-steps.ts';
import { DIED } from '../../../infra/local/steps/step-thread.ts';
import type { Steps } from '../../../infra/local/steps/steps-of.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guiju-deaths-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const group = (n: number) => ({
  BatchInput: { tenant: 't', batch: 'b', attempt: 1 },
  Items: [{ n, line: {} }],
});
const refused: Steps = {
  normalise: async () => 'refused',
  evaluate: async () => 'refused',
  summarise: async () => 'refused',
  settle: async () => 'refused',
};

/** A thread in which the groups named take all that runs beside them down. */
function deadly(...numbers: readonly number[]) {
  const running = new Map<number, (error: StateError) => void>();
  const ran: number[] = [];
  const run = (_: string, input: unknown): Promise<unknown> => {
    const n = Number(JSON.stringify(input).match(/"n":(\d+)/)?.[1]);
    ran.push(n);
    return new Promise((resolve, reject) => {
      running.set(n, reject);
      setImmediate(() => {
        if (!running.has(n)) return;
        if (numbers.includes(n)) {
          for (const end of running.values()) end(new StateError(DIED, 'out of memory'));
          running.clear();
        } else {
          running.delete(n);
          resolve(`judged ${n}`);
        }
      });
    });
  };
  return { run, ran };
}

describe('steps in a thread', () => {
  test('a group that takes it down twice is refused, and those beside it are judged', async () => {
    const thread = deadly(2);
    const { evaluate } = guardedSteps(thread, new Deaths(folder), refused);
    const ended = await Promise.all([1, 2, 3, 4].map((n) => evaluate(group(n))));
    expect(ended).toEqual(['judged 1', 'refused', 'judged 3', 'judged 4']);
    expect(thread.ran.filter((n) => n === 2)).toHaveLength(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('what is under way when the process ends is counted at the next start, and not condemned for it', async () => {
    const never = { run: () => new Promise<never>(() => {}) };
    void guardedSteps(never, new Deaths(folder), refused).evaluate(group(7));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(readdirSync(folder)).toHaveLength(1);
    const { evaluate } = guardedSteps(deadly(), new Deaths(folder), refused);
    expect(await evaluate(group(7))).toBe('judged 7');
    expect(readdirSync(folder)).toEqual([]);
  });

  const work = JSON.stringify(['evaluate', 't', 'b', 1, 7]);

  test('a process killed from outside, however often, condemns nothing', async () => {
    new Deaths(folder).begin(work);
    for (let start = 1; start < 30; start++) new Deaths(folder).begin(work);
    const thread = deadly();
    expect(await guardedSteps(thread, new Deaths(folder), refused).evaluate(group(7))).toBe('judged 7');
  });

  test('what the process ended under twice, alone and grown beyond measure, is refused without another try', async () => {
    new Deaths(folder).begin(work);
    for (let start = 1; start <= 2; start++) {
      const deaths = new Deaths(folder, () => HEAVY);
      deaths.begin(work);
      deaths.weigh();
    }
    const thread = deadly();
    expect(await guardedSteps(thread, new Deaths(folder), refused).evaluate(group(7))).toBe('refused');
    expect(thread.ran).toEqual([]);
  });

  test('what fails by its own word fails, and is no death', async () => {
    const failing = { run: async () => Promise.reject(new StateError('PreconditionFailed', 'replaced')) };
    const { evaluate } = guardedSteps(failing, new Deaths(folder), refused);
    await expect(evaluate(group(1))).rejects.toMatchObject({ error: 'PreconditionFailed' });
    expect(readdirSync(folder)).toEqual([]);
  });
});
