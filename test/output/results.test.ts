import * as xlsx from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJudged, type JudgedLine, judgeLine, lineJudge, type Outcome } from '../../intake/judge-line.ts';
import { isRefused, type Line, originAtHead, parseLine, refusal, writeLine } from '../../intake/lines.ts';
import { LateSums } from '../../output/late-sums.ts';
import { Utf8Sink } from '../../output/results/json-sink.ts';
import { copiedRow } from '../../output/results/ledger-copy.ts';
import {
  csvText,
  findingsCsv,
  reportLine,
  reportLines,
  resultsWorkbook,
  writeLineOf,
} from '../../output/results/write-results.ts';
import { Tally } from '../../output/summary/tally.ts';
import { harmless } from '../../output/workbook/harmless.ts';
import { ruleSet } from '../../rules/catalogue/installed.ts';
import { readSubmission } from '../../rules/facts/submission.ts';
import { bytesOf, readFirstSheet } from '../intake/reading.ts';

const options = { asOf: '2025-11-01' };

function outcome(row: number, change: object = {}, only?: 'breached'): Outcome {
  return judgeLine(lineOf(row, change), ruleSet, { ...options, only });
}

function lineOf(row: number, change: object = {}): Line {
  const read = readSubmission({
    kind: 'payment',
    region: '460100',
    reference: `=HYPERLINK("http://example.com",${row})`,
    unit: `单位${row % 3}`,
    regime: 'government-procurement',
    conditionsMetOn: '2025-01-24',
    invoice: { receivedOn: '2025-01-24' },
    paidOn: row % 2 === 0 ? '2025-02-05' : '2025-02-07',
    ...change,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { row, case: read.case };
}

const refused = refusal({ row: 9 }, 'date', { zh: '应为日期', en: 'must be a date' }, '-1+1');

async function* batches(...groups: readonly (readonly Outcome[])[]): AsyncGenerator<readonly Outcome[]> {
  yield* groups;
}

async function* batchesOf(...outcomes: readonly Outcome[]): AsyncGenerator<readonly JudgedLine[]> {
  yield outcomes.filter(isJudged);
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

describe('cells that a spreadsheet would take for formulas', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', "'=1", '＝1+1', '＋1', '－1', '＠x', '\n-1'])(
    '%j begins with an apostrophe',
    (text) => expect(harmless(text)).toMatch(/^'/),
  );
  it.each(['1+1', '海口', 'a=b', '5-3', ''])('%j stays as it is', (text) => expect(harmless(text)).toBe(text));
  it('hold no control characters, nor more than Excel can', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = harmless(text);
        expect(clean).not.toMatch(/(?![\t\n])\p{Cc}/u);
        expect(clean).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
    expect(harmless('x'.repeat(40_000))).toHaveLength(32_767);
  });
});

describe('results', () => {
  it('as JSON lines hold the reports and the refused rows in the order of the file', async () => {
    const lines = (await textOf(reportLines(batches([outcome(1), outcome(2)], [refused, outcome(3)]))))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ row, verdict, refused: problems }) => [row, verdict ?? problems[0].code])).toEqual([
      [1, 'non-compliant'],
      [2, expect.any(String)],
      [9, 'date'],
      [3, 'non-compliant'],
    ]);
  });

  it('of breaches alone hold only these, with counts and verdict unchanged', async () => {
    const whole = [outcome(1), outcome(2)];
    const breaches = [outcome(1, {}, 'breached'), outcome(2, {}, 'breached')];
    expect(breaches.map((one) => isJudged(one) && [one.verdict, one.counts])).toEqual(
      whole.map((one) => isJudged(one) && [one.verdict, one.counts]),
    );
    const lines = (await textOf(reportLines(batches(breaches))))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(1);
    expect(lines[0].findings.every((finding: { outcome: string }) => finding.outcome === 'breached')).toBe(true);
  });

  it('as JSON lines are what JSON.stringify writes, as text and as bytes, whatever reports share', () => {
    const judge = lineJudge(ruleSet, options);
    const kept = new Utf8Sink();
    let all = '';
    for (let row = 1; row <= 12; row++) {
      const one = outcome(row, row % 3 === 0 ? { supplier: { size: 'small' }, delayReason: 'supplier-dispute' } : {});
      const again = isJudged(one) ? judge(lineOf(row)) : one;
      for (const each of [one, again]) {
        if (!isJudged(each) || each.judgment === undefined) throw new Error('a case was not judged');
        const line = `${JSON.stringify({ row, ...each.judgment })}\n`;
        expect(reportLine(each)).toBe(line);
        writeLineOf(kept, each);
        all += line;
      }
    }
    expect(Buffer.from(kept.taken()).toString()).toBe(all);
    expect(kept.taken()).toHaveLength(0);
  });

  it('as CSV have one row a finding, harmless cells and the refused rows', async () => {
    const text = await textOf(findingsCsv(batches([outcome(1)], [refused])));
    expect(text.startsWith('\ufeff')).toBe(true);
    const rows: string[][] = parse(text, { bom: true });
    const [headings, ...body] = rows;
    const at = (name: string) => headings?.findIndex((heading) => heading.endsWith(name)) ?? -1;
    const breached = body.find((row) => row[at('Provision')] === 'hk-procurement-2023:61');
    expect([breached?.[at('Row')], breached?.[at('Due')], breached?.[at('Reference')]]).toEqual([
      '1',
      '2025-02-05',
      '\'=HYPERLINK("http://example.com",1)',
    ]);
    expect(body.at(-1)?.[at('Outcome')]).toBe('未读入 refused');
    for (const row of body) for (const cell of row) expect(cell).not.toMatch(/^[=+@]|^-\D/);
  });

  it('as a workbook open with the summary, then findings, then refused rows', async () => {
    const tally = new Tally();
    const outcomes = [outcome(1), outcome(2), refused];
    for (const one of outcomes) tally.add(one);
    const content = await bytesOf(
      resultsWorkbook({
        judged: (async function* () {
          yield outcomes.filter(isJudged);
        })(),
        refused: async function* () {
          yield [refused];
        },
        summary: () => tally.summary(),
        notes: () => [{ code: 'unknown-column', subject: '备注', message: { zh: '未读取', en: 'not read' } }],
        run: { file: '=cmd.csv', asOf: options.asOf, ruleSet },
        language: 'zh',
      }),
    );
    const { sheets, rows } = await readFirstSheet(content);
    expect(sheets).toEqual(['汇总', '检查结果', '依据', '未读入']);
    const cells = new Map(rows.map((row) => [row.cells[0] ?? '', row.cells]));
    expect(cells.get('案件')?.[1]).toBe('2');
    expect(cells.get('未读入的行')?.[1]).toBe('1');
    expect(cells.get('文件')?.[1]).toBe("'=cmd.csv");
    expect(cells.get('单位1')).toEqual(['单位1', '1', '1', '1', '0', '0', '0']);
    expect(cells.get('备注')).toBeDefined();
  });

  it('as a workbook begin with the columns of the file, are in one language, and hold the file itself with its rows marked', async () => {
    const own = { 合同编号: 'A-1', 金额: '1.5' };
    const late = { ...outcome(1), own };
    const copy = copiedRow(late);
    const content = await bytesOf(
      resultsWorkbook({
        judged: batchesOf(late),
        refused: async function* () {
          yield [];
        },
        summary: () => new Tally().summary(),
        notes: () => [],
        run: { file: 'a.csv', asOf: options.asOf, ruleSet },
        language: 'en',
        own: Object.keys(own),
        copied: async function* () {
          if (copy !== undefined) yield [copy];
        },
      }),
    );
    const book = xlsx.read(content);
    expect(book.SheetNames).toEqual(['Summary', 'Findings', 'Citations', 'Refused', 'Ledger (marked)']);
    const rows = (name: string): unknown[][] => xlsx.utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1 });
    const [headings = [], first = []] = rows('Findings');
    expect(headings.slice(0, 3)).toEqual(['合同编号', '金额', 'Row']);
    expect(headings.slice(2).filter((heading) => /[\u4e00-\u9fff]/.test(String(heading)))).toEqual([]);
    expect(first.slice(0, 3)).toEqual(['A-1', 1.5, 1]);
    expect(rows('Ledger (marked)')[1]?.slice(0, 4)).toEqual(['1', 'A-1', 1.5, 'non-compliant']);
    const comment: unknown = book.Sheets['Ledger (marked)']?.B2?.c?.[0]?.t;
    expect(comment).toContain('2025-02-05');
  });

  it('count each late payment once, with its sum, by unit and by the month in which it fell due', () => {
    const sums = new LateSums();
    for (const one of [outcome(1), outcome(2), outcome(3)]) if (isJudged(one)) sums.add({ ...one, amount: '100.50' });
    const { total, byUnit, byMonth } = sums.summary();
    expect([total.payments, total.amount]).toEqual([2, '201.00']);
    expect(byUnit.map(({ name, amount }) => [name, amount])).toEqual([
      ['单位0', '100.50'],
      ['单位1', '100.50'],
    ]);
    expect(byMonth.map(({ name, payments }) => [name, payments])).toEqual([['2025-02', 2]]);
    const twice = new LateSums();
    twice.merge(sums.summary());
    twice.merge(sums.summary());
    expect(twice.summary().total.amount).toBe('402.00');
  });

  it('write amounts as numbers and texts as texts', () => {
    expect(csvText([[{ number: '-5' }, '-5', null, 'a"b']])).toBe('-5,\'-5,,"a""b"\r\n');
  });
});

describe('a row', () => {
  it('that fails to be judged is refused, not lost', () => {
    const broken = judgeLine({ row: 3, part: '/x', case: { kind: 'nothing', region: '460100' } }, ruleSet, options);
    expect(broken).toMatchObject({ row: 3, part: '/x', refused: [{ code: 'not-judged' }] });
    expect(JSON.stringify(broken)).not.toContain('at ');
  });

  it('delivered twice gives the same outcome', () => {
    expect(outcome(1)).toEqual(outcome(1));
  });

  it('survives being kept as a line of JSON', () => {
    const line = {
      row: 7,
      part: '/contracts/0',
      asOf: '2025-01-01',
      case: { kind: 'payment', region: '460100', paidOn: '2025-01-01' },
    };
    expect(parseLine(writeLine(line))).toEqual(line);
    expect(isRefused(parseLine(writeLine(refused)))).toBe(true);
    expect(() => parseLine('{"row":1}')).toThrow();
    expect(originAtHead(writeLine(line).slice(0, 40))).toEqual({ row: 7, part: '/contracts/0' });
    const inSheet = { row: 7, sheet: '一"月', case: line.case };
    expect(originAtHead(writeLine(inSheet))).toEqual({ row: 7, sheet: '一"月' });
    expect(originAtHead('{"asOf":1}')).toBeUndefined();
  });
});

describe('a summary', () => {
  it('of parts adds up to the summary of the whole', () => {
    const all = Array.from({ length: 12 }, (_, index) =>
      outcome(index + 1, { region: index % 2 === 0 ? '460100' : '441300' }),
    );
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), (parts) => {
        const whole = new Tally();
        const tallies = [0, 1, 2, 3].map(() => new Tally());
        for (const [index, one] of [...all, refused].entries()) {
          whole.add(one);
          tallies[parts[index] ?? 0]?.add(one);
        }
        const merged = new Tally();
        for (const tally of tallies) merged.merge(tally.summary());
        expect(merged.summary()).toEqual(whole.summary());
      }),
      { numRuns: 30 },
    );
  });

  it('counts every case, however many units there are', () => {
    const tally = new Tally();
    const one = outcome(1);
    if (!isJudged(one)) throw new Error('not judged');
    for (let unit = 0; unit < 10_050; unit++) tally.add({ ...one, unit: `单位${unit}` });
    const { byUnit, furtherUnits, judged } = tally.summary();
    expect([judged, byUnit.length, furtherUnits?.cases]).toEqual([10_050, 10_000, 50]);
  });
});
