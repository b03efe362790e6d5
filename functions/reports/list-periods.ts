/**
 * `GET /v1/periods`: the periods that are still open in the newest reports, the soonest last day first; as JSON, or as a calendar with
 * reminders. A page is of so many reports; where a case was judged again, its newest report speaks for it.
 */
import pMap from 'p-map';
import * as z from 'zod';
import { openPeriods } from '../../output/calendar/open-periods.ts';
import { dateOf, dayInChina } from '../../rules/engine/day.ts';
import type { FindingCitation, Report } from '../../rules/engine/report.ts';
import type { Text } from '../../rules/facts/fact.ts';
import { kindNames } from '../../rules/facts/kinds.ts';
import { json, type Work } from '../http/answer.ts';
import { paged, pageParameters } from '../http/paged.ts';
import { readQuery, region, whole } from '../http/read-query.ts';
import { tenantOf } from '../http/tenant.ts';
import { CALENDAR, calendarAnswer, KEPT } from '../report/forms.ts';
import { negotiated } from '../report/services.ts';
import type { ListedReport } from '../store/report-store.ts';
import type { ReportServices } from './services.ts';

export const periodsQuery = z.strictObject({
  kind: z.enum(kindNames).optional(),
  region: region.optional(),
  lang: z.enum(['zh', 'en']).optional(),
  ...pageParameters,
  limit: whole(1, 100).default(100),
});

/** A period that has not ended on the day it is listed. */
export interface ListedPeriod {
  readonly report: string;
  readonly evaluatedAt: string;
  readonly case: ListedReport['case'];
  readonly rule: string;
  readonly title: Text;
  readonly citation: FindingCitation;
  readonly from: string;
  readonly due: string;
  readonly provisional: boolean;
}

/** Reports read at a time. */
const AT_ONCE = 10;

export function listPeriods({ store, tenantClaim, cursorKey }: ReportServices, now = Date.now): Work {
  return async (event, context) => {
    const tenant = tenantOf(event, tenantClaim);
    const { lang, ...query } = readQuery(event, periodsQuery);
    const today = dateOf(dayInChina(now()));
    const reports: Report[] = [];
    const page = await paged(query, { key: cursorKey, tenant, list: 'periods' }, async (page) => {
      const { items, next } = await store.reports(tenant, query, page);
      const open = newestOfEach(items).filter(({ counts }) => counts.pending > 0);
      const read = await pMap(open, async ({ id }) => store.get(tenant, id), { concurrency: AT_ONCE });
      reports.push(...read.flatMap((stored) => (stored === undefined ? [] : [onlyAhead(stored.report, today)])));
      return { items: reports.flatMap(periodsOf).toSorted(bySoonest), ...(next !== undefined && { next }) };
    });
    const { mediaType, language: preferred } = negotiated(context);
    if (mediaType !== CALENDAR) return json(200, page, KEPT);
    const language = lang ?? preferred;
    const { icsOf } = await import('../../output/calendar/ics.ts');
    return calendarAnswer(icsOf(reports, language), { name: language === 'zh' ? '期限' : 'last-days', language });
  };
}

/** Reports come newest first. A case without a reference is told from others by what it says. */
function newestOfEach(reports: readonly ListedReport[]): readonly ListedReport[] {
  const seen = new Set<string>();
  return reports.filter(({ case: { kind, region, reference, unit = '', digest } }) => {
    const key = JSON.stringify([kind, region, unit, reference ?? digest]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Less what has ended since the report was made: whether it was kept to is for a new report to say. */
const onlyAhead = (report: Report, today: string): Report => ({
  ...report,
  findings: report.findings.filter(({ period }) => period?.due !== undefined && period.due.slice(0, 10) >= today),
});

const periodsOf = (report: Report): readonly ListedPeriod[] =>
  openPeriods(report).map(({ finding: { rule, title, citation }, from, due, provisional }) => ({
    report: report.id,
    evaluatedAt: report.evaluatedAt,
    case: report.case,
    rule,
    title,
    citation,
    from,
    due,
    provisional,
  }));

const bySoonest = (a: ListedPeriod, b: ListedPeriod): number => a.due.localeCompare(b.due);
