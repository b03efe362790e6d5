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
});
