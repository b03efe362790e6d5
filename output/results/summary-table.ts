/** The summary as the first sheet of a workbook: totals, then counts by rule, region and unit, then what is to be noted. */

import type { Note } from '../../intake/notes.ts';
import type { CellValue } from '../../intake/tables/sheet.ts';
import { verdicts } from '../../rules/engine/verdict.ts';
import { type GroupCount, type Summary, severities } from '../summary.ts';
import { factLabel } from './fact-label.ts';
import { severityLabels, verdictLabels } from './words.ts';

/** What was run, for whoever reads the workbook later. */
export interface RunFacts {
  readonly file: string;
  readonly asOf: string;
  readonly ruleSet: { readonly version: string; readonly digest: string };
}

export const summaryWidths: readonly number[] = [44, 44, 18, 14, 14, 14, 14, 14];

const count = (value: number): CellValue => ({ number: String(value) });

/** Missing facts listed; the first few keep most from being decided. */
const MOST_MISSING = 30;

export function summaryRows(
  run: RunFacts,
  summary: Summary,
  notes: readonly Note[],
): readonly (readonly CellValue[])[] {
  const { judged, refused, breachedCases, breached, satisfied, pending, undetermined, notAssessed } = summary;
  return [
    ['规矩 检查结果汇总 guiju: summary of results'],
    ['文件 File', run.file],
    ['基准日 As of', run.asOf],
    ['规则集 Rule set', `${run.ruleSet.version} ${run.ruleSet.digest}`],
    [],
    ['案件 Cases judged', count(judged)],
    ['未读入 Rows refused', count(refused)],
    ['有违反的案件 Cases with a breach', count(breachedCases)],
    ...verdicts.map((verdict): readonly CellValue[] => [
      `${verdictLabels[verdict].zh} ${verdictLabels[verdict].en}`,
      count(summary.verdicts[verdict]),
    ]),
    [],
    ['按程度 By severity', '违反 Breaches'],
    ...severities.map((severity): readonly CellValue[] => [
      `${severityLabels[severity].zh} ${severityLabels[severity].en}`,
      count(breached[severity]),
    ]),
    ['符合 satisfied', count(satisfied)],
    ['未到期 pending', count(pending)],
    ['无法确定 undetermined', count(undetermined)],
    ['未评估 not assessed', count(notAssessed)],
    [],
    ['尚缺的事实 Facts that are missing', '涉及案件 Cases'],
    ...summary.missing
      .slice(0, MOST_MISSING)
      .map(({ fact, cases }): readonly CellValue[] => [factLabel(fact), count(cases)]),
    [],
    ['按规则 By rule', '文件 Document', '条款 Clause', '程度 Severity', '违反 Breaches', '规则编号 Rule id'],
    ...summary.byRule.map(({ title, document, clause, severity, breached, rule }): readonly CellValue[] => [
      `${title.zh} ${title.en}`,
      `${document.zh} ${document.en}`,
      clause,
      `${severityLabels[severity].zh} ${severityLabels[severity].en}`,
      count(breached),
      rule,
    ]),
    [],
    ...groupRows('按地区 By region', summary.byRegion),
    [],
    ...groupRows('按单位 By unit', summary.byUnit),
    ...(summary.furtherUnits === null ? [] : [groupRow('其他单位 Further units', summary.furtherUnits)]),
    [],
    ['未读入的原因 Reasons for refusal', '行数 Rows'],
    ...summary.refusals.map(({ code, count: rows }): readonly CellValue[] => [code, count(rows)]),
    [],
    ['提示 Notes', '', '次数 Times'],
    ...notes.map(({ subject, message, count: times }): readonly CellValue[] => [
      subject,
      `${message.zh} ${message.en}`,
      times === undefined ? null : count(times),
    ]),
  ];
}

function groupRows(title: string, groups: readonly GroupCount[]): readonly (readonly CellValue[])[] {
  const heading = [
    title,
    '案件 Cases',
    '有违反 With a breach',
    ...severities.map((severity) => `${severityLabels[severity].zh} ${severityLabels[severity].en}`),
  ];
  return [heading, ...groups.map((group) => groupRow(group.name, group))];
}

function groupRow(name: string, { cases, breachedCases, breached }: GroupCount): readonly CellValue[] {
  return [name, count(cases), count(breachedCases), ...severities.map((severity) => count(breached[severity]))];
}
