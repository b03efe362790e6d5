/** The items of the table as zod schemas: what is read back is checked before it is used. */
import * as z from 'zod';
import type { Counts } from '../../rules/engine/report.ts';
import { verdicts } from '../../rules/engine/verdict.ts';

const binary = z.instanceof(Uint8Array);
const breachCounts = z.object({
  violation: z.number(),
  warning: z.number(),
  advice: z.number(),
  preview: z.number().exactOptional(),
});
const counts: z.ZodType<Counts> = z.object({
  breached: breachCounts,
  satisfied: z.number(),
  pending: z.number(),
  undetermined: z.number(),
  notAssessed: z.number(),
  presumed: z.number().default(0),
  attested: breachCounts,
});

/** What lists carry of a report. */
export const listedReportItem = z.object({
  id: z.string(),
  order: z.string(),
  evaluatedAt: z.string(),
  asOf: z.string(),
  kind: z.string(),
  region: z.string(),
  reference: z.string().optional(),
  unit: z.string().optional(),
  caseDigest: z.string(),
  verdict: z.enum(verdicts),
  counts,
  ruleSetVersion: z.string(),
  ruleSetDigest: z.string(),
  expiresAt: z.number().optional(),
});

export const findingItem = z.object({
  id: z.string(),
  order: z.string(),
  commit: z.string(),
  evaluatedAt: z.string(),
  asOf: z.string(),
  kind: z.string(),
  region: z.string(),
  reference: z.string().optional(),
  unit: z.string().optional(),
  rule: z.string(),
  severity: z.string(),
  body: binary,
  expiresAt: z.number().optional(),
});
export type FindingItem = z.infer<typeof findingItem>;

/** Of the item that makes a report exist: where lists put it, and as what. */
export const reportHeadItem = z.object({ pk: z.string(), order: z.string(), verdict: z.string() });

export const commitItem = z.object({ pk: z.string(), commit: z.string() });

/** Of the key at which a page of an index ended. */
export const lastItem = z.object({ order: z.string() });
