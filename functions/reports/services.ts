/** What the routes that read reports need. */
import type { CursorKey } from '../http/cursor.ts';
import type { ReportStore } from '../store/report-store.ts';

export interface ReportServices {
  readonly store: ReportStore;
  readonly tenantClaim: string;
  readonly cursorKey: CursorKey;
}
