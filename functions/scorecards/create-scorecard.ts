/** `POST /v1/scorecards`: scores what was achieved, and keeps the scorecard under the tenant. */
import { digestOf } from '../../rules/engine/digest.ts';
import { idempotencyKeyOf, keyReused } from '../check/idempotency-key.ts';
import { reportIdOf } from '../check/report-id.ts';
import { json, type Work } from '../http/answer.ts';
import { tenantOf } from '../http/tenant.ts';
import { readScores } from '../rules/score-targets.ts';
import { freshId } from '../store/fresh-id.ts';
import { packScores, scorecardView, unpackScores } from './scorecard.ts';
import type { ScorecardServices } from './services.ts';

const SECONDS_A_DAY = 86_400;

export function createScorecard({ scorecards, tenantClaim, retentionDays, now }: ScorecardServices): Work {
  return async (event) => {
    const tenant = tenantOf(event, tenantClaim);
    const key = idempotencyKeyOf(event);
    const scores = readScores(event);
    const fingerprint = digestOf({ body: event.body ?? '' });
    const { card, existed } = await scorecards.create({
      tenant,
      // The key alone decides the id, and creating is one write on condition, so a repeated request finds what the first made.
      id: key === undefined ? freshId() : reportIdOf(tenant, `scorecard of ${key}`),
      evaluatedAt: new Date(now()).toISOString(),
      asOf: scores.asOf,
      counts: scores.counts,
      ruleSetVersion: scores.ruleSet.version,
      ruleSetDigest: scores.ruleSet.digest,
      fingerprint,
      scores: packScores(scores),
      ...(retentionDays !== undefined && { expiresAt: Math.floor(now() / 1_000) + retentionDays * SECONDS_A_DAY }),
    });
    if (card.fingerprint !== fingerprint) throw keyReused();
    return json(
      201,
      { ...scorecardView(card), targets: unpackScores(card.scores).targets },
      {
        location: `/v1/scorecards/${card.id}`,
        'cache-control': 'no-store',
        ...(existed && { 'idempotency-replayed': 'true' }),
      },
    );
  };
}
