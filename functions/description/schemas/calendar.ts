/** A counted period. */
import * as z from 'zod';
import type { CalendarCount } from '../../../rules/catalogue/calendar-count.ts';
import { dayText, skippedDay } from './text.ts';

export const countedPeriod = z
  .object({
    from: dayText,
    due: dayText,
    skipped: z.array(skippedDay).meta({
      description: '未计入的日期及原因 · The days after from up to due that did not count, and why',
    }),
    provisional: z.boolean(),
  })
  .meta({ id: 'CalendarCount' }) satisfies z.ZodType<CalendarCount>;
