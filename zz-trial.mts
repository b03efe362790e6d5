// newcomer's walk; pictures under /tmp/workplace/pics
import { chromium } from 'playwright-core';
import { mkdirSync, writeFileSync } from 'node:fs';
const base = process.argv[2]!;
const which = process.argv[3] ?? 'all';
mkdirSync('/tmp/workplace/pics', { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const size = process.argv[4] === 'desk' ? { width: 1440, height: 900 } : { width: 390, height: 844 };
const lang = process.argv[5] ?? 'zh-CN';
const ctx = await browser.newContext({ viewport: size, hasTouch: size.width < 500, locale: lang });
const page = await ctx.newPage();
page.setDefaultTimeout(60000);
page.on('console', (m) => { if (['error', 'warning'].includes(m.type())) console.log('CONSOLE', m.text().slice(0, 200)); });
const shot = async (n: string, full = false) => page.screenshot({ path: `/tmp/workplace/pics/${n}-${size.width}.png`, fullPage: full });
const go = async (p: string) => { await page.goto(`${base}/#${p}`); await page.getByRole('heading', { level: 1 }).waitFor(); };
const { default: run } = await import(`/tmp/workplace/${which}.mts`);
try { await run({ page, shot, go, base, ctx, size }); } catch (e) { console.log('FAILED', String(e).slice(0, 500)); await shot(`${which}-failed`); }
await browser.close();
