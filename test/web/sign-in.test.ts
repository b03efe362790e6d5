/** Signing in at a real OpenID provider, in a real Chromium: code flow with PKCE, coming back, running out, leaving, few scopes. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../infra/local/server.ts';
import { executable } from './chromium.ts';
import { AUDIENCE, CLIENT, freePort, type RunningIssuer, startIssuer } from './issuer.ts';

describe.skipIf(executable === undefined)('signing in at an issuer', () => {
  let browser: Browser;
  let issuer: RunningIssuer | undefined;
  let server: RunningServer | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable ?? '', args: ['--no-sandbox'] });
  });
  afterEach(async () => {
    await server?.close();
    await issuer?.close();
  });
  afterAll(async () => {
    await browser?.close();
  });

  interface Setting {
    readonly page: Page;
    readonly home: string;
    readonly wrong: readonly string[];
    readonly asked: readonly string[];
  }

  async function opened(seconds: number, place: string, granted?: readonly string[]): Promise<Setting> {
    const port = await freePort();
    const home = `http://127.0.0.1:${port}`;
    issuer = await startIssuer(home, seconds, granted);
    server = await startServer({
      port,
      issuer: { issuer: issuer.url, audience: AUDIENCE, tenantClaim: 'tenant', client: CLIENT },
    });
    const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    page.setDefaultTimeout(590_000);
    await page.clock.install();
    const [wrong, asked]: [string[], string[]] = [[], []];
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => {
      // Chromium tells of a policy that was broken in the console alone.
      if (message.text().includes('Content Security Policy') && page.url().startsWith(home)) wrong.push(message.text());
    });
    page.on('request', (sent) => asked.push(sent.url()));
    await page.goto(`${home}/#${place}`);
    return { page, home, wrong, asked };
  }

  /** On the pages of the provider: who one is, then that the page may act. */
  async function signIn(page: Page): Promise<void> {
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.locator('input[name=login]').fill('li');
    await page.locator('input[name=password]').fill('any');
    await page.locator('button[type=submit]').click();
    await page.locator('button[type=submit]').filter({ hasText: 'Continue' }).click();
  }

  test('one comes back to where one was, acts for the tenant of the token, and leaves nothing behind', async () => {
    const { page, home, wrong, asked } = await opened(600, '/reports');
    await signIn(page);
    await page.getByRole('heading', { name: '记录', level: 1 }).waitFor();
    expect(page.url()).toBe(`${home}/#/reports`);
    await page.getByText('还没有符合的记录').waitFor();
    expect(await page.locator('.signed-in .name').innerText()).toBe('li');
    const authorization = new URL(asked.find((url) => url.includes('code_challenge=')) ?? home);
    expect(authorization.searchParams.get('code_challenge_method')).toBe('S256');
    expect(authorization.searchParams.get('response_type')).toBe('code');
    // A window that is loaded anew is still signed in.
    await page.reload();
    await page.locator('.signed-in .name').waitFor();

    await page.getByRole('button', { name: '退出' }).click();
    await page.locator('button[type=submit], button[name=logout]').first().click();
    await page.waitForURL((url) => url.origin === home);
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    // Cognito comes back by these names alone, others by the standard's.
    const left = new URL(asked.find((url) => url.includes('logout_uri=')) ?? home).searchParams;
    expect([left.get('client_id'), left.get('logout_uri')]).toEqual([CLIENT, `${home}/`]);
    expect(left.get('post_logout_redirect_uri')).toBe(`${home}/`);
    const kept = await page.evaluate('JSON.stringify({ ...sessionStorage, ...localStorage })');
    expect(kept).not.toContain('access_token');
    expect(kept).not.toContain('eyJ');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('a session that has run out asks to sign in again, where one was', async () => {
    const { page, home } = await opened(600, '/reports');
    await signIn(page);
    await page.getByText('还没有符合的记录').waitFor();
    await page.clock.fastForward('15:00');
    await page.getByLabel('编号').fill('A-1');
    await page.getByRole('button', { name: '查找' }).click();
    await page.getByRole('button', { name: '登录', exact: true }).click();
    // The provider still knows who one is, and need not ask.
    await page.waitForURL(`${home}/#/reports`);
    await page.getByText('还没有符合的记录').waitFor();
    await page.context().close();
  });

  test('what was filled in when a session ran out is there when one has signed in again', async () => {
    const { page, home } = await opened(600, '/payment');
    await signIn(page);
    await page.getByLabel('在哪里').click();
    await page.keyboard.type('海口');
    await page.locator('.ant-select-item-option[title="海南省海口市"]').click();
    await page.getByRole('radio', { name: '政府采购', exact: true }).check();
    await page.locator('.outcome .verdict').waitFor();
    // What it comes to is asked a moment later, when the token has run out.
    await page.getByRole('radio', { name: '机关', exact: true }).check();
    await page.clock.fastForward('15:00');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.waitForURL(`${home}/#/payment`);
    await page.locator('.outcome .verdict').waitFor();
    for (const name of ['政府采购', '机关'])
      expect(await page.getByRole('radio', { name, exact: true }).isChecked()).toBe(true);
    await page.context().close();
  });

  test('what the token does not allow is not offered', async () => {
    const { page } = await opened(600, '/', ['reports:read']);
    await signIn(page);
    await page.locator('.signed-in .name').waitFor();
    const ways = await page.getByRole('navigation', { name: '各项工作' }).getByRole('link').allInnerTexts();
    expect(ways).toEqual(['批量', '规则', '记录']);
    await page.getByRole('navigation').getByRole('link', { name: '批量' }).click();
    await page.getByRole('heading', { name: '批量', level: 1 }).waitFor();
    expect(await page.locator('input[type=file]').count()).toBe(0);
    await page.context().close();
  });
});
