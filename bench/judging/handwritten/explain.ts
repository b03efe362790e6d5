/** Words and figures of the hand-written rules' findings, one function for each thing there is to say. */
import { type Period, periodUnits } from '../../../rules/engine/bound.ts';
import type { Calendar } from '../../../rules/engine/calendar.ts';
import { type Day, dateOf, dayInChina, instantInChina } from '../../../rules/engine/day.ts';
import type { Explanation, PeriodFinding } from '../../../rules/engine/judgement.ts';
import { midSentence } from '../../../rules/engine/show.ts';
import { type Gaps, lateness, skippedDays } from '../../../rules/engine/span.ts';
import type { Text } from '../../../rules/facts/fact.ts';
import type { Assumptions, Named } from './sheet.ts';

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** A code with its label. */
export interface Shown {
  readonly code: string;
  readonly label: Text;
}

export const yesForbidden = ({ zh, en }: Named): Explanation => ({
  message: { zh: `存在规定不允许的情形：${zh}。`, en: `This is the case and is not allowed: ${en}.` },
  remedy: { zh: `纠正：${zh}`, en: `Put right: ${en}` },
});
export const noAsItShouldBe = ({ zh, en }: Named): Explanation => ({
  message: { zh: `不存在该情形：${zh}。`, en: `This is not the case: ${en}.` },
});
export const yesAsRequired = ({ zh, en }: Named): Explanation => ({
  message: { zh: `已做到：${zh}。`, en: `Done as required: ${en}.` },
});
export const noThoughRequired = ({ zh, en }: Named): Explanation => ({
  message: { zh: `未做到：${zh}。`, en: `Not done, though required: ${en}.` },
  remedy: { zh: `落实：${zh}`, en: `See to it: ${en}` },
});
export const nothingForbidden = ({ zh, en }: Named): Explanation => ({
  message: { zh: `${zh}中未见规定不允许的内容。`, en: `${en}: nothing that is not allowed.` },
});
export const allThere = ({ zh, en }: Named): Explanation => ({
  message: { zh: `${zh}：具备所要求的内容。`, en: `${en}: what is required is there.` },
});
export const notDue = (fact: Named, by: Named): Explanation => ({
  message: {
    zh: `${fact.zh}：在${by.zh}之前完成即可，现尚未到期。`,
    en: `${fact.en}: due by the time of: ${by.en}; that has not come.`,
  },
});

/** @param isAct a list of what somebody did: it is put right, not taken out. */
export function forbiddenFound(fact: Named, codes: readonly Shown[], isAct = false): Explanation {
  const { zh, en } = listed(codes, '、', '; ');
  return {
    message: { zh: `${fact.zh}中有规定不允许的内容：${zh}。`, en: `${fact.en}: this is not allowed: ${en}.` },
    codes,
    remedy: isAct
      ? { zh: `纠正：${zh}`, en: `Put right: ${en}` }
      : { zh: `删除或取消：${zh}`, en: `Take out or do away with: ${en}` },
  };
}

const lackingCodes = (codes: readonly Shown[], any: boolean): Text =>
  any ? listed(codes, '或', ' or ') : listed(codes, '、', '; ');

export function lacking(fact: Named, codes: readonly Shown[], any: boolean): Explanation {
  const { zh, en } = lackingCodes(codes, any);
  return {
    message: { zh: `${fact.zh}中没有：${zh}。`, en: `${fact.en}: this is not among them: ${en}.` },
    codes,
    remedy: { zh: `补充：${zh}`, en: `Add: ${en}` },
  };
}

/** One code is given where another is wanted. */
export function another(fact: Named, is: string, codes: readonly Shown[], any: boolean): Explanation {
  const { zh, en } = lackingCodes(codes, any);
  const given = fact.codes?.[is] ?? { zh: is, en: is };
  return {
    message: {
      zh: `${fact.zh}为“${given.zh}”，应为“${zh}”。`,
      en: `${fact.en} is "${given.en}" and must be "${en}".`,
    },
    codes,
    remedy: { zh: `改为：${zh}`, en: `Make it: ${en}` },
  };
}

/** A list that may hold more than it shows. */
export function notStated(fact: Named, codes: readonly Shown[], any: boolean): Text {
  const { zh, en } = lackingCodes(codes, any);
  return {
    zh: `${fact.zh}中未填：${zh}。是否没有？如已全部列出，请确认“以上为全部”。`,
    en: `${fact.en}: this was not stated: ${en}. Is it not there? If the list shows all there is, please confirm that it is complete.`,
  };
}

/** What was found is assumed not to be lawful in this case. */
export function notLawful(except: Named, codes: readonly Shown[]): Assumptions[number] {
  const { zh, en } = listed(codes, '、', '; ');
  return {
    facts: [except.path],
    text: {
      zh: `假定“${zh}”不在“${except.zh}”之列。`,
      en: `Assuming that this is not among "${except.en}": ${en}.`,
    },
  };
}

export const nothingElseLeftOut = ({ path }: Named): Assumptions[number] => ({
  facts: [path],
  text: {
    zh: '假定除已填写的以外，没有其他不计入期限的时间（补正、检验、专家评审、公示等）。',
    en: 'Assuming that no other time is left out of the period (corrections, tests, expert reviews, publicity) than was stated.',
  },
});

export const assumption = (facts: readonly string[], { zh, en }: Text): Assumptions[number] => ({
  facts,
  text: { zh: `假定不存在例外情形：${zh}`, en: `Assuming the exception does not apply: ${en}` },
});

function listed(codes: readonly Shown[], zhComma: string, enComma: string): Text {
  let zh = '';
  let en = '';
  for (const { label } of codes) {
    zh += zh === '' ? label.zh : `${zhComma}${label.zh}`;
    en += en === '' ? label.en : `${enComma}${label.en}`;
  }
  return { zh, en };
}

/** One side of a limit in words; `should` is what the figure has to become. */
export interface Side {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly should: string;
  /** What a promised period is to be. */
  readonly asked: string;
}
export const AT_MOST: Side = { name: 'atMost', zh: '上限', en: 'at most', should: '不超过', asked: '不超过' };
export const AT_LEAST: Side = { name: 'atLeast', zh: '下限', en: 'at least', should: '不少于', asked: '不少于' };
export const EQUAL: Side = { name: 'equal', zh: '须等于', en: 'exactly', should: '', asked: '' };
export const LESS_THAN: Side = { name: 'lessThan', zh: '须低于', en: 'less than', should: '低于', asked: '' };
export const MORE_THAN: Side = { name: 'moreThan', zh: '须高于', en: 'more than', should: '高于', asked: '' };

/** A number that must be odd and is even. */
export const even = (fact: Named, is: string): Explanation => ({
  message: {
    zh: `${fact.zh}为 ${is}，须为单数，不符合规定。`,
    en: `${fact.en} is ${is}; the rule says an odd number: not allowed.`,
  },
});

/**
 * A limit on an amount or a number.
 * @param is and `bound` as people read them, `plainBound` as the report carries it; `gap` undefined where it is kept, and
 *   with no difference where the figure is exactly the bound but may not be.
 */
/** Two shares lie percentage points apart. */
function inPoints(shown: string): Text {
  if (!shown.endsWith('%')) return { zh: shown, en: shown };
  const points = shown.slice(0, -1);
  return { zh: `${points} 个百分点`, en: `${points} percentage point${points === '1' ? '' : 's'}` };
}

export function limited(
  fact: Named,
  side: Side,
  is: string,
  bound: string,
  plainBound: string | number,
  how: Text | undefined,
  gap: { readonly over: boolean; readonly shown: string; readonly plain: string | number } | undefined,
  isKept: boolean,
): Explanation {
  const reason = how === undefined ? { zh: '', en: '' } : { zh: `（${how.zh}）`, en: ` (${how.en})` };
  const [zhGap, enGap] = isKept
    ? ['，符合规定', ': allowed']
    : gap === undefined
      ? ['，不符合规定', ': not allowed']
      : side.name === 'equal'
        ? gap.over
          ? [`，多 ${inPoints(gap.shown).zh}`, `: ${inPoints(gap.shown).en} too much`]
          : [`，少 ${inPoints(gap.shown).zh}`, `: ${inPoints(gap.shown).en} too little`]
        : gap.over
          ? [`，超出上限 ${inPoints(gap.shown).zh}`, `: ${inPoints(gap.shown).en} over the limit`]
          : [`，低于下限 ${inPoints(gap.shown).zh}`, `: ${inPoints(gap.shown).en} short of it`];
  const explained: Writable<Explanation> = {
    message: {
      zh: `${fact.zh}为 ${is}，${side.zh} ${bound}${reason.zh}${zhGap}。`,
      en: `${fact.en}: ${is}; the rule says ${side.en} ${bound}${reason.en}${enGap}.`,
    },
    limit: { [side.name]: plainBound },
  };
  if (!isKept && gap?.over === true) explained.excess = gap.plain;
  if (!isKept && gap?.over === false) explained.shortfall = gap.plain;
  if (!isKept) {
    explained.remedy = {
      zh: `将${fact.zh}调整为${side.should} ${bound}`,
      en: `${fact.en}: make it ${side.en} ${bound}`,
    };
  }
  return explained;
}

export function periodLimited(fact: Named, side: Side, is: Period, bound: Period, isKept: boolean): Explanation {
  const { zh, en } = shownPeriod(is);
  const limit = shownPeriod(bound);
  const explained: Writable<Explanation> = {
    message: {
      zh: `${fact.zh}为 ${zh}，${side.zh} ${limit.zh}，${isKept ? '符合规定' : '不符合规定'}。`,
      en: `${fact.en}: ${en}; the rule says ${side.en} ${limit.en}: ${isKept ? 'allowed' : 'not allowed'}.`,
    },
    limit: { [side.name]: { [bound.unit]: bound.amount } },
  };
  if (!isKept)
    explained.remedy = {
      zh: `将${fact.zh}调整为${side.asked} ${limit.zh}`,
      en: `${fact.en}: make it ${side.en} ${limit.en}`,
    };
  return explained;
}

export function dependsOnTheDay(fact: Named, is: Period, bound: Period): Text {
  const { zh, en } = shownPeriod(is);
  const limit = shownPeriod(bound);
  return {
    zh: `${fact.zh}承诺${zh}，规定为${limit.zh}：孰长孰短取决于期间起算日，无法确定。`,
    en: `${fact.en} promises ${en}, the rule says ${limit.en}: which is longer depends on the day the period begins, so it cannot be decided.`,
  };
}

export function inOrder(
  first: Named,
  firstDay: Day,
  then: Named,
  thenDay: Day,
  sameDay: boolean,
  isKept: boolean,
): Explanation {
  const explained: Writable<Explanation> = {
    message: {
      zh: `${first.zh} ${dateOf(firstDay)}，${then.zh} ${dateOf(thenDay)}：前者应${sameDay ? '不晚于' : '早于'}后者，${isKept ? '符合规定' : '顺序颠倒'}。`,
      en: `${first.en} ${dateOf(firstDay)}, ${then.en} ${dateOf(thenDay)}: the former must come ${sameDay ? 'no later than' : 'before'} the latter${isKept ? ': it does' : ', and does not'}.`,
    },
  };
  if (!isKept) {
    explained.remedy = {
      zh: `先完成：${first.zh}，再进行：${then.zh}`,
      en: `First: ${first.en}; only then: ${then.en}`,
    };
  }
  return explained;
}

/** The later of two events has not happened. */
export function notYet(earlier: Named, first: Named, firstDay: Day | undefined, later: Named): Explanation {
  if (firstDay === undefined) return mustComeFirst(earlier, later);
  return {
    message: {
      zh: `${first.zh} ${dateOf(firstDay)}，${later.zh}尚未发生：先后顺序符合规定。`,
      en: `${first.en} ${dateOf(firstDay)}; ${later.en}: not yet. The order is kept.`,
    },
  };
}

const mustComeFirst = (earlier: Named, later: Named): Explanation => ({
  message: {
    zh: `${later.zh}尚未发生；此前应先有：${earlier.zh}。`,
    en: `${later.en}: not yet. Before it must come: ${earlier.en}.`,
  },
});

export const skipped = (earlier: Named, later: Named): Explanation => ({
  message: {
    zh: `${later.zh}已发生，而此前应有的“${earlier.zh}”没有发生。`,
    en: `${later.en} has happened; what had to come before it has not: ${earlier.en}.`,
  },
  remedy: {
    zh: `先完成：${earlier.zh}，再进行：${later.zh}`,
    en: `First: ${earlier.en}; only then: ${later.en}`,
  },
});

/** The later of two events that must lie apart has not happened. */
export function notYetApart(
  earlier: Named,
  first: Named,
  firstDay: Day | undefined,
  later: Named,
  earliestAfter: (day: Day) => Day,
): Explanation {
  if (firstDay === undefined) return mustComeFirst(earlier, later);
  const day = dateOf(earliestAfter(firstDay));
  return {
    message: {
      zh: `${first.zh} ${dateOf(firstDay)}，${later.zh}尚未发生，最早为 ${day}。`,
      en: `${first.en} ${dateOf(firstDay)}; ${later.en}: not yet, ${day} at the earliest.`,
    },
  };
}

export function keptApart(
  calendar: Calendar,
  from: Named,
  fromDay: Day,
  to: Named,
  toDay: Day,
  earliest: Day,
  length: Period,
  inclusive: boolean,
): Explanation {
  const isKept = toDay >= earliest;
  const working = length.unit === 'workingDays';
  const short: Period = working
    ? { unit: 'workingDays', amount: Math.max(1, calendar.workingDays(toDay, earliest)) }
    : { unit: 'days', amount: earliest - toDay };
  const skipped: { on: string; why: Text }[] = [];
  if (working) {
    for (let day = fromDay; day <= earliest; day++) {
      if (!calendar.isWorking(day)) skipped.push({ on: dateOf(day), why: calendar.whyOff(day) });
    }
  }
  const counted = { [length.unit]: length.amount };
  const provisional = working && calendar.isProvisional(fromDay, earliest);
  const head = { from: dateOf(fromDay), earliest: dateOf(earliest), actual: dateOf(toDay), counted, skipped };
  const period: PeriodFinding = isKept
    ? { ...head, provisional }
    : { ...head, short: { [short.unit]: short.amount }, provisional };
  const needed = shownPeriod(length);
  const by = shownPeriod(short);
  const counting = inclusive
    ? { zh: '（首尾两日均计入）', en: ' (first and last day both counted)' }
    : { zh: '', en: '' };
  const explained: Writable<Explanation> = {
    message: {
      zh: `${from.zh} ${head.from}，${to.zh} ${head.actual}：应相隔不少于 ${needed.zh}${counting.zh}，最早为 ${head.earliest}，${isKept ? '符合规定' : `少 ${by.zh}`}。`,
      en: `${from.en} ${head.from}, ${to.en} ${head.actual}: at least ${needed.en} must lie between${counting.en}, so ${head.earliest} at the earliest${isKept ? ': allowed' : `; ${by.en} too few`}.`,
    },
    period,
  };
  if (!isKept)
    explained.remedy = {
      zh: `将${to.zh}推迟至 ${head.earliest} 或以后`,
      en: `Move ${to.en} to ${head.earliest} or later`,
    };
  return explained;
}

/** The period has not begun. */
export const notBegun = (start: Text, end: Text, length: Text): Explanation => ({
  message: {
    zh: `${start.zh}尚未发生，期限未开始；此后 ${length.zh}内应有：${end.zh}。`,
    en: `${start.en}: not yet, so the period has not begun; ${midSentence(end.en)} is due within ${length.en} of it.`,
  },
});

/** A period that has a last day. */
type Told = PeriodFinding & { readonly due: string };

/** A period counted in days; `toDay` undefined while the event is not known to have happened, `never` where it has not. */
export function periodInDays(
  calendar: Calendar,
  today: Day,
  fromDay: Day,
  toDay: Day | undefined,
  never: boolean,
  due: Day,
  length: Period,
  gaps: Gaps,
): Told {
  const reached = toDay ?? today;
  const isKnown = toDay !== undefined || never;
  const late = isKnown && reached > due ? lateness(calendar, due, reached, length, gaps) : undefined;
  const worked: string[] = [];
  if (length.unit === 'workingDays') {
    for (let day = fromDay + 1; day <= due; day++) if (calendar.isWorkedWeekend(day)) worked.push(dateOf(day));
  }
  return {
    from: dateOf(fromDay),
    due: dateOf(due),
    actual: toDay === undefined ? null : dateOf(toDay),
    counted: { [length.unit]: length.amount },
    skipped: skippedDays(calendar, fromDay, due, length, gaps).map(({ on, why }) => ({ on: dateOf(on), why })),
    ...(worked.length > 0 && { workedWeekends: worked }),
    ...(late !== undefined && { late: { [late.unit]: late.amount } }),
    provisional: calendar.isProvisional(fromDay, Math.max(due, reached)),
  };
}

/** A period counted by the clock: instants in milliseconds. */
export function periodByTheClock(
  today: Day,
  fromAt: number,
  toAt: number | undefined,
  never: boolean,
  due: number,
  length: Period,
  isLate: boolean,
): Told {
  const minutes = toAt === undefined ? undefined : Math.ceil((toAt - due) / 60_000);
  const late: Period | undefined =
    !isLate || (toAt === undefined && !never)
      ? undefined
      : minutes === undefined
        ? { unit: 'days', amount: today - dayInChina(due) }
        : minutes % 60 === 0
          ? { unit: 'hours', amount: minutes / 60 }
          : { unit: 'minutes', amount: minutes };
  return {
    from: instantInChina(fromAt),
    due: instantInChina(due),
    actual: toAt === undefined ? null : instantInChina(toAt),
    counted: { [length.unit]: length.amount },
    skipped: [],
    ...(late !== undefined && { late: { [late.unit]: late.amount } }),
    provisional: false,
  };
}

/** The period has run out, and whether it was kept is not known. */
export const endNotKnown = ({ zh, en }: Named, due: string): Text => ({
  zh: `${zh}：应于 ${due} 前（含当日）完成，是否已经完成、哪一天完成未填，无法确定。`,
  en: `${en}: was due by ${due}. Whether and when it happened is not stated, so it cannot be decided.`,
});

export function inTime(today: Day, from: Named, to: Named, length: Period, period: Told): Explanation {
  const { due } = period;
  const isOpen = period.actual === null;
  const reached = period.actual ?? dateOf(today);
  const { zh, en } = shownPeriod(length);
  const zhBasis = `（自${from.zh} ${period.from} 起 ${zh}）`;
  const enBasis = `(${en} from ${period.from}, ${midSentence(from.en)})`;
  const zhDoubt = period.provisional ? '所涉年份的放假安排未公布或不在收录范围，暂按周末推算。' : '';
  const enDoubt = period.provisional
    ? ' The holiday arrangement of a year concerned is not on record: weekends only are assumed.'
    : '';
  if (period.late === undefined) {
    const message = isOpen
      ? {
          zh: `${to.zh}：尚未发生，应于 ${due} 前（含当日）完成${zhBasis}。${zhDoubt}`,
          en: `${to.en}: still to come, due by ${due} ${enBasis}.${enDoubt}`,
        }
      : {
          zh: `${to.zh} ${reached}，在期限 ${due} 之内${zhBasis}。${zhDoubt}`,
          en: `${to.en} ${reached}, in time: due by ${due} ${enBasis}.${enDoubt}`,
        };
    return { message, period };
  }
  const by = shownLateness(period.late);
  return isOpen
    ? {
        message: {
          zh: `${to.zh}：截至 ${reached} 仍未发生，逾期 ${by.zh}，应于 ${due} 前（含当日）完成${zhBasis}。${zhDoubt}`,
          en: `${to.en}: still open on ${reached}, ${by.en} late, was due by ${due} ${enBasis}.${enDoubt}`,
        },
        period,
        remedy: { zh: '立即办理，并记录逾期原因', en: 'Do it now, and record why it is late' },
      }
    : {
        message: {
          zh: `${to.zh} ${reached}，逾期 ${by.zh}，应于 ${due} 前（含当日）完成${zhBasis}。${zhDoubt}`,
          en: `${to.en} ${reached}, ${by.en} late, was due by ${due} ${enBasis}.${enDoubt}`,
        },
        period,
        isDone: true,
        remedy: { zh: `同类事项应在 ${zh}内完成`, en: `Complete matters of this kind within ${en}` },
      };
}

/** `{ workingDays: 2 }` in words. */
function shownLateness(late: Readonly<Record<string, number>>): Text {
  for (const unit of periodUnits) {
    const amount = late[unit];
    if (amount !== undefined) return shownPeriod({ unit, amount });
  }
  return { zh: '', en: '' };
}

export function finerThanDays(length: Period): Text {
  const { zh, en } = shownPeriod(length);
  return {
    zh: `期限为${zh}，而起止只有日期，没有时刻，无法确定。`,
    en: `The limit is ${en}, but of its beginning and end only the days are known, so it cannot be decided.`,
  };
}

const units = {
  minutes: ['分钟', 'minute'],
  hours: ['小时', 'hour'],
  days: ['日', 'day'],
  workingDays: ['个工作日', 'working day'],
  weeks: ['周', 'week'],
  months: ['个月', 'month'],
  years: ['年', 'year'],
} as const;

export function shownPeriod({ unit, amount }: Period): Text {
  const [zh, en] = units[unit];
  return { zh: `${amount} ${zh}`, en: amount === 1 ? `1 ${en}` : `${amount} ${en}s` };
}
