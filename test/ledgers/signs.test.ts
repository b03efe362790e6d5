/** Signs and words in the cells of ledgers: what takes an entry back, what carries a page over, what is ticked, which day an hour is of. */
import { describe, expect, it } from 'vitest';
import { type Ran, type RunOptions, ranOnText } from './bulk.ts';

const defaults = { region: '460100', regime: 'government-procurement' };
const payments: RunOptions = { asOf: '2025-06-30', kind: 'payment', defaults };
const HEADINGS = '合同编号,收票日期,满足付款条件日期,付款日期,金额';
const OPEN = '2025-03-03,2025-03-03,';

function factsOf({ judged }: Ran, row: number): Readonly<Record<string, unknown>> {
  const findings = judged.find((one) => one.row === row)?.judgment?.findings ?? [];
  return Object.assign({}, ...findings.map(({ facts }) => facts));
}

describe('rows that are no payment owed', () => {
  it.each(['△1000', '红字1000.00', '（红字）1000', '负1000', '1000.00-'])('take an entry back: %s', async (sum) => {
    const ran = await ranOnText('a.csv', `${HEADINGS}\nA,${OPEN}2025-03-04,100\nB,${OPEN},${sum}\n`, payments);
    expect(ran.refused.map(({ refused: [first] }) => first?.code)).toEqual(['reversal']);
  });
  it('take entries back though they are most of the rows', async () => {
    const ran = await ranOnText(
      'a.csv',
      `${HEADINGS}\nA,${OPEN}2025-03-04,100\nB,${OPEN},-1\nC,${OPEN},-2\n`,
      payments,
    );
    expect(ran.refused.map(({ row }) => row)).toEqual([3, 4]);
  });
  it.each(['转下页', '承上页', '接上页', '过次页', '*', '**'])('carry a sum over: %s', async (label) => {
    const ran = await ranOnText('a.csv', `${HEADINGS}\nA,${OPEN}2025-03-04,100\n${label},,,,100\n`, payments);
    expect([ran.judged.map(({ row }) => row), ran.refused]).toEqual([[2], []]);
  });
  it('are none of these where a star marks a payment', async () => {
    const ran = await ranOnText('a.csv', `重点,${HEADINGS}\n*,A,${OPEN}2025-03-14,100\n`, payments);
    expect(ran.judged.map(({ verdict }) => verdict)).toEqual(['non-compliant']);
  });
});

describe('answers', () => {
  it.each([
    ['☑是 □否', true],
    ['□是 ☑否', false],
    ['是√ 否□', true],
    ['是□ 否√', false],
    ['✔', true],
    ['✘', false],
    ['T', true],
    ['F', false],
  ])('%s below a heading that asks with 是否 is %s', async (cell, expected) => {
    const heading = '是否付至合同约定账户';
    const ran = await ranOnText('a.csv', `${HEADINGS},${heading}\nA,${OPEN}2025-03-04,100,${cell}\n`, payments);
    expect(factsOf(ran, 2).paidToContractAccount).toBe(expected);
  });
  it.each(['是 √ 否', '是否', '○'])('%s says neither', async (cell) => {
    const heading = '是否付至合同约定账户';
    const ran = await ranOnText('a.csv', `${HEADINGS},${heading}\nA,${OPEN}2025-03-04,100,${cell}\n`, payments);
    expect(ran.judged[0]?.unread).toHaveLength(1);
  });
  it.each(['NaT', 'NaN', '<NA>'])('%s of a program is no day and not that it has not come', async (cell) => {
    const ran = await ranOnText('a.csv', `${HEADINGS}\nA,${OPEN}2025-03-04,100\nB,${OPEN}${cell},100\n`, payments);
    expect(ran.judged.map(({ verdict, unread }) => [verdict, unread])).toEqual([
      ['incomplete', undefined],
      ['incomplete', undefined],
    ]);
  });
});

describe('hours', () => {
  const approvals: RunOptions = { asOf: '2025-06-30', kind: 'approval', defaults: { region: '440100' } };
  it('name the day from which a period runs, and on which it ends', async () => {
    const ran = await ranOnText(
      'a.csv',
      '办件编号,事项名称,受理时间,承诺时限,办结时间\nA,食品经营许可,2025-03-05 09:00:00,5个工作日,2025-03-20 17:30\nB,食品经营许可,2025-03-05T01:00:00Z,5个工作日,2025-03-06T16:30:00Z\nC,食品经营许可,2025-03-05 09:00,5个工作日,\n',
      approvals,
    );
    expect([2, 3, 4].map((row) => factsOf(ran, row)['timeline.completedOn'])).toEqual([
      '2025-03-20',
      '2025-03-07',
      null,
    ]);
    expect(ran.judged.map(({ verdict }) => verdict)).toEqual(['non-compliant', 'incomplete', 'non-compliant']);
  });
  it('do not go before the day that a column of its own gives', async () => {
    const ran = await ranOnText(
      'a.csv',
      '办件编号,事项名称,受理日期,受理时间,承诺时限,办结日期\nA,食品经营许可,2025-03-06,2025-03-05 09:00:00,5个工作日,2025-03-13\n',
      approvals,
    );
    expect(factsOf(ran, 2)['timeline.acceptedOn']).toBe('2025-03-06');
  });
});
