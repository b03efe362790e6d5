/** Published texts, their provisions, and what became of each. */
import * as z from 'zod';
import type { CoverageCounts, Disposition } from '../../../rules/build/coverage.ts';
import type { DocumentFacts } from '../../../rules/engine/catalogue.ts';
import { kindNames } from '../../../rules/facts/kinds.ts';
import { force, nature } from './rule.ts';
import { dayText, provisionId, regionCode, ruleId, ruleSetRef, text, timeInForce } from './text.ts';

export const coverageCounts = z
  .object({
    provisions: z.int(),
    rule: z.int(),
    target: z.int(),
    notACaseDuty: z.int(),
    later: z.int(),
    open: z.int(),
  })
  .meta({
    id: 'CoverageCounts',
    description: '条款数及其处置 · Provisions, and how many became what',
  }) satisfies z.ZodType<CoverageCounts>;

const facts = z.object({
  id: z.string(),
  title: text,
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  issued: dayText.nullable(),
  inForce: timeInForce,
  region: regionCode.nullable(),
  except: z.array(regionCode),
  layer: z.enum(['local', 'national']),
  nature,
  note: z.string().nullable(),
}) satisfies z.ZodType<DocumentFacts>;

export const documentSummary = facts
  .extend({ rules: z.int(), coverage: coverageCounts })
  .meta({ id: 'DocumentSummary' });

const disposition = z.enum(['rule', 'target', 'not-a-case-duty', 'later', 'open']) satisfies z.ZodType<Disposition>;

const provision = z
  .object({
    id: provisionId,
    clause: z.string().nullable(),
    words: z.string(),
    lines: z.array(z.int()),
    area: z.string(),
    force,
    disposition,
    rules: z.array(ruleId),
    reason: text.nullable(),
  })
  .meta({ id: 'Provision' });

export const document = facts
  .extend({
    ruleSet: ruleSetRef,
    coverage: coverageCounts,
    provisions: z.array(provision),
    rules: z.array(z.object({ id: ruleId, kind: z.enum(kindNames), title: text })),
  })
  .meta({ id: 'Document' });

const documentCounts = z.array(coverageCounts.extend({ id: z.string() }).meta({ id: 'DocumentCoverage' }));

export const coverage = z
  .object({
    ruleSet: ruleSetRef,
    total: coverageCounts,
    documents: documentCounts,
    national: z.object({ total: coverageCounts, documents: documentCounts }).meta({
      description: '全国层面的法律法规，单独计数 · The laws of the nation, counted apart',
    }),
  })
  .meta({ id: 'Coverage' });
