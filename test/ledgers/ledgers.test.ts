/** Files as users have them: those handed in beside the repository, where they are there, and small ones of the same kinds. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RunOptions, ranOn, ranOnText } from './bulk.ts';
import { expected } from './expected.ts';

const shared = join(import.meta.dirname, '../../../shared/ledgers');

describe.skipIf(!existsSync(shared))('a file of ../shared/ledgers', () => {
  it.each(
    Object.entries(expected).flatMap(([name, runs]) => runs.map((run) => [`${name}/${run.input}`, run] as const)),
  )('%s gives what is expected', async (path, { input, made, options, wrong }) =>
    expect(
      wrong(await (made === undefined ? ranOn(join(shared, path), options) : ranOnText(input, made(), options))),
    ).toEqual([]),
  );
});

const options: RunOptions = {
  asOf: '2025-06-30',
  kind: 'payment',
  defaults: { region: '460100', regime: 'government-procurement' },
};

describe('a ledger under its own headings', () => {
  it('is read by what people call the facts; what is no fact goes along, totals and signatures are left out', async () => {
    const ledger =
      '付款台账,,,,,\n单位：万元,,,,,\n序号,合同编号,收票日期,付款日期,金额,备注\n1,A,2025-03-03,2025-03-05,1.5,甲\n合计,,,,1.5,\n制表人：某,,,,,\n';
    const { judged, refused, notes } = await ranOnText('a.csv', ledger, options);
    expect([judged.length, refused.length]).toEqual([1, 0]);
    expect(judged[0]?.carried).toEqual({ 序号: '1', 备注: '甲' });
    expect(judged[0]?.judgment?.case.reference).toBe('A');
    expect(notes.filter(({ code }) => code === 'rows-left-out')).toHaveLength(2);
  });

  it('does not take the day an invoice was made out for the day it was received', async () => {
    const { summary, notes } = await ranOnText('a.csv', '编号,开票日期,付款日期\nA,2025-03-03,2025-03-05\n', options);
    expect(summary.missing.map(({ fact }) => fact)).toContain('invoice.receivedOn');
    expect(notes).toContainEqual(expect.objectContaining({ code: 'column-not-judged', subject: '开票日期' }));
  });

  it('is not judged before it was said what a doubtful column holds', async () => {
    const ledger = '编号,发票日期,付款日期\nA,2025-03-03,2025-03-05\n';
    const asked = await ranOnText('a.csv', ledger, options);
    expect([asked.exit, asked.fileRefused, asked.judged.length]).toEqual([2, 'mapping-needed', 0]);
    expect(asked.mapping).toContainEqual(
      expect.objectContaining({ column: '发票日期', fact: 'invoice.receivedOn', sure: false }),
    );
    expect((await ranOnText('a.csv', ledger, { ...options, acceptMapping: true })).judged).toHaveLength(1);
    const answered = await ranOnText('a.csv', ledger, { ...options, map: { 发票日期: '-' } });
    expect(answered.judged[0]?.carried).toEqual({ 发票日期: '2025-03-03' });
  });

  it('asks about figures that cannot be meant in yuan', async () => {
    const { mapping } = await ranOnText('a.csv', '编号,项目预算,投标保证金金额\nA,380,10\n', {
      ...options,
      kind: 'procurement',
    });
    expect(mapping).toContainEqual(expect.objectContaining({ fact: 'project.budget', unit: '万元', sure: false }));
  });
});

describe('a blank cell', () => {
  const ledger =
    '编号,收到发票日期,满足合同约定付款条件日期,付款到账日期\nA,2025-03-03,2025-03-03,\nB,2025-03-03,2025-03-03,2025-03-05\nC,2025-03-03,2025-03-03,/\nD,2025-03-03,2025-03-03,尚未支付\n';
  it('of a date that ends a period is "not yet" where the column holds dates; a filler is not known; words say it', async () => {
    const { judged, notes } = await ranOnText('a.csv', ledger, options);
    expect(judged.map(({ verdict }) => verdict === 'non-compliant')).toEqual([true, false, false, true]);
    expect(notes).toContainEqual(expect.objectContaining({ code: 'blank-not-yet', count: 1 }));
    expect(notes).toContainEqual(expect.objectContaining({ code: 'filler', count: 1 }));
  });
  it('says nothing where that is asked for', async () => {
    const { judged } = await ranOnText('a.csv', ledger, { ...options, blanks: 'unknown' });
    expect(judged.map(({ verdict }) => verdict === 'non-compliant')).toEqual([false, false, false, true]);
  });
});
