/** What the routes of one report need, and how they find it. */
import * as z from 'zod';
import { type ApiContext, type ApiEvent, type Language, languageOf } from '../http/answer.ts';
import { owned } from '../http/owned.ts';
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
export function storedReport(event: ApiEvent, { store, tenantClaim }: ReportServices): Promise<StoredReport> {
  return owned(event, tenantClaim, (tenant, id) => store.get(tenant, id));
}

/** What was negotiated. */
export function negotiated(context: ApiContext): {
  readonly language: Language;
  readonly mediaType: string | undefined;
} {
  return {
    language: languageOf(context),
    mediaType: 'preferredMediaType' in context ? String(context.preferredMediaType) : undefined,
  };
}
