/** The targets of a plan as an auditor's sheet: clause, figure and last day, what was achieved, and how it stands. */
import type { CellValue, SheetContent } from '../../intake/tables/sheet.ts';
import type { Outcome, Scored } from '../../rules/targets/score.ts';
import type { Target } from '../../rules/targets/target.ts';

type Language = 'zh' | 'en';

const headings: Readonly<Record<Language, readonly string[]>> = {
  zh: ['文件', '条款', '原文', '期限', '目标', '完成情况', '结果', '逾期日数', '差额'],
  en: ['Document', 'Clause', 'Words', 'By', 'Target', 'Achieved', 'Outcome', 'Days late', 'Off by'],
};

const outcomes: Readonly<Record<Outcome, Readonly<Record<Language, string>>>> = {
  met: { zh: '达成', en: 'met' },
  missed: { zh: '未达成', en: 'missed' },
  'not-yet-due': { zh: '未到期', en: 'not yet due' },
  'not-told': { zh: '未填', en: 'not told' },
};

const signs = { 'at-least': '≥', 'more-than': '>', 'at-most': '≤', 'less-than': '<', exactly: '=' } as const;

/** @param titles of documents, by their ids. */
export function targetSheet(
  scored: readonly Scored[],
  titles: ReadonlyMap<string, Readonly<Record<Language, string>>>,
  language: Language,
): SheetContent {
  return {
    name: language === 'zh' ? '目标' : 'Targets',
    widths: [34, 24, 44, 12, 14, 14, 10, 10, 10],
    headingRows: 1,
    frozenColumns: 0,
    filtered: true,
    rows: [
      [headings[language].map((value): CellValue => ({ value, style: 'heading' }))],
      scored.map((one) => rowOf(one)),
    ],
  };

  function rowOf({ target, outcome, achieved, lateDays, short }: Scored): readonly CellValue[] {
    const result = outcomes[outcome][language];
    return [
      titles.get(target.document)?.[language] ?? '',
      target.clause,
      target.words,
      target.by,
      askedFor(target),
      achieved === undefined || achieved === null ? null : cellOf(achieved, language),
      outcome === 'missed' ? { value: result, style: 'breach' } : result,
      lateDays === undefined ? null : { number: String(lateDays) },
      short === undefined ? null : { number: String(short) },
    ];
  }
}

function askedFor({ measure }: Target): string | null {
  if (measure.kind !== 'figure') return null;
  return `${signs[measure.is]} ${measure.value}${measure.unit === 'percent' ? '%' : ''}`;
}

function cellOf(achieved: string | number | boolean, language: Language): CellValue {
  if (typeof achieved === 'number') return { number: String(achieved) };
  if (typeof achieved === 'string') return achieved;
  return language === 'zh' ? (achieved ? '是' : '否') : achieved ? 'yes' : 'no';
}
