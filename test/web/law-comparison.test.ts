/** A report held against the law of another day, in a real Chromium, on a telephone and on a desk. */
import { describe, expect, test } from 'vitest';
import { api } from '../functions/api.ts';
import { executable, inOrder, sizes, windows } from './chromium.ts';

const { server, check } = api();

describe.skipIf(executable === undefined)('the law of another day', () => {
  const { opened } = windows(server);

  test.each(sizes)('on a $name is shown beside what governs, as a comparison and no finding', async (size) => {
    const { id } = await check(
      {
        kind: 'payment',
        region: '440300',
        regime: 'private',
        buyer: { type: 'large-enterprise' },
        supplier: { size: 'small' },
        contract: { signedOn: '2025-05-20', amount: '200000.00', periodFrom: 'delivery' },
        deliveredOn: '2025-05-25',
        amountDue: '200000.00',
        paidOn: '2025-08-25',
        complete: ['contract'],
      },
      { query: '?asOf=2025-12-01' },
    );
    const { page, wrong } = await opened(size, `/reports/${id}`);
    // Nothing of it is asked for before it is opened.
    const asked: string[] = [];
    page.on('request', (sent) => asked.push(sent.url()));
    await page.getByText('按另一日的规定比较').click();
    await page.getByText('这只是比较，不是检查结论').waitFor();
    expect(asked.filter((url) => url.includes('/law-comparison'))).toEqual([]);
    await page.getByLabel('按哪一日的规定？').fill('2025-06-02');
    await page.keyboard.press('Enter');
    const appeared = page.locator('.law-change', { hasText: '2025-07-24' });
    await appeared.waitFor();
    expect(await appeared.locator('dd').allInnerTexts()).toEqual([
      '没有这一结论',
      expect.stringMatching(/^违规 .*逾期利息 [\d,.]+ 元。.*第九条/s),
    ]);
    await page.getByText(/之间开始、终止或变更的规定 \d+ 条/).click();
    await page.getByText('2025-06-01起施行').first().waitFor();
    await inOrder(page, undefined, size.width);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
