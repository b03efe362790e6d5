/** The last days ahead over real HTTP: what is open in the newest report of each case, the soonest first, as a list and a calendar. */
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { dateOf, dayInChina } from '../../rules/engine/day.ts';
import { api } from './api.ts';
import { latePayment, unpaid } from './cases.ts';

const { call, check } = api();
const period = z.object({
  report: z.string(),
  case: z.object({ reference: z.string().nullable() }),
  due: z.string(),
  title: z.object({ zh: z.string(), en: z.string() }),
});
const list = z.object({ items: z.array(period), next: z.string().nullable() });

const today = dayInChina(Date.now());
const received = (reference: string, on: string, paidOn: string | null) => ({
  ...unpaid,
  reference,
  conditionsMetOn: on,
  invoice: { ...unpaid.invoice, receivedOn: on },
  paidOn,
});
const listed = async (query = '') => list.parse((await call(`/v1/periods${query}`)).body);

beforeAll(async () => {
  await check(latePayment);
  await check(received('new', dateOf(today), null));
  await check(received('earlier', dateOf(today - 3), null));
  // Open when it was judged; its last day has gone by.
  await check(received('gone by', dateOf(today - 200), null), { query: `?asOf=${dateOf(today - 200)}` });
  await check(received('paid since', dateOf(today), null));
  await new Promise((resolve) => setTimeout(resolve, 3));
  await check(received('paid since', dateOf(today), dateOf(today)));
});

test('are those of the newest report of each case that have not gone by, the soonest first', async () => {
  const { items } = await listed();
  expect(new Set(items.map(({ case: judged }) => judged.reference))).toEqual(new Set(['new', 'earlier']));
  const due = items.map((item) => item.due);
  expect(due).toEqual(due.toSorted());
  for (const day of due) expect(day >= dateOf(today)).toBe(true);
});

test('page by page, of the reports that a page is of', async () => {
  const found: string[] = [];
  let cursor: string | null = '';
  for (let pages = 0; cursor !== null && pages < 10; pages++) {
    const page: z.infer<typeof list> = await listed(`?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
    found.push(...page.items.map(({ report }) => report));
    cursor = page.next;
  }
  expect(new Set(found).size).toBeGreaterThanOrEqual(2);
});

test('as a calendar hold the same days', async () => {
  const { items } = await listed();
  const { text, headers } = await call('/v1/periods', { headers: { accept: 'text/calendar' } });
  expect(headers.get('content-type')).toContain('text/calendar');
  const starts = [...text.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, day]) => day);
  expect(starts.toSorted()).toEqual(items.map(({ due }) => due.slice(0, 10).replaceAll('-', '')));
});

test('of another tenant are another’s', async () => {
  expect(list.parse((await call('/v1/periods', { as: { tenant: 'other' } })).body).items).toEqual([]);
});
