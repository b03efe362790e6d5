/**
 * The shape of a rule file (`rules/documents/*.yaml`). The schema checks what an author wrote, gives editors completion
 * (as JSON Schema) and gives the engine its types; at run time the engine sees only rules that passed it.
 */
import * as z from 'zod';
import { kindNames } from '../facts/kind-names.ts';
import { inScope } from '../facts/scopes.ts';
import { judgementNames } from './rule-judgement.ts';

const text = z
  .strictObject({ zh: z.string().min(1), en: z.string().min(1) })
  .meta({ description: 'A text in Chinese and English' });
const path = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/)
  .meta({ description: 'Path of a fact, e.g. terms.bidSecurity.amount' });
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const provision = z
  .string()
  .regex(/^[a-z0-9-]+:\d+(\.\d+)?$/)
  .meta({ description: 'Provision of the register, <document>:<n>, of laws <document>:<article>.<k>' });
const code = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const scalar = z.union([z.string(), z.number(), z.boolean()]);

const periodUnits = {
  minutes: z.int().min(0),
  hours: z.int().min(0),
  days: z.int().min(0),
  workingDays: z.int().min(0),
  weeks: z.int().min(0),
  months: z.int().min(0),
  years: z.int().min(0),
};
const units = z.strictObject(periodUnits).partial();

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
const event = z.union([
  moment,
  z.strictObject({ latest: z.array(moment).min(2) }),
  z.strictObject({ earliest: z.array(moment).min(2) }),
  z.strictObject({ firstKnown: z.array(moment).min(2) }),
]);

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

const bounds = { atMost: figure, atLeast: figure, equal: figure, lessThan: figure, moreThan: figure };

const test = z.union([
  scalar,
  z.array(scalar).min(1),
  z
    .strictObject({
      in: z.array(scalar).min(1),
      notIn: z.array(scalar).min(1),
      contains: z
        .union([code, z.array(code).min(1)])
        .meta({ description: 'the list holds this code, or all of these' }),
      containsAny: z.array(code).min(1),
      known: z.boolean().meta({ description: 'the fact was submitted (true) or not (false); never unknown itself' }),
      atMost: z.union([scalar, z.strictObject({ fact: path })]),
      atLeast: z.union([scalar, z.strictObject({ fact: path })]),
      lessThan: z.union([scalar, z.strictObject({ fact: path })]),
      moreThan: z.union([scalar, z.strictObject({ fact: path })]),
    })
    .partial()
    .refine((value) => Object.keys(value).length > 0, 'an empty comparison'),
]);

export type Test = z.infer<typeof test>;
/** Comparisons of facts, all of which must hold, or `all` / `any` / `not` of such. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly [fact: string]: Test };

/** As written: `all`, `any` and `not` may stand beside comparisons, and all of them must hold. */
interface WrittenCondition {
  readonly [name: string]: unknown;
}

const isPath = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/;

const condition: z.ZodType<Condition, WrittenCondition> = z.lazy(() =>
  z
    .object({
      all: z.array(condition).min(1).optional(),
      any: z.array(condition).min(1).optional(),
      not: condition.optional(),
    })
    .catchall(test)
    .refine(
      (written) => Object.keys(written).length > 0 && Object.keys(written).every((key) => isPath.test(key)),
      'a condition compares facts by their paths',
    )
    .transform(({ all, any, not, ...written }): Condition => {
      const parts: Condition[] = [];
      const facts = Object.fromEntries(Object.entries(written).map(([path, test]) => [path, scoped(path, test)]));
      if (Object.keys(facts).length > 0) parts.push(facts);
      if (all !== undefined) parts.push({ all });
      if (any !== undefined) parts.push({ any });
      if (not !== undefined) parts.push({ not });
      const [only] = parts;
      return parts.length === 1 && only !== undefined ? only : { all: parts };
    }),
);

/** A test with the codes that its scopes (`@name`) stand for. */
function scoped(path: string, test: Test): Test {
  if (typeof test !== 'object') return typeof test === 'string' && test.startsWith('@') ? inScope(path, [test]) : test;
  if (Array.isArray(test)) return inScope(path, test);
  return {
    ...test,
    ...(test.in !== undefined && { in: inScope(path, test.in) }),
    ...(test.notIn !== undefined && { notIn: inScope(path, test.notIn) }),
  };
}

const suspensionUse = z.enum(['left-out', 'counted', 'stated']).meta({
  description:
    'are suspensions of the case left out of the period? Default: left out for approvals, counted elsewhere; stated: left out, and a delay is found only where the case says what is left out (a total over several stages, between which the applicant’s own time lies)',
});

const limit = z
  .strictObject({
    fact: path,
    ...bounds,
    odd: z.literal(true).meta({ description: 'a whole number that must be odd as well (单数)' }),
  })
  .partial()
  .required({ fact: true });
const within = z
  .strictObject({
    from: event,
    to: event,
    ...periodUnits,
    period: path.meta({ description: 'a fact that holds the period, where the text refers to a promised one' }),
    suspensions: suspensionUse,
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
const apart = z
  .strictObject({
    from: event,
    to: event,
    ...periodUnits,
    inclusive: z.boolean().meta({ description: 'a publicity period: first and last day both count' }),
  })
  .partial()
  .required({ from: true, to: true });
const before = z.strictObject({
  first: event,
  then: event,
  sameDay: z.boolean().optional().meta({ description: 'may both fall on one day? Default: yes' }),
});
const forbid = z.strictObject({
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
const require = z.strictObject({
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

const version = z
  .strictObject({ since: date, until: date, provision, ...bounds, ...periodUnits })
  .partial()
  .required({ since: true, provision: true });

/**
 * An example that is run as a test. `facts` are dotted paths; facts that `when` fixes are filled in from it, kind and
 * region from the rule and its document, `asOf` from the day the rule holds.
 */
const example = z.strictObject({
  name: z.string().optional().meta({ description: 'one sentence about the law' }),
  outcome: z.enum(['breached', 'satisfied', 'pending', 'undetermined', 'not-applicable', 'not-assessed']),
  asOf: date.optional(),
  region: z.string().optional(),
  facts: z.record(path, z.json()).meta({ description: 'lists here are complete, unless `partial` names them' }),
  partial: z.array(path).min(1).optional().meta({ description: 'lists of which only these codes are known' }),
  complete: z
    .array(path)
    .min(1)
    .optional()
    .meta({ description: 'further lists or sections of which nothing else is there' }),
  nearMiss: z.boolean().optional().meta({ description: 'a natural case close to the breach that is none' }),
  due: date.optional(),
  provision: provision.optional(),
});
export type Example = z.infer<typeof example>;

export const ruleSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
    provisions: z.array(provision).min(1),
    case: z.enum(kindNames),
    title: text,
    when: condition.optional(),
    unless: condition
      .optional()
      .meta({ description: 'an exception: presumed not to apply where its facts are missing' }),
    at: event
      .optional()
      .meta({ description: 'governing date, where it is not the start of the period or the main date' }),
    since: date.optional().meta({ description: 'first governing date, where later than the document’s' }),
    until: date.optional().meta({ description: 'last governing date, where earlier than the document’s' }),
    evidence: z.enum(['papers', 'attested']).optional(),
    force: z
      .enum(['mandatory', 'principle', 'encouraged'])
      .optional()
      .meta({ description: 'where the register’s is wrong; say why in note' }),
    limit: limit.optional(),
    within: within.optional(),
    apart: apart.optional(),
    before: before.optional(),
    forbid: forbid.optional(),
    require: require.optional(),
    interest: z
      .literal('late-payment')
      .optional()
      .meta({ description: 'a breach of it is told with the interest owed, where the sum is known' }),
    versions: z.array(version).min(1).optional(),
    supersedes: z.array(z.strictObject({ rule: z.string(), since: date })).optional(),
    remedy: text.optional(),
    note: text.optional().meta({ description: 'the reading chosen where the text is unclear' }),
    examples: z.array(example).optional(),
  })
  .refine(
    (rule) => judgementNames.filter((name) => rule[name] !== undefined).length === 1,
    'exactly one judgement: limit, within, apart, before, forbid, require',
  );

export const documentSchema = z.strictObject({
  document: z.string(),
  rules: z.array(ruleSchema),
  notCaseDuties: z
    .array(z.strictObject({ provisions: z.array(provision).min(1), reason: text }))
    .optional()
    .meta({ description: 'provisions no case can show: whose duty it is, and why no case shows it' }),
  targets: z
    .array(z.strictObject({ provisions: z.array(provision).min(1), reason: text }))
    .optional()
    .meta({ description: 'provisions that only set a target although the register reads them as a duty' }),
});

export type Rule = z.infer<typeof ruleSchema>;
export type RuleDocument = z.infer<typeof documentSchema>;
export type Event = z.infer<typeof event>;
export type Moment = z.infer<typeof moment>;
export type Figure = z.infer<typeof figure>;
export type FigureLeaf = z.infer<typeof figureLeaf>;
export type Units = z.infer<typeof units>;
export type Limit = z.infer<typeof limit>;
export type Within = z.infer<typeof within>;
export type Apart = z.infer<typeof apart>;
export type Before = z.infer<typeof before>;
export type Forbid = z.infer<typeof forbid>;
export type Require = z.infer<typeof require>;
export type Version = z.infer<typeof version>;
