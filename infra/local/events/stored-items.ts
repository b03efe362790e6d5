/** What the stream of the table is on AWS: reports are told of when the call that stored them has succeeded. */
import * as z from 'zod';
import type { StoredCheck } from '../../../functions/events/announce.ts';
import { storedCheck } from '../../../functions/events/stored-check.ts';
import type { TablePlugin } from '../../../functions/store/table-client.ts';

const put = z.object({ Item: z.record(z.string(), z.unknown()) });

/** @param onStored told of every report that was put, after it was. */
export function watchingReports(onStored: (check: StoredCheck) => void): TablePlugin {
  return {
    applyToStack: (stack) => {
      stack.add(
        (next, context) => async (args) => {
          const answer = await next(args);
          // Plain values still: the document client makes attributes of them later in this step.
          const stored = context.commandName === 'PutItemCommand' ? put.safeParse(args.input) : undefined;
          const check = stored?.success ? storedCheck(stored.data.Item) : undefined;
          if (check !== undefined) onStored(check);
          return answer;
        },
        { step: 'initialize', name: 'watchingReports' },
      );
    },
  };
}
