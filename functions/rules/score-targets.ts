/** `POST /v1/targets/scores`: holds what was achieved against targets that authorities set themselves; nothing is stored. */
import * as z from 'zod';
import { dateOf, dayInChina } from '../../rules/engine/day.ts';
import { scoreOverTime, type Told } from '../../rules/targets/history.ts';
import { type Outcome, unfit } from '../../rules/targets/score.ts';
import { targets } from '../../rules/targets/targets.ts';
import { type ApiEvent, json, type Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { type Reasons, readBody } from '../http/read-body.ts';
import { ruleSetOf } from './list-rules.ts';

const day = z.iso.date();
const achieved = z.union([z.string().max(10), z.number(), z.boolean(), z.null()]);

export const scoresBody = z.strictObject({
  asOf: day.optional(),
  /** By the id of the target. */
  achieved: z.record(
    z.string().max(100),
    z.union([
      achieved,
      z
        .array(z.strictObject({ on: day, value: achieved }))
        .min(1)
        .max(100),
    ]),
  ),
});

const reasons: Reasons = {
  'no-such-target': { zh: '没有此目标', en: 'there is no such target' },
  date: { zh: '应填完成日期、true、false 或 null', en: 'takes the day it was done, true, false or null' },
  figure: { zh: '应填数值或 null', en: 'takes a figure or null' },
  'yes-no': {
    zh: '由人判断，应填 true、false 或 null',
    en: 'takes true, false or null: a person says whether it is met',
  },
};

/**
 * Holds what was told against the targets.
 * @throws Problem `invalid-achievements` where a target is not known or a value does not fit it.
 */
export function scoresOf({ asOf = dateOf(dayInChina(Date.now())), achieved }: z.infer<typeof scoresBody>) {
  const known = new Map(targets().map((target) => [target.id, target]));
  const wrong = [];
  const scored = [];
  for (const [id, value] of Object.entries(achieved)) {
    const target = known.get(id);
    const told: readonly Told[] = Array.isArray(value) ? value : [{ on: asOf, value }];
    const reason =
      target === undefined
        ? 'no-such-target'
        : told
            .map(
              ({ value }) => unfit(target, value) ?? (typeof value === 'string' && !isDay(value) ? 'date' : undefined),
            )
            .find((one) => one !== undefined);
    const message = reason === undefined ? undefined : reasons[reason];
    if (reason !== undefined && message !== undefined) wrong.push({ path: `achieved.${id}`, code: reason, message });
    else if (target !== undefined) scored.push(scoreOverTime(target, told, asOf));
  }
  if (wrong.length > 0) throw new Problem('invalid-achievements', { errors: wrong.slice(0, 100) });
  const counts: Record<Outcome, number> = { met: 0, missed: 0, 'not-yet-due': 0, 'not-told': 0 };
  for (const { outcome } of scored) counts[outcome]++;
  return { ruleSet: ruleSetOf(), asOf, counts, targets: scored };
}

export const readScores = (event: ApiEvent) => scoresOf(readBody(event, scoresBody, 'invalid-achievements', reasons));

export const scoreTargets: Work = (event) => json(200, readScores(event), { 'cache-control': 'no-store' });

const isDay = (value: string): boolean => day.safeParse(value).success;
