/** What the routes of one report need, and how they find it. */
import * as z from 'zod';
import { REPORT_ID } from '../check/report-id.ts';
import type { ApiContext, ApiEvent, Language } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { tenantOf } from '../http/tenant.ts';
import type { ReportStore, StoredReport } from '../store/report-store.ts';
import type { Writer } from './write.ts';

export interface ReportServices {
  readonly store: Pick<ReportStore, 'get'>;
  readonly writer: Writer;
  readonly tenantClaim: string;
}

/** `lang` of what is written; that of `Accept-Language` where it is left out. */
export const languageQuery = z.strictObject({ lang: z.enum(['zh', 'en']).optional() });

/** @throws Problem not-found. */
export async function storedReport(event: ApiEvent, { store, tenantClaim }: ReportServices): Promise<StoredReport> {
  const tenant = tenantOf(event, tenantClaim);
  const id = event.pathParameters?.id ?? '';
  const stored = REPORT_ID.test(id) ? await store.get(tenant, id) : undefined;
  if (stored === undefined) throw new Problem('not-found');
  return stored;
}

/** What was negotiated. */
export function negotiated(context: ApiContext): {
  readonly language: Language;
  readonly mediaType: string | undefined;
} {
  return {
    language: 'preferredLanguage' in context && context.preferredLanguage === 'en' ? 'en' : 'zh',
    mediaType: 'preferredMediaType' in context ? String(context.preferredMediaType) : undefined,
  };
}
