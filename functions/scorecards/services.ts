/** What the routes of scorecards need. */
import type { CursorKey } from '../http/cursor.ts';
import type { ItemList } from '../store/item-list.ts';
import type { ScorecardStore } from './scorecard-store.ts';

export interface ScorecardServices {
  readonly scorecards: ScorecardStore;
  readonly list: ItemList;
  readonly tenantClaim: string;
  readonly cursorKey: CursorKey;
  readonly retentionDays: number | undefined;
  readonly now: () => number;
}
