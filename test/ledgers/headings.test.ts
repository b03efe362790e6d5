/** Headings that are easily taken for another, and what stands beside them. */
import { describe, expect, it } from 'vitest';
import { headingRowsIn } from '../../intake/tables/heading-rows.ts';
import { vocabularies } from '../../rules/facts/kinds.ts';
import { type Ran, type RunOptions, ranOnText } from './bulk.ts';

const defaults = { region: '460100', regime: 'government-procurement' };
const payments: RunOptions = { asOf: '2025-06-30', kind: 'payment', defaults };
const approvals: RunOptions = { asOf: '2025-06-30', kind: 'approval', defaults: { region: '440100' } };

function factsOf({ judged }: Ran, row: number): Readonly<Record<string, unknown>> {
  const findings = judged.find((one) => one.row === row)?.judgment?.findings ?? [];
  return Object.assign({}, ...findings.map(({ facts }) => facts));
}

describe('levels of government', () => {
  it.each([
    ['市本级', '460100', ['non-compliant']],
    ['省本级', '460000', ['incomplete']],
    ['省本级', '460100', []],
  ])('%s is the place that is given where that is one of this level: %s', async (cell, region, verdicts) => {
    const ran = await ranOnText(
      'a.csv',
      `区划名称,合同编号,收票日期,满足付款条件日期,付款日期\n${cell},A,2025-03-03,2025-03-03,2025-03-14\n`,
      { ...payments, defaults: { ...defaults, region } },
    );
    expect(ran.judged.map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});

describe('days', () => {
  it('on which a matter was to end are not the day on which it did', async () => {
    const ran = await ranOnText(
      'a.csv',
      '办件编号,事项名称,受理日期,承诺时限,要求办结时间,实际办结时间\nA,食品经营许可,2025-03-05,5个工作日,2025-03-12,2025-03-20\n',
      approvals,
    );
    expect(ran.mapping).toBeUndefined();
    expect(factsOf(ran, 2)['timeline.completedOn']).toBe('2025-03-20');
  });
  it('on which a deposit came in are no payment', async () => {
    const ran = await ranOnText(
      'a.csv',
      '项目编号,投标单位,金额,到账日期,应退日期,退还日期\nA,甲,20000,2025-03-03,2025-04-10,2025-04-08\n',
      payments,
    );
    expect(factsOf(ran, 2).paidOn).toBeUndefined();
    expect(ran.notes).toContainEqual(expect.objectContaining({ code: 'column-not-judged', subject: '到账日期' }));
  });
  it('below 收票情况 and 付款情况 are those of the invoice and of the payment', async () => {
    const ran = await ranOnText(
      'a.csv',
      '合同信息,,收票情况,,付款情况,,付款条件\n合同编号,合同名称,日期,金额（元）,日期,金额（元）,满足日期\nA,网络,2025-03-03,9,2025-03-14,9,2025-03-03\n',
      payments,
    );
    expect(factsOf(ran, 3)).toMatchObject({ 'invoice.receivedOn': '2025-03-03', paidOn: '2025-03-14' });
  });
});

describe('headings', () => {
  const cells = 'A,2025-03-03,2025-03-03,2025-03-14,12.5';
  it.each([
    [
      'in two languages',
      '合同编号 Contract No.,收票日期/Invoice,"满足付款条件日期\nMet",付款日期 Paid,金额（元） Amount (yuan)',
    ],
    ['with marks of a sorted list and of notes', '合同编号▲,收票日期▼,满足付款条件日期[必填],付款日期 ↓,金额(元)①'],
  ])('are known %s', async (_, headings) => {
    const ran = await ranOnText('a.csv', `${headings}\n${cells}\n`, payments);
    expect(ran.judged.map(({ verdict, amount }) => [verdict, amount])).toEqual([['non-compliant', '12.50']]);
  });
  it('that plan an opening are not its day', async () => {
    const ran = await ranOnText('a.csv', '项目编号,采购方式,预算金额,拟开标时间\nA,公开招标,3800000,2025-07-10\n', {
      ...payments,
      kind: 'procurement',
    });
    expect([ran.mapping, ran.judged[0]?.carried]).toEqual([undefined, { 拟开标时间: '2025-07-10' }]);
  });
});

describe('units', () => {
  const ledger = (heading: string): string =>
    `合同编号,收票日期,满足付款条件日期,付款日期,${heading}\nA,2025-03-03,2025-03-03,2025-03-14,12.5\n`;
  it.each([
    ['"应付金额（含税，万元）"', '125000.00'],
    ['"应付金额（元，含税）"', '12.50'],
    ["Amount (CNY'000)", '12500.00'],
    ['Amount due (RMB 000s)', '12500.00'],
  ])('stand among others in brackets: %s', async (heading, amount) => {
    const ran = await ranOnText('a.csv', ledger(heading), payments);
    expect(ran.judged.map((one) => one.amount)).toEqual([amount]);
  });
  it('of periods may stand in a column of their own', async () => {
    const ran = await ranOnText(
      'a.csv',
      '办件编号,事项名称,区划名称,受理日期,承诺时限,时限单位,办结日期\nA,食品经营许可,广州市,2025-03-05,5,工作日,2025-03-20\n',
      { asOf: '2025-06-30', kind: 'approval' },
    );
    expect(ran.judged.map(({ verdict }) => verdict)).toEqual(['non-compliant']);
  });
  it('stand in the last of several rows of headings, beside one that is merged down to it', () => {
    const rows = [
      ['合同编号', '合同金额', '第一期付款', '', ''],
      ['合同编号', '', '收票日期', '付款条件', '实际付款'],
      ['合同编号', '万元', '', '满足日期', '日期'],
    ].map((cells, index) => ({ row: index + 1, cells }));
    const found = headingRowsIn(
      rows,
      vocabularies.filter(({ kind }) => kind === 'payment'),
      {},
    );
    expect(found?.headings[1]?.names).toContain('合同金额万元');
  });
});

it('付款方式 that tells when is paid is no means that could not be read', async () => {
  const ran = await ranOnText(
    'a.csv',
    '合同编号,收票日期,满足付款条件日期,付款日期,付款方式\nA,2025-03-03,2025-03-03,2025-03-05,验收后付90%\n',
    payments,
  );
  expect(ran.judged[0]).toMatchObject({ carried: { 付款方式: '验收后付90%' } });
  expect(ran.judged[0]?.unread).toBeUndefined();
});
