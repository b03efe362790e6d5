/** A real Chromium for the tests of the page: windows that note what they should not do, and whether a page is in order. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { RunningServer } from '../../infra/local/server.ts';
import type { Api } from '../functions/api.ts';

/** Where distributions put it; CHROMIUM names another. */
export const executable = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

/** `WORKPLACE_IMAGES=docs/images npx vitest run …` also writes the pictures of docs/images anew. */
const images = process.env.WORKPLACE_IMAGES;

export const phone = { name: 'phone', width: 390, height: 844, hasTouch: true } as const;
export const desktop = { name: 'desktop', width: 1440, height: 900, hasTouch: false } as const;
export const sizes = [phone, desktop] as const;
export type Size = (typeof sizes)[number];

export interface Opened {
  readonly page: Page;
  /** Requests to other hosts, errors and warnings. */
  readonly wrong: readonly string[];
}

export interface Windows {
  /** A window of a browser profile of its own, or of one that is open. */
  readonly opened: (size: Size, place: string, context?: BrowserContext) => Promise<Opened>;
  /** At an address of the server, in a browser of that language. */
  readonly openedAt: (size: Size, address: string, locale: string) => Promise<Opened>;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One browser for the tests of a file. */
export function windows(server: () => RunningServer): Windows {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
  });
  const watched = async (context: BrowserContext, address: string): Promise<Opened> => {
    const page = await context.newPage();
    page.setDefaultTimeout(590_000);
    const wrong: string[] = [];
    page.on('request', (sent) => {
      const { hostname, protocol } = new URL(sent.url());
      if (hostname !== '127.0.0.1' && protocol !== 'data:' && protocol !== 'blob:') wrong.push(`asked ${sent.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.goto(`${server().url}${address}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return { page, wrong };
  };
  const contextOf = ({ width, height, hasTouch }: Size, locale: string): Promise<BrowserContext> =>
    browser.newContext({ viewport: { width, height }, hasTouch, locale });
  return {
    opened: async (size, place, own) => watched(own ?? (await contextOf(size, 'zh-CN')), `/#${place}`),
    openedAt: async (size, address, locale) => watched(await contextOf(size, locale), address),
  };
}

/** Cells of tables that do not stand in a column, by their class. */
const ASTRAY = `[...document.querySelectorAll('main td, main th')].filter((cell) => getComputedStyle(cell).display !== 'table-cell').map((cell) => cell.className)`;

/** No rule of axe is broken, and nothing is wider than the window. */
export async function isAccessible(page: Page, width: number): Promise<void> {
  // A colour on its way to another is none of the page's.
  await page.evaluate(
    `Promise.allSettled(document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime < Infinity).map(({ finished }) => finished))`,
  );
  await page.evaluate(axe);
  const found = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
  );
  expect(found).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  // On a narrow screen a row of a list becomes a block; elsewhere a cell stands in its column.
  if (width >= desktop.width) expect(await page.evaluate(ASTRAY)).toEqual([]);
}

/** Its picture, where pictures are written. */
export async function pictured(page: Page, name: string): Promise<void> {
  if (images === undefined) return;
  mkdirSync(images, { recursive: true });
  await page.screenshot({ path: join(images, `${name}.png`) });
}

/**
 * It is accessible, and no code shows.
 * @param name of its picture; undefined where it needs none
 */
export async function inOrder(page: Page, name: string | undefined, width: number): Promise<void> {
  await isAccessible(page, width);
  const text = await page.locator('main').innerText();
  expect(text).not.toMatch(
    /JSON|undefined|\[object|\b[a-z]+\.[a-z]+(?:[A-Z]\w*)\b|non-compliant|government-procurement/,
  );
  if (name !== undefined) await pictured(page, `workplace-${name}`);
}

/** What travels before the first view of a page: itself and what it names, compressed. */
export async function firstView(call: Api['call'], address: string): Promise<number> {
  const { text } = await call(address, { as: null, headers: { accept: 'text/html' } });
  const names = [...text.matchAll(/"(\/app\/[\w-]+\.\w+)"/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(2);
  let bytes = Buffer.byteLength(text);
  for (const name of names) {
    const { headers } = await call(name, { as: null, headers: { accept: '*/*', 'accept-encoding': 'br' } });
    expect(headers.get('content-encoding')).toBe('br');
    expect(headers.get('cache-control')).toContain('immutable');
    bytes += Number(headers.get('content-length'));
  }
  return bytes;
}
