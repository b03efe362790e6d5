/**
 * Derives the examples of a rule from its declaration: for figures and periods exactly at the boundary and one unit past it,
 * for codes with and without them. They are written into the rule file once and run as tests from then on, so that a figure
 * changed by mistake fails its own example. What cannot be derived is left to the author.
 */
import { type Period, periodOf } from '../engine/bound.ts';
import type { CompiledRule, CompiledVersion } from '../engine/compile.ts';
import { factAt } from '../engine/condition-error.ts';
import { type Day, dateOf, dayOf, FIRST_DAY, instantInChina } from '../engine/day.ts';
import { exampleCase, factsOfCondition } from '../engine/example.ts';
import type { Json } from '../engine/json.ts';
import { canonicalMoney, fenOf, MICRO, microOf, shareOf, showMicro, yuanOf } from '../engine/money.ts';
import { report } from '../engine/report.ts';
import type { Event, Example, Figure, Limit } from '../engine/rule.ts';
import type { RuleSet } from '../engine/rule-set.ts';
import { calendarEnd, dueDay } from '../engine/span.ts';
import { readSubmission } from '../facts/submission.ts';
import type { Fact, Vocabulary } from '../facts/vocabulary.ts';

type Facts = Example['facts'];
type Value = Facts[string];
interface Draft {
  readonly outcome: 'satisfied' | 'breached';
  readonly facts: Facts;
}

/** Examples that the engine confirms; none where the rule is beyond derivation. */
export function deriveExamples(compiled: CompiledRule, vocabulary: Vocabulary, ruleSet: RuleSet): readonly Example[] {
  const derived = compiled.versions
    .toReversed()
    .flatMap((version) =>
      draftsOf(compiled, version, vocabulary, ruleSet).flatMap((draft) =>
        confirmed(draft, compiled, version, vocabulary, ruleSet),
      ),
    );
  return derived;
}

function confirmed(
  draft: Draft,
  compiled: CompiledRule,
  version: CompiledVersion,
  vocabulary: Vocabulary,
  ruleSet: RuleSet,
): Example[] {
  const { asOf, case: submitted } = exampleCase(compiled, draft, vocabulary);
  const reading = readSubmission(submitted);
  if (!reading.ok) return [];
  const { findings } = report(reading.case, ruleSet, { asOf, preview: true });
  const finding = findings.find(
    ({ rule, provision }) => rule === compiled.rule.id && provision === version.citation.id,
  );
  if (finding?.outcome !== draft.outcome) return [];
  const due = compiled.rule.within === undefined ? undefined : finding.period?.due;
  return [
    {
      outcome: draft.outcome,
      facts: draft.facts,
      ...(due !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(due) && { due }),
      ...(compiled.versions.length > 1 && { provision: version.citation.id }),
    },
  ];
}

function draftsOf(
  compiled: CompiledRule,
  version: CompiledVersion,
  vocabulary: Vocabulary,
  ruleSet: RuleSet,
): readonly Draft[] {
  const { rule } = compiled;
  const written = rule.versions?.find(
    ({ provision, since }) => provision === version.citation.id && dayOf(since) === version.since,
  );
  const start = startDay(compiled, version, ruleSet);
  if (rule.limit !== undefined) return limitDrafts({ ...rule.limit, ...written }, vocabulary);
  if (rule.within !== undefined) {
    const period = periodOf({ ...rule.within, ...written });
    return period === undefined
      ? []
      : withinDrafts(rule.within.from, rule.within.to, period, start, vocabulary, ruleSet);
  }
  if (rule.apart !== undefined) {
    const period = periodOf({ ...rule.apart, ...written });
    if (period === undefined) return [];
    const from = rule.apart.inclusive ? start - 1 : start;
    const earliest =
      period.unit === 'workingDays' ? ruleSet.calendar.addWorkingDays(from, period.amount) : calendarEnd(from, period);
    const at = (day: Day): Facts => ({
      ...eventFacts(rule.apart?.from, dateOf(start)),
      ...eventFacts(rule.apart?.to, dateOf(day)),
    });
    return [
      { outcome: 'satisfied', facts: at(earliest) },
      { outcome: 'breached', facts: at(earliest - 1) },
    ];
  }
  if (rule.before !== undefined) {
    const { first, then, sameDay } = rule.before;
    const at = (day: Day): Facts => ({ ...eventFacts(first, dateOf(day)), ...eventFacts(then, dateOf(start)) });
    return sameDay === false
      ? [
          { outcome: 'satisfied', facts: at(start - 1) },
          { outcome: 'breached', facts: at(start) },
        ]
      : [
          { outcome: 'satisfied', facts: at(start) },
          { outcome: 'breached', facts: at(start + 1) },
        ];
  }
  const given = factsOfCondition(rule.when, vocabulary);
  if (rule.forbid !== undefined) {
    const fact = factAt(rule.forbid.fact, vocabulary);
    return codeDrafts(fact, given, rule.forbid.codes ?? [], 'breached', true);
  }
  if (rule.require !== undefined) {
    const fact = factAt(rule.require.fact, vocabulary);
    return codeDrafts(
      fact,
      given,
      rule.require.codes ?? rule.require.anyOf ?? [],
      'satisfied',
      rule.require.anyOf !== undefined,
    );
  }
  return [];
}

/** A working Monday on which the version holds. */
function startDay(compiled: CompiledRule, version: CompiledVersion, { calendar }: RuleSet): Day {
  const from = Math.max(compiled.since <= FIRST_DAY ? dayOf('2024-03-04') : compiled.since, version.since);
  const monday = from + ((8 - ((from + 4) % 7)) % 7);
  const day = calendar.workingDayFrom(monday);
  return day <= Math.min(compiled.until, version.until) ? day : from;
}

function eventFacts(event: Event | undefined, value: string): Facts {
  if (event === undefined) return {};
  if (typeof event === 'string') return { [event]: value };
  if ('paid' in event) return { [event.paid]: value };
  if ('endOf' in event) return { [event.from]: value, [event.endOf]: { days: 0 } };
  const parts =
    'firstKnown' in event ? event.firstKnown.slice(0, 1) : 'latest' in event ? event.latest : event.earliest;
  return Object.assign({}, ...parts.map((part) => eventFacts(part, value)));
}

function withinDrafts(
  from: Event,
  to: Event,
  period: Period,
  start: Day,
  vocabulary: Vocabulary,
  { calendar }: RuleSet,
): Draft[] {
  const unit = period.unit === 'hours' ? 3_600_000 : period.unit === 'minutes' ? 60_000 : undefined;
  if (unit !== undefined) {
    const begin = Date.parse(`${dateOf(start)}T09:00:00+08:00`);
    const at = (instant: number): Facts => ({
      ...eventFacts(from, instantInChina(begin)),
      ...eventFacts(to, instantInChina(instant)),
    });
    const due = begin + period.amount * unit;
    return [
      { outcome: 'satisfied', facts: at(due) },
      { outcome: 'breached', facts: at(due + 60_000) },
    ];
  }
  const due = dueDay(calendar, start, period, []);
  const past = period.unit === 'workingDays' ? calendar.addWorkingDays(due, 1) : due + 1;
  const written = (event: Event, day: Day): Facts =>
    Object.fromEntries(
      Object.entries(eventFacts(event, dateOf(day))).map(([path, value]) => [
        path,
        factAt(path, vocabulary).type === 'instant' ? `${String(value)}T09:00:00+08:00` : value,
      ]),
    );
  const at = (day: Day): Facts => ({ ...written(from, start), ...written(to, day) });
  return [
    { outcome: 'satisfied', facts: at(due) },
    { outcome: 'breached', facts: at(past) },
  ];
}

function codeDrafts(
  fact: Fact,
  given: ReadonlyMap<string, Json>,
  codes: readonly string[],
  withCodes: 'satisfied' | 'breached',
  oneIsEnough: boolean,
): Draft[] {
  const without = withCodes === 'breached' ? 'satisfied' : 'breached';
  if (fact.type === 'yesno') {
    return [
      { outcome: 'satisfied', facts: { [fact.path]: withCodes === 'satisfied' } },
      { outcome: 'breached', facts: { [fact.path]: withCodes === 'breached' } },
    ];
  }
  if (fact.type === 'code') {
    const other = Object.keys(fact.codes ?? {}).find((code) => !codes.includes(code));
    const [code] = codes;
    const drafts: Draft[] = [];
    if (code !== undefined) drafts.push({ outcome: withCodes, facts: { [fact.path]: code } });
    if (other !== undefined) drafts.push({ outcome: without, facts: { [fact.path]: other } });
    return drafts.sort((a, b) => (a.outcome < b.outcome ? 1 : -1));
  }
  const before = given.get(fact.path);
  const base = Array.isArray(before) ? before.filter((item) => typeof item === 'string') : [];
  const held = oneIsEnough ? codes.slice(0, 1) : codes;
  const drafts: Draft[] = [
    { outcome: withCodes, facts: { [fact.path]: [...new Set([...base, ...held])] } },
    { outcome: without, facts: { [fact.path]: oneIsEnough ? base : [...new Set([...base, ...codes.slice(1)])] } },
  ];
  return drafts.sort((a, b) => (a.outcome < b.outcome ? 1 : -1));
}

function limitDrafts(limit: Limit, vocabulary: Vocabulary): Draft[] {
  const fact = factAt(limit.fact, vocabulary);
  const at = (figure: Figure | undefined, satisfied: number, breached: number): Draft[] => {
    if (figure === undefined) return [];
    const boundary = boundaryOf(figure, fact, vocabulary);
    if (boundary === undefined) return [];
    return (
      [
        ['satisfied', satisfied],
        ['breached', breached],
      ] as const
    ).flatMap(([outcome, steps]) => {
      const value = boundary.at(steps);
      return value === undefined ? [] : [{ outcome, facts: { [fact.path]: value, ...boundary.facts } }];
    });
  };
  return [
    ...at(limit.atMost, 0, 1),
    ...at(limit.atLeast, 0, -1),
    ...at(limit.equal, 0, 1),
    ...at(limit.lessThan, -1, 0),
    ...at(limit.moreThan, 1, 0),
  ];
}

interface Boundary {
  readonly facts: Facts;
  /** The value so many units from the boundary; undefined below zero. */
  readonly at: (steps: number) => Value | undefined;
}

function boundaryOf(figure: Figure, fact: Fact, vocabulary: Vocabulary): Boundary | undefined {
  if (typeof figure === 'object') {
    if ('percent' in figure) {
      const base = factAt(figure.of, vocabulary);
      const sample = base.type === 'money' ? fenOf('2000000.00') : microOf(100);
      const { floor } = shareOf(sample, microOf(figure.percent));
      return {
        facts: { [base.path]: base.type === 'money' ? '2000000.00' : 100 },
        at: (steps) => numberAt(fact, floor, steps),
      };
    }
    if ('fact' in figure) {
      const other = factAt(figure.fact, vocabulary);
      if (other.type === 'date') {
        const day = dayOf('2024-03-04');
        return { facts: { [other.path]: dateOf(day) }, at: (steps) => dateOf(day + steps) };
      }
      const sample = other.type === 'money' ? fenOf('1000000.00') : microOf(10);
      return {
        facts: { [other.path]: other.type === 'money' ? '1000000.00' : 10 },
        at: (steps) => numberAt(fact, sample, steps),
      };
    }
    const period = periodOf({ ...figure });
    if (period === undefined) return undefined;
    return {
      facts: {},
      at: (steps) => (period.amount + steps < 0 ? undefined : { [period.unit]: period.amount + steps }),
    };
  }
  if (fact.type === 'date' && typeof figure === 'string')
    return { facts: {}, at: (steps) => dateOf(dayOf(figure) + steps) };
  const amount = fact.type === 'money' ? canonicalMoney(figure) : undefined;
  const value = amount?.ok ? fenOf(amount.value) : typeof figure === 'number' ? microOf(figure) : undefined;
  return value === undefined ? undefined : { facts: {}, at: (steps) => numberAt(fact, value, steps) };
}

function numberAt(fact: Fact, value: number, steps: number): Value | undefined {
  if (fact.type === 'money') return value + steps < 0 ? undefined : yuanOf(value + steps);
  const moved = value + steps * MICRO;
  return moved < 0 ? undefined : Number(showMicro(moved));
}
