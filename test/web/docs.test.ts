/** The page of the API in a real Chromium: at both sizes, in both languages, with the keyboard alone, read by axe. */
import { describe, expect, test } from 'vitest';
import { api } from '../functions/api.ts';
import described from '../functions/description/described.ts';
import { executable, firstView, isAccessible, pictured, sizes, windows } from './chromium.ts';

const { server, call } = api();

describe('GET /docs', () => {
  test('is a page that runs scripts of its own, lets in styles by a nonce, and calls nobody but the API', async () => {
    const { status, headers, text } = await call('/docs', { as: null, headers: { accept: 'text/html' } });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w+/]{22}=='; connect-src 'self'; /,
    );
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  test('weighs at most 300 kB before its first view', async () => {
    expect(await firstView(call, '/docs')).toBeLessThanOrEqual(300_000);
  });
});

describe.skipIf(executable === undefined)('the page of the API in Chromium', () => {
  const { openedAt } = windows(server);

  test.each(sizes)('on a $name ($width × $height) it lists every operation and checks a case: 201', async (size) => {
    const { page, wrong } = await openedAt(size, '/docs', 'en-GB');
    expect(await page.locator('details.operation').count()).toBe(described.operations.length);
    await isAccessible(page, size.width);

    const operation = page.locator('#createCheck');
    await operation.locator('> summary').click();
    await operation.getByRole('button', { name: 'Send' }).click();
    await operation.locator('.result .status').waitFor();
    expect(await operation.locator('.result .status').textContent()).toBe('201');
    expect(await operation.locator('.result pre').textContent()).toContain('"verdict": "non-compliant"');
    await operation.locator('.headers > summary').click();
    expect(await operation.locator('.headers dl').textContent()).toContain('/v1/reports/');
    await operation.locator('.answers > summary').click();
    await operation.getByText('Fields', { exact: true }).click();
    await operation.locator('.schema summary').first().click();
    await isAccessible(page, size.width);
    await operation.locator('.headers > summary').click();
    await operation.getByText('Fields', { exact: true }).click();
    await operation.evaluate((element) => element.scrollIntoView());
    await pictured(page, `docs-${size.name}`);

    // What was made can be read with what the console filled in.
    const reading = page.locator('#readReport');
    await reading.locator('> summary').click();
    await reading.getByRole('button', { name: 'Send' }).click();
    await reading.locator('.result .status').waitFor();
    expect(await reading.locator('.result .status').textContent()).toBe('200');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('where nobody is signed in a token is asked for, and the one that is entered is sent', async () => {
    const [, size] = sizes;
    const { page, wrong } = await openedAt(size, '/docs', 'en-GB');
    // As elsewhere than on one machine.
    await page.route('**/session', (route) => route.fulfill({ status: 404, body: '' }));
    await page.reload();
    const operation = page.locator('#listReports');
    await operation.locator('> summary').click();
    await operation.getByRole('button', { name: 'Send' }).click();
    await operation.getByText('Fill in a token first').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('token');
    await page.getByLabel('Token', { exact: true }).fill(await server().token());
    await operation.getByRole('button', { name: 'Send' }).click();
    await operation.locator('.result .status').waitFor();
    expect(await operation.locator('.result .status').textContent()).toBe('200');
    // The browser notes that there is no session here.
    expect(wrong.filter((said) => !said.includes('404'))).toEqual([]);
    await page.context().close();
  });

  test('is read in Chinese or English, as the browser or the reader chooses, and keeps the choice', async () => {
    const [size] = sizes;
    const { page, wrong } = await openedAt(size, '/docs', 'zh-CN');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('#createCheck > summary').textContent()).toContain('检查一个案件');
    await isAccessible(page, size.width);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('#createCheck > summary').textContent()).toContain('Check one case');
    await page.reload();
    await page.locator('#createCheck').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('searchbox').fill('interest');
    await page.locator('#reckonInterest').waitFor();
    expect(await page.locator('#createCheck').isVisible()).toBe(false);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('every field has a label, and the keyboard alone sends a request', async () => {
    const [, size] = sizes;
    const { page, wrong } = await openedAt(size, '/docs#countDays', 'en-GB');
    const operation = page.locator('#countDays');
    await operation.locator('form').waitFor();
    for (const summary of await page.locator('details.operation > summary').all())
      await summary.evaluate((line) => line.parentElement?.setAttribute('open', ''));
    await page.locator('#readDocs form').waitFor();
    // As text, since the page's globals are not the tests'.
    const unnamed = await page.evaluate(`[...document.querySelectorAll('input, select, textarea')]
      .filter((control) => control.labels.length === 0 && control.getAttribute('aria-label') === null)
      .map((control) => control.id)`);
    expect(unnamed).toEqual([]);
    await operation.getByLabel('workingDays').focus();
    await page.keyboard.press('Enter');
    await operation.locator('.result .status').waitFor();
    expect(await operation.locator('.result pre').textContent()).toContain('"due": "2025-02-05"');
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
