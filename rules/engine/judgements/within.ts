/** `within`: an event comes no later than a period after another; a missing end has not happened yet. */
import type { Text } from '../../facts/fact.ts';
import type { Fact, Vocabulary } from '../../facts/vocabulary.ts';
import { type Bound, type Period, periodOf, type Suspension } from '../bound.ts';
import { ConditionError, factAt } from '../condition.ts';
import { type Day, dateOf, dayInChina, instantInChina } from '../day.ts';
import { type CompiledEvent, compileEvent, type Happened } from '../event.ts';
import {
  type Explanation,
  type Judged,
  type Judgement,
  type PeriodFinding,
  type Setting,
  undetermined,
} from '../judgement.ts';
import type { Within } from '../rule.ts';
import { showPeriod } from '../show.ts';
import { calendarEnd, dueDay, type Gaps, gapsOf, lateness, skippedDays } from '../span.ts';

const MS: Readonly<Record<string, number>> = { minutes: 60_000, hours: 3_600_000 };
const NO_GAPS: Gaps = [];
/** A period that has a last day. */
type Told = PeriodFinding & { readonly due: string };

/** @throws ConditionError where facts are unknown, or the unit does not fit them. */
export function compileWithin(within: Within, vocabulary: Vocabulary): Judgement {
  const from = compileEvent(within.from, vocabulary);
  const to = compileEvent(within.to, vocabulary);
  const stated = periodOf(within);
  const promised = within.period === undefined ? undefined : factAt(within.period, vocabulary);
  if ((stated === undefined) === (promised === undefined))
    throw new ConditionError('a period needs one unit, or the fact that holds it');
  const byDay = [...from.facts, ...to.facts].some(({ type }) => type !== 'instant');
  if (stated !== undefined && stated.unit in MS && byDay) {
    throw new ConditionError('hours and minutes need instants (facts whose names end in At)');
  }
  const suspensions = suspensionSlot(within, vocabulary);
  const rolls = within.rolls !== false;
  const events = [...new Set([...from.facts, ...to.facts])];
  const facts = promised === undefined ? events : [...events, promised];
  const length = stated === undefined ? { zh: promised?.zh ?? '', en: promised?.en ?? '' } : showPeriod(stated);

  return {
    facts,
    judged: events,
    start: (bound) => from.at(bound)?.day,
    statement: () => ({
      zh: `${names(to, 'zh')}：自${names(from, 'zh')}起${length.zh}内`,
      en: `${names(to, 'en')} within ${length.en} of ${names(from, 'en')}`,
    }),
    judge: (bound, setting) => {
      const start = from.at(bound);
      if (start === undefined) return undetermined(from.missing(bound));
      const period = stated ?? periodAt(bound, promised);
      if (period === undefined) return undetermined(promised === undefined ? [] : [promised]);
      const end = to.at(bound);
      const target = end?.fact ?? to.facts[0];
      if (target === undefined) return undetermined(to.facts);
      const unit = MS[period.unit];
      if (unit !== undefined && byDay) return undetermined([], finerThanDays(period));
      if (unit !== undefined) return judgeClock(start, end, target, period, unit, setting);
      const gaps = suspensions === undefined ? NO_GAPS : gapsAt(bound, suspensions, setting.asOf);
      return judgeDays(start, end, target, period, gaps, rolls, setting);
    },
  };
}

function names(event: CompiledEvent, language: 'zh' | 'en'): string {
  return event.facts.map((fact) => fact[language]).join(language === 'zh' ? '、' : ' / ');
}

function periodAt(bound: Bound, fact: Fact | undefined): Period | undefined {
  const value = fact === undefined ? undefined : bound.values[fact.slot];
  return typeof value === 'object' && 'unit' in value ? value : undefined;
}

/** A promise may be in hours where the events are known by their days. */
function finerThanDays(period: Period): Text {
  const { zh, en } = showPeriod(period);
  return {
    zh: `期限为${zh}，而起止只有日期，没有时刻，无法确定。`,
    en: `The limit is ${en}, but of its beginning and end only the days are known, so it cannot be decided.`,
  };
}

/** Approvals leave out suspensions unless the rule says otherwise: the limit is on the authority (design, section 6.6). */
function suspensionSlot(within: Within, vocabulary: Vocabulary): number | undefined {
  const fact = vocabulary.facts.find(({ type }) => type === 'suspensions');
  if (within.suspensions === 'left-out' && fact === undefined)
    throw new ConditionError(`${vocabulary.kind} has no suspensions`);
  return within.suspensions === 'counted' ? undefined : fact?.slot;
}

function gapsAt(bound: Bound, slot: number, asOf: Day): Gaps {
  const value = bound.values[slot];
  if (value === undefined || !Array.isArray(value)) return NO_GAPS;
  return gapsOf(value.filter(isSuspension), asOf);
}

function isSuspension(value: unknown): value is Suspension {
  return typeof value === 'object' && value !== null && 'from' in value;
}

function judgeDays(
  start: Happened,
  end: Happened | undefined,
  target: Fact,
  period: Period,
  gaps: Gaps,
  rolls: boolean,
  { asOf, calendar }: Setting,
): Judged {
  const due = rolls ? dueDay(calendar, start.day, period, gaps) : calendarEnd(start.day, period);
  const actual = end?.day;
  const reached = actual ?? asOf;
  const late = reached > due;
  const outcome = late ? 'breached' : actual === undefined ? 'pending' : 'satisfied';
  return {
    outcome,
    explain: () => {
      const by = late ? lateness(calendar, due, reached, period, gaps) : undefined;
      const worked: string[] = [];
      if (period.unit === 'workingDays') {
        for (let day = start.day + 1; day <= due; day++) if (calendar.isWorkedWeekend(day)) worked.push(dateOf(day));
      }
      const finding: Told = {
        from: dateOf(start.day),
        due: dateOf(due),
        actual: actual === undefined ? null : dateOf(actual),
        counted: { [period.unit]: period.amount },
        skipped: skippedDays(calendar, start.day, due, period, gaps).map(({ on, why }) => ({ on: dateOf(on), why })),
        ...(worked.length > 0 && { workedWeekends: worked }),
        ...(by !== undefined && { late: { [by.unit]: by.amount } }),
        provisional: calendar.isProvisional(start.day, Math.max(due, reached)),
      };
      return explained(start, end, target, period, finding, by, asOf);
    },
  };
}

function judgeClock(
  start: Happened,
  end: Happened | undefined,
  target: Fact,
  period: Period,
  unit: number,
  { asOf }: Setting,
): Judged {
  const from = start.instant ?? 0;
  const due = from + period.amount * unit;
  const actual = end?.instant;
  // Of an event still open only the day of reckoning is known: it is late once that day begins after the due instant's day.
  const late = actual === undefined ? asOf > dayInChina(due) : actual > due;
  return {
    outcome: late ? 'breached' : actual === undefined ? 'pending' : 'satisfied',
    explain: () => {
      const minutes = actual === undefined ? undefined : Math.ceil((actual - due) / 60_000);
      const by: Period | undefined = !late
        ? undefined
        : minutes === undefined
          ? { unit: 'days', amount: asOf - dayInChina(due) }
          : minutes % 60 === 0
            ? { unit: 'hours', amount: minutes / 60 }
            : { unit: 'minutes', amount: minutes };
      const finding: Told = {
        from: instantInChina(from),
        due: instantInChina(due),
        actual: actual === undefined ? null : instantInChina(actual),
        counted: { [period.unit]: period.amount },
        skipped: [],
        ...(by !== undefined && { late: { [by.unit]: by.amount } }),
        provisional: false,
      };
      return explained(start, end, target, period, finding, by, asOf);
    },
  };
}

function explained(
  start: Happened,
  end: Happened | undefined,
  target: Fact,
  period: Period,
  finding: Told,
  late: Period | undefined,
  asOf: Day,
): Explanation {
  const { due } = finding;
  // Still open: on the day of reckoning.
  const reached = finding.actual ?? dateOf(asOf);
  const length = showPeriod(period);
  const basis: Text = {
    zh: `自${start.fact.zh} ${finding.from} 起 ${length.zh}`,
    en: `${length.en} from ${start.fact.en} ${finding.from}`,
  };
  const provisional: Text = finding.provisional
    ? {
        zh: '所涉年份的放假安排未公布或不在收录范围，暂按周末推算。',
        en: ' The holiday arrangement of a year concerned is not on record: weekends only are assumed.',
      }
    : { zh: '', en: '' };
  let message: Text;
  if (late === undefined) {
    message =
      end === undefined
        ? {
            zh: `${target.zh}：尚未发生，应于 ${due} 前（含当日）完成（${basis.zh}）。`,
            en: `${target.en}: still to come, due by ${due} (${basis.en}).`,
          }
        : {
            zh: `${target.zh} ${reached}，在期限 ${due} 之内（${basis.zh}）。`,
            en: `${target.en} ${reached}, in time: due by ${due} (${basis.en}).`,
          };
  } else {
    const by = showPeriod(late);
    message =
      end === undefined
        ? {
            zh: `${target.zh}：截至 ${reached} 仍未发生，逾期 ${by.zh}，应于 ${due} 前（含当日）完成（${basis.zh}）。`,
            en: `${target.en}: still open on ${reached}, ${by.en} late, was due by ${due} (${basis.en}).`,
          }
        : {
            zh: `${target.zh} ${reached}，逾期 ${by.zh}，应于 ${due} 前（含当日）完成（${basis.zh}）。`,
            en: `${target.en} ${reached}, ${by.en} late, was due by ${due} (${basis.en}).`,
          };
  }
  return {
    message: { zh: message.zh + provisional.zh, en: message.en + provisional.en },
    period: finding,
    ...(late !== undefined && {
      remedy:
        end === undefined
          ? { zh: '立即办理，并记录逾期原因', en: 'Do it now, and record why it is late' }
          : { zh: `同类事项应在 ${length.zh}内完成`, en: `Complete matters of this kind within ${length.en}` },
    }),
  };
}
