/** Findings and refused rows as tables: one declaration of columns for CSV and workbook. */
import { isJudged, type JudgedLine, type Outcome } from '../../intake/judge-line.ts';
import type { Origin, RefusedLine, RowProblem } from '../../intake/lines.ts';
import type { CellValue, StyledCell } from '../../intake/tables/sheet.ts';
import type { PeriodFinding, ShownPeriod } from '../../rules/engine/judgement.ts';
import type { Finding, Judgment } from '../../rules/engine/report.ts';
import type { Text } from '../../rules/facts/fact.ts';
import { factText } from './fact-label.ts';
import { ownCell } from './own-cell.ts';
import { type Reader, said } from './reader.ts';
import { outcomeLabels, severityLabels, verdictLabels } from './words.ts';

/** What one row of the table of findings is made of: a finding, or a case that has none, or a problem of a refused row. */
interface Entry {
  readonly origin: Origin & {
    readonly own?: Readonly<Record<string, string>>;
    readonly carried?: Readonly<Record<string, string>>;
  };
  readonly line?: JudgedLine;
  readonly judgment?: Judgment;
  readonly finding?: Finding;
  readonly problem?: RowProblem;
}

interface TableColumn {
  readonly heading: Text;
  readonly width: number;
  readonly cell: (entry: Entry, reader: Reader) => CellValue;
  /** Left out of a workbook whose own columns come first: what they say already. */
  readonly isOwn?: true;
  /** Stands behind the others in a workbook, and is not printed. */
  readonly isLast?: true;
  /** For one reader alone. */
  readonly only?: Reader;
}

const number = (value: string | number | undefined): CellValue =>
  value === undefined ? null : /^-?\d{1,13}(\.\d+)?$/.test(String(value)) ? { number: String(value) } : String(value);

const column = (
  zh: string,
  en: string,
  width: number,
  cell: TableColumn['cell'],
  more: Partial<TableColumn> = {},
): TableColumn => ({
  heading: { zh, en },
  width,
  cell,
  ...more,
});

const columns: readonly TableColumn[] = [
  column('行号', 'Row', 8, ({ origin }) => ({ number: String(origin.row) })),
  column('工作表', 'Sheet', 12, ({ origin }) => origin.sheet ?? null, { isLast: true }),
  column('行内位置', 'Part', 12, ({ origin }) => origin.part ?? null, { isOwn: true }),
  column('编号', 'Reference', 18, ({ judgment }) => judgment?.case.reference ?? null, { isOwn: true }),
  column('单位', 'Unit', 20, ({ line }) => line?.unit ?? null, { isOwn: true }),
  column('地区', 'Region', 9, ({ line }) => line?.region ?? null, { isLast: true }),
  column('类型', 'Kind', 12, ({ line }) => line?.kind ?? null, { isOwn: true }),
  column('结果', 'Outcome', 12, outcomeOf),
  column('程度', 'Severity', 9, ({ finding }, reader) =>
    finding?.outcome === 'breached' ? said(severityLabels[finding.severity], reader) : null,
  ),
  column('规则', 'Rule', 30, ({ finding }, reader) => said(finding?.title, reader)),
  column('说明', 'Finding', 50, ({ finding, problem }, reader) =>
    told(finding, problem, reader === 'en' ? 'en' : 'zh'),
  ),
  column('说明（英文）', 'Finding (en)', 50, ({ finding, problem }) => told(finding, problem, 'en'), { only: 'both' }),
  column('起算日', 'From', 11, ({ finding }) => finding?.period?.from ?? null, { isLast: true }),
  column('期限', 'Due', 11, ({ finding }) => finding?.period?.due ?? finding?.period?.earliest ?? null),
  column('实际', 'Actual', 11, ({ finding }) => finding?.period?.actual ?? null, { isLast: true }),
  column('逾期', 'Late', 12, ({ finding }, reader) => lateness(finding?.period, reader)),
  column('逾期利息（元）', 'Interest (yuan)', 13, ({ finding }) => number(finding?.interest?.interest)),
  column('限额', 'Limit', 14, ({ finding }) => limitOf(finding), { isLast: true }),
  column('超出', 'Excess', 14, ({ finding }) => number(finding?.excess ?? finding?.shortfall), { isLast: true }),
  column('整改', 'Remedy', 36, ({ finding }, reader) => said(finding?.remedy, reader)),
  column('文件', 'Document', 30, ({ finding }, reader) => said(finding?.citation.title, reader)),
  column('文号', 'Number', 16, ({ finding }) => finding?.citation.number ?? null, { isLast: true }),
  column('条款', 'Clause', 12, ({ finding }) => finding?.citation.clause ?? null),
  column('原文', 'Words', 30, ({ finding }) => finding?.citation.words ?? null, { isLast: true }),
  column(
    '前提',
    'Assumptions',
    30,
    ({ finding }, reader) => (finding?.assumptions ?? []).map(({ text }) => said(text, reader)).join('; '),
    { isLast: true },
  ),
  column(
    '缺少的字段',
    'Missing facts',
    26,
    ({ finding }, reader) =>
      (finding?.missing ?? []).map((path) => (reader === 'both' ? path : said(factText(path), reader))).join('; '),
    { isLast: true },
  ),
  column('证据', 'Evidence', 10, ({ finding }) => finding?.evidence ?? null, { only: 'both' }),
  column('规则编号', 'Rule id', 26, ({ finding }) => finding?.rule ?? null, { isLast: true }),
  column('规定编号', 'Provision', 20, ({ finding }) => finding?.provision ?? null, { isLast: true }),
  column('基准日', 'As of', 11, ({ judgment }) => judgment?.asOf ?? null, { isLast: true }),
];

function outcomeOf({ line, finding, problem }: Entry, reader: Reader): CellValue {
  const plain = (text: Text, style?: StyledCell['style']): CellValue =>
    style === undefined || reader === 'both' ? said(text, reader) : { value: said(text, reader), style };
  if (problem !== undefined)
    return plain(
      line === undefined ? { zh: '未读入', en: 'refused' } : { zh: '单元格未读入', en: 'cell not read' },
      'unread',
    );
  if (finding !== undefined)
    return plain(
      outcomeLabels[finding.outcome],
      finding.outcome === 'breached' ? (finding.severity === 'violation' ? 'breach' : 'warning') : undefined,
    );
  return line === undefined ? null : plain(verdictLabels[line.verdict]);
}

function told(finding: Finding | undefined, problem: RowProblem | undefined, language: 'zh' | 'en'): CellValue {
  if (finding !== undefined) return finding.message[language];
  if (problem === undefined) return null;
  const where = problem.column ?? problem.path;
  return `${where === '' ? '' : `${where}: `}${problem.message[language]}`;
}

function lateness(period: PeriodFinding | undefined, reader: Reader): CellValue {
  const amount: ShownPeriod | undefined = period?.late ?? period?.short;
  if (amount === undefined) return null;
  return Object.entries(amount)
    .map(([unit, value]) => `${value} ${reader === 'en' ? unit : (unitNames[unit] ?? unit)}`)
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

/** The table of findings for one reader: the columns of the file first, as it has them, then what was found. */
export interface FindingTable {
  readonly headings: readonly CellValue[];
  readonly widths: readonly number[];
  /** Columns at the left that are the file's own. */
  readonly own: number;
  /** Columns that are printed. */
  readonly printed: number;
  /** Rows for one case: its findings, or one row that says there are none. */
  readonly ofLine: (line: JudgedLine) => readonly (readonly CellValue[])[];
  /** Rows for whatever became of a row: CSV has no second sheet for refused ones. */
  readonly ofOutcome: (outcome: Outcome) => readonly (readonly CellValue[])[];
}

const OWN_WIDTH = 14;

/** @param own headings of the columns of the file, in their order; empty for what is no table. */
export function findingTable(reader: Reader, own: readonly string[]): FindingTable {
  const told = columns.filter(
    ({ only, isOwn }) =>
      (only === undefined || only === reader) && (isOwn !== true || own.length === 0 || reader === 'both'),
  );
  const printed = told.filter(({ isLast }) => isLast !== true);
  // Programs rely on the order that the CSV files have.
  const shown = reader === 'both' ? told : [...printed, ...told.filter(({ isLast }) => isLast === true)];
  const rowOf = (entry: Entry): readonly CellValue[] => [
    ...own.map((heading) => ownCell(entry.origin.own?.[heading] ?? entry.origin.carried?.[heading])),
    ...shown.map(({ cell }) => cell(entry, reader)),
  ];
  const ofLine = (line: JudgedLine): readonly (readonly CellValue[])[] => {
    const { judgment } = line;
    if (judgment === undefined) return [];
    const base = { origin: line, line, judgment };
    const unread: readonly Entry[] = (line.unread ?? []).map((problem) => ({ ...base, problem }));
    const found: readonly Entry[] =
      judgment.findings.length === 0 && unread.length === 0
        ? [base]
        : judgment.findings.map((finding) => ({ ...base, finding }));
    return [...found, ...unread].map(rowOf);
  };
  return {
    headings: [...own, ...shown.map(({ heading }) => said(heading, reader))],
    widths: [...own.map(() => OWN_WIDTH), ...shown.map(({ width }) => width)],
    own: own.length,
    printed: own.length + printed.length,
    ofLine,
    ofOutcome: (outcome) =>
      isJudged(outcome) ? ofLine(outcome) : outcome.refused.map((problem) => rowOf({ origin: outcome, problem })),
  };
}

const refusedColumns: readonly (readonly [zh: string, en: string, width: number])[] = [
  ['行号', 'Row', 8],
  ['工作表', 'Sheet', 14],
  ['行内位置', 'Part', 16],
  ['列', 'Column', 26],
  ['字段', 'Fact', 30],
  ['原因', 'Reason', 50],
  ['内容', 'Value', 30],
  ['代码', 'Code', 20],
];

export const refusedWidths: readonly number[] = refusedColumns.map(([, , width]) => width);

export function refusedHeadings(reader: Reader): readonly CellValue[] {
  return refusedColumns.map(([zh, en]) => said({ zh, en }, reader));
}

/** Rows of the table of refused rows: one for every reason. */
export function refusedRows(
  { row, part, sheet, refused }: RefusedLine,
  reader: Reader,
): readonly (readonly CellValue[])[] {
  return refused.map(({ column, path, code, value, message }) => [
    { number: String(row) },
    sheet ?? null,
    part ?? null,
    column,
    path,
    said(message, reader),
    value,
    code,
  ]);
}
