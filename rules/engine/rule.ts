/**
 * The shape of a rule file (`rules/documents/*.yaml`). The schema checks what an author wrote, gives editors completion
 * (as JSON Schema) and gives the engine its types; at run time the engine sees only rules that passed it.
 */
import * as z from 'zod';
import { kindNames } from '../facts/kind-names.ts';
import { condition } from './rule-condition.ts';
import { event } from './rule-event.ts';
import { judgementNames } from './rule-judgement.ts';
import { apart, before, bounds, forbid, limit, require, within } from './rule-judgements.ts';
import { path, periodUnits } from './rule-words.ts';

export type { Condition, Test } from './rule-condition.ts';
export type { Event, Moment } from './rule-event.ts';
export type { Apart, Before, Figure, FigureLeaf, Forbid, Limit, Require, Within } from './rule-judgements.ts';
export type { Units } from './rule-words.ts';

const text = z
  .strictObject({ zh: z.string().min(1), en: z.string().min(1) })
  .meta({ description: 'A text in Chinese and English' });
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const provision = z
  .string()
  .regex(/^[a-z0-9-]+:\d+(\.\d+)?$/)
  .meta({ description: 'Provision of the register, <document>:<n>, of laws <document>:<article>.<k>' });
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
    lasting: z
      .literal(true)
      .optional()
      .meta({ description: 'the text gives this measure a term without end, beyond its own (长期)' }),
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
    afterwards: text.optional().meta({
      description:
        'what is left to do where it was done, too late; without it, that such matters are to be done in time',
    }),
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
export type Version = z.infer<typeof version>;
