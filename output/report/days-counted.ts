/** How the days of a finding were counted, in sentences. */
import type { PeriodFinding } from '../../rules/engine/judgement.ts';
import type { Language } from '../written/written.ts';
import { spanText } from './figures.ts';
import { skippedRuns } from './skipped-runs.ts';

/** @returns a sentence on the count, then which days were left out and why. */
export function daysCounted(period: PeriodFinding, language: Language): readonly string[] {
  const { workedWeekends = [], provisional } = period;
  const zh = language === 'zh';
  const runs = runsText(period, language);
  return [
    sentence(period, language),
    ...(runs.length === 0 ? [] : [zh ? `不计入：${runs.join('；')}。` : `Not counted: ${runs.join('; ')}.`]),
    ...(workedWeekends.length === 0
      ? []
      : [
          zh
            ? `调休上班，计入：${workedWeekends.join('、')}。`
            : `Weekends worked, counted: ${workedWeekends.join(', ')}.`,
        ]),
    ...(provisional
      ? [
          zh
            ? '其中有的年份放假安排尚未公布，只按周末计算，结果可能变动。'
            : 'The public holidays of a year concerned are not published yet: only weekends are left out, and the result may change.',
        ]
      : []),
  ];
}

function sentence(
  { from, due, earliest, actual, counted, skipped, late, short }: PeriodFinding,
  language: Language,
): string {
  const span = (period: PeriodFinding['counted']): string => spanText(period, language);
  if (language === 'zh') {
    return `${[
      `自${from}的次日起数${span(counted)}`,
      ...(skipped.length > 0 ? [`其间${skipped.length}天不计入`] : []),
      ...(due === undefined ? [] : [`最后一日为${due}`]),
      ...(due === undefined && earliest !== undefined ? [`最早为${earliest}`] : []),
      actual === null ? '尚未发生' : `实际为${actual}`,
      ...(late === undefined ? [] : [`逾期${span(late)}`]),
      ...(short === undefined ? [] : [`尚差${span(short)}`]),
    ].join('，')}。`;
  }
  return `${[
    `${span(counted)} from the day after ${from}`,
    ...(skipped.length > 0 ? [`leaving out ${skipped.length} days`] : []),
    ...(due === undefined ? [] : [`last day ${due}`]),
    ...(due === undefined && earliest !== undefined ? [`${earliest} at the earliest`] : []),
    actual === null ? 'not done yet' : `done on ${actual}`,
    ...(late === undefined ? [] : [`${span(late)} late`]),
    ...(short === undefined ? [] : [`${span(short)} short`]),
  ].join('; ')}.`;
}

function runsText(period: PeriodFinding, language: Language): readonly string[] {
  const [to, open, close] = language === 'zh' ? (['至', '（', '）'] as const) : ([' to ', ' (', ')'] as const);
  return skippedRuns(period, language).map(
    (run) => `${run.from === run.to ? run.from : `${run.from}${to}${run.to}`}${open}${run.why}${close}`,
  );
}
