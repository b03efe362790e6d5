/** `GET /v1/reports/{id}/calendar.ics`: the last day of every period that is open, with reminders before it. */
import { icsOf } from '../../output/calendar/ics.ts';
import type { Work } from '../http/answer.ts';
import { attachment } from '../http/attachment.ts';
import { Problem } from '../http/problem.ts';
import { readQuery } from '../http/read-query.ts';
import { CALENDAR, KEPT } from './forms.ts';
import { languageQuery, negotiated, type ReportServices, storedReport } from './services.ts';

export function readReportCalendar(services: ReportServices): Work {
  return async (event, context) => {
    const { lang } = readQuery(event, languageQuery);
    const { report } = await storedReport(event, services);
    const language = lang ?? negotiated(context).language;
    const body = icsOf([report], language);
    if (body === undefined) throw new Problem('no-open-period');
    return {
      statusCode: 200,
      headers: {
        ...KEPT,
        'content-language': language,
        'content-type': `${CALENDAR}; charset=utf-8`,
        'content-disposition': attachment(
          `${language === 'zh' ? '期限' : 'last-days'}-${report.case.reference ?? report.id}.ics`,
        ),
      },
      body,
    };
  };
}
