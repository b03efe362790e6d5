/** How interest was reckoned, line by line, for the terminal; the sum itself stands above. */
import type { Interest } from '../../../rules/interest/interest.ts';
import type { Language } from './language.ts';

export function interestLines(told: Interest, language: Language): readonly string[] {
  const zh = language === 'zh';
  const { steps, rate, source, convention, others, owed, notes = [] } = told;
  return [
    ...steps.map(({ from, to, days, principal }) =>
      zh ? `${from} 至 ${to}：${days} 日，本金 ${principal}` : `${from} to ${to}: ${days} days on ${principal}`,
    ),
    zh ? `${rate.zh}（${source.zh}）` : `${rate.en} (${source.en})`,
    convention[language],
    ...others.map((other) => `${other.interest}  ${other.convention[language]}`),
    ...(owed === '0.00' ? [] : [zh ? `尚欠本金 ${owed}` : `still owed: ${owed}`]),
    ...notes.map((note) => note[language]),
  ];
}
