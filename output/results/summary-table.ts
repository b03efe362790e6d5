/** The summary as the first sheet of a workbook: totals, then counts by rule, region and unit, then what is to be noted. */

import type { Note } from '../../intake/notes.ts';
import type { CellValue } from '../../intake/tables/sheet.ts';
import { verdicts } from '../../rules/engine/verdict.ts';
import type { Text } from '../../rules/facts/fact.ts';
import type { LateGroup } from '../late-sums.ts';
import { type GroupCount, type Summary, severities } from '../summary/summary.ts';
import { factText } from './fact-label.ts';
import { type Reader, said } from './reader.ts';
import { severityLabels, verdictLabels } from './words.ts';

/** What was run, for whoever reads the workbook later. */
export interface RunFacts {
  readonly file: string;
  readonly asOf: string;
  readonly ruleSet: { readonly version: string; readonly digest: string };
}

export const summaryWidths: readonly number[] = [44, 30, 18, 18, 14, 14, 14];

const count = (value: number): CellValue => ({ number: String(value) });
const sum = (yuan: string): CellValue => ({ number: yuan });

/** Missing facts listed; the first few keep most from being decided. */
const MOST_MISSING = 30;

/** @param reader the language it is read in: one, as a workbook that is handed in has. */
export function summaryRows(
  run: RunFacts,
  summary: Summary,
  notes: readonly Note[],
  reader: Reader,
): readonly (readonly CellValue[])[] {
  const say = (zh: string, en: string): string => said({ zh, en }, reader);
  const heading = (...texts: readonly string[]): readonly CellValue[] =>
    texts.map((value): CellValue => ({ value, style: 'heading' }));
  const line = (zh: string, en: string, value: CellValue): readonly CellValue[] => [
    { value: say(zh, en), style: 'label' },
    value,
  ];
  const labelled = (text: Text, value: number): readonly CellValue[] => line(text.zh, text.en, count(value));
  const { judged, refused, unreadCells, breachedCases, breached, satisfied, pending, undetermined, notAssessed } =
    summary;
  return [
    [{ value: say('检查结果汇总', 'Summary of results'), style: 'title' }],
    line('文件', 'File', run.file),
    line('基准日', 'As of', run.asOf),
    line('规则集', 'Rule set', `${run.ruleSet.version} ${run.ruleSet.digest}`),
    [],
    line('案件', 'Cases judged', count(judged)),
    line('未读入的行', 'Rows refused', count(refused)),
    line('未读入的单元格', 'Cells not read', count(unreadCells)),
    line('有违反的案件', 'Cases with a breach', count(breachedCases)),
    ...verdicts.map((verdict) => labelled(verdictLabels[verdict], summary.verdicts[verdict])),
    [],
    heading(say('按程度', 'By severity'), say('违反', 'Breaches')),
    ...severities.map((severity) => labelled(severityLabels[severity], breached[severity])),
    line('符合', 'satisfied', count(satisfied)),
    line('未到期', 'pending', count(pending)),
    line('无法确定', 'undetermined', count(undetermined)),
    line('未评估', 'not assessed', count(notAssessed)),
    [],
    ...lateRows(say('逾期付款：按单位', 'Late payments by unit'), [...summary.late.byUnit, totalOf(summary, say)]),
    [],
    ...lateRows(say('逾期付款：按应付月份', 'Late payments by the month due'), [
      ...summary.late.byMonth,
      totalOf(summary, say),
    ]),
    [],
    heading(say('尚缺的事实', 'Facts that are missing'), say('涉及案件', 'Cases')),
    ...summary.missing
      .slice(0, MOST_MISSING)
      .map(({ fact, cases }): readonly CellValue[] => [said(factText(fact), reader), count(cases)]),
    [],
    ...groupRows(say('按地区', 'By region'), summary.byRegion),
    [],
    ...groupRows(say('按单位', 'By unit'), summary.byUnit),
    ...(summary.furtherUnits === null ? [] : [groupRow(say('其他单位', 'Further units'), summary.furtherUnits)]),
    [],
    heading(say('未读入的原因', 'Reasons for refusal'), say('行数', 'Rows')),
    ...summary.refusals.map(({ code, count: rows }): readonly CellValue[] => [code, count(rows)]),
    [],
    heading(say('提示', 'Notes'), say('内容', 'What'), say('次数', 'Times')),
    ...notes.map(({ subject, message, count: times }): readonly CellValue[] => [
      subject,
      said(message, reader),
      times === undefined ? null : count(times),
    ]),
  ];

  function lateRows(title: string, groups: readonly LateGroup[]): readonly (readonly CellValue[])[] {
    return [
      heading(
        title,
        say('逾期笔数', 'Payments'),
        say('逾期金额（元）', 'Sum (yuan)'),
        say('逾期利息（元）', 'Interest (yuan)'),
        say('金额不详笔数', 'Sum not known'),
      ),
      ...groups.map(({ name, payments, amount, interest, unknown }): readonly CellValue[] => [
        name,
        count(payments),
        sum(amount),
        sum(interest),
        count(unknown),
      ]),
    ];
  }

  function groupRows(title: string, groups: readonly GroupCount[]): readonly (readonly CellValue[])[] {
    const headings = [
      title,
      say('案件', 'Cases'),
      say('有违反', 'With a breach'),
      ...severities.map((severity) => said(severityLabels[severity], reader)),
    ];
    return [heading(...headings), ...groups.map((group) => groupRow(group.name, group))];
  }
}

function totalOf({ late: { total } }: Summary, say: (zh: string, en: string) => string): LateGroup {
  return { ...total, name: say('合计', 'Total') };
}

function groupRow(name: string, { cases, breachedCases, breached }: GroupCount): readonly CellValue[] {
  return [name, count(cases), count(breachedCases), ...severities.map((severity) => count(breached[severity]))];
}
