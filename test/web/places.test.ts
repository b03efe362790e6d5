/** Every place of the workplace, in both languages and at both sizes: read by axe, as wide as the window, without codes. */
import { describe, expect, test } from 'vitest';
import { api } from '../functions/api.ts';
import { executable, inOrder, sizes, windows } from './chromium.ts';

const { server } = api();

const PLACES = [
  '/',
  '/tender',
  '/payment',
  '/approval',
  '/site',
  '/award',
  '/batches',
  '/rules',
  '/rules/cn-sme-payment-2025/agreed-day',
  '/documents/sz-site-fire-safety-2023',
  '/targets',
  '/reports',
] as const;
/** Forms that ask by what was answered: the city whose documents have most to say of it. */
const FORMS = [
  ['/site', '深圳', ['检查什么场所', '在建工地']],
  ['/award', '海口', ['哪一奖项或资助', '专利奖']],
  ['/approval', '深圳', ['办什么事项', '用电报装']],
  ['/payment', '杭州', undefined],
] as const;

describe.skipIf(executable === undefined)('every place', () => {
  const { opened } = windows(server);

  test.each(sizes)('on a $name is in order in both languages', async (size) => {
    const { page, wrong } = await opened(size, '/');
    for (const [language, begins] of [
      ['zh', /^[\p{Script=Han}《]/u],
      ['en', /^[A-Z“]/],
    ] as const) {
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      for (const place of PLACES) {
        await page.goto(`${server().url}/#${place}`);
        const heading = page.getByRole('heading', { level: 1 });
        await heading.filter({ hasText: begins }).waitFor();
        expect(await page.locator('html').getAttribute('lang')).toBe(language === 'en' ? 'en' : 'zh-CN');
        await inOrder(page, undefined, size.width);
      }
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test.each(sizes)('on a $name the forms that unfold with their answers are in order', async (size) => {
    const { page, wrong } = await opened(size, '/');
    for (const [place, city, subject] of FORMS) {
      await page.goto(`${server().url}/#${place}`);
      await page.getByLabel('在哪里').click();
      await page.keyboard.type(city);
      await page.locator(`.ant-select-item-option[title*="${city}"]`).first().waitFor();
      await page.keyboard.press('Enter');
      if (subject !== undefined) {
        const [label, words] = subject;
        await page.getByLabel(label).click();
        await page.keyboard.type(words);
        await page.locator(`.ant-select-item-option[title*="${words}"]`).first().waitFor();
        await page.keyboard.press('Enter');
      }
      await page.locator('fieldset.question').first().waitFor();
      await inOrder(page, undefined, size.width);
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
