/** `GET /v1/targets`: figures and dates that an authority set itself; no rule judges them. */
import * as z from 'zod';
import { targets } from '../../rules/targets/targets.ts';
import { json, type Work } from '../http/answer.ts';
import type { CursorKey } from '../http/cursor.ts';
import { paged, pageParameters } from '../http/paged.ts';
import { day, readQuery, region } from '../http/read-query.ts';
import { ruleSetOf } from './list-rules.ts';
import { listSlice } from './list-slice.ts';

export const targetsQuery = z.strictObject({
  document: z.string().max(100).optional(),
  region: region.optional(),
  area: z.string().max(100).optional(),
  /** Only what is due by this day. */
  dueBy: day.optional(),
  ...pageParameters,
});

export function listTargets(cursorKey: CursorKey): Work {
  return async (event) => {
    const query = readQuery(event, targetsQuery);
    const page = await paged(query, { key: cursorKey, tenant: '', list: 'targets' }, async (page) =>
      listSlice(
        targets().filter(
          ({ document, region, area, by }) =>
            (query.document ?? document) === document &&
            (query.region ?? region) === region &&
            (query.area ?? area) === area &&
            (query.dueBy === undefined || (by !== null && by <= query.dueBy)),
        ),
        page,
      ),
    );
    return json(200, { ruleSet: ruleSetOf(), ...page }, { 'cache-control': 'public, max-age=300' });
  };
}
