/** Long documents and long ledgers: what is drawn and asked for does not grow with what there is. Counted, not timed. */
import { describe, expect, test } from 'vitest';
import { api } from '../functions/api.ts';
import { desktop, executable, phone, windows } from './chromium.ts';

const { server } = api();

/** 100,000 characters in paragraphs, a term that breaks a rule at the very end. */
const LONG = [
  '海口市某学校教学设备采购项目招标公告',
  '采购人：海口市某学校',
  '项目所在地：海南省海口市',
  '本项目采用公开招标方式，采购预算：人民币2000000元。',
  ...Array.from(
    { length: 2_000 },
    (_, index) =>
      `${index + 1}. 设备应当符合国家现行标准，运抵采购人指定的地点，安装调试完毕，并向使用人员讲解使用方法和日常维护。`,
  ),
  '投标保证金',
  '投标保证金金额：人民币60000元。',
].join('\n');

const ROWS = 130;
const LEDGER = Buffer.from(
  [
    '编号,单位,地区,适用制度,满足合同约定付款条件日期,收到发票日期,付款到账日期',
    ...Array.from(
      { length: ROWS },
      (_, row) => `L-${row},海口市第${(row % 40) + 1}中学,460100,政府采购,2025-01-24,2025-01-24,2025-02-12`,
    ),
  ].join('\n'),
);

describe.skipIf(executable === undefined)('in Chromium', () => {
  const { opened } = windows(server);

  test('a tender of 100,000 characters is there to its end, draws what is in sight, and its last term leads to its finding', async () => {
    expect(LONG.length).toBeGreaterThan(100_000);
    const { page, wrong } = await opened(desktop, '/tender');
    const readings: string[] = [];
    page.on('request', (sent) => {
      if (sent.url().includes('/reading')) readings.push(sent.url());
    });
    await page.getByLabel('或者把文字粘贴在这里').fill(LONG);
    await page.getByRole('button', { name: '检查这段文字' }).click();
    await page.locator('.block', { hasText: '投标保证金金额' }).waitFor({ state: 'attached' });
    expect(await page.locator('.block').count()).toBe(LONG.split('\n').length);
    await page.getByRole('radio', { name: '政府采购', exact: true }).check();
    await page.locator('.beside .finding.breached').first().waitFor();
    // By pages of some hundreds of paragraphs, each asked for once.
    expect(new Set(readings).size).toBe(readings.length);
    expect(readings.length).toBeLessThan(20);
    // What is out of sight is laid out by its estimated height alone (CSS Containment 2, section 4.4).
    const drawnAtOnce = `[...document.querySelectorAll('.block')].filter((block) => getComputedStyle(block).contentVisibility !== 'auto').length`;
    expect(await page.evaluate(drawnAtOnce)).toBe(0);
    await page.locator('.beside .finding.breached .quote').last().click();
    await page.locator('.mark[aria-pressed=true]', { hasText: '60000' }).waitFor();
    // A correction draws anew what it concerns, not the text.
    await page.evaluate(`(() => {
      window.redrawn = 0;
      const watch = new MutationObserver((changes) => { window.redrawn += changes.length; });
      watch.observe(document.querySelector('.paper .text'), { subtree: true, childList: true, characterData: true, attributes: true });
    })()`);
    // The list of what was read is open at the mark that was chosen.
    await page
      .locator('.mark-card', { hasText: '保证金' })
      .getByRole('button', { name: '读错了，删去' })
      .first()
      .click();
    await page.locator('.mark-card.removed').first().waitFor();
    expect(Number(await page.evaluate('window.redrawn'))).toBeLessThan(100);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test.each([phone, desktop])(
    'on a $name findings come a page at a time: one request a page, one page of rows drawn; charts count all of them',
    async (size) => {
      const { page, wrong } = await opened(size, '/batches');
      const asked: string[] = [];
      page.on('request', (sent) => {
        if (/\/v1\/batches\/\w+\/(findings|summary)/.test(sent.url())) asked.push(new URL(sent.url()).pathname);
      });
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: '长台账.csv', mimeType: 'text/csv', buffer: LEDGER });
      const rows = page.locator('table.list tbody tr');
      const byUnit = page.getByRole('table', { name: '按单位的有违反的行数' });
      await byUnit.waitFor();
      await rows.nth(49).waitFor();
      expect(await rows.count()).toBe(50);
      // Each late payment breaks at least one rule: more than is on a page is counted.
      const counts = (await page.getByRole('table', { name: '按规则的违反数' }).locator('td').allInnerTexts()).map(
        Number,
      );
      expect(Math.max(...counts)).toBe(ROWS);
      const before = asked.length;
      const first = await rows.first().innerText();
      await page.getByRole('button', { name: '下一页' }).click();
      await page.getByText('第 2 页').waitFor();
      await expect.poll(() => rows.first().innerText(), { timeout: 590_000 }).not.toBe(first);
      expect(await rows.count()).toBe(50);
      expect(asked.length).toBe(before + 1);
      await page.getByRole('button', { name: '上一页' }).click();
      await expect.poll(() => rows.first().innerText(), { timeout: 590_000 }).toBe(first);
      expect(asked.filter((path) => path.endsWith('/summary'))).toHaveLength(1);
      expect(wrong).toEqual([]);
      await page.context().close();
    },
  );
});
