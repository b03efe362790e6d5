/** Last days of open periods as a calendar file (RFC 5545): one event a period, on its last day, with reminders before it. */
import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { dayOf } from '../../rules/engine/day.ts';
import type { Report } from '../../rules/engine/report.ts';
import { printable } from '../printable.ts';
import { citationText } from '../report/finding-blocks.ts';
import type { Language } from '../written/written.ts';
import { type OpenPeriod, openPeriods } from './open-periods.ts';

const HOUR = 3_600;
/** Days before the last one on which one is reminded, at nine in the morning: an event of a whole day begins at midnight. */
const REMIND_BEFORE = [7, 3, 1, 0];
const MORNING = 9 * HOUR;

/**
 * @param reports each with periods that are open; others give nothing.
 * @returns the file, or undefined where no period is open: a calendar holds at least one event (RFC 5545, section 3.6).
 */
export function icsOf(reports: readonly Report[], language: Language): string | undefined {
  const all = reports.flatMap((report) => openPeriods(report).map((period) => ({ report, period })));
  if (all.length === 0) return undefined;
  const calendar = ical({
    name: language === 'zh' ? '规矩 · 期限' : 'guiju · last days',
    prodId: { company: 'guiju', product: 'guiju', language: language === 'zh' ? 'ZH' : 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { report, period } of all) addEvent(calendar, report, period, language);
  return calendar.toString();
}

function addEvent(
  calendar: ReturnType<typeof ical>,
  { id, evaluatedAt, case: { reference } }: Report,
  open: OpenPeriod,
  language: Language,
): void {
  const { finding, from, due, provisional } = open;
  const zh = language === 'zh';
  const day = due.slice(0, 10);
  const named = reference === null ? '' : zh ? `（${reference}）` : ` (${reference})`;
  const event = calendar.createEvent({
    // The same period keeps its identity when the file is imported again (section 3.8.4.7).
    id: `${id}-${finding.rule.replace('/', '-')}@guiju`,
    // A date without a time, so that it is the same day wherever it is read.
    start: new Date(`${day}T00:00:00Z`),
    end: new Date(Date.parse(`${day}T00:00:00Z`) + 24 * HOUR * 1_000),
    timezone: 'UTC',
    allDay: true,
    stamp: new Date(evaluatedAt),
    summary: printable(zh ? `最后一日：${finding.title.zh}${named}` : `Last day: ${finding.title.en}${named}`),
    description: printable(
      [
        finding.message[language],
        citationText(finding.citation, language),
        ...(due.length > 10
          ? [zh ? `截止时间：${due.slice(0, 16).replace('T', ' ')}` : `Ends at ${due.slice(0, 16).replace('T', ' ')}`]
          : []),
        ...(provisional
          ? [
              zh
                ? '放假安排尚未公布，只按周末计算，到时请再查一次。'
                : 'Holidays are not published yet: check again later.',
            ]
          : []),
      ].join('\n'),
    ),
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  for (const before of REMIND_BEFORE) {
    if (dayOf(day) - before <= dayOf(from.slice(0, 10))) continue;
    // Before the start of the event where positive, after it where negative.
    const trigger = before * 24 * HOUR - MORNING;
    // Told to count from the start, since what comes after is counted from the end, a day later; told so by the method, since
    // the option of the same name is passed over (ical-generator 11.1).
    event
      .createAlarm({
        type: ICalAlarmType.display,
        ...(trigger > 0 ? { triggerBefore: trigger } : { triggerAfter: -trigger }),
        description: event.summary(),
      })
      .relatesTo(ICalAlarmRelatesTo.start);
  }
}
