/** Ledgers as finance offices, tender centres and hotlines keep them, each with one trait that is easily read wrong. */
import { describe, expect, it } from 'vitest';
import { type Ran, type RunOptions, ranOnText } from './bulk.ts';

const defaults = { region: '460100', regime: 'government-procurement' };
const payments: RunOptions = { asOf: '2025-06-30', kind: 'payment', defaults };
const HEADINGS = '合同编号,收票日期,满足付款条件日期,付款日期,金额';
const LATE = '2025-03-03,2025-03-03,2025-03-14';

/** Provisions breached, by reference. */
function breached({ judged }: Ran): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    judged.map(({ judgment }) => [
      judgment?.case.reference ?? '',
      (judgment?.findings ?? []).filter(({ outcome }) => outcome === 'breached').map(({ provision }) => provision),
    ]),
  );
}
/** What the findings of a row rest on. */
function factOf({ judged }: Ran, row: number, path: string): unknown {
  const findings = judged.find((one) => one.row === row)?.judgment?.findings ?? [];
  return findings.map(({ facts }) => facts[path]).find((value) => value !== undefined);
}

describe('payments side by side', () => {
  const parts = '首付款日期,首付款金额（万元）,尾款日期,尾款金额（万元）';
  const ledger = `合同编号,收票日期,满足付款条件日期,应付金额（万元）,${parts}\n`;
  it('are part payments: the last of them pays in full', async () => {
    const ran = await ranOnText('a.csv', `${ledger}A,2025-03-03,2025-03-03,10,2025-03-04,4,2025-03-14,6\n`, payments);
    expect(breached(ran).A).toContain('hk-procurement-2023:61');
    expect(ran.mapping).toBeUndefined();
  });
  it('that do not come to the sum show neither that the rest was paid nor that it was not', async () => {
    const ran = await ranOnText('a.csv', `${ledger}A,2025-03-03,2025-03-03,10,2025-03-04,4,/,/\n`, payments);
    expect([ran.judged[0]?.verdict, breached(ran).A]).toEqual(['incomplete', []]);
  });
  it('of which one has a sum and no day are told by cell', async () => {
    const ran = await ranOnText('a.csv', `${ledger}A,2025-03-03,2025-03-03,10,2025-03-04,4,,6\n`, payments);
    expect(ran.judged[0]?.unread).toEqual([expect.objectContaining({ column: '尾款金额(万元)', code: 'half-a-part' })]);
  });
  it('stand below two levels of headings too', async () => {
    const ran = await ranOnText(
      'a.csv',
      `合同编号,收票日期,满足付款条件日期,应付金额,第一次付款,,第二次付款,\n,,,,日期,金额,日期,金额\nA,2025-03-03,2025-03-03,10,2025-03-04,4,2025-03-14,6\n`,
      payments,
    );
    expect(breached(ran).A).toContain('hk-procurement-2023:61');
  });
});

describe('amounts', () => {
  it('of a row in another currency are not read as yuan, unless converted; the days are judged', async () => {
    const ran = await ranOnText(
      'a.csv',
      `${HEADINGS},币种,折合人民币金额\nA,${LATE},100,美元,700\nB,2025-03-03,2025-03-03,2025-03-05,100,人民币,\n`,
      { ...payments, map: { 折合人民币金额: 'contract.amount' } },
    );
    expect(ran.judged.map(({ unread }) => unread?.map(({ column }) => column))).toEqual([['金额'], undefined]);
    expect(breached(ran).A).toContain('hk-procurement-2023:61');
  });
  it('are in the unit that a column of units gives', async () => {
    const ran = await ranOnText('a.csv', `${HEADINGS},金额单位\nA,${LATE},1.5,万元\n`, payments);
    expect(factOf(ran, 2, 'amountDue')).toBe('15000.00');
  });
  it.each(['-15000.00', '(15,000.00)', '-¥15,000.00'])(
    '%s in red take an entry back: no payment is open',
    async (sum) => {
      const ran = await ranOnText(
        'a.csv',
        `${HEADINGS}\nA,${LATE},100\nB,2025-03-03,2025-03-03,2025-03-04,100\nC,2025-03-03,2025-03-03,,"${sum}"\n`,
        payments,
      );
      expect(ran.refused.map(({ row, refused: [first] }) => [row, first?.code])).toEqual([[4, 'reversal']]);
    },
  );
  it('that are all written with a minus say how the system writes them, and take nothing back', async () => {
    const ran = await ranOnText('a.csv', `${HEADINGS}\nA,${LATE},-100\nB,${LATE},-100\n`, payments);
    expect(ran.judged.map(({ unread }) => unread?.map(({ column }) => column))).toEqual([['金额'], ['金额']]);
  });
  it('of nothing leave nothing open', async () => {
    const ran = await ranOnText('a.csv', `${HEADINGS}\nA,${LATE},100\nB,2025-03-03,2025-03-03,,0\n`, payments);
    expect(breached(ran).B).toEqual([]);
  });
  it('take their unit from one of several remarks below the table', async () => {
    const remarks = '注：1.付款日期以回单为准。,,,,\n2.本表金额均以万元为单位。,,,,';
    const ran = await ranOnText('a.csv', `${HEADINGS}\nA,${LATE},1.5\n${remarks}\n`, payments);
    expect(factOf(ran, 2, 'amountDue')).toBe('15000.00');
  });
});

describe('days without a year', () => {
  const ledger = `2025年合同付款台账,,,,\n${HEADINGS}\nA,3月3日,3月3日,3月14日,1\nB,12月30日,12月30日,1月3日,1\n`;
  it('are asked about, with the year of the title', async () => {
    const { mapping } = await ranOnText('a.csv', ledger, payments);
    expect(mapping?.filter(({ sure }) => !sure).map(({ fact }) => fact)).toEqual([
      'invoice.receivedOn',
      'conditionsMetOn',
      'paidOn',
    ]);
  });
  it('are of that year once it is taken, but not where the row would run backwards', async () => {
    const ran = await ranOnText('a.csv', ledger, { ...payments, acceptMapping: true });
    expect(breached(ran).A).toContain('hk-procurement-2023:61');
    expect(ran.judged[1]?.unread).toHaveLength(3);
  });
  it('are not read where the title names two years', async () => {
    const ran = await ranOnText('a.csv', ledger.replace('2025年', '2024年至2025年'), payments);
    expect(ran.judged.map(({ unread }) => unread?.length)).toEqual([3, 3]);
  });
});

describe('shares', () => {
  const tenders: RunOptions = { asOf: '2025-06-30', kind: 'procurement', defaults };
  it('that are so small that 0.05 may be 5 % are asked about', async () => {
    const { mapping } = await ranOnText('a.csv', '项目编号,履约保证金比例,公告日期\nA,0.05,2025-03-03\n', tenders);
    expect(mapping).toContainEqual(
      expect.objectContaining({ fact: 'performanceSecurity.percent', unit: '小数', sure: false }),
    );
  });
  it.each([
    ['performanceSecurity.percent(%)', '0.05'],
    ['performanceSecurity.percent(小数)', '5'],
  ])('answered with %s are %s percent', async (answer, percent) => {
    const ran = await ranOnText('a.csv', '项目编号,履约保证金比例,公告日期\nA,0.05,2025-03-03\n', {
      ...tenders,
      map: { 履约保证金比例: answer },
    });
    expect(String(factOf(ran, 2, 'performanceSecurity.percent'))).toBe(percent);
  });
});

describe('tables in other shapes', () => {
  it('on their side hold a case in every column', async () => {
    const sheet =
      '项目编号,A,B\n项目预算（万元）,200,100\n公告日期,2025-03-03,2025-03-04\n投标保证金金额（万元）,1.5,0.1\n';
    const ran = await ranOnText('a.csv', sheet, { asOf: '2025-06-30', kind: 'procurement', defaults });
    expect(ran.judged.map(({ row, verdict }) => [row, verdict])).toEqual([
      [2, 'non-compliant'],
      [3, 'incomplete'],
    ]);
  });
  it('side by side are refused: read as one, the second would be lost', async () => {
    const ran = await ranOnText('a.csv', `${HEADINGS},,${HEADINGS}\nA,${LATE},1,,B,${LATE},2\n`, payments);
    expect(ran.fileRefused).toBe('side-by-side');
  });
  it('as JSON of flat objects are read as tables, and as they are wrapped by a system', async () => {
    const row = {
      合同编号: 'A',
      收到发票日期: '2025-03-03',
      满足合同约定付款条件日期: 1740931200000,
      付款到账日期: '2025-03-14',
    };
    for (const content of [[row], { code: 0, data: { records: [row], total: 1 } }]) {
      const ran = await ranOnText('a.json', JSON.stringify(content), payments);
      expect(breached(ran).A).toContain('hk-procurement-2023:61');
    }
    const lines = [JSON.stringify(row), '{"合同编号":', JSON.stringify({ ...row, 合同编号: 'B', 又一列: '1' })].join(
      '\n',
    );
    const ran = await ranOnText('a.jsonl', lines, payments);
    expect([ran.judged.map(({ row: at }) => at), ran.refused.map(({ row: at }) => at)]).toEqual([[1, 3], [2]]);
    expect(ran.judged[1]?.carried).toEqual({ 又一列: '1' });
  });
  it('of a hotline are known by their headings and by their title', async () => {
    const ledger =
      '12345热线工单办理台账,,,,\n工单编号,来电时间,派单时间,签收时间,回复时间\nA,2025-03-03 09:10,2025-03-03 09:40,2025-03-03 10:00,2025-03-10 16:00\n';
    const ran = await ranOnText('a.csv', ledger, { kind: 'approval', defaults: { region: '460100' } });
    expect([ran.judged.length, ran.refused.length]).toEqual([1, 0]);
    expect(ran.notes).toContainEqual(expect.objectContaining({ code: 'fact-from-title', subject: 'matter' }));
  });
});

describe('from when an agreed period runs', () => {
  const authority: RunOptions = {
    asOf: '2025-12-01',
    kind: 'payment',
    defaults: { region: '110000', 'buyer.type': 'government', 'supplier.size': 'small' },
  };
  const days = '2025-07-01,2025-07-10,2025-07-20';
  it('is read from the cell of the period, unless it names several events', async () => {
    const ran = await ranOnText(
      'a.csv',
      `合同编号,交货日期,验收合格日期,收票日期,约定付款期限,付款日期\nA,${days},收到发票后30日内,2025-08-25\nB,${days},自验收合格之日起30天,2025-08-12\nC,${days},货到后30天付款,2025-08-01\nD,${days},验收合格并收到发票后30日内,2025-08-25\n`,
      authority,
    );
    expect(breached(ran)).toEqual({
      A: ['cn-sme-payment-2025:9.2'],
      B: ['cn-sme-payment-2025:9.2'],
      C: ['cn-sme-payment-2025:9.2'],
      D: [],
    });
  });
  it('is a column of its own before that, in the words of accountants', async () => {
    const ran = await ranOnText(
      'a.csv',
      `合同编号,交货日期,验收合格日期,收票日期,约定付款期限,付款期限起算点,付款日期\nA,${days},30天,到货,2025-08-01\nB,${days},30天,验收合格后,2025-08-11\nC,${days},货到后30天,收票,2025-08-19\n`,
      authority,
    );
    expect(breached(ran)).toEqual({ A: ['cn-sme-payment-2025:9.2'], B: [], C: [] });
    expect(ran.judged.map(({ unread }) => unread)).toEqual([undefined, undefined, undefined]);
  });
});
