/** `GET /v1/scorecards`: the tenant's scorecards, newest first. */
import * as z from 'zod';
import { json, type Work } from '../http/answer.ts';
import { paged, pageParameters } from '../http/paged.ts';
import { readQuery } from '../http/read-query.ts';
import { tenantOf } from '../http/tenant.ts';
import { partitions } from '../store/keys.ts';
import { listedScorecard, scorecardView } from './scorecard.ts';
import type { ScorecardServices } from './services.ts';

export const scorecardsQuery = z.strictObject(pageParameters);

const attributes = Object.keys(listedScorecard.shape);

export function listScorecards({ list, tenantClaim, cursorKey }: ScorecardServices): Work {
  return async (event) => {
    const tenant = tenantOf(event, tenantClaim);
    const [partition = ''] = partitions.scorecards(tenant);
    const { items, next } = await paged(
      readQuery(event, scorecardsQuery),
      { key: cursorKey, tenant, list: 'scorecards' },
      (page) => list.page({ index: 'reportsByTime', partition, attributes }, page),
    );
    const shown = z.array(listedScorecard).parse(items).map(scorecardView);
    return json(200, { items: shown, next }, { 'cache-control': 'private, no-cache' });
  };
}
