/** The report of design section 7. */
import * as z from 'zod';
import type { Claim, Counts, LookedAt, Question, Report, ReportPaper } from '../../../rules/engine/report.ts';
import { verdicts } from '../../../rules/engine/verdict.ts';
import { kindNames } from '../../../rules/facts/kinds.ts';
import type { ListedPeriod } from '../../reports/list-periods.ts';
import { factValue } from './fact-value.ts';
import { citation, finding, governing } from './finding.ts';
import { dayText, digest, instantText, regionCode, reportId, ruleId, ruleSetRef, text } from './text.ts';

export const verdict = z.enum(verdicts).meta({
  id: 'Verdict',
  description:
    'non-compliant 有违规；departs 仅背离原则性规定；incomplete 未发现违反但有事项尚不能判定，或没有任何一项经核实符合；pending 未发现违反，有事项未到期；compliant 合规；not-covered 没有适用的规则 · a violation; only warnings; nothing breached but something unknown or nothing shown to be right; nothing breached, something not yet due; compliant; no rule applies',
});

const breachCounts = z
  .object({
    violation: z.int(),
    warning: z.int(),
    advice: z.int(),
    preview: z.int().exactOptional(),
  })
  .meta({ id: 'BreachCounts' });

export const counts = z
  .object({
    breached: breachCounts,
    satisfied: z.int(),
    pending: z.int(),
    undetermined: z.int(),
    notAssessed: z.int().meta({
      description: '可能适用，但所需部分未提交 · Rules that could apply, but whose part of the case was not submitted',
    }),
    presumed: z.int().meta({
      description:
        '符合的结论中，以“清单已全部列出”为前提的 · Of the satisfied, those that presume that a list shows all there is',
    }),
    attested: breachCounts,
  })
  .meta({ id: 'Counts' }) satisfies z.ZodType<Counts>;

const reportPaper = z
  .object({
    id: reportId,
    corrections: z
      .record(z.string(), factValue)
      .meta({ description: '更正或确认的事实，按路径 · Facts put right or confirmed, by path' }),
    removed: z.array(z.string()),
  })
  .meta({
    id: 'ReportPaper',
    description: '案件读自该文件 · The paper the case was read from',
  }) satisfies z.ZodType<ReportPaper>;

const question = z
  .object({
    fact: z.string(),
    label: text,
    question: text,
    type: z.string(),
    unit: z.string().exactOptional(),
    codes: z.record(z.string(), text).exactOptional(),
    settles: z.object({ mandatory: z.int(), all: z.int() }),
  })
  .meta({
    id: 'Question',
    description: '补充后可作出结论的事实 · A missing fact that would settle findings',
  }) satisfies z.ZodType<Question>;

const reportCase = z
  .object({
    kind: z.enum(kindNames),
    region: regionCode,
    reference: z.string().nullable(),
    unit: z.string().exactOptional(),
    digest,
  })
  .meta({ id: 'ReportCase' });

/** What a list shows of a report, and what a report begins with. */
const head = { asOf: dayText, ruleSet: ruleSetRef, case: reportCase, verdict, counts };

export const listedReport = z.object({ id: reportId, evaluatedAt: instantText, ...head }).meta({ id: 'ListedReport' });

const lookedAt = z
  .object({
    text,
    documents: z.array(z.object({ document: z.string(), title: text, why: text })),
  })
  .meta({
    id: 'LookedAt',
    description:
      '未覆盖时：查阅了哪些文件，为何均不适用 · Of a case not covered: the documents looked at, and why none applies',
  }) satisfies z.ZodType<LookedAt>;

const claimed = { rule: ruleId, due: dayText, interest: z.string(), why: text };

const claim = z.object({ ...claimed, others: z.array(z.object(claimed)) }).meta({
  id: 'Claim',
  description:
    '同一笔款项按几项规定都已逾期的：主张哪一笔利息，其余各笔及不另计的理由 · Of a payment that is late by several rules: the interest to claim, and the others with why they are not claimed beside it',
}) satisfies z.ZodType<Claim>;

export const report = z
  .object({
    id: reportId,
    evaluatedAt: instantText,
    ...head,
    governing: governing.exactOptional(),
    findings: z.array(finding),
    questions: z.array(question),
    claim: claim.exactOptional(),
    lookedAt: lookedAt.exactOptional(),
    paper: reportPaper.exactOptional(),
  })
  .meta({
    id: 'Report',
    description:
      '同一案件、同一日期、同一规则集，除 id 和 evaluatedAt 外逐字节相同；违规在前 · A pure function of case, day and rule set but for id and evaluatedAt; breached violations come first',
  }) satisfies z.ZodType<Report>;

/** What `?store=false` gives: a report without an id. */
export const unstoredReport = report
  .omit({ id: true })
  .meta({ id: 'UnstoredReport', description: '未存储的结论 · A report that was not stored' });

export const listedFinding = z
  .object({
    report: reportId,
    evaluatedAt: instantText,
    asOf: dayText,
    case: reportCase.omit({ digest: true }),
    finding,
  })
  .meta({ id: 'ListedFinding', description: '一项违反及其所在报告 · A breach, with the report it stands in' });

export const listedPeriod = z
  .object({
    report: reportId,
    evaluatedAt: instantText,
    case: reportCase,
    rule: ruleId,
    title: text,
    citation,
    from: z.string(),
    due: z.string().meta({ description: '最后一日，或截止时间 · The last day, or the instant at which it ends' }),
    provisional: z.boolean(),
  })
  .meta({
    id: 'ListedPeriod',
    description: '一个尚未到期的期限及其所在报告 · A period that is still open, with the report it stands in',
  }) satisfies z.ZodType<ListedPeriod>;
