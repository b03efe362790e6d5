/** Cells and rows of ledgers as accountants and public systems write them: each test is one kind. */
import { describe, expect, it } from 'vitest';
import { placeOfBody, placeWithin } from '../../intake/place.ts';
import { readCell } from '../../intake/tables/cell.ts';
import { tellerOf } from '../../intake/tables/said-done.ts';
import { vocabularies } from '../../rules/facts/kinds.ts';
import { type RunOptions, ranOnText } from '../ledgers/bulk.ts';

function inPayment(path: string, text: string): unknown {
  const fact = vocabularies.find(({ kind }) => kind === 'payment')?.byPath.get(path);
  if (fact === undefined) throw new RangeError(path);
  const cell = readCell({ fact, unit: '' }, text);
  return 'value' in cell ? cell.value : 'filler' in cell ? 'filler' : 'absent' in cell ? 'absent' : cell.problem.code;
}

const options: RunOptions = {
  asOf: '2025-06-30',
  kind: 'payment',
  defaults: { region: '460100', regime: 'government-procurement' },
};
const headings = '合同编号,收到发票日期,满足合同约定付款条件日期,付款到账日期,应付金额';
const late = 'A,2025-03-03,2025-03-03,2025-03-14,100';

describe('days as systems print them', () => {
  it.each([
    '20250314103000',
    '14-Mar-2025',
    'March 14, 2025',
    'Fri, 14 Mar 2025',
    '3/14/2025',
    '14/03/2025',
    '2025—03—14',
    '2025、3、14',
    '2025-03-14 (Fri)',
    '2025年3月14日（已付）',
    '2025-03-14 已到账',
    '2025-03-14 10:00:00 UTC',
  ])('%s', (text) => expect(inPayment('paidOn', text)).toBe('2025-03-14'));

  it.each(['3/4/2025', '25-03-14', '2025-03-14,2025-03-20', '已支付', '民国114年3月14日', '2025年3月14日（预计）'])(
    '%s names no day for certain',
    (text) => expect(inPayment('paidOn', text)).toBe('date'),
  );
  it.each(['待支付', '付款中', '待付款'])('%s has not happened', (text) =>
    expect(inPayment('paidOn', text)).toBeNull(),
  );
  it.each(['/ /', '   年  月  日', '/年/月/日', '暂无数据', '未录入'])('%j says nothing', (text) =>
    expect(inPayment('paidOn', text)).toBe('filler'),
  );
});

describe('amounts, periods and codes as people write them', () => {
  it('leaves out what a number format leaves out', () => {
    expect([inPayment('amountDue', '.5'), inPayment('amountDue', '1234.')]).toEqual(['0.5', '1234']);
    expect(inPayment('amountDue', '人民币（大写）壹仟贰佰叁拾肆元伍角整')).toBe('1234.50');
  });
  it('reads how long a period is, whatever it runs from', () => {
    expect(inPayment('contract.paymentPeriod', '收到发票后30日内')).toEqual({ days: 30 });
    expect(inPayment('contract.paymentPeriod', '验收合格后10个工作日内支付')).toEqual({ workingDays: 10 });
    expect(inPayment('contract.paymentPeriod', '30')).toBe('period');
  });
  it('knows codes by their usual names', () => {
    expect(inPayment('means', '银行转账')).toBe('transfer');
    expect(inPayment('buyer.type', '行政单位')).toBe('government');
    expect(inPayment('supplier.size', '小微企业')).toBe('unknown-code');
  });
});

describe('places', () => {
  it('are read from what lies within them, and from shortened codes', () => {
    expect(['东莞市长安镇', '海口市本级', '4601', '琼海'].map((text) => inPayment('region', text))).toEqual([
      '441900',
      '460100',
      '460100',
      '469002',
    ]);
    expect(placeWithin('海口市教育局')).toBeUndefined();
  });
  it('may be presumed of public bodies, never of companies', () => {
    expect(placeOfBody('海口市教育局')).toBe('460100');
    expect(placeOfBody('深圳市南山区人民医院')).toBe('440305');
    expect(['海口市某某有限公司', '北京路小学', '海南大学', '某局'].map(placeOfBody)).toEqual(Array(4).fill(undefined));
  });
});

describe('rows that are no cases', () => {
  it.each([
    '其中：某局,,,,100',
    '累计支付,,,,100',
    '平均,,,,100',
    '合计人民币（大写）：壹佰元整,,,,100',
    '某局汇总,,,,100',
    '一,,,,100',
    '（二）,,,,100',
    ',,,,100',
    '导出时间,2025-06-30,,,',
    '必填,日期格式,选填,yyyy-mm-dd,元',
    '共3条记录,,,,',
  ])('%s', async (row) => {
    const { judged, refused } = await ranOnText('a.csv', `${headings}\n${late}\n${row}\n`, options);
    expect([judged.map((line) => line.row), refused]).toEqual([[2], []]);
  });
});

describe('a unit of amounts', () => {
  it.each([
    ['in a row of its own below the headings', `${headings}\n,,,,万元\nA,2025-03-03,2025-03-03,2025-03-14,1.5\n`],
    [
      'in a remark below the table',
      `${headings}\nA,2025-03-03,2025-03-03,2025-03-14,1.5\n注：本表金额单位为万元,,,,\n`,
    ],
  ])('%s', async (_, ledger) => {
    const { judged } = await ranOnText('a.csv', ledger, options);
    const due = judged[0]?.judgment?.findings
      .map(({ facts }) => facts.amountDue)
      .find((amount) => amount !== undefined);
    expect([judged.length, due]).toEqual([1, '15000.00']);
  });
});

describe('a blank date of payment', () => {
  it.each([
    ['已付金额', '100'],
    ['未付金额', '0'],
    ['付款状态', '已付款'],
    ['是否付款', '是'],
    ['备注', '合同已解除'],
    ['状态', '已作废'],
  ])('is not "not yet" beside %s %s', async (heading, cell) => {
    expect(tellerOf(heading)(cell)).toBe('all');
    const ledger = `${headings},${heading}\n${late},\nB,2025-03-03,2025-03-03,,100,${cell}\n`;
    const { judged } = await ranOnText('a.csv', ledger, options);
    expect(judged.map(({ verdict }) => verdict)).toEqual(['non-compliant', 'incomplete']);
  });
  it.each([
    ['已付金额', '0'],
    ['未付金额', '100'],
    ['付款状态', '未付'],
    ['备注', '财政未拨款'],
  ])('is "not yet" beside %s %s', (heading, cell) => expect(tellerOf(heading)(cell)).toBeUndefined());
});

describe('tables within a file', () => {
  it('below one another: columns in another order are read under their own headings, other tables are refused', async () => {
    const second =
      '合同编号,付款到账日期,收到发票日期,满足合同约定付款条件日期,应付金额\nB,2025-03-14,2025-03-03,2025-03-03,1';
    const third = '合同编号,合同金额,合同订立日期\nC,1,2025-03-03';
    const { judged, refused } = await ranOnText('a.csv', `${headings}\n${late}\n${second}\n${third}\n`, options);
    expect(judged.map(({ row, verdict }) => [row, verdict])).toEqual([
      [2, 'non-compliant'],
      [4, 'non-compliant'],
    ]);
    expect(refused.map(({ row, refused: [first] }) => [row, first?.code])).toEqual([[6, 'other-table']]);
  });
  it('upright: labels on the left, what is filled in beside them', async () => {
    const form = headings.split(',').map((heading, at) => `${heading}：,${late.split(',')[at]}`);
    const { judged, notes } = await ranOnText('a.csv', `付款情况表,\n${form.join('\n')}\n`, options);
    expect(judged.map(({ verdict }) => verdict)).toEqual(['non-compliant']);
    expect(notes).toContainEqual(expect.objectContaining({ code: 'upright' }));
  });
  it('a list that explains columns is no form', async () => {
    const list = headings.split(',').map((heading) => `${heading},填写${heading}`);
    const { judged, fileRefused } = await ranOnText('a.csv', `字段,解释\n${list.join('\n')}\n`, options);
    expect([judged.some(({ verdict }) => verdict === 'non-compliant'), fileRefused ?? '']).toEqual([false, '']);
  });
  it('keeps what stands under a heading twice', async () => {
    const { judged } = await ranOnText('a.csv', `${headings},备注,备注\n${late},甲,乙\n`, options);
    expect(judged[0]?.carried).toEqual({ 备注: '甲', '备注（2）': '乙' });
  });
});

describe('a row that names no place', () => {
  it('is judged where the public body it names is; the notes say so', async () => {
    const ledger = `采购单位,${headings}\n海口市教育局,${late}\n某局,${late}\n`;
    const { judged, refused, notes } = await ranOnText('a.csv', ledger, {
      ...options,
      defaults: { regime: 'government-procurement' },
    });
    expect([judged.map(({ region }) => region), refused.map(({ row }) => row)]).toEqual([['460100'], [3]]);
    expect(notes).toContainEqual(expect.objectContaining({ code: 'region-presumed', subject: '460100', count: 1 }));
  });
});

it('an instant without an hour is read as the day it names', async () => {
  const ledger = '办件编号,事项,受理时间,办结时间\nA,企业开办,2025-03-03,2025-03-14 15:00\n';
  const { judged, refused } = await ranOnText('a.csv', ledger, { kind: 'approval', defaults: { region: '460100' } });
  expect([judged.length, judged[0]?.unread, refused.length]).toEqual([1, undefined, 0]);
});

describe('an answer that wraps what was asked for', () => {
  const wrapped = (inner: object): string => JSON.stringify({ code: 0, data: { list: [inner], total: 1 } });
  const payment = { kind: 'payment', region: '460100', regime: 'government-procurement', paidOn: '2025-03-14' };
  const release = {
    ocid: 'ocds-x-1',
    date: '2025-06-01T00:00:00Z',
    awards: [
      { id: 'A', status: 'active', date: '2025-01-13T00:00:00+08:00', datePublished: '2025-01-24T00:00:00+08:00' },
    ],
  };
  it.each([
    ['a case', payment, '/data/list/0'],
    ['a release', release, '/data/list/0/awards/0'],
    ['a package', { releases: [release] }, '/data/list/0/releases/0/awards/0'],
  ])('gives %s with its place', async (_, inner, part) => {
    const { judged, refused } = await ranOnText('a.json', wrapped(inner), {
      defaults: { region: '460100', regime: 'government-procurement' },
    });
    expect([judged.map((line) => line.part?.startsWith('/data/list/0')), refused]).toEqual([[true], []]);
    expect(part.startsWith(judged[0]?.part ?? '?')).toBe(true);
  });
});
