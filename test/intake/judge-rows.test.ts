/** A row that is taken for the same as one before is told the same as if it were read and judged alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JudgedLine, lineJudge, type Outcome } from '../../intake/judge-line.ts';
import { RowJudge } from '../../intake/judge-rows.ts';
import { linesOf } from '../../intake/opened-table.ts';
import type { TableRow } from '../../intake/tables/delimited.ts';
import { tableOf } from '../../intake/tables/find-table.ts';
import { addFound, nothingFound, takeFound } from '../../intake/tables/found.ts';
import type { Table } from '../../intake/tables/table.ts';
import type { TableOptions } from '../../intake/tables/table-options.ts';
import { ruleSet } from '../../rules/catalogue/installed.ts';

const options = { asOf: '2026-03-02', only: 'breached' } as const;

/** A ledger: its headings, what stands in each column, and what is said of it beside. */
interface Ledger {
  readonly headings: readonly string[];
  readonly cells: readonly (readonly string[])[];
  readonly options?: Partial<TableOptions>;
}

const days = [
  ...['2025-03-03', '2025-03-10', '2025-03-28', '2025-06-30', '2024-12-31'],
  ...['2025/3/4', '2025年6月5日', '', '未付', '/', '2025-13-01', '2025-02-30', '1900-01-01'],
];
const amounts = ['12345.60', '800', '99.5', '0', '-500', '1,200.00', '', '壹万元整', '2.5万元', '—'];
const units = ['某局', '某中学', '合计', '小计', '', '/', '某局合计', '注：补录', '="某所"', '海口市某局'];
const numbers = ['HT-2025-001', 'HT-2025-002', '1', '2', '合计', '', '填写示例', '20250012', '备注：'];
const ledgers: Readonly<Record<string, Ledger>> = {
  'payments as they lie about': {
    headings: [
      '地区',
      '编号',
      '单位',
      '适用制度',
      '发票金额',
      '收到发票日期',
      '满足合同约定付款条件日期',
      '付款到账日期',
      '备注',
    ],
    cells: [
      ['460100', '440300', ''],
      numbers,
      units,
      ['政府采购', ''],
      amounts,
      days,
      days,
      days,
      ['', '已付清', '作废', '第一笔'],
    ],
  },
  'payments by part, with a currency': {
    headings: ['合同编号', '应付金额', '币种', '验收日期', '付款日期', '已付金额', '企业规模'],
    cells: [numbers, amounts, ['人民币', 'USD', ''], days, days, amounts, ['小型', '大型', '']],
    options: { defaults: { region: '440300' } },
  },
  approvals: {
    headings: ['单位', '编号', '事项', '受理日期', '办结日期'],
    cells: [units, numbers, ['施工许可', '企业开办', ''], days, days],
    options: { kind: 'approval', defaults: { region: '440300' } },
  },
};

function opened({ headings, cells, options: beside }: Ledger): Table {
  const sample: TableRow[] = [
    { row: 1, cells: [...headings] },
    { row: 2, cells: cells.map(([first = '']) => first) },
  ];
  return tableOf(sample, { kind: 'payment', map: {}, defaults: {}, acceptMapping: true, ...beside }).table;
}

function told(outcome: Outcome): unknown {
  if ('refused' in outcome) return outcome;
  const { row, kind, region, unit, verdict, counts, missing, judgment }: JudgedLine = outcome;
  const same = { row, kind, region, unit, verdict, counts, missing };
  // What only breaches tell.
  return judgment === undefined ? same : { ...outcome, ...same };
}

describe('rows that repeat others', () => {
  it.each(Object.keys(ledgers))('%s: are told as if each were alone', (name) => {
    const ledger = ledgers[name];
    if (ledger === undefined) throw new RangeError(name);
    let [all, readAgain, repeated] = [0, 0, 0];
    // Mostly what is usual, so that rows repeat themselves and differ in a cell or two.
    const cell = (values: readonly string[]): fc.Arbitrary<string> =>
      fc.oneof(
        { weight: 5, arbitrary: fc.constant(values[0] ?? '') },
        { weight: 1, arbitrary: fc.constantFrom(...values) },
      );
    const someRows = fc.array(fc.tuple(...ledger.cells.map(cell)), { minLength: 250, maxLength: 300 });
    // Each comes again, and again with one cell of the row that follows.
    const withRepeats = someRows.map((rows) =>
      rows.flatMap((row, index) => {
        const next = rows[index + 1] ?? row;
        return [row, row.with(index % row.length, next[index % row.length] ?? ''), row];
      }),
    );
    fc.assert(
      fc.property(withRepeats, (rows) => {
        const alone = opened(ledger);
        const table = opened(ledger);
        const ours: Table = {
          ...table,
          read: (row) => {
            readAgain++;
            return table.read(row);
          },
        };
        const rowJudge = new RowJudge(ours, ruleSet, options);
        const judge = lineJudge(ruleSet, options);
        const found = nothingFound();
        for (const [index, cells] of rows.entries()) {
          const row = { row: index + 3, cells: [...cells] };
          const done = rowJudge.do(row);
          if (done !== undefined && done.line === undefined) repeated++;
          all++;
          const lines = linesOf([row], alone, undefined);
          if (done?.line !== undefined) expect(JSON.stringify([done.line])).toBe(JSON.stringify(lines));
          const expected = lines.map(judge).map(told);
          addFound(found, takeFound(alone.found));
          expect(done === undefined ? [] : [told(done.outcome)], cells.join(' | ')).toEqual(expected);
        }
        expect(takeFound(rowJudge.found)).toEqual(takeFound(found));
      }),
      { numRuns: 8 },
    );
    expect(repeated).toBeGreaterThan(10);
    // More rows are put together from what was read of others than repeat one to the day.
    expect(all - readAgain - repeated).toBeGreaterThan(10);
  });
});
