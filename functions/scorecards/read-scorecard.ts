/** `GET /v1/scorecards/{id}`: a scorecard as it was when it was kept. */
import * as z from 'zod';
import { json, type Work } from '../http/answer.ts';
import { owned } from '../http/owned.ts';
import { readQuery } from '../http/read-query.ts';
import { wholeScorecard } from './scorecard.ts';
import type { ScorecardServices } from './services.ts';

const noQuery = z.strictObject({});

export function readScorecard({ scorecards, tenantClaim }: ScorecardServices): Work {
  return async (event) => {
    readQuery(event, noQuery);
    const card = await owned(event, tenantClaim, (tenant, id) => scorecards.get(tenant, id));
    return json(200, wholeScorecard(card), { 'cache-control': 'private, no-cache' });
  };
}
