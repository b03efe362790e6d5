/** Findings and refused rows as tables: one declaration of columns for CSV and workbook. */

import { isJudged, type JudgedLine, type Outcome } from '../../intake/judge-line.ts';
import type { Origin, RefusedLine, RowProblem } from '../../intake/lines.ts';
import type { CellValue } from '../../intake/tables/sheet.ts';
import type { PeriodFinding, ShownPeriod } from '../../rules/engine/judgement.ts';
import type { Finding, Judgment } from '../../rules/engine/report.ts';
import type { Text } from '../../rules/facts/fact.ts';
import { outcomeLabels, severityLabels, verdictLabels } from './words.ts';

/** What one row of the table of findings is made of: a finding, or a case that has none, or a problem of a refused row. */
interface Entry {
  readonly origin: Origin;
  readonly line?: JudgedLine;
  readonly judgment?: Judgment;
  readonly finding?: Finding;
  readonly problem?: RowProblem;
}

interface TableColumn {
  readonly zh: string;
  readonly en: string;
  readonly width: number;
  readonly cell: (entry: Entry) => CellValue;
}

const both = (text: Text | undefined): string => (text === undefined ? '' : `${text.zh} ${text.en}`);
const number = (value: string | number | undefined): CellValue =>
  value === undefined ? null : /^-?\d{1,13}(\.\d+)?$/.test(String(value)) ? { number: String(value) } : String(value);

const columns: readonly TableColumn[] = [
  { zh: '行号', en: 'Row', width: 8, cell: ({ origin }) => ({ number: String(origin.row) }) },
  { zh: '行内位置', en: 'Part', width: 12, cell: ({ origin }) => origin.part ?? null },
  { zh: '编号', en: 'Reference', width: 18, cell: ({ judgment }) => judgment?.case.reference ?? null },
  { zh: '单位', en: 'Unit', width: 20, cell: ({ line }) => line?.unit ?? null },
  { zh: '地区', en: 'Region', width: 9, cell: ({ line }) => line?.region ?? null },
  { zh: '类型', en: 'Kind', width: 12, cell: ({ line }) => line?.kind ?? null },
  { zh: '结果', en: 'Outcome', width: 18, cell: outcomeOf },
  {
    zh: '程度',
    en: 'Severity',
    width: 14,
    cell: ({ finding }) => (finding?.outcome === 'breached' ? both(severityLabels[finding.severity]) : null),
  },
  { zh: '规则', en: 'Rule', width: 34, cell: ({ finding }) => both(finding?.title) },
  {
    zh: '说明',
    en: 'Finding (zh)',
    width: 60,
    cell: ({ finding, problem }) => finding?.message.zh ?? problemText(problem, 'zh'),
  },
  {
    zh: '说明（英文）',
    en: 'Finding (en)',
    width: 60,
    cell: ({ finding, problem }) => finding?.message.en ?? problemText(problem, 'en'),
  },
  { zh: '起算日', en: 'From', width: 11, cell: ({ finding }) => finding?.period?.from ?? null },
  {
    zh: '期限',
    en: 'Due',
    width: 11,
    cell: ({ finding }) => finding?.period?.due ?? finding?.period?.earliest ?? null,
  },
  { zh: '实际', en: 'Actual', width: 11, cell: ({ finding }) => finding?.period?.actual ?? null },
  { zh: '逾期', en: 'Late', width: 16, cell: ({ finding }) => lateness(finding?.period) },
  { zh: '限额', en: 'Limit', width: 14, cell: ({ finding }) => limitOf(finding) },
  { zh: '超出', en: 'Excess', width: 14, cell: ({ finding }) => number(finding?.excess ?? finding?.shortfall) },
  { zh: '整改', en: 'Remedy', width: 40, cell: ({ finding }) => both(finding?.remedy) },
  { zh: '文件', en: 'Document', width: 34, cell: ({ finding }) => both(finding?.citation.title) },
  { zh: '文号', en: 'Number', width: 18, cell: ({ finding }) => finding?.citation.number ?? null },
  { zh: '条款', en: 'Clause', width: 12, cell: ({ finding }) => finding?.citation.clause ?? null },
  { zh: '原文', en: 'Words', width: 30, cell: ({ finding }) => finding?.citation.words ?? null },
  {
    zh: '前提',
    en: 'Assumptions',
    width: 30,
    cell: ({ finding }) => (finding?.assumptions ?? []).map(({ text }) => both(text)).join('; '),
  },
  { zh: '缺少的字段', en: 'Missing facts', width: 30, cell: ({ finding }) => (finding?.missing ?? []).join('; ') },
  { zh: '证据', en: 'Evidence', width: 10, cell: ({ finding }) => finding?.evidence ?? null },
  { zh: '规则编号', en: 'Rule id', width: 30, cell: ({ finding }) => finding?.rule ?? null },
  { zh: '规定编号', en: 'Provision', width: 24, cell: ({ finding }) => finding?.provision ?? null },
  { zh: '基准日', en: 'As of', width: 11, cell: ({ judgment }) => judgment?.asOf ?? null },
];

function outcomeOf({ line, finding, problem }: Entry): CellValue {
  if (problem !== undefined) return line === undefined ? '未读入 refused' : '单元格未读入 cell not read';
  if (finding !== undefined) return both(outcomeLabels[finding.outcome]);
  return line === undefined ? null : both(verdictLabels[line.verdict]);
}

function problemText(problem: RowProblem | undefined, language: 'zh' | 'en'): CellValue {
  if (problem === undefined) return null;
  const where = problem.column ?? problem.path;
  return `${where === '' ? '' : `${where}: `}${problem.message[language]}`;
}

function lateness(period: PeriodFinding | undefined): CellValue {
  const amount: ShownPeriod | undefined = period?.late ?? period?.short;
  if (amount === undefined) return null;
  return Object.entries(amount)
    .map(([unit, value]) => `${value} ${unitNames[unit] ?? unit}`)
    .join(', ');
}

const unitNames: Readonly<Record<string, string>> = {
  days: '日',
  workingDays: '个工作日',
  weeks: '周',
  months: '个月',
  years: '年',
  hours: '小时',
  minutes: '分钟',
};

function limitOf(finding: Finding | undefined): CellValue {
  const limits = Object.values(finding?.limit ?? {});
  const [only] = limits;
  if (limits.length === 1 && typeof only !== 'object') return number(only);
  return limits.map((limit) => (typeof limit === 'object' ? JSON.stringify(limit) : String(limit))).join('; ');
}

/** Headings of the table of findings. */
export const findingHeadings: readonly CellValue[] = columns.map(({ zh, en }) => `${zh} ${en}`);
export const findingWidths: readonly number[] = columns.map(({ width }) => width);

/** Rows of the table of findings for one case: its findings, or one row that says there are none. */
export function findingRows(line: JudgedLine): readonly (readonly CellValue[])[] {
  const { judgment } = line;
  if (judgment === undefined) return [];
  const base = { origin: line, line, judgment };
  const unread: readonly Entry[] = (line.unread ?? []).map((problem) => ({ ...base, problem }));
  const found: readonly Entry[] =
    judgment.findings.length === 0 && unread.length === 0
      ? [base]
      : judgment.findings.map((finding) => ({ ...base, finding }));
  return [...found, ...unread].map((entry) => columns.map(({ cell }) => cell(entry)));
}

/** Rows of the table of findings for whatever became of a row: CSV has no second sheet for refused ones. */
export function outcomeRows(outcome: Outcome): readonly (readonly CellValue[])[] {
  if (isJudged(outcome)) return findingRows(outcome);
  return outcome.refused.map((problem) => columns.map(({ cell }) => cell({ origin: outcome, problem })));
}

export const refusedHeadings: readonly CellValue[] = [
  '行号 Row',
  '行内位置 Part',
  '列 Column',
  '字段 Fact',
  '原因',
  'Reason',
  '内容 Value',
  '代码 Code',
];
export const refusedWidths: readonly number[] = [8, 16, 26, 30, 50, 50, 30, 20];

/** Rows of the table of refused rows: one for every reason. */
export function refusedRows({ row, part, refused }: RefusedLine): readonly (readonly CellValue[])[] {
  return refused.map(({ column, path, code, value, message }) => [
    { number: String(row) },
    part ?? null,
    column,
    path,
    message.zh,
    message.en,
    value,
    code,
  ]);
}
