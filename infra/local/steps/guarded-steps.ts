/**
 * Runs steps in their thread, and keeps count of what takes it down: what was under way at a death runs again alone, and
 * what then dies alone is refused. So one row that nothing can judge costs its group, and never the batch or the server.
 */
import * as z from 'zod';
import type { Step } from '../../../functions/bulk/step.ts';
import type { StepName } from '../../declared/steps.ts';
import { StateError } from '../state-machine/state-error.ts';
import type { Deaths } from './deaths.ts';
import { CLOSING, DIED, type StepThread } from './step-thread.ts';
import type { Steps } from './steps-of.ts';
import { Turns } from './turns.ts';

/** What makes a piece of work the same when it comes again. */
const identity = z.object({ tenant: z.string(), batch: z.string(), attempt: z.int() });
const grouped = z.object({ BatchInput: identity, Items: z.array(z.object({ n: z.int() })).min(1) });

export function guardedSteps(thread: Pick<StepThread, 'run'>, deaths: Deaths, refused: Steps): Steps {
  const turns = new Turns();
  const guarded =
    (name: StepName): Step =>
    async (input) => {
      const work = workOf(name, input);
      for (;;) {
        if (deaths.isGuilty(work)) {
          const output = await refused[name](input);
          deaths.end(work);
          return output;
        }
        const ran = await turns.take(deaths.isSuspect(work), () => attempt(name, input, work));
        if (ran !== undefined) return ran.output;
      }
    };

  /** Undefined where the thread died. */
  const attempt = async (name: StepName, input: unknown, work: string) => {
    deaths.begin(work);
    try {
      const output = await thread.run(name, input);
      deaths.end(work);
      return { output };
    } catch (error) {
      const code = error instanceof StateError ? error.error : '';
      if (code === DIED) {
        deaths.died(work);
        return undefined;
      }
      if (code !== CLOSING) deaths.end(work);
      throw error;
    }
  };

  return {
    normalise: guarded('normalise'),
    evaluate: guarded('evaluate'),
    summarise: guarded('summarise'),
    settle: guarded('settle'),
  };
}

function workOf(name: StepName, input: unknown): string {
  const group = grouped.safeParse(input);
  const { tenant, batch, attempt } = group.success ? group.data.BatchInput : identity.parse(input);
  return JSON.stringify([name, tenant, batch, attempt, group.success ? group.data.Items[0]?.n : null]);
}
