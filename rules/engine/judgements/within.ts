/** `within`: an event comes no later than a period after another; a missing end has not happened yet. */
import type { Text } from '../../facts/fact.ts';
import type { Fact, Vocabulary } from '../../facts/vocabulary.ts';
import { type Bound, isLacking, isThere, type Period, periodOf, type Suspension } from '../bound.ts';
import { awaited, eventWords, type Happened, isUnknown, named, readsOf } from '../compiled-event.ts';
import { ConditionError, factAt } from '../condition-error.ts';
import { type Day, dateOf } from '../day.ts';
import { compileEvent } from '../event.ts';
import {
  type Assumption,
  type Explanation,
  type Judged,
  type Judgement,
  type Setting,
  undetermined,
} from '../judgement.ts';
import type { Within } from '../rule.ts';
import { showPeriod } from '../show.ts';
import { calendarEnd, dueDay, type Gaps, gapsOf, lateness, skippedDays } from '../span.ts';
import { judgeClock } from './within-clock.ts';
import { type End, openEnd } from './within-end.ts';
import { compilePauses } from './within-pauses.ts';
import { doneInTime, explained, notBegun, type Told } from './within-words.ts';

const MS: Readonly<Record<string, number>> = { minutes: 60_000, hours: 3_600_000 };
const NO_GAPS: Gaps = [];
const NO_FACTS: readonly Fact[] = [];

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
  const suspensions = suspensionsOf(within, vocabulary);
  const pauses = within.pauses === undefined ? undefined : compilePauses(within.pauses, vocabulary);
  if (pauses !== undefined && (suspensions !== undefined || (stated !== undefined && stated.unit in MS)))
    throw new ConditionError('pauses stand beside a period in days or longer, of a kind that tells no suspensions');
  const rolls = within.rolls !== false;
  const { officeHours } = within;
  if (officeHours !== undefined && stated?.unit !== 'hours') throw new ConditionError('officeHours stand beside hours');
  const events = [...new Set([...from.facts, ...to.facts, ...(pauses?.facts ?? [])])];
  const facts = promised === undefined ? events : [...events, promised];
  const length = stated === undefined ? { zh: promised?.zh ?? '', en: promised?.en ?? '' } : showPeriod(stated);

  const starts = from.facts.every(({ ifAny }) => ifAny === true) ? from.facts : NO_FACTS;
  /** What is there only if somebody agreed on it, where none is told: of most matters there is none, and nobody is behind with it. */
  const lacksIfAny = (bound: Bound): readonly Fact[] => {
    if (starts.length > 0 && !from.has(bound)) return starts;
    return promised?.ifAny === true && !isThere(bound, promised.slot) ? [promised] : NO_FACTS;
  };

  return {
    facts,
    reads: (bound) => [
      ...readsOf(from, bound),
      ...readsOf(to, bound),
      ...(pauses?.reads(bound) ?? NO_FACTS),
      ...[promised, suspensions].filter((fact) => fact !== undefined),
    ],
    statement: () => {
      const [start, end] = [eventWords(from), eventWords(to)];
      const plain =
        stated?.amount === 0
          ? { zh: `${end.zh}：不晚于${start.zh}`, en: `${end.en} by the day of: ${start.en}` }
          : { zh: `${end.zh}：自${start.zh}起${length.zh}内`, en: `${end.en} within ${length.en} of ${start.en}` };
      const paused = pauses?.words();
      return paused === undefined ? plain : { zh: plain.zh + paused.zh, en: plain.en + paused.en };
    },
    nothing: (bound) =>
      (promised !== undefined && isLacking(bound, promised)) ||
      (starts.length > 0 && !from.has(bound) && !starts.some((one) => isAsked(one, bound))),
    idle: (bound) => lacksIfAny(bound).length > 0 || (isUnknown(from, bound) && isUnknown(to, bound)),
    asks: (bound) => (isUnknown(to, bound) ? NO_FACTS : lacksIfAny(bound).filter((one) => isAsked(one, bound))),
    judge: (bound, setting) => {
      // Asked first: where it is not known when the period began, it makes no difference when anything else happened.
      const start = from.has(bound) ? from.at(bound, setting.calendar) : undefined;
      if (start === undefined) {
        if (from.never(bound) && !to.has(bound))
          return { outcome: 'pending', explain: () => notBegun(awaited(from, bound), named(to), length) };
        return undetermined(from.missing(bound));
      }
      const period = stated ?? periodAt(bound, promised);
      if (period === undefined) return undetermined(promised === undefined ? [] : [promised]);
      const happened = to.at(bound, setting.calendar);
      const target = happened?.fact ?? to.facts[0];
      if (target === undefined) return undetermined(to.facts);
      const end: End = { happened, never: to.never(bound), implied: to.implied(bound), target };
      const unit = MS[period.unit];
      if (unit !== undefined && byDay) return undetermined([], finerThanDays(period));
      if (unit !== undefined) return judgeClock(start, end, period, unit, { rolls, officeHours }, setting);
      if (pauses !== undefined)
        return pauses.judged(bound, start.day, Math.max(setting.asOf, happened?.day ?? start.day), (gaps) =>
          withAssumption(judgeDays(start, end, period, gaps, rolls, setting), to.assumes?.(bound)),
        );
      const gaps = suspensions === undefined ? NO_GAPS : gapsAt(bound, suspensions.slot, setting.asOf);
      const judged = withAssumption(judgeDays(start, end, period, gaps, rolls, setting), to.assumes?.(bound));
      if (suspensions === undefined || judged.outcome !== 'breached' || bound.closed[suspensions.slot] === true)
        return judged;
      return within.suspensions === 'stated' && bound.values[suspensions.slot] === undefined
        ? leftOutNotStated(judged, suspensions)
        : { ...judged, assumed: nothingElseLeftOut(suspensions) };
    },
  };
}

function withAssumption(judged: Judged, assumed: Assumption | undefined): Judged {
  return assumed === undefined || judged.outcome === 'undetermined' ? judged : { ...judged, assumed };
}

/** Nobody said that there is none. */
function isAsked({ slot }: Fact, { values, closed }: Bound): boolean {
  return values[slot] !== null && closed[slot] !== true;
}

/** Who relies on time that does not count has to show it; so a delay is found on the suspensions submitted, and says so. */
function nothingElseLeftOut(fact: Fact): Assumption {
  return {
    facts: [fact],
    text: {
      zh: '假定除已填写的以外，没有其他不计入期限的时间（补正、检验、专家评审、公示等）。',
      en: 'Assuming that no other time is left out of the period (corrections, tests, expert reviews, publicity) than was stated.',
    },
  };
}

/** Over several stages some of the time is always the applicant’s: without it no delay is found. */
function leftOutNotStated(judged: Judged & { readonly explain: () => Explanation }, fact: Fact): Judged {
  const { period } = judged.explain();
  const why: Text = {
    zh: '自始至终的时间已超过时限，但补正、评审、公示和申请人自身用时等不计入，这些时间未填，无法确定是否超期。',
    en: 'From first to last it took longer than the limit, but corrections, reviews, publicity and the applicant’s own time do not count; they are not stated, so it cannot be decided.',
  };
  return { outcome: 'undetermined', missing: [fact], why, ...(period !== undefined && { period: () => period }) };
}

function periodAt(bound: Bound, fact: Fact | undefined): Period | undefined {
  const value = fact === undefined ? undefined : bound.values[fact.slot];
  return typeof value === 'object' && value !== null && 'unit' in value ? value : undefined;
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
function suspensionsOf(within: Within, vocabulary: Vocabulary): Fact | undefined {
  const fact = vocabulary.facts.find(({ type }) => type === 'suspensions');
  if (within.suspensions === 'left-out' && fact === undefined)
    throw new ConditionError(`${vocabulary.kind} has no suspensions`);
  return within.suspensions === 'counted' ? undefined : fact;
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
  end: End,
  period: Period,
  gaps: Gaps,
  rolls: boolean,
  { asOf, calendar }: Setting,
): Judged {
  const due = rolls ? dueDay(calendar, start.day, period, gaps) : calendarEnd(start.day, period);
  const actual = end.happened?.day;
  const reached = actual ?? asOf;
  const late = reached > due;
  const told = (): Told => {
    const by = late && (actual !== undefined || end.never) ? lateness(calendar, due, reached, period, gaps) : undefined;
    const worked: string[] = [];
    if (period.unit === 'workingDays') {
      for (let day = start.day + 1; day <= due; day++) if (calendar.isWorkedWeekend(day)) worked.push(dateOf(day));
    }
    return {
      from: dateOf(start.day),
      due: dateOf(due),
      actual: actual === undefined ? null : dateOf(actual),
      counted: { [period.unit]: period.amount },
      skipped: skippedDays(calendar, start.day, due, period, gaps).map(({ on, why }) => ({ on: dateOf(on), why })),
      ...(worked.length > 0 && { workedWeekends: worked }),
      ...(by !== undefined && { late: { [by.unit]: by.amount } }),
      provisional: calendar.isProvisional(start.day, Math.max(due, reached)),
    };
  };
  if (actual === undefined && !end.never && late) return openEnd(end, due, dateOf(due), told);
  const outcome = late ? 'breached' : actual === undefined ? 'pending' : 'satisfied';
  return {
    outcome: outcome === 'pending' && end.implied !== undefined ? 'satisfied' : outcome,
    explain: () => {
      const finding = told();
      if (outcome === 'pending' && end.implied !== undefined)
        return { message: doneInTime(end.target, end.implied.fact, finding.due), period: finding };
      const by = late ? lateness(calendar, due, reached, period, gaps) : undefined;
      return explained(start, end.happened, end.target, period, finding, by, asOf);
    },
  };
}
