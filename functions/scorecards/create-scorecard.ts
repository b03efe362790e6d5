/** `POST /v1/scorecards`: scores what was achieved, and keeps the scorecard under the tenant. */
import { digestOf } from '../../rules/engine/digest.ts';
import { idempotencyKeyOf, keyReused } from '../check/idempotency-key.ts';
import { reportIdOf } from '../check/report-id.ts';
import { json, type Work } from '../http/answer.ts';
import { tenantOf } from '../http/tenant.ts';
import { readScores } from '../rules/score-targets.ts';
import { freshId } from '../store/fresh-id.ts';
import { keptFor } from '../store/retention.ts';
import { packScores, wholeScorecard } from './scorecard.ts';
import type { ScorecardServices } from './services.ts';

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
      ...keptFor(retentionDays, now()),
    });
    if (card.fingerprint !== fingerprint) throw keyReused();
    return json(201, wholeScorecard(card), {
      location: `/v1/scorecards/${card.id}`,
      'cache-control': 'no-store',
      ...(existed && { 'idempotency-replayed': 'true' }),
    });
  };
}
