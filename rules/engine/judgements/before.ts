/** `before`: one event comes before another, or on the same day where that is allowed. */
import type { Text } from '../../facts/fact.ts';
import type { Vocabulary } from '../../facts/vocabulary.ts';
import { awaited, dayShown, type Happened, isIdle, named } from '../compiled-event.ts';
import { type Day, dateOf } from '../day.ts';
import { compileEvent } from '../event.ts';
import { type Judged, type Judgement, undetermined } from '../judgement.ts';
import type { Before } from '../rule.ts';

/** @throws ConditionError where facts are unknown or no dates. */
export function compileBefore(before: Before, vocabulary: Vocabulary): Judgement {
  const first = compileEvent(before.first, vocabulary);
  const then = compileEvent(before.then, vocabulary);
  const sameDay = before.sameDay !== false;
  const facts = [...new Set([...first.facts, ...then.facts])];
  const read = [...facts, ...(first.floor?.facts ?? [])];
  const [earlier, later] = [named(first), named(then)];
  const must: Text = { zh: sameDay ? '不晚于' : '早于', en: sameDay ? 'no later than' : 'before' };
  return {
    facts,
    reads: () => read,
    due: (bound) => dayShown(then, bound),
    statement: () => ({ zh: `${earlier.zh}${must.zh}${later.zh}`, en: `${earlier.en} ${must.en} ${later.en}` }),
    idle: (bound) => isIdle(first, then, bound),
    judge: (bound, { asOf, calendar }) => {
      const a = first.at(bound, calendar);
      const b = then.at(bound, calendar);
      if (a !== undefined && b !== undefined) return compared(a, b, sameDay, must);
      // A day that is set and still to come has not happened either.
      if (then.never(bound) || (b !== undefined && b.day > asOf))
        return notYet(a, earlier, b?.fact ?? awaited(then, bound));
      const shownThen = then.implied(bound);
      const done = b !== undefined || (shownThen !== undefined && (shownThen.by ?? asOf) <= asOf);
      if (first.never(bound) && done) return skipped(earlier, b?.fact ?? later);
      const shown = first.implied(bound);
      if (b !== undefined && shown?.by !== undefined && shown.by < b.day) return inTime(earlier, b);
      // What shows that the one happened, or had to come before the other, lies on the wrong side: so do they.
      const latest = b?.day ?? shownThen?.by;
      const start = a ?? first.floor?.at(bound);
      if (
        latest !== undefined &&
        latest <= asOf &&
        start !== undefined &&
        (start.day > latest || (!sameDay && start.day === latest))
      )
        return outOfOrder(earlier, later, start, b ?? { day: latest, fact: shownThen?.fact ?? later });
      return undetermined([...first.missing(bound), ...then.missing(bound)]);
    },
  };
}

function compared(a: Happened, b: Happened, sameDay: boolean, must: Text): Judged {
  const difference = distance(a, b);
  const holds = sameDay ? difference >= 0 : difference > 0;
  return {
    outcome: holds ? 'satisfied' : 'breached',
    explain: () => ({
      message: {
        zh: `${a.fact.zh} ${dateOf(a.day)}，${b.fact.zh} ${dateOf(b.day)}：前者应${must.zh}后者，${holds ? '符合规定' : '顺序颠倒'}。`,
        en: `${a.fact.en} ${dateOf(a.day)}, ${b.fact.en} ${dateOf(b.day)}: the former must come ${must.en} the latter${holds ? ': it does' : ', and does not'}.`,
      },
      ...(!holds && remedy(a.fact, b.fact)),
    }),
  };
}

function remedy(first: Text, then: Text) {
  return {
    remedy: { zh: `先完成：${first.zh}，再进行：${then.zh}`, en: `First: ${first.en}; only then: ${then.en}` },
  };
}

/** The later event has not happened: there is still time, or the earlier one is already done. */
function notYet(a: Happened | undefined, earlier: Text, later: Text): Judged {
  if (a === undefined) {
    return {
      outcome: 'pending',
      explain: () => ({
        message: {
          zh: `${later.zh}尚未发生；此前应先有：${earlier.zh}。`,
          en: `${later.en}: not yet. Before it must come: ${earlier.en}.`,
        },
      }),
    };
  }
  return {
    outcome: 'satisfied',
    explain: () => ({
      message: {
        zh: `${a.fact.zh} ${dateOf(a.day)}，${later.zh}尚未发生：先后顺序符合规定。`,
        en: `${a.fact.en} ${dateOf(a.day)}; ${later.en}: not yet. The order is kept.`,
      },
    }),
  };
}

/** What had to come first has not happened, and the other has. */
export function skipped(earlier: Text, later: Text): Judged {
  return {
    outcome: 'breached',
    explain: () => ({
      message: {
        zh: `${later.zh}已发生，而此前应有的“${earlier.zh}”没有发生。`,
        en: `${later.en} has happened; what had to come before it has not: ${earlier.en}.`,
      },
      ...remedy(earlier, later),
    }),
  };
}

/** The days of both are not known, but on which day the one was still to come and by which the other had happened. */
function outOfOrder(
  earlier: Text,
  later: Text,
  from: Happened,
  by: { readonly day: Day; readonly fact: Text },
): Judged {
  const [start, end] = [dateOf(from.day), dateOf(by.day)];
  return {
    outcome: 'breached',
    explain: () => ({
      message: {
        zh: `“${earlier.zh}”不早于${from.fact.zh} ${start}，“${later.zh}”不晚于${by.fact.zh} ${end}：顺序颠倒。`,
        en: `${earlier.en}: not before ${from.fact.en} ${start}; ${later.en}: not after ${by.fact.en} ${end}. The order is not kept.`,
      },
      ...remedy(earlier, later),
    }),
  };
}

function inTime(earlier: Text, b: Happened): Judged {
  return {
    outcome: 'satisfied',
    explain: () => ({
      message: {
        zh: `${earlier.zh}的日期未填，但所填事实表明其早于${b.fact.zh} ${dateOf(b.day)}。`,
        en: `${earlier.en}: the day is not given, but what is given shows that it lies before ${b.fact.en} ${dateOf(b.day)}.`,
      },
    }),
  };
}

/** Positive where `a` came first: by the clock where both are instants, else by the day. */
function distance(a: Happened, b: Happened): number {
  if (a.instant !== undefined && b.instant !== undefined && a.day === b.day) return Math.sign(b.instant - a.instant);
  return b.day - a.day;
}
