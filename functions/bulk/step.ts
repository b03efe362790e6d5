/** A step of a batch, as the state machine calls it: its input checked, its failure logged and left to the state machine. */
import { Logger } from '@aws-lambda-powertools/logger';
import * as z from 'zod';
import { errorFacts } from '../http/error-facts.ts';

const logger = new Logger();

/** A function the state machine invokes. */
export type Step = (input: unknown) => Promise<unknown>;

/** Which batch a step works on. */
export const stepInput = z.object({ tenant: z.string(), batch: z.string(), attempt: z.int() });

/**
 * Every step may be delivered twice, or again after a crash; what it throws is tried again by the state machine.
 * @param schema what the state machine passes.
 */
export function step<S extends z.ZodType<z.infer<typeof stepInput>>>(
  name: string,
  schema: S,
  work: (input: z.infer<S>) => Promise<unknown>,
): Step {
  return async (given) => {
    const begun = performance.now();
    const input = schema.parse(given);
    const { batch, attempt } = input;
    try {
      const output = await work(input);
      logger.info(name, { batch, attempt, milliseconds: Math.round(performance.now() - begun) });
      return output;
    } catch (error) {
      logger.error(name, { batch, attempt, cause: errorFacts(error) });
      throw error;
    }
  };
}
