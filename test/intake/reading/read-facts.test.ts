/** A paper of a few lines: what is read of it, what contradicts itself, what is left out. */
import { describe, expect, it } from 'vitest';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { readPaperFacts } from '../../../intake/reading/read-facts.ts';

const read = async (lines: readonly string[]) =>
  readPaperFacts(await readPaper(new TextEncoder().encode(lines.join('\n')), { name: 'notice.txt' }));

describe('a notice', () => {
  it('gives a case, every value with its words', async () => {
    const reading = await read([
      '第一章 采购公告',
      '项目名称：会议室音响采购',
      '采购人：深圳市南山区图书馆，地址：深圳市南山区',
      '深圳市政府采购',
      '预算金额：38万元',
      '投标有效期：90 日历天',
    ]);
    expect(reading.case).toMatchObject({
      kind: 'procurement',
      region: '440300',
      project: { budget: '380000.00' },
      terms: { bidValidity: { days: 90 } },
    });
    expect(reading.marks.find(({ fact }) => fact === 'terms.bidValidity')?.words).toContain('90');
  });
  it('says of nothing that it is complete', async () => {
    expect((await read(['采购人应为', '售价：免费'])).case).not.toHaveProperty('complete');
  });
  it('leaves out what two places contradict, and shows both', async () => {
    const reading = await read(['第一章 采购公告', '预算：见下', '投标有效期：90日', '投标有效期：120日']);
    expect(reading.case).not.toHaveProperty('terms.bidValidity');
    expect(reading.conflicts.map(({ fact, marks }) => [fact, marks.length])).toEqual([['terms.bidValidity', 2]]);
  });
  it('reads nothing of a bidder’s form', async () => {
    const reading = await read(['第六章 响应文件格式', '项目名称：另一个项目的名称', '投标有效期：90日']);
    expect(reading.case).toEqual({ kind: 'procurement' });
  });
  it('tells what stands where a fact is expected and gives none', async () => {
    const { unread } = await read([
      '第一章 采购公告',
      '预算金额：00,000,000.00元',
      '投标有效期：____日历天',
      '投标截止时间：详见平台公告',
      '评标办法：择优比选',
    ]);
    expect(unread.map(({ words, why }) => [words.slice(0, 5), why.en.split(' ')[0]])).toEqual(
      expect.arrayContaining([
        ['预算金额:', 'left'],
        ['投标有效期', 'left'],
        ['投标截止时', 'points'],
        ['评标办法:', 'not'],
      ]),
    );
  });
  it('tells nothing as not read of a fact that is said elsewhere', async () => {
    const { unread } = await read(['第一章 采购公告', '预算金额：____元', '二、预算金额：38万元']);
    expect(unread).toEqual([]);
  });
  it('reads a value in the line below its label', async () => {
    const reading = await read(['第一章 采购公告', '7.1 评标方法：', '采购包1：综合评分法', '投标有效期', '90日历天']);
    expect(reading.case).toMatchObject({ terms: { evaluation: 'scored', bidValidity: { days: 90 } } });
  });
  it('of lots without a total takes none for the whole', async () => {
    const lots = (total: string) =>
      `<table><tr><th>包号</th><th>名称</th><th>预算金额（元）</th></tr><tr><td>一</td><td>桌</td><td>300000.00</td></tr><tr><td>二</td><td>椅</td><td>250000.00</td></tr>${total}</table>`;
    const page = async (rows: string) =>
      readPaperFacts(await readPaper(new TextEncoder().encode(`<html><body><h1>采购需求</h1>${rows}</body></html>`)));
    const without = await page(lots(''));
    expect(without.case).not.toHaveProperty('project.budget');
    expect(without.marks.filter(({ fact }) => fact === 'project.budget').map(({ sure }) => sure)).toEqual([false]);
    const whole = await page(lots('<tr><td></td><td>合计</td><td>550000.00</td></tr>'));
    expect(whole.case).toHaveProperty('project.budget', '550000.00');
  });
});
