/** Interest with its trace. */
import * as z from 'zod';
import type { Interest } from '../../../rules/interest/interest.ts';
import { dayText, text } from './text.ts';

const yuan = z.string().meta({ pattern: '^\\d+\\.\\d{2}$', description: '元 · Yuan' });

export const interest = z
  .object({
    principal: yuan,
    due: dayText,
    until: dayText,
    days: z.int(),
    rate: text,
    source: text,
    steps: z.array(z.object({ from: dayText, to: dayText, days: z.int(), principal: yuan })),
    interest: yuan,
    owed: yuan,
    convention: text,
    others: z.array(z.object({ convention: text, interest: yuan })),
    notes: z.array(text).exactOptional(),
  })
  .meta({
    id: 'Interest',
    description:
      '逾期利息及其算法；others 为条文未明之处的其他算法 · Interest for being late and how it was reckoned; others: what other readings of the text would give',
  }) satisfies z.ZodType<Interest>;
