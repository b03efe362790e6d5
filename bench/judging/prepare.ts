/**
 * What the peers are handed, before any clock runs: the facts of a case in the form they are compared in (fen, day numbers),
 * and everything that their languages cannot reckon: due days by the statutory calendar, shares to the fen, the latest of
 * several events, which of two periods is longer.
 */
import { type Binder, type Bound, type Period, periodOf } from '../../rules/engine/bound.ts';
import type { Calendar } from '../../rules/engine/calendar.ts';
import type { CompiledRule } from '../../rules/engine/compile.ts';
import { factAt } from '../../rules/engine/condition-error.ts';
import { type Day, dayInChina, dayOf, endOfDay } from '../../rules/engine/day.ts';
import { compileEvent } from '../../rules/engine/event.ts';
import type { ValidCase } from '../../rules/engine/judge.ts';
import { literal } from '../../rules/engine/literal.ts';
import { microOf, shareOf } from '../../rules/engine/money.ts';
import type { Event, Figure, FigureLeaf, Within } from '../../rules/engine/rule.ts';
import { calendarEnd, comparePeriods, dueDay, gapsOf } from '../../rules/engine/span.ts';
import { placesOf } from '../../rules/facts/region.ts';
import type { Fact, Vocabulary } from '../../rules/facts/vocabulary.ts';
import { prepared } from './breach-test.ts';

/** Prepared facts by their dotted names; what is missing is absent. */
export type Prepared = ReadonlyMap<string, number | string | boolean | readonly string[]>;

const MS = { minutes: 60_000, hours: 3_600_000 } as const;

/** Prepares cases of one kind: the facts of these names. */
export function preparer(
  rules: readonly CompiledRule[],
  names: ReadonlySet<string>,
  vocabulary: Vocabulary,
  bind: Binder,
  calendar: Calendar,
  asOf: string,
) {
  const today = dayOf(asOf);
  const shares = sharesIn(names);
  const mainDates = vocabulary.mainDates.map((path) => compileEvent(path, vocabulary));
  return (valid: ValidCase): Prepared => {
    const bound = bind(valid);
    const facts = new Map<string, number | string | boolean | readonly string[]>();
    const give = (name: string, value: number | string | boolean | readonly string[] | undefined): void => {
      if (value !== undefined && names.has(name)) facts.set(name, value);
    };
    for (const fact of vocabulary.facts) {
      const value = bound.values[fact.slot];
      if (value === null) give(prepared.never(fact.path), true);
      if (bound.closed[fact.slot] === true) give(prepared.isAll(fact.path), true);
      if (value === undefined || value === null) continue;
      if (typeof value !== 'object') give(fact.path, value);
      else if ('unit' in value) give(fact.path, JSON.stringify(value));
      else if (fact.type === 'codes')
        give(
          fact.path,
          value.filter((item) => typeof item === 'string'),
        );
      if (fact.type === 'instant' && typeof value === 'number') give(prepared.dayOf(fact.path), dayInChina(value));
    }
    for (const { name, path, micro, end } of shares) {
      const whole = bound.values[factAt(path, vocabulary).slot];
      if (typeof whole === 'number') give(name, shareOf(whole, micro)[end]);
    }
    give('places', placesOf(valid.region));
    give(prepared.asOf, today);
    give(prepared.mainDay, mainDates.map((event) => event.at(bound)?.day).find((day) => day !== undefined) ?? today);
    rules.forEach(({ rule }, place) => {
      const { within, apart, before, limit, require } = rule;
      const [from, to] = [within?.from ?? apart?.from ?? before?.first, within?.to ?? apart?.to ?? before?.then];
      for (const [end, event] of [
        ['from', from],
        ['to', to],
        ['by', require?.by],
      ] as const) {
        if (event !== undefined && typeof event !== 'string')
          give(prepared.event(place, end), dayAt(event, bound, vocabulary));
      }
      if (within !== undefined) {
        const due = dueOf(within, bound, vocabulary, calendar, today);
        give(prepared.due(place), due?.due);
        give(prepared.openUntil(place), due?.day);
        if (within.period !== undefined) {
          const end = compileEvent(within.to, vocabulary).at(bound);
          give(prepared.event(place, 'to'), due?.clock === true ? end?.instant : end?.day);
        }
      }
      if (apart !== undefined) {
        const start = dayAt(apart.from, bound, vocabulary);
        const period = periodOf(apart);
        if (start !== undefined && period !== undefined) {
          const first = apart.inclusive === true ? start - 1 : start;
          give(
            prepared.due(place),
            period.unit === 'workingDays' ? calendar.addWorkingDays(first, period.amount) : calendarEnd(first, period),
          );
        }
      }
      if (limit !== undefined) {
        const fact = factAt(limit.fact, vocabulary);
        for (const side of ['atMost', 'atLeast', 'equal', 'lessThan', 'moreThan'] as const) {
          const figure = limit[side];
          if (figure === undefined) continue;
          if (fact.type === 'period')
            give(prepared.sign(place, side), signOf(fact, figure, bound, calendar, vocabulary));
          else if (typeof figure === 'object' && !('fact' in figure)) {
            give(prepared.figure(place, side), figureOf(figure, fact, side, bound, vocabulary));
          }
        }
      }
    });
    return facts;
  };
}

/** The shares that conditions compare with ({@link prepared.share}). */
function sharesIn(names: ReadonlySet<string>) {
  return [...names].flatMap((name) => {
    const [, end, micro, path] = /^share\.(floor|ceil)(\d+)\.(.+)$/.exec(name) ?? [];
    if (micro === undefined || path === undefined) return [];
    return [{ name, path, micro: Number(micro), end: end === 'ceil' ? ('ceil' as const) : ('floor' as const) }];
  });
}

function dayAt(event: Event, bound: Bound, vocabulary: Vocabulary): Day | undefined {
  return compileEvent(event, vocabulary).at(bound)?.day;
}

function dueOf(within: Within, bound: Bound, vocabulary: Vocabulary, calendar: Calendar, asOf: Day) {
  const start = compileEvent(within.from, vocabulary).at(bound);
  const promised = within.period === undefined ? undefined : bound.values[factAt(within.period, vocabulary).slot];
  const period = within.period === undefined ? periodOf(within) : isPeriod(promised) ? promised : undefined;
  if (start === undefined || period === undefined) return undefined;
  if (period.unit === 'hours' || period.unit === 'minutes') {
    const byDay = compileEvent(within.to, vocabulary).facts.some(({ type }) => type !== 'instant');
    if (start.instant === undefined || byDay) return undefined;
    const ended = start.instant + period.amount * MS[period.unit];
    const rolls = period.unit === 'hours' && within.rolls !== false && !calendar.isWorking(dayInChina(ended));
    const due = rolls ? endOfDay(calendar.workingDayFrom(dayInChina(ended))) : ended;
    return { due, day: dayInChina(due), clock: true };
  }
  const slot = vocabulary.facts.find(({ type }) => type === 'suspensions')?.slot;
  const suspensions = slot === undefined || within.suspensions === 'counted' ? undefined : bound.values[slot];
  const gaps = gapsOf(Array.isArray(suspensions) ? suspensions : [], asOf);
  const due = within.rolls === false ? calendarEnd(start.day, period) : dueDay(calendar, start.day, period, gaps);
  return { due, day: due, clock: false };
}

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && 'unit' in value;
}

function signOf(
  fact: Fact,
  figure: Figure,
  bound: Bound,
  calendar: Calendar,
  vocabulary: Vocabulary,
): number | undefined {
  const actual = periodAt(bound, fact);
  const limit =
    typeof figure === 'object' && 'fact' in figure
      ? periodAt(bound, factAt(figure.fact, vocabulary))
      : typeof figure === 'object'
        ? periodOf(figure)
        : undefined;
  if (actual === undefined || limit === undefined) return undefined;
  const { shorter, equal, longer } = comparePeriods(calendar, actual, limit);
  if (Number(shorter) + Number(equal) + Number(longer) !== 1) return undefined;
  return shorter ? -1 : longer ? 1 : 0;
}

function periodAt({ values }: Bound, { slot }: Fact): Period | undefined {
  const value = values[slot];
  return isPeriod(value) ? value : undefined;
}

function figureOf(figure: Figure, fact: Fact, side: string, bound: Bound, vocabulary: Vocabulary): number | undefined {
  if (typeof figure === 'object' && 'leastOf' in figure)
    return extreme(figure.leastOf, Math.min, fact, side, bound, vocabulary);
  if (typeof figure === 'object' && 'greatestOf' in figure)
    return extreme(figure.greatestOf, Math.max, fact, side, bound, vocabulary);
  return leafOf(figure, fact, side, bound, vocabulary);
}

function extreme(
  parts: readonly FigureLeaf[],
  choose: (...values: number[]) => number,
  fact: Fact,
  side: string,
  bound: Bound,
  vocabulary: Vocabulary,
): number | undefined {
  const values = parts.map((part) => leafOf(part, fact, side, bound, vocabulary));
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? choose(...known) : undefined;
}

function leafOf(
  figure: FigureLeaf,
  fact: Fact,
  side: string,
  bound: Bound,
  vocabulary: Vocabulary,
): number | undefined {
  if (typeof figure !== 'object') {
    const value = literal(fact, figure);
    return typeof value === 'number' ? value : undefined;
  }
  const value =
    'of' in figure
      ? bound.values[factAt(figure.of, vocabulary).slot]
      : 'fact' in figure
        ? bound.values[factAt(figure.fact, vocabulary).slot]
        : undefined;
  if (typeof value !== 'number') return undefined;
  if (!('percent' in figure)) return value;
  const { floor, ceil } = shareOf(value, microOf(figure.percent));
  return side === 'atLeast' || side === 'lessThan' ? ceil : floor;
}
