/** One case by the law of two days. */
import * as z from 'zod';
import type { LawChange, LawComparison } from '../../../rules/engine/law-comparison.ts';
import type { RuleInTime } from '../../../rules/engine/rules-in-time.ts';
import { citation, finding, governing } from './finding.ts';
import { verdict } from './report.ts';
import { dayText, reportId, ruleId, ruleSetRef, text } from './text.ts';

const change = z
  .object({
    kind: z.enum(['appears', 'vanishes', 'outcome', 'figures', 'clause']),
    actual: finding.nullable().meta({ description: '按实际适用的规定；null：无此结论 · As the case is governed' }),
    supposed: finding.nullable().meta({ description: '按另一日的规定；null：无此结论 · By the law of the other day' }),
  })
  .meta({ id: 'LawChange' }) satisfies z.ZodType<LawChange>;

const ruleInTime = z
  .object({
    kind: z.enum(['begins', 'ends', 'changes', 'replaced']),
    on: dayText.meta({ description: '第一日；ends 为最后一日 · First day; of a rule that ends its last' }),
    rule: ruleId,
    title: text,
    citation,
    formerly: z.object({ rule: ruleId, citation }).exactOptional(),
  })
  .meta({ id: 'RuleInTime' }) satisfies z.ZodType<RuleInTime>;

export const lawComparison = z
  .object({
    report: reportId,
    asOf: dayText,
    ruleSet: ruleSetRef,
    governing,
    lawOf: dayText,
    verdict: z.object({ actual: verdict, supposed: verdict }),
    changes: z.array(change),
    same: z.int().meta({ description: '连依据都相同的结论数 · Findings that are the same to the clause' }),
    rules: z.array(ruleInTime).meta({
      description:
        '两日之间开始、终止或变更，且可能与本案有关的规则 · Rules that begin, end or change between the two days and can concern the case',
    }),
  })
  .meta({
    id: 'LawComparison',
    description:
      '同一案件按两日的规定比较；仅供比较，不是检查结论 · One case by the law of two days: a comparison, no finding',
  }) satisfies z.ZodType<LawComparison & { report: string }>;
