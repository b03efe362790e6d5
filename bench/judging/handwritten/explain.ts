/** Words and figures of the hand-written rules' findings, one function for each thing there is to say. */
import type { Period } from '../../../rules/engine/bound.ts';
import type { Calendar } from '../../../rules/engine/calendar.ts';
import { type Day, dateOf, dayInChina, instantInChina } from '../../../rules/engine/day.ts';
import type { Explanation, PeriodFinding } from '../../../rules/engine/judgement.ts';
import { type Gaps, lateness, skippedDays } from '../../../rules/engine/span.ts';
import type { Text } from '../../../rules/facts/fact.ts';
import type { Named } from './sheet.ts';

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** A code with its label. */
export interface Shown {
  readonly code: string;
  readonly label: Text;
}

export const yesForbidden = ({ zh, en }: Named): Explanation => ({
  message: { zh: `${zh}：是，而规定不允许。`, en: `${en}: yes, which is not allowed.` },
  remedy: { zh: `取消：${zh}`, en: `Do away with: ${en}` },
});
export const noAsItShouldBe = ({ zh, en }: Named): Explanation => ({
  message: { zh: `${zh}：否，符合规定。`, en: `${en}: no, as it should be.` },
});
export const yesAsRequired = ({ zh, en }: Named): Explanation => ({
  message: { zh: `${zh}：是，符合规定。`, en: `${en}: yes, as required.` },
});
export const noThoughRequired = ({ zh, en }: Named): Explanation => ({
  message: { zh: `${zh}：否，而规定要求如此。`, en: `${en}: no, though it is required.` },
  remedy: { zh: `做到：${zh}`, en: `See to it: ${en}` },
});
export const nothingForbidden = ({ zh, en }: Named): Explanation => ({
  message: { zh: `${zh}：未见禁止的内容。`, en: `${en}: nothing forbidden found.` },
});
export const allThere = ({ zh, en }: Named): Explanation => ({
  message: { zh: `${zh}：具备所要求的内容。`, en: `${en}: what is required is there.` },
});

export function forbiddenFound(fact: Named, codes: readonly Shown[]): Explanation {
  const { zh, en } = listed(codes, '、', '; ');
  return {
    message: { zh: `${fact.zh}含有禁止的内容：${zh}。`, en: `${fact.en} holds what is forbidden: ${en}.` },
    codes,
    remedy: { zh: `删除或取消：${zh}`, en: `Take out or do away with: ${en}` },
  };
}

export function lacking(fact: Named, codes: readonly Shown[], any: boolean): Explanation {
  const { zh, en } = any ? listed(codes, '或', ' or ') : listed(codes, '、', '; ');
  return {
    message: { zh: `${fact.zh}缺少：${zh}。`, en: `${fact.en} lacks: ${en}.` },
    codes,
    remedy: { zh: `补充：${zh}`, en: `Add: ${en}` },
  };
}

/** What an exception is assumed not to say. */
export function assumedLawful(except: Named, codes: readonly Shown[]) {
  const { zh, en } = listed(codes, '、', '; ');
  return assumption([except.path], { zh: `${except.zh}含${zh}`, en: `${except.en}: ${en}` });
}

export const assumption = (facts: readonly string[], { zh, en }: Text) => ({
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
}
export const AT_MOST: Side = { name: 'atMost', zh: '上限', en: 'at most', should: '不超过' };
export const AT_LEAST: Side = { name: 'atLeast', zh: '下限', en: 'at least', should: '不少于' };
export const EQUAL: Side = { name: 'equal', zh: '须等于', en: 'exactly', should: '等于' };
export const LESS_THAN: Side = { name: 'lessThan', zh: '须低于', en: 'less than', should: '低于' };
export const MORE_THAN: Side = { name: 'moreThan', zh: '须高于', en: 'more than', should: '高于' };

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
      : gap.over
        ? [`，超出上限 ${gap.shown}`, `: ${gap.shown} over the limit`]
        : [`，低于下限 ${gap.shown}`, `: ${gap.shown} short of it`];
  const explained: Writable<Explanation> = {
    message: {
      zh: `${fact.zh}为 ${is}，${side.zh} ${bound}${reason.zh}${zhGap}。`,
      en: `${fact.en} is ${is}; the rule says ${side.en} ${bound}${reason.en}${enGap}.`,
    },
    limit: { [side.name]: plainBound },
  };
  if (!isKept && gap?.over === true) explained.excess = gap.plain;
  if (!isKept && gap?.over === false) explained.shortfall = gap.plain;
  if (!isKept) {
    explained.remedy = { zh: `将${fact.zh}调整为${side.should} ${bound}`, en: `Set ${fact.en} to ${side.en} ${bound}` };
  }
  return explained;
}

export function periodLimited(fact: Named, side: Side, is: Period, bound: Period, isKept: boolean): Explanation {
  const { zh, en } = shownPeriod(is);
  const limit = shownPeriod(bound);
  const explained: Writable<Explanation> = {
    message: {
      zh: `${fact.zh}为 ${zh}，${side.zh} ${limit.zh}，${isKept ? '符合规定' : '不符合规定'}。`,
      en: `${fact.en} is ${en}; the rule says ${side.en} ${limit.en}: ${isKept ? 'allowed' : 'not allowed'}.`,
    },
    limit: { [side.name]: { [bound.unit]: bound.amount } },
  };
  if (!isKept)
    explained.remedy = { zh: `将${fact.zh}调整为 ${limit.zh}`, en: `Set ${fact.en} to ${side.en} ${limit.en}` };
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

/** A period counted in days; `toDay` undefined while the event is still to come. */
export function withinDays(
  calendar: Calendar,
  today: Day,
  from: Named,
  fromDay: Day,
  to: Named,
  toDay: Day | undefined,
  due: Day,
  length: Period,
  gaps: Gaps,
): Explanation {
  const reached = toDay ?? today;
  const late = reached > due ? lateness(calendar, due, reached, length, gaps) : undefined;
  const worked: string[] = [];
  if (length.unit === 'workingDays') {
    for (let day = fromDay + 1; day <= due; day++) if (calendar.isWorkedWeekend(day)) worked.push(dateOf(day));
  }
  const period: Writable<Partial<PeriodFinding>> = {
    from: dateOf(fromDay),
    due: dateOf(due),
    actual: toDay === undefined ? null : dateOf(toDay),
    counted: { [length.unit]: length.amount },
    skipped: skippedDays(calendar, fromDay, due, length, gaps).map(({ on, why }) => ({ on: dateOf(on), why })),
  };
  if (worked.length > 0) period.workedWeekends = worked;
  if (late !== undefined) period.late = { [late.unit]: late.amount };
  settled(period, calendar.isProvisional(fromDay, Math.max(due, reached)));
  return inTime(from, dateOf(fromDay), to, dateOf(reached), toDay === undefined, dateOf(due), length, late, period);
}

/** A period counted by the clock: instants in milliseconds. */
export function withinHours(
  today: Day,
  from: Named,
  fromAt: number,
  to: Named,
  toAt: number | undefined,
  due: number,
  length: Period,
  isLate: boolean,
): Explanation {
  const minutes = toAt === undefined ? undefined : Math.ceil((toAt - due) / 60_000);
  const late: Period | undefined = !isLate
    ? undefined
    : minutes === undefined
      ? { unit: 'days', amount: today - dayInChina(due) }
      : minutes % 60 === 0
        ? { unit: 'hours', amount: minutes / 60 }
        : { unit: 'minutes', amount: minutes };
  const period: Writable<Partial<PeriodFinding>> = {
    from: instantInChina(fromAt),
    due: instantInChina(due),
    actual: toAt === undefined ? null : instantInChina(toAt),
    counted: { [length.unit]: length.amount },
    skipped: [],
  };
  if (late !== undefined) period.late = { [late.unit]: late.amount };
  settled(period, false);
  const reached = toAt === undefined ? dateOf(today) : instantInChina(toAt);
  return inTime(
    from,
    instantInChina(fromAt),
    to,
    reached,
    toAt === undefined,
    instantInChina(due),
    length,
    late,
    period,
  );
}

function settled(
  period: Writable<Partial<PeriodFinding>>,
  provisional: boolean,
): asserts period is Writable<PeriodFinding> {
  period.provisional = provisional;
}

function inTime(
  from: Named,
  fromText: string,
  to: Named,
  reached: string,
  isOpen: boolean,
  due: string,
  length: Period,
  late: Period | undefined,
  period: PeriodFinding,
): Explanation {
  const { zh, en } = shownPeriod(length);
  const zhBasis = `（自${from.zh} ${fromText} 起 ${zh}）`;
  const enBasis = `(${en} from ${from.en} ${fromText})`;
  const zhDoubt = period.provisional ? '所涉年份的放假安排未公布或不在收录范围，暂按周末推算。' : '';
  const enDoubt = period.provisional
    ? ' The holiday arrangement of a year concerned is not on record: weekends only are assumed.'
    : '';
  if (late === undefined) {
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
  const by = shownPeriod(late);
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
        remedy: { zh: `同类事项应在 ${zh}内完成`, en: `Complete matters of this kind within ${en}` },
      };
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

function shownPeriod({ unit, amount }: Period): Text {
  const [zh, en] = units[unit];
  return { zh: `${amount} ${zh}`, en: amount === 1 ? `1 ${en}` : `${amount} ${en}s` };
}
