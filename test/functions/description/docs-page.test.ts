import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { api } from '../api.ts';
import described from './described.ts';

const { server, call } = api();

/** Where distributions put it; CHROMIUM names another. */
const executable = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));
if (executable === undefined) {
  console.warn(
    'No Chromium was found (apt-get install chromium, or set CHROMIUM): the docs page is not tried in a browser.',
  );
}

/** `DOCS_IMAGES=docs/images npx vitest run …` also writes the pictures of docs/images anew. */
const images = process.env.DOCS_IMAGES;
const sizes = [
  { name: 'phone', width: 390, height: 844, hasTouch: true },
  { name: 'desktop', width: 1440, height: 900, hasTouch: false },
] as const;

describe('GET /docs', () => {
  test('is one page that may run its own script and style, and load nothing from anywhere', async () => {
    const { status, headers, text } = await call('/docs', { as: null, headers: { accept: 'text/html' } });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; connect-src 'self';/,
    );
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('etag')).toMatch(/^W\//);
  });
});

describe.skipIf(executable === undefined)('the page in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** A page that notes what it should not do. */
  async function opened(size: (typeof sizes)[number], locale: string): Promise<{ page: Page; wrong: string[] }> {
    const { width, height, hasTouch } = size;
    const context = await browser.newContext({ viewport: { width, height }, hasTouch, locale });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== server().url && protocol !== 'data:' && protocol !== 'blob:') wrong.push(`asked ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.goto(`${server().url}/docs`);
    await page.locator('details.operation').first().waitFor();
    return { page, wrong };
  }

  test.each(sizes)('on a $name ($width × $height) it lists every operation and checks a case: 201', async (size) => {
    const { page, wrong } = await opened(size, 'en-GB');
    expect(await page.locator('details.operation').count()).toBe(described.operations.length);

    const operation = page.locator('#createCheck');
    await operation.locator('> summary').click();
    await operation.getByRole('button', { name: 'Send' }).click();
    await operation.getByText('Fill in a token first').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('token');

    await page.getByLabel('Token', { exact: true }).fill(await server().token());
    await operation.getByRole('button', { name: 'Send' }).click();
    await operation.locator('.result .code').waitFor();
    expect(await operation.locator('.result .code').textContent()).toBe('201');
    expect(await operation.locator('.result pre').textContent()).toContain('"verdict": "non-compliant"');
    await operation.locator('.headers > summary').click();
    expect(await operation.locator('.headers dl').textContent()).toContain('/v1/reports/');

    // Nothing is wider than the window.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width);
    if (images !== undefined) {
      mkdirSync(images, { recursive: true });
      await operation.locator('.headers > summary').click();
      await page.evaluate('scrollTo(0, 0)');
      await operation.locator(size.hasTouch ? '.actions' : '> summary').evaluate((element) => element.scrollIntoView());
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(images, `docs-${size.name}.png`) });
    }

    // What was made can be read with what the console filled in.
    const reading = page.locator('#readReport');
    await reading.locator('> summary').click();
    await reading.getByRole('button', { name: 'Send' }).click();
    await reading.locator('.result .code').waitFor();
    expect(await reading.locator('.result .code').textContent()).toBe('200');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('is read in Chinese or English, as the browser or the reader chooses, and keeps the choice', async () => {
    const [size] = sizes;
    const { page, wrong } = await opened(size, 'zh-CN');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('#createCheck > summary').textContent()).toContain('检查一个案件');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('#createCheck > summary').textContent()).toContain('Check one case');
    await page.reload();
    await page.locator('#createCheck').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('every field has a label, and the keyboard alone sends a request', async () => {
    const [, size] = sizes;
    const { page, wrong } = await opened(size, 'en-GB');
    await page.goto(`${server().url}/docs#countDays`);
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
    await operation.locator('.result .code').waitFor();
    expect(await operation.locator('.result pre').textContent()).toContain('"due": "2025-02-05"');
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
