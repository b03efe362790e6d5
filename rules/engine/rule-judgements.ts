/** The six judgements as a rule file writes them (design, section 5). */
import * as z from 'zod';
import { condition } from './rule-condition.ts';
import { event } from './rule-event.ts';
import { code, path, periodUnits, units } from './rule-words.ts';

/** A figure to compare with: a number or amount, a share of another fact, another fact, or the least or greatest of such. */
const figureLeaf = z.union([
  z.number(),
  z.string(),
  z.strictObject({ percent: z.number(), of: path }),
  z.strictObject({ fact: path }),
  units,
]);
const figure = z.union([
  figureLeaf,
  z.strictObject({ leastOf: z.array(figureLeaf).min(2) }),
  z.strictObject({ greatestOf: z.array(figureLeaf).min(2) }),
]);

export const bounds = { atMost: figure, atLeast: figure, equal: figure, lessThan: figure, moreThan: figure };

const suspensionUse = z.enum(['left-out', 'counted', 'stated']).meta({
  description:
    'are suspensions of the case left out of the period? Default: left out for approvals, counted elsewhere; stated: left out, and a delay is found only where the case says what is left out (a total over several stages, between which the applicant’s own time lies)',
});

export const limit = z
  .strictObject({
    fact: path,
    ...bounds,
    odd: z.literal(true).meta({ description: 'a whole number that must be odd as well (单数)' }),
    or: path.meta({
      description: 'a fact that tells the same otherwise (a share instead of a sum), of which another rule judges',
    }),
  })
  .partial()
  .required({ fact: true });
export const within = z
  .strictObject({
    from: event,
    to: event,
    ...periodUnits,
    period: path.meta({ description: 'a fact that holds the period, where the text refers to a promised one' }),
    suspensions: suspensionUse,
    pauses: z
      .array(z.strictObject({ when: condition, from: event, until: event }))
      .min(1)
      .meta({
        description:
          'time that is left out of the period and that two days of the case tell (a purchase suspended over a complaint): under which condition, from which day to which. Only these days are left out; where it has not ended, the period has not either',
      }),
    officeHours: z.int().min(1).meta({
      description:
        'beside hours: the same period in hours of an office, where the text leaves open which is meant; the later end counts',
    }),
    rolls: z.boolean().meta({
      description:
        'does a last day that is a day off move to the next working day (Civil Code art. 203)? Default yes; no for a window that looks back',
    }),
  })
  .partial()
  .required({ from: true, to: true });
export const apart = z
  .strictObject({
    from: event,
    to: event,
    ...periodUnits,
    inclusive: z.boolean().meta({ description: 'a publicity period: first and last day both count' }),
  })
  .partial()
  .required({ from: true, to: true });
export const before = z.strictObject({
  first: event,
  then: event,
  sameDay: z.boolean().optional().meta({ description: 'may both fall on one day? Default: yes' }),
});
export const forbid = z.strictObject({
  fact: path,
  codes: z
    .array(code)
    .min(1)
    .optional()
    .meta({ description: 'codes the list (or code) must not hold; none: a yes/no fact that must be no' }),
  except: path
    .optional()
    .meta({ description: 'a list of the same codes that are lawful in this case: presumed empty where it is missing' }),
});
export const require = z.strictObject({
  fact: path,
  by: event.optional().meta({
    description:
      'the event by which it is due: pending before it. A required step needs one; where the text sets no time, the end of the matter',
  }),
  codes: z.array(code).min(1).optional().meta({ description: 'codes the list must hold, every one' }),
  anyOf: z
    .array(code)
    .min(1)
    .optional()
    .meta({ description: 'codes of which the list (or code) must hold at least one' }),
  except: path
    .optional()
    .meta({ description: 'a list of the same codes that this case does not need: presumed empty where it is missing' }),
});

export type Figure = z.infer<typeof figure>;
export type FigureLeaf = z.infer<typeof figureLeaf>;
export type Limit = z.infer<typeof limit>;
export type Within = z.infer<typeof within>;
export type Apart = z.infer<typeof apart>;
export type Before = z.infer<typeof before>;
export type Forbid = z.infer<typeof forbid>;
export type Require = z.infer<typeof require>;
