/** Rules as they are shown. */
import * as z from 'zod';
import type { NeededFact, RuleSummary } from '../../../rules/catalogue/rule-view.ts';
import type { Citation } from '../../../rules/engine/catalogue.ts';
import { judgementNames } from '../../../rules/engine/rule-judgement.ts';
import { kindNames } from '../../../rules/facts/kinds.ts';
import { factValue } from './fact-value.ts';
import { dayText, evidence, provisionId, regionCode, ruleId, ruleSetRef, severity, text, timeInForce } from './text.ts';

const neededFact = z
  .object({
    path: z.string(),
    label: text,
    type: z.string(),
    unit: z.string().exactOptional(),
    for: z.enum(['judgement', 'condition', 'exception']),
  })
  .meta({
    id: 'NeededFact',
    description: '规则所需的事实及用途 · A fact a rule needs, and for what',
  }) satisfies z.ZodType<NeededFact>;

export const ruleSummary = z
  .object({
    id: ruleId,
    document: z.object({ id: z.string(), title: text }),
    kind: z.enum(kindNames),
    title: text,
    severity,
    evidence,
    judgement: z.enum(judgementNames),
    statement: text,
    provisions: z.array(provisionId),
    region: regionCode.nullable(),
    inForce: timeInForce,
    when: text.nullable(),
    unless: text.nullable(),
    facts: z.array(neededFact),
  })
  .meta({ id: 'RuleSummary' }) satisfies z.ZodType<RuleSummary>;

const force = z.enum(['mandatory', 'principle', 'encouraged', 'target']).meta({ id: 'Force' });
export const nature = z.enum(['normative', 'plan', 'draft']).meta({
  id: 'Nature',
  description: '规范性文件、工作计划、征求意见稿 · A normative document, a plan of work, a draft',
});

export const provisionCitation = z
  .object({
    id: provisionId,
    clause: z.string(),
    words: z.string(),
    force,
    lines: z.array(z.int()),
  })
  .meta({ id: 'ProvisionCitation' }) satisfies z.ZodType<Citation>;
export { force };

const example = z
  .object({
    name: z.string().exactOptional(),
    outcome: z.enum(['breached', 'satisfied', 'pending', 'undetermined', 'not-applicable', 'not-assessed']),
    asOf: dayText.exactOptional(),
    region: regionCode.exactOptional(),
    facts: z.record(z.string(), factValue),
    due: dayText.exactOptional(),
    provision: provisionId.exactOptional(),
    partial: z.array(z.string()).exactOptional(),
    complete: z.array(z.string()).exactOptional(),
    nearMiss: z.boolean().exactOptional(),
  })
  .meta({ id: 'RuleExample', description: '同时是规则的测试 · An example, which is run as a test' });

export const rule = ruleSummary
  .extend({
    ruleSet: ruleSetRef,
    document: z.object({
      id: z.string(),
      title: text,
      number: z.string().nullable(),
      issuer: z.string().nullable(),
      issued: dayText.nullable(),
      inForce: timeInForce,
      region: regionCode.nullable(),
      except: z.array(regionCode),
      nature,
    }),
    versions: z.array(z.object({ since: dayText.nullable(), provision: provisionId, severity, statement: text })),
    citations: z.array(provisionCitation),
    remedy: text.nullable(),
    note: text.nullable(),
    supersedes: z.array(z.object({ rule: ruleId, since: dayText })),
    supersededFrom: dayText.nullable(),
    examples: z.array(example),
  })
  .meta({ id: 'Rule' });
