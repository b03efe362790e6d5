/** What was typed, chosen and put right stays: with two people on one document, a lost connection, a session that ran out, a reload. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { api } from '../functions/api.ts';
import { desktop, executable, phone, windows } from './chromium.ts';

const service = api();
const { server, call } = service;

const TENDER = `海口市某学校教学设备采购项目招标公告
采购人：海口市某学校
项目所在地：海南省海口市
本项目采用公开招标方式，采购预算：人民币2000000元。
二、投标保证金
投标保证金金额：人民币60000元。
三、履约保证金为合同金额的15%。
`;

/** As patient as the windows. */
const PATIENT = { timeout: 590_000 };

const corrections = z.looseObject({
  marks: z.array(z.looseObject({ fact: z.string(), is: z.string() })),
  answers: z.record(z.string(), z.looseObject({ state: z.string() })),
});

describe.skipIf(executable === undefined)('what was done in the page', () => {
  const { opened } = windows(server);

  const kept = async (page: Page): Promise<z.infer<typeof corrections>> => {
    const id = /#\/tender\/(\w+)/.exec(page.url())?.[1] ?? '';
    return corrections.parse((await call(`/v1/papers/${id}/corrections`)).body);
  };
  const isSaved = (page: Page) => page.getByText('更正随时保存').waitFor();
  async function pasted(page: Page): Promise<void> {
    await page.getByLabel('或者把文字粘贴在这里').fill(TENDER);
    await page.getByRole('button', { name: '检查这段文字' }).click();
    await page.locator('.block').first().waitFor();
    await isSaved(page);
  }
  const open = (page: Page) => page.getByText(/读出的 \d+ 处/).click();
  const card = (page: Page, fact: string) => page.locator('.mark-card', { hasText: fact }).first();
  const remove = (page: Page, fact: string) => card(page, fact).getByRole('button', { name: '读错了，删去' }).click();

  test('two people on two machines: what each put right is there in the end, and each is told of the other', async () => {
    const one = await opened(desktop, '/tender');
    await pasted(one.page);
    const place = one.page.url().slice(one.page.url().indexOf('#') + 1);
    // A browser of its own: nothing is shared but the server.
    const other = await opened(desktop, place);
    await other.page.locator('.block').first().waitFor();
    await isSaved(other.page);
    await open(one.page);
    await open(other.page);
    // Both have seen the same; now neither sees what the other does before it is sent.
    await other.page.route('**/corrections', async (route) => {
      if (route.request().method() === 'PUT') await Promise.race([sent, stopped]);
      await route.continue();
    });
    let release = (): void => undefined;
    const stopped = new Promise<void>((resolve) => {
      release = resolve;
    });
    const sent = one.page.waitForResponse(
      (answer) => answer.url().endsWith('/corrections') && answer.request().method() === 'PUT',
    );
    await remove(other.page, '采购预算');
    await remove(one.page, '投标保证金');
    await sent;
    await other.page.getByText('同时有人也在改这份文件，已并入：').waitFor();
    await isSaved(other.page);
    release();
    await expect.poll(async () => (await kept(one.page)).marks.length, PATIENT).toBe(2);
    expect(await other.page.locator('.mark-card.removed').count()).toBe(2);
    // The first sees it when it looks again.
    await one.page.reload();
    await open(one.page);
    await expect.poll(() => one.page.locator('.mark-card.removed').count(), PATIENT).toBe(2);
    // Refused as it should be: the second had not seen what the first did.
    expect(other.wrong).toEqual([
      'Failed to load resource: the server responded with a status of 412 (Precondition Failed)',
    ]);
    expect(one.wrong).toEqual([]);
    await one.page.context().close();
    await other.page.context().close();
  });

  test('where both change the same thing, one’s own holds, and the other’s is told and can be taken', async () => {
    const one = await opened(desktop, '/tender');
    await pasted(one.page);
    const other = await opened(desktop, one.page.url().slice(one.page.url().indexOf('#') + 1));
    await other.page.locator('.block').first().waitFor();
    await isSaved(other.page);
    await other.page.context().setOffline(true);
    await other.page
      .getByRole('radio', { name: '国有企业采购' })
      .or(other.page.getByRole('radio', { name: '政府采购', exact: true }))
      .first()
      .check();
    await other.page.getByText('连接断了。您的更正留在这台电脑上').waitFor();
    await one.page.locator('fieldset', { hasText: '适用制度' }).getByRole('radio', { name: '不清楚' }).check();
    await expect.poll(async () => Object.keys((await kept(one.page)).answers), PATIENT).toEqual(['regime']);
    await other.page.context().setOffline(false);
    await other.page.getByText('“适用制度”两边都改了').waitFor();
    await expect.poll(async () => (await kept(one.page)).answers.regime?.state, PATIENT).toBe('one');
    await other.page.getByRole('button', { name: '改用对方的' }).click();
    await expect.poll(async () => (await kept(one.page)).answers.regime?.state, PATIENT).toBe('unknown');
    expect(await other.page.getByText('两边都改了').count()).toBe(0);
    await one.page.context().close();
    await other.page.context().close();
  });

  test('without a connection corrections stay in the window, and are saved when it is back', async () => {
    const { page } = await opened(phone, '/tender');
    await pasted(page);
    await open(page);
    await page.context().setOffline(true);
    await remove(page, '投标保证金');
    await page.getByText('连接断了。您的更正留在这台电脑上').waitFor();
    expect((await kept(page)).marks).toEqual([]);
    await page.context().setOffline(false);
    await isSaved(page);
    expect((await kept(page)).marks.map(({ is }) => is)).toEqual(['removed']);
    await page.context().close();
  });

  test('a text that could not be sent stays, and the same press sends it when the connection is back', async () => {
    const { page } = await opened(desktop, '/tender');
    await page.getByLabel('或者把文字粘贴在这里').fill(TENDER);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '检查这段文字' }).click();
    await page.getByText('连接不上服务器。').waitFor();
    expect(await page.getByLabel('或者把文字粘贴在这里').inputValue()).toBe(TENDER);
    await page.context().setOffline(false);
    await page.reload();
    expect(await page.getByLabel('或者把文字粘贴在这里').inputValue()).toBe(TENDER);
    await page.getByRole('button', { name: '检查这段文字' }).click();
    await page.locator('.block').first().waitFor();
    await page.context().close();
  });

  test('a ledger whose upload broke off is not chosen again, nor made twice', async () => {
    const { page } = await opened(desktop, '/batches');
    let made = 0;
    page.on('request', (sent) => {
      if (sent.method() === 'POST' && sent.url().endsWith('/v1/batches')) made++;
    });
    let isBroken = true;
    // The connection to the store is cut while the file is on its way.
    await page.route(
      (url) => !url.pathname.startsWith('/v1/') && !url.pathname.startsWith('/app/'),
      (route) =>
        isBroken && route.request().method() === 'POST' && route.request().url().includes('/session') === false
          ? route.abort('connectionreset')
          : route.continue(),
    );
    const ledger =
      '编号,地区,适用制度,满足合同约定付款条件日期,收到发票日期,付款到账日期\nA-1,460100,政府采购,2025-01-24,2025-01-24,2025-02-12\n';
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '断线台账.csv', mimeType: 'text/csv', buffer: Buffer.from(ledger) });
    await page.getByText('文件没有传上去').waitFor();
    isBroken = false;
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByText('已完成').waitFor();
    await page.getByText('断线台账.csv').first().waitFor();
    expect(made).toBe(1);
    await page.context().close();
  });

  test('answers of a form outlive a reload, and are gone when one begins again', async () => {
    const { page, wrong } = await opened(desktop, '/payment');
    await page.getByLabel('在哪里').click();
    await page.keyboard.type('海口');
    await page.locator('.ant-select-item-option[title="海南省海口市"]').click();
    await page.getByRole('radio', { name: '政府采购', exact: true }).check();
    await page.locator('.outcome .verdict').waitFor();
    await page.reload();
    expect(await page.getByRole('radio', { name: '政府采购', exact: true }).isChecked()).toBe(true);
    await page.locator('.outcome .verdict').waitFor();
    await page.getByRole('button', { name: '重新填写' }).click();
    await page.reload();
    await page.getByText('先说在哪里').waitFor();
    expect(await page.getByRole('radio', { name: '政府采购', exact: true }).count()).toBe(0);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
