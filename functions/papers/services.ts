/** What the routes of papers need. */
import type { CursorKey } from '../http/cursor.ts';
import type { ItemList } from '../store/item-list.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { PaperStore } from './paper-store.ts';
import type { Reader } from './reader.ts';

export interface PaperServices {
  readonly papers: PaperStore;
  readonly list: ItemList;
  readonly objects: ObjectStore;
  readonly uploadsBucket: string;
  readonly resultsBucket: string;
  readonly reader: Reader;
  readonly tenantClaim: string;
  readonly cursorKey: CursorKey;
  readonly retentionDays: number | undefined;
  readonly now: () => number;
}
