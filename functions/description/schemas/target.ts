/** Targets that authorities set themselves. */
import * as z from 'zod';
import type { Outcome } from '../../../rules/targets/score.ts';
import type { Target } from '../../../rules/targets/target.ts';
import { dayText, instantText, provisionId, regionCode, reportId, ruleSetRef } from './text.ts';

const measure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done') }).meta({ description: '应完成的事项 · Something is to be done' }),
  z
    .object({
      kind: z.literal('figure'),
      is: z.enum(['at-least', 'more-than', 'at-most', 'less-than', 'exactly']),
      value: z.number(),
      unit: z.string(),
    })
    .meta({ description: '应达到的数值 · A figure is to be reached' }),
  z.object({ kind: z.literal('words') }).meta({ description: '须由人对照原文判断 · A person says whether it is met' }),
]);

export const target = z
  .object({
    id: provisionId,
    document: z.string(),
    region: regionCode.nullable(),
    area: z.string(),
    clause: z.string().nullable(),
    words: z.string(),
    by: dayText.nullable(),
    measure,
  })
  .meta({ id: 'Target' }) satisfies z.ZodType<Target>;

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const outcome = z
  .enum(['met', 'missed', 'not-yet-due', 'not-told'])
  .meta({ id: 'TargetOutcome' }) satisfies z.ZodType<Outcome>;
const off = { lateDays: z.int().optional(), short: z.number().optional() };

const scoredTarget = z
  .object({
    target,
    outcome,
    achieved: value.optional(),
    ...off,
    history: z.array(z.object({ on: dayText, achieved: value, outcome, ...off })),
  })
  .meta({ id: 'ScoredTarget' });

const counts = z.object({ met: z.int(), missed: z.int(), 'not-yet-due': z.int(), 'not-told': z.int() });

export const targetScores = z
  .object({ ruleSet: ruleSetRef, asOf: dayText, counts, targets: z.array(scoredTarget) })
  .meta({ id: 'TargetScores' });

const kept = { id: reportId, evaluatedAt: instantText, asOf: dayText, counts, ruleSet: ruleSetRef };

/** As lists show it. */
export const listedScorecard = z.object(kept).meta({ id: 'ListedScorecard' });

export const scorecard = z.object({ ...kept, targets: z.array(scoredTarget) }).meta({ id: 'Scorecard' });
