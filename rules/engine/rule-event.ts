/** How a rule file names an event. */
import * as z from 'zod';
import { path } from './rule-words.ts';

const endOf = z
  .strictObject({ endOf: path, from: path })
  .meta({ description: 'the last day of an agreed period (a fact) that runs from an event' });
const paid = z.strictObject({ paid: path, parts: path, sum: path }).meta({
  description: 'the day on which part payments first reach the sum, else the day paid where no parts are known',
});
const moment = z.union([path, endOf, paid]);

/**
 * An event: one date or instant, the end of an agreed period, payment in full, the latest or earliest of several (all must be
 * known), or the first one known.
 */
export const event = z.union([
  moment,
  z.strictObject({ latest: z.array(moment).min(2) }),
  z.strictObject({ earliest: z.array(moment).min(2) }),
  z.strictObject({ firstKnown: z.array(moment).min(2) }),
]);

export type Event = z.infer<typeof event>;
export type Moment = z.infer<typeof moment>;
