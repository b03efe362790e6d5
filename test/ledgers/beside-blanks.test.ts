/** What a ledger says of a day that is left blank, beside it or above the table: a blank is "not yet" only where nothing else is said. */
import { describe, expect, it } from 'vitest';
import { type Ran, type RunOptions, ranOnText } from './bulk.ts';

const defaults = { region: '460100', regime: 'government-procurement' };
const payments: RunOptions = { asOf: '2025-06-30', kind: 'payment', defaults };
const approvals: RunOptions = { asOf: '2025-06-30', kind: 'approval', defaults: { region: '440100' } };
const HEADINGS = '合同编号,收票日期,满足付款条件日期,付款日期,金额';
const PAID = 'A,2025-03-03,2025-03-03,2025-03-05,100';
const OPEN = 'B,2025-03-03,2025-03-03,,100';

function verdicts({ judged }: Ran): readonly string[] {
  return judged.map(({ verdict }) => verdict);
}

describe('a payment without a day', () => {
  it.each(['部分付款', '支付成功', '已拨付', '交易成功', '已抵扣', '冲抵', '已完成支付'])(
    'is not said to be open beside %s',
    async (state) => {
      const ran = await ranOnText('a.csv', `${HEADINGS},支付状态\n${PAID},\n${OPEN},${state}\n`, payments);
      expect(verdicts(ran)).toEqual(['incomplete', 'incomplete']);
    },
  );
  it.each([
    ['验收情况', '已验收'],
    ['供货情况', '已完成'],
    ['是否验收', '√'],
    ['支付状态', '支付失败'],
  ])('is open though %s is %s', async (heading, state) => {
    const ran = await ranOnText('a.csv', `${HEADINGS},${heading}\n${PAID},\n${OPEN},${state}\n`, payments);
    expect(verdicts(ran)).toEqual(['incomplete', 'non-compliant']);
  });
  it('says nothing where a remark gives colours a meaning', async () => {
    const remark = '付款台账（标黄的为已付款）,,,,';
    const ran = await ranOnText('a.csv', `${remark}\n${HEADINGS}\n${PAID}\n${OPEN}\n`, payments);
    expect(verdicts(ran)).toEqual(['incomplete', 'incomplete']);
    expect(ran.notes.map(({ code }) => code)).toContain('colour');
  });
});

describe('a word in the column of the day on which a matter ended', () => {
  const ledger = (cell: string): string =>
    `办件编号,事项名称,受理日期,承诺时限,办结日期\nA,食品经营许可,2025-03-05,5个工作日,2025-03-07\nB,食品经营许可,2025-03-05,5个工作日,${cell}\n`;
  it.each(['在办', '审批中', '流转中', '正在办理', '超期在办', '待审核'])('%s says that it has not', async (cell) => {
    expect(verdicts(await ranOnText('a.csv', ledger(cell), approvals))).toEqual(['incomplete', 'non-compliant']);
  });
  it.each(['已撤件', '退件', '不予受理', '挂起', '补正中', '办结'])('%s does not', async (cell) => {
    const ran = await ranOnText('a.csv', ledger(cell), approvals);
    expect(verdicts(ran)).toEqual(['incomplete', 'incomplete']);
    expect(ran.judged[1]?.unread?.map(({ column }) => column)).toEqual(['办结日期']);
  });
  it('says nothing of when it began', async () => {
    const ran = await ranOnText(
      'a.csv',
      '办件编号,事项名称,申请日期,受理日期,办结日期\nA,食品经营许可,2025-03-03,2025-03-05,2025-03-07\nB,食品经营许可,2025-03-03,在办,\n',
      approvals,
    );
    expect(ran.judged[1]?.unread?.map(({ column }) => column)).toEqual(['受理日期']);
  });
});

describe('time that did not run', () => {
  const ledger = (headings: string, cells: string): string =>
    `办件编号,事项名称,受理日期,承诺时限,办结日期,${headings}\nA,食品经营许可,2025-03-05,5个工作日,2025-03-20,${cells}\n`;
  it.each([
    ['挂起时间,解挂时间', '2025-03-06,2025-03-18'],
    ['特别程序开始时间,特别程序结束时间', '2025-03-06,2025-03-18'],
    ['特别程序天数（工作日）', '10'],
    ['是否延期', '是'],
    ['暂停时间', '2025-03-06'],
  ])('%s: %s is no delay', async (headings, cells) => {
    const ran = await ranOnText('a.csv', ledger(headings, cells), approvals);
    expect([verdicts(ran), ran.mapping]).toEqual([['incomplete'], undefined]);
  });
  it.each([
    ['挂起时间,解挂时间', '2025-03-06,2025-03-07'],
    ['挂起时间,解挂时间', '/,'],
    ['特别程序天数', '0'],
    ['是否延期', '否'],
  ])('%s: %s leaves it late', async (headings, cells) => {
    expect(verdicts(await ranOnText('a.csv', ledger(headings, cells), approvals))).toEqual(['non-compliant']);
  });
  it('is longer for a ticket whose new last day is told', async () => {
    const ran = await ranOnText(
      'a.csv',
      '工单编号,事项,工单类型,派单时间,签收时间,延期后办理期限,回复时间\nA,热线工单,投诉,2025-03-05,2025-03-05,2025-04-10,2025-04-02\nB,热线工单,投诉,2025-03-05,2025-03-05,,2025-04-02\n',
      approvals,
    );
    expect(verdicts(ran)).toEqual(['incomplete', 'non-compliant']);
  });
});
