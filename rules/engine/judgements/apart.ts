/**
 * `apart`: two events lie at least a period apart. A minimum interval does not move off holidays: art. 203 of the Civil Code
 * lengthens the time in which something may still be done, not the time that must pass. A publicity period (公示) counts its
 * first and its last day.
 */
import type { Text } from '../../facts/fact.ts';
import type { Vocabulary } from '../../facts/vocabulary.ts';
import { type Period, periodOf } from '../bound.ts';
import type { Calendar } from '../calendar.ts';
import { awaited, dayShown, type Happened, isIdle, named } from '../compiled-event.ts';
import { ConditionError } from '../condition-error.ts';
import { type Day, dateOf } from '../day.ts';
import { compileEvent } from '../event.ts';
import { type Judged, type Judgement, type PeriodFinding, undetermined } from '../judgement.ts';
import type { Apart } from '../rule.ts';
import { showPeriod } from '../show.ts';
import { calendarEnd } from '../span.ts';
import { skipped } from './before.ts';

/** @throws ConditionError where facts are unknown or no period in days or longer is given. */
export function compileApart(apart: Apart, vocabulary: Vocabulary): Judgement {
  const from = compileEvent(apart.from, vocabulary);
  const to = compileEvent(apart.to, vocabulary);
  const stated = periodOf(apart);
  if (stated === undefined || stated.unit === 'hours' || stated.unit === 'minutes')
    throw new ConditionError('a period in days or longer is needed');
  const length = showPeriod(stated);
  const inclusive = apart.inclusive === true;
  const facts = [...new Set([...from.facts, ...to.facts])];
  const [first, then] = [named(from), named(to)];

  return {
    facts,
    due: (bound) => dayShown(to, bound),
    statement: () => ({
      zh: `${first.zh}与${then.zh}相隔不少于${length.zh}`,
      en: `${first.en} at least ${length.en} before ${then.en}`,
    }),
    idle: (bound) => isIdle(from, to, bound),
    judge: (bound, { asOf, calendar }) => {
      const start = from.at(bound, calendar);
      const end = to.at(bound, calendar);
      if (start === undefined || end === undefined) {
        // A day that is set and still to come has not happened either.
        if (to.never(bound) || (end !== undefined && end.day > asOf))
          return stillToCome(start, first, end?.fact ?? awaited(to, bound), (day) =>
            earliestDay(calendar, day, stated, inclusive),
          );
        const shownEnd = to.implied(bound);
        const done = end !== undefined || (shownEnd !== undefined && (shownEnd.by ?? asOf) <= asOf);
        if (done && from.never(bound)) return skipped(first, end?.fact ?? then);
        return undetermined([...from.missing(bound), ...to.missing(bound)]);
      }
      const earliest = earliestDay(calendar, start.day, stated, inclusive);
      const holds = end.day >= earliest;
      return {
        outcome: holds ? 'satisfied' : 'breached',
        explain: () => {
          const short: Period =
            stated.unit === 'workingDays'
              ? { unit: 'workingDays', amount: Math.max(1, calendar.workingDays(end.day, earliest)) }
              : { unit: 'days', amount: earliest - end.day };
          const period: PeriodFinding = {
            from: dateOf(start.day),
            earliest: dateOf(earliest),
            actual: dateOf(end.day),
            counted: { [stated.unit]: stated.amount },
            skipped: stated.unit === 'workingDays' ? offDays(calendar, start.day, earliest) : [],
            ...(!holds && { short: { [short.unit]: short.amount } }),
            provisional: stated.unit === 'workingDays' && calendar.isProvisional(start.day, earliest),
          };
          const by = showPeriod(short);
          const counting = inclusive
            ? { zh: '（首尾两日均计入）', en: ' (first and last day both counted)' }
            : { zh: '', en: '' };
          return {
            message: {
              zh: `${start.fact.zh} ${period.from}，${end.fact.zh} ${period.actual}：应相隔不少于 ${length.zh}${counting.zh}，最早为 ${period.earliest}，${holds ? '符合规定' : `少 ${by.zh}`}。`,
              en: `${start.fact.en} ${period.from}, ${end.fact.en} ${period.actual}: at least ${length.en} must lie between${counting.en}, so ${period.earliest} at the earliest${holds ? ': allowed' : `; ${by.en} too few`}.`,
            },
            period,
            ...(!holds && {
              remedy: {
                zh: `将${end.fact.zh}推迟至 ${period.earliest} 或以后`,
                en: `Move ${end.fact.en} to ${period.earliest} or later`,
              },
            }),
          };
        },
      };
    },
  };
}

/** The later event has not happened: from which day it may. */
function stillToCome(start: Happened | undefined, first: Text, then: Text, earliest: (from: Day) => Day): Judged {
  return {
    outcome: 'pending',
    explain: () => {
      if (start === undefined) {
        return {
          message: {
            zh: `${then.zh}尚未发生；此前应先有：${first.zh}。`,
            en: `${then.en}: not yet. Before it must come: ${first.en}.`,
          },
        };
      }
      const day = dateOf(earliest(start.day));
      return {
        message: {
          zh: `${start.fact.zh} ${dateOf(start.day)}，${then.zh}尚未发生，最早为 ${day}。`,
          en: `${start.fact.en} ${dateOf(start.day)}; ${then.en}: not yet, ${day} at the earliest.`,
        },
      };
    },
  };
}

function earliestDay(calendar: Calendar, from: Day, period: Period, inclusive: boolean): Day {
  const start = inclusive ? from - 1 : from;
  return period.unit === 'workingDays' ? calendar.addWorkingDays(start, period.amount) : calendarEnd(start, period);
}

function offDays(calendar: Calendar, from: Day, to: Day): PeriodFinding['skipped'] {
  const days: { on: string; why: { zh: string; en: string } }[] = [];
  for (let day = from; day <= to; day++)
    if (!calendar.isWorking(day)) days.push({ on: dateOf(day), why: calendar.whyOff(day) });
  return days;
}
