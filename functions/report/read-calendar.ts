/** `GET /v1/reports/{id}/calendar.ics`: the last day of every period that is open, with reminders before it. */
import { icsOf } from '../../output/calendar/ics.ts';
import type { Work } from '../http/answer.ts';
import { readQuery } from '../http/read-query.ts';
import { calendarAnswer } from './forms.ts';
import { languageQuery, negotiated, type ReportServices, storedReport } from './services.ts';

export function readReportCalendar(services: ReportServices): Work {
  return async (event, context) => {
    const { lang } = readQuery(event, languageQuery);
    const { report } = await storedReport(event, services);
    const language = lang ?? negotiated(context).language;
    const name = `${language === 'zh' ? '期限' : 'last-days'}-${report.case.reference ?? report.id}`;
    return calendarAnswer(icsOf([report], language), { name, language });
  };
}
