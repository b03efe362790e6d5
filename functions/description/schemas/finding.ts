/** A finding: what one rule says about one case, with its words, figures, facts and citation (design, section 7). */
import * as z from 'zod';
import type { PeriodFinding } from '../../../rules/engine/judgement.ts';
import type { Finding, FindingCitation, FindingPlace, Governing } from '../../../rules/engine/report.ts';
import { factValue } from './fact-value.ts';
import { interest } from './interest.ts';
import {
  dayText,
  evidence,
  provisionId,
  ruleId,
  severity,
  shownPeriod,
  skippedDay,
  text,
  timeInForce,
} from './text.ts';

export const citation = z
  .object({
    document: z.string(),
    title: text,
    number: z.string().nullable(),
    issuer: z.string().nullable(),
    clause: z.string(),
    words: z.string().meta({ description: '原文（不超过四十字） · The operative words of the clause' }),
    inForce: timeInForce,
  })
  .meta({ id: 'Citation' }) satisfies z.ZodType<FindingCitation>;

const period = z
  .object({
    from: z.string(),
    due: z.string().exactOptional(),
    earliest: z.string().exactOptional(),
    actual: z.string().nullable().meta({ description: 'null：尚未发生 · null while it is still open' }),
    counted: shownPeriod,
    skipped: z.array(skippedDay),
    workedWeekends: z.array(dayText).exactOptional(),
    late: shownPeriod.exactOptional(),
    short: shownPeriod.exactOptional(),
    provisional: z.boolean().meta({
      description:
        '所涉年份的放假安排尚未公布，只计周末 · The arrangement of a year is not published yet, so only weekends are known',
    }),
  })
  .meta({ id: 'PeriodFinding' }) satisfies z.ZodType<PeriodFinding>;

const findingPlace = z
  .object({ fact: z.string(), words: z.string(), block: z.string(), from: z.int(), to: z.int() })
  .meta({
    id: 'FindingPlace',
    description:
      '所依据的原文：段落 block 的文字中第 from 个字符（含）至第 to 个（不含） · Words of the paper: the stretch [from, to) of the text of a block',
  }) satisfies z.ZodType<FindingPlace>;

export const governing = z.object({ on: dayText, by: text }).meta({
  id: 'Governing',
  description: '决定适用何时施行之规定的日子及其事由 · The day that decides which law applies, and what happened on it',
}) satisfies z.ZodType<Governing>;

export const finding = z
  .object({
    rule: ruleId,
    provision: provisionId,
    provisions: z.array(provisionId).exactOptional(),
    outcome: z.enum(['breached', 'pending', 'undetermined', 'satisfied']),
    severity,
    evidence,
    title: text,
    message: text,
    remedy: text.exactOptional(),
    limit: z.record(z.string(), z.union([z.string(), z.number(), shownPeriod])).exactOptional(),
    excess: z.union([z.string(), z.number()]).exactOptional(),
    shortfall: z.union([z.string(), z.number()]).exactOptional(),
    codes: z.array(z.object({ code: z.string(), label: text })).exactOptional(),
    period: period.exactOptional(),
    interest: interest.exactOptional(),
    facts: z.record(z.string(), factValue).meta({ description: '所用事实，按路径 · The facts used, by path' }),
    missing: z.array(z.string()).exactOptional(),
    assumptions: z.array(z.object({ facts: z.array(z.string()), text })).exactOptional(),
    governing: governing.exactOptional(),
    citation,
    stricter: z
      .object({ rule: ruleId, provision: provisionId, title: text })
      .meta({
        description:
          '另一文件对同一事项的更严规定，符合它即符合本条 · The strictest rule of another document on the same: who keeps to it keeps to this',
      })
      .exactOptional(),
    places: z.array(findingPlace).exactOptional(),
  })
  .meta({
    id: 'Finding',
    description: '一条规则对一个案件的结论 · What one rule says about one case',
  }) satisfies z.ZodType<Finding>;
