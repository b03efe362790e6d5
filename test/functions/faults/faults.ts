/**
 * Faults of the store, as the SDK's middleware sees them: before the call reaches the table, after the table has done what
 * was asked and the answer is lost, for one attempt or for every attempt of a call.
 */
import { InternalServerError, ProvisionedThroughputExceededException } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { TablePlugin } from '../../../functions/store/table-client.ts';

const failure = (name: string, code: string) => (): Error => Object.assign(new Error('fault'), { name, code });
const errors = {
  throttled: () => new ProvisionedThroughputExceededException({ message: 'fault', $metadata: { httpStatusCode: 400 } }),
  'timed out': failure('TimeoutError', 'ETIMEDOUT'),
  'connection reset': failure('Error', 'ECONNRESET'),
  'connection refused': failure('Error', 'ECONNREFUSED'),
  'server error': () => new InternalServerError({ message: 'fault', $metadata: { httpStatusCode: 500 } }),
} as const;
type ErrorName = keyof typeof errors;

/** What befalls one call. `half` answers a BatchWrite as half done, and half a call of another kind as throttled. */
export interface Fault {
  readonly what: ErrorName | 'half processed' | 'unprocessed';
  readonly when: 'before' | 'after';
  /** One attempt, so that the SDK's own retry helps; or all of them, so that the caller is told. */
  readonly attempts: 'one' | 'all';
}

const whole = (what: ErrorName): Fault[] =>
  (['before', 'after'] as const).flatMap((when) =>
    (['one', 'all'] as const).map((attempts) => ({ what, when, attempts })),
  );

/** Every fault there is. A connection that is refused, or a call that is throttled, has not reached the table. */
export const faults: readonly Fault[] = [
  ...whole('throttled').filter(({ when }) => when === 'before'),
  ...whole('timed out'),
  ...whole('connection reset'),
  ...whole('connection refused').filter(({ when }) => when === 'before'),
  ...whole('server error'),
  { what: 'half processed', when: 'before', attempts: 'one' },
  { what: 'unprocessed', when: 'before', attempts: 'all' },
];

export const told = ({ what, when, attempts }: Fault): string => `${what} ${when} the call, ${attempts}`;

const batch = z.object({ RequestItems: z.record(z.string(), z.array(z.unknown())) });

/**
 * A plugin that asks for every call what shall befall it.
 * @param befalls given the tenant whose items the call touches and the command.
 */
export function disturbed(befalls: (tenant: string, command: string) => Fault | undefined): TablePlugin {
  const chosen = new WeakMap<object, Fault>();
  const disturbedOnce = new WeakSet<object>();
  return {
    applyToStack: (stack) => {
      stack.add(
        (next, context) => async (args) => {
          const tenant = /"t#([^#"]+)#/.exec(JSON.stringify(args.input))?.[1];
          const fault = tenant === undefined ? undefined : befalls(tenant, context.commandName ?? '');
          if (fault === undefined) return next(args);
          const written = context.commandName === 'BatchWriteItemCommand' ? batch.safeParse(args.input) : undefined;
          if (!written?.success || (fault.what !== 'half processed' && fault.what !== 'unprocessed')) {
            chosen.set(context, fault);
            return next(args);
          }
          const kept = fault.what === 'unprocessed' ? 0 : 0.5;
          const entries = Object.entries(written.data.RequestItems).map(([table, requests]) => {
            const until = Math.floor(requests.length * kept);
            return { table, done: requests.slice(0, until), left: requests.slice(until) };
          });
          const pick = (part: 'done' | 'left') =>
            Object.fromEntries(
              entries.filter((entry) => entry[part].length > 0).map((entry) => [entry.table, entry[part]]),
            );
          const result =
            Object.keys(pick('done')).length === 0
              ? await next(args)
              : await next({ ...args, input: { ...args.input, RequestItems: pick('done') } });
          Object.assign(Object(result.output), { UnprocessedItems: pick('left') });
          return result;
        },
        { step: 'initialize', priority: 'low', name: 'chooseFault' },
      );
      stack.add(
        (next, context) => async (args) => {
          const fault = chosen.get(context);
          if (fault === undefined || (fault.attempts === 'one' && disturbedOnce.has(context))) return next(args);
          disturbedOnce.add(context);
          const error =
            errors[fault.what === 'half processed' || fault.what === 'unprocessed' ? 'throttled' : fault.what];
          if (fault.when === 'after') await next(args);
          throw error();
        },
        // Outside the SDK's reading of the answer, which therefore leaves its connection free, and inside its retries.
        { step: 'deserialize', priority: 'high', name: 'disturb' },
      );
    },
  };
}
