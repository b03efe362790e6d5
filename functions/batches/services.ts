/** What the routes of batches need. */
import type { CursorKey } from '../http/cursor.ts';
import type { ItemList } from '../store/item-list.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { BatchStore } from './batch-store.ts';
import type { Executions } from './executions.ts';
import type { KnownColumns } from './known-columns.ts';

export interface BatchServices {
  readonly batches: BatchStore;
  readonly columns: KnownColumns;
  readonly list: ItemList;
  readonly objects: ObjectStore;
  readonly uploadsBucket: string;
  readonly resultsBucket: string;
  readonly executions: Executions;
  readonly tenantClaim: string;
  readonly cursorKey: CursorKey;
  readonly retentionDays: number | undefined;
  readonly now: () => number;
}
