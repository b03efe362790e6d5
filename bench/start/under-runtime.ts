/**
 * The first answer under AWS's own runtime client (aws-lambda-ric), over a runtime API on this machine: what the client adds to the
 * start of Node.js is the same for every handler, so the ratio is the one that a cold start on Lambda shows.
 */
import * as z from 'zod';
import { firstAnswer, missing } from '../../test/functions/runtime/runtime-api.ts';
import { median } from '../rounds.ts';

const ROUNDS = 15;
const answered = z.object({ what: z.literal('response'), body: z.object({ statusCode: z.literal(200) }) });

export interface Started<Name extends string> {
  readonly name: Name;
  /** Of the bundle. */
  readonly folder: string;
  readonly event: unknown;
}

/**
 * Milliseconds from the start of the process to its answer, medians of rounds in turn.
 * @returns undefined where the client cannot be fetched.
 * @throws Error where a handler does not answer 200.
 */
export async function startsUnderRuntime<Name extends string>(
  started: readonly Started<Name>[],
  env: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<Name, number> | undefined> {
  if (missing !== undefined) return undefined;
  const took = new Map<Name, number[]>(started.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, folder, event } of started) {
      const told = await firstAnswer(folder, event, env, (milliseconds) => took.get(name)?.push(milliseconds));
      answered.parse(told);
    }
  }
  return new Map([...took].map(([name, all]) => [name, median(all)]));
}
