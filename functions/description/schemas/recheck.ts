/** What changed between a stored report and today's judgement. */
import * as z from 'zod';
import type { Change, Standing } from '../../recheck/compare-reports.ts';
import { finding } from './finding.ts';
import { report, unstoredReport } from './report.ts';
import { provisionId, ruleId, text } from './text.ts';

const { outcome, severity, provision, limit, excess, shortfall, codes, period, missing } = finding.shape;

const standing = z
  .object({ outcome, severity, provision, limit, excess, shortfall, codes, period, missing })
  .meta({ id: 'Standing', description: '结论和数字 · Outcome and figures of a finding' }) satisfies z.ZodType<Standing>;

const change = z
  .object({
    rule: ruleId,
    provision: provisionId,
    kind: z.enum(['appeared', 'disappeared', 'outcome', 'figures']),
    before: standing.nullable(),
    after: standing.nullable(),
    why: text,
  })
  .meta({ id: 'Change' }) satisfies z.ZodType<Change>;

export const recheck = z
  .object({ before: report, after: unstoredReport, changes: z.array(change) })
  .meta({ id: 'Recheck', description: '原报告、今日结论及变化 · The stored report, today’s, and what changed' });

export const storedRecheck = recheck.extend({ after: report }).meta({ id: 'StoredRecheck' });
