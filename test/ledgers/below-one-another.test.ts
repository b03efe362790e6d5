/** Tables below one another on a sheet, and units that are named between the rows. */
import { describe, expect, it } from 'vitest';
import { type Ran, type RunOptions, ranOnText } from './bulk.ts';

const defaults = { region: '460100', regime: 'government-procurement' };
const payments: RunOptions = { asOf: '2025-06-30', kind: 'payment', defaults };
const HEADINGS = '合同编号,收票日期,满足付款条件日期,付款日期,金额';
const LATE = '2025-03-03,2025-03-03,2025-03-14';

function amounts({ judged }: Ran): readonly unknown[] {
  return judged.map(({ amount }) => amount);
}

describe('a unit that is named between the rows', () => {
  it.each([
    ['above the headings of a second table', `表二（单位：万元）,,,,\n${HEADINGS}\n`],
    ['beside its title', `表二,,,,单位：万元\n${HEADINGS}\n`],
    ['in the heading of a group', '二、乙局（单位：万元）,,,,\n'],
    ['in a row of its own', '单位：万元,,,,\n'],
  ])('holds for the rows below it: %s', async (_, between) => {
    const ran = await ranOnText('a.csv', `${HEADINGS}\nA,${LATE},125000\n${between}B,${LATE},12.5\n`, payments);
    expect(amounts(ran)).toEqual(['125000.00', '125000.00']);
  });
  it('does not go before that of the column', async () => {
    const own = HEADINGS.replace('金额', '金额（元）');
    const ran = await ranOnText('a.csv', `${own}\nA,${LATE},1\n（单位：万元）,,,,\nB,${LATE},2\n`, payments);
    expect(amounts(ran)).toEqual(['1.00', '2.00']);
  });
  it('is that of all rows where it is a note below them', async () => {
    const ran = await ranOnText('a.csv', `${HEADINGS}\nA,${LATE},12.5\n单位：万元,,,,\n`, payments);
    expect(amounts(ran)).toEqual(['125000.00']);
  });
});

describe('a table above one with more headings', () => {
  it('is the one that is read; the rows of the other are refused, not lost', async () => {
    const wider = `序号,${HEADINGS},备注`;
    const ran = await ranOnText(
      'a.csv',
      `表一\n${HEADINGS}\nA,${LATE},1\n\n表二\n${wider}\n1,B,${LATE},2,\n2,C,${LATE},3,\n`,
      payments,
    );
    expect(ran.judged.map(({ judgment }) => judgment?.case.reference)).toEqual(['A']);
    expect(ran.refused.map(({ refused: [first] }) => first?.code)).toEqual(['other-table', 'other-table']);
  });
  it('is none where only what was searched for stands above the headings', async () => {
    const search = '合同编号,,收票日期,2025-01-01,付款日期,\n合同名称,,金额,0,供应商,甲公司';
    const ran = await ranOnText('a.csv', `${search}\n${HEADINGS}\nA,${LATE},1\n`, payments);
    expect(ran.judged.map(({ judgment }) => judgment?.case.reference)).toEqual(['A']);
  });
});

describe('rows that are no cases', () => {
  it.each(['示例：HT-001', '样例', '例：HT-001', '示例1'])('%s is an example', async (reference) => {
    const ran = await ranOnText('a.csv', `${HEADINGS}\n${reference},${LATE},1\nA,${LATE},1\n`, payments);
    expect(ran.judged.map(({ row }) => row)).toEqual([3]);
  });
  it.each(['共 3 笔,,,,1', '总,计,,,1', 'A,累计,,,1'])('%s is a total', async (total) => {
    const ran = await ranOnText(
      'a.csv',
      `合同编号,期次,收票日期,付款日期,金额\nA,1,2025-03-03,2025-03-14,1\n${total}\n`,
      payments,
    );
    expect([ran.judged.length, ran.refused.length]).toEqual([1, 0]);
  });
});
