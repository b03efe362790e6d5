/** The function that keeps scorecards of targets. */
import { byRoute } from '../http/by-route.ts';
import type { CursorKey } from '../http/cursor.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import type { TableSettings } from '../settings.ts';
import { ItemList } from '../store/item-list.ts';
import { tableClient } from '../store/table-client.ts';
import { createScorecard } from './create-scorecard.ts';
import { listScorecards } from './list-scorecards.ts';
import { readScorecard } from './read-scorecard.ts';
import { ScorecardStore } from './scorecard-store.ts';
import type { ScorecardServices } from './services.ts';

export function scorecardsFunction(settings: TableSettings, cursorKey: CursorKey): Endpoint {
  const client = tableClient(settings);
  const services: ScorecardServices = {
    scorecards: new ScorecardStore(client, settings.tableName),
    list: new ItemList(client, settings.tableName),
    tenantClaim: settings.tenantClaim,
    cursorKey,
    retentionDays: settings.retentionDays,
    now: Date.now,
  };
  return endpoint(
    byRoute({
      'POST /v1/scorecards': createScorecard(services),
      'GET /v1/scorecards': listScorecards(services),
      'GET /v1/scorecards/{id}': readScorecard(services),
    }),
  );
}
