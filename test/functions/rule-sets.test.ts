import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { installedHead } from '../../rules/catalogue/installed-head.ts';
import { api, problem } from './api.ts';
import { latePayment } from './cases.ts';

const { call, check } = api();
const open = { as: null };
const counts = z.object({ added: z.int(), changed: z.int(), removed: z.int() });
const release = z.object({
  version: z.string(),
  digest: z.string(),
  releasedOn: z.string().nullable(),
  rules: z.int(),
  changes: counts.extend({ calendar: z.boolean() }),
  notes: z.string(),
});
const changesPage = z.object({
  since: z.object({ version: z.string(), digest: z.string() }).nullable(),
  until: z.object({ version: z.string(), digest: z.string() }),
  counts,
  calendar: z.boolean(),
  items: z.array(z.object({ rule: z.string(), change: z.string(), title: z.unknown() })),
  next: z.string().nullable(),
});

async function changes(query: string) {
  const items: z.infer<typeof changesPage>['items'] = [];
  for (let cursor: string | null = ''; ; ) {
    const { status, text, body } = await call(
      `/v1/rule-sets/changes?limit=100&${query}${cursor === '' ? '' : `&cursor=${cursor}`}`,
      open,
    );
    if (status !== 200) throw new Error(text);
    const page: z.infer<typeof changesPage> = changesPage.parse(body);
    items.push(...page.items);
    cursor = page.next;
    if (cursor === null) return { ...page, items };
  }
}

describe('GET /v1/rule-sets', () => {
  test('lists the releases, newest first: the installed one, back to the first, each with what changed', async () => {
    const { status, body } = await call('/v1/rule-sets', open);
    expect(status).toBe(200);
    const { items } = z.object({ items: z.array(release), next: z.null() }).parse(body);
    expect(items[0]).toMatchObject({ version: installedHead.version, digest: installedHead.digest });
    expect(items.at(-1)).toMatchObject({
      version: '0.1.0',
      releasedOn: '2026-11-21',
      rules: 1_402,
      changes: { added: 1_402, changed: 0, removed: 0 },
    });
    for (const { notes } of items) expect(notes).not.toBe('');
  });

  test('pages', async () => {
    const first = await call('/v1/rule-sets?limit=1', open);
    const { next } = z.object({ next: z.string() }).parse(first.body);
    const second = await call(`/v1/rule-sets?limit=1&cursor=${next}`, open);
    expect(z.object({ items: z.array(release) }).parse(second.body).items).toHaveLength(1);
    expect(second.text).not.toBe(first.text);
  });
});

describe('GET /v1/rule-sets/changes', () => {
  test('names every rule that is otherwise since a release, as often as it counts them', async () => {
    const { since, until, counts, items } = await changes('since=0.1.0');
    expect([since?.version, until.digest]).toEqual(['0.1.0', installedHead.digest]);
    for (const change of ['added', 'changed', 'removed'] as const)
      expect(items.filter((item) => item.change === change)).toHaveLength(counts[change]);
    expect(counts.added).toBeGreaterThan(1_000);
    expect(new Set(items.map(({ rule }) => rule)).size).toBe(items.length);
    expect(items).toContainEqual(
      expect.objectContaining({ rule: 'cn-procurement-regulations-2015/no-cash-bid-security', change: 'added' }),
    );
  });

  test('of the first release gives all as new, and between a release and itself nothing', async () => {
    const first = await changes('until=0.1.0');
    expect([first.since, first.counts.added, first.counts.changed]).toEqual([null, 1_402, 0]);
    expect((await changes('since=0.1.0&until=0.1.0')).items).toEqual([]);
  });

  test('a report names its rule set, and links to what changed since', async () => {
    const { id } = await check(latePayment);
    const made = await call('/v1/checks', { body: latePayment });
    const read = await call(`/v1/reports/${id}`);
    for (const { headers } of [made, read]) {
      const link = /^<([^>]+)>; rel="version-history"$/.exec(headers.get('link') ?? '')?.[1] ?? '';
      const followed = await call(link, open);
      expect(followed.body).toMatchObject({ since: { digest: installedHead.digest }, items: [] });
    }
  });

  test('refuses a release that nobody knows, by name, with those there are', async () => {
    const { status, body } = await call('/v1/rule-sets/changes?since=0.0.9&until=sha256:0', open);
    expect(status).toBe(400);
    const [error] = problem.parse(body).errors ?? [];
    expect(error?.path).toBe('until');
    expect(error?.message.en).toContain('0.1.0');
  });
});
