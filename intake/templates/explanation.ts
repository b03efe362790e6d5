/** The sheet of a template that explains its columns. */
import type { Text } from '../../rules/facts/fact.ts';
import type { Fact, Vocabulary } from '../../rules/facts/vocabulary.ts';
import { bothLanguages, headingOf } from '../tables/heading-of.ts';
import type { CellValue } from '../tables/sheet.ts';

export const EXPLANATION_SHEET = '说明 Columns';
export const explanationHeadings: readonly CellValue[] = [
  '列 Column',
  '路径 Path',
  '部分 Section',
  '填写方式',
  'How to fill it in',
  '说明',
  'Explanation',
  '可选值 Choices',
];
export const explanationWidths: readonly number[] = [40, 34, 24, 36, 36, 40, 40, 80];

/** How a value of each type is written. */
const writing: Readonly<Record<Fact['type'], Text>> = {
  money: { zh: '金额（元），如 15000.00、1.5万元', en: 'an amount in yuan, such as 15000.00 or 1.5万元' },
  percent: { zh: '百分比，如 0.5%', en: 'a percentage such as 0.5%' },
  number: { zh: '数字', en: 'a number' },
  count: { zh: '整数', en: 'a whole number' },
  date: { zh: '日期，如 2025-03-03、2025/3/3、2025年3月3日', en: 'a date such as 2025-03-03 or 2025/3/3' },
  instant: {
    zh: '日期和时间（北京时间），如 2025-03-03 09:00',
    en: 'a date and time in China, such as 2025-03-03 09:00',
  },
  yesno: { zh: '是 或 否', en: '是 / 否, or yes / no' },
  code: { zh: '选一项（名称或代码）', en: 'one of the choices, by label or code' },
  codes: {
    zh: '多项以“；”分隔；确知一项也没有的填“无”，不清楚的留空',
    en: 'several separated by ";"; "none" where it is known that there are none, blank where it is not known',
  },
  period: { zh: '带单位的期限，如 15日、5个工作日', en: 'a period with its unit, such as 15 days or 5 working days' },
  text: { zh: '文本', en: 'text' },
  suspensions: {
    zh: '起止日期，可附原因，多段以“；”分隔，如 2024-03-11至2024-03-15 专家评审',
    en: 'first and last day and, if known, the reason; several separated by ";"',
  },
  payments: {
    zh: '每笔付款的日期和金额（元），多笔以“；”分隔，如 2025-01-02 1000.00；2025-02-03 500.00',
    en: 'day and amount of each payment, such as 2025-01-02 1000.00; several separated by ";"',
  },
};
const region: Text = {
  zh: '行政区划代码（GB/T 2260）或地名，如 440300、广东省深圳市',
  en: 'a GB/T 2260 code or the name of a place, such as 440300',
};

export function explanationRow(fact: Fact, vocabulary: Vocabulary): readonly CellValue[] {
  const how = fact.path === 'region' ? region : writing[fact.type];
  const section = vocabulary.groups.find(({ path }) => path === fact.section);
  const unit =
    fact.unit === undefined || fact.type === 'money' || fact.type === 'percent' || fact.unit === ''
      ? ''
      : `（${fact.unit}）`;
  return [
    bothLanguages(headingOf(fact, vocabulary)),
    fact.path,
    section === undefined ? null : bothLanguages(section),
    `${how.zh}${unit}`,
    `${how.en}${unit}`,
    fact.about?.zh ?? null,
    fact.about?.en ?? null,
    Object.entries(fact.codes ?? {})
      .map(([code, [zh, en]]) => `${zh} ${en} [${code}]`)
      .join('\n'),
  ];
}
