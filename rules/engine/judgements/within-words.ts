/** What a finding on a period says. */
import type { Text } from '../../facts/fact.ts';
import type { Fact } from '../../facts/vocabulary.ts';
import type { Period } from '../bound.ts';
import type { Happened } from '../compiled-event.ts';
import { type Day, dateOf } from '../day.ts';
import type { Explanation, PeriodFinding } from '../judgement.ts';
import { OUT_OF_HOURS } from '../office-hours.ts';
import { midSentence, showPeriod } from '../show.ts';

/** A period that has a last day. */
export type Told = PeriodFinding & { readonly due: string };

/** The words of a period that began: in time, late, or still open. */
export function explained(
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
  const outOfHours = finding.skipped.some(({ why }) => why === OUT_OF_HOURS);
  const basis: Text =
    period.amount === 0
      ? { zh: `以${start.fact.zh} ${finding.from} 为限`, en: `by ${finding.from}, ${midSentence(start.fact.en)}` }
      : {
          zh: `自${start.fact.zh} ${finding.from} 起 ${length.zh}${outOfHours ? '，办公时间以外不计' : ''}`,
          en: `${length.en} from ${finding.from}, ${midSentence(start.fact.en)}${outOfHours ? ', time out of office hours not counted' : ''}`,
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
    ...(late !== undefined && end !== undefined && { isDone: true }),
    ...(late !== undefined && {
      remedy:
        end === undefined
          ? { zh: '立即办理，并记录逾期原因', en: 'Do it now, and record why it is late' }
          : period.amount === 0
            ? { zh: '同类事项应于当日完成', en: 'Complete matters of this kind on the day itself' }
            : { zh: `同类事项应在 ${length.zh}内完成`, en: `Complete matters of this kind within ${length.en}` },
    }),
  };
}

/** The period has not begun. */
export function notBegun(start: Text, end: Text, length: Text): Explanation {
  return {
    message: {
      zh: `${start.zh}尚未发生，期限未开始；${length.zh.startsWith('0 ') ? '当日' : `此后 ${length.zh}内`}应有：${end.zh}。`,
      en: `${start.en}: not yet, so the period has not begun; ${midSentence(end.en)} is due ${length.en.startsWith('0 ') ? 'on the same day' : `within ${length.en} of it`}.`,
    },
  };
}

/** It happened by a day that is in time, whichever day it was. */
export function doneInTime(target: Fact, shownBy: Fact, due: string): Text {
  return {
    zh: `${target.zh}：具体日期未填，但“${shownBy.zh}”表明已在期限 ${due} 之内。`,
    en: `${target.en}: the day is not given, but "${shownBy.en}" shows that it was in time: due by ${due}.`,
  };
}

/** Whether it happened, or when, is not known. */
export function notKnown(target: Fact, shownBy: Fact | undefined, due: string): Text {
  return shownBy === undefined
    ? {
        zh: `${target.zh}：应于 ${due} 前（含当日）完成，是否已经完成、哪一天完成未填，无法确定。`,
        en: `${target.en}: was due by ${due}. Whether and when it happened is not stated, so it cannot be decided.`,
      }
    : {
        zh: `${target.zh}：应于 ${due} 前（含当日）完成；“${shownBy.zh}”表明已经完成，但日期未填，是否按期无法确定。`,
        en: `${target.en}: was due by ${due}. "${shownBy.en}" shows that it happened, but not when, so it cannot be decided.`,
      };
}
