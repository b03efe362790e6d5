import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { routes } from '../../functions/declared/routes.ts';
import { api, page, problem } from './api.ts';
import { latePayment } from './cases.ts';

const { call, check } = api();
const [mine, theirs] = [{ tenant: 'mine' }, { tenant: 'theirs' }];

describe('tenants', () => {
  test('every route with the other tenant’s ids is not found, and every list without the other’s entries', async () => {
    const { id } = await check(latePayment, { as: mine });
    const made = await call('/v1/batches', { body: { file: { name: 'mine.csv' } }, as: mine });
    const batch = z.looseObject({ id: z.string() }).parse(made.body).id;
    const brought = await call('/v1/papers', { body: { file: { name: 'mine.docx' } }, as: mine });
    const paper = z.looseObject({ id: z.string() }).parse(brought.body).id;
    const hook = { url: 'https://hooks.invalid.example/', events: ['batch.finished'] };
    const subscribed = await call('/v1/webhooks', { body: hook, as: mine });
    const webhook = z.looseObject({ id: z.string() }).parse(subscribed.body).id;
    const scored = await call('/v1/scorecards', { body: { achieved: {} }, as: mine });
    const card = z.looseObject({ id: z.string() }).parse(scored.body).id;
    const before = await call(`/v1/batches/${batch}`, { as: mine });
    const ids: Readonly<Record<string, string>> = {
      batches: batch,
      papers: paper,
      webhooks: webhook,
      scorecards: card,
    };
    const guarded = routes.filter(({ access }) => access !== 'public');
    const pathOf = (template: string, name: string): string =>
      // What is asked for has to be said before it is looked for.
      `${template.replace('{id}', ids[name] ?? id)}${template.endsWith('/law-comparison') ? '?lawOf=2025-06-01' : ''}`;
    for (const { key, function: name } of guarded) {
      const [method = '', template = ''] = key.split(' ');
      const other = await call(pathOf(template, name), {
        method,
        as: theirs,
        ...(method === 'POST' && { body: latePayment, headers: { 'idempotency-key': id } }),
      });
      for (const known of [id, batch, paper, webhook, card]) expect(other.text, key).not.toContain(known);
      if (template.includes('{id}')) expect(other.status, key).toBe(404);
    }
    // What the other does not see is there, and as it was.
    expect((await call(`/v1/batches/${batch}`, { as: mine })).text).toBe(before.text);
    for (const { key, function: name } of guarded) {
      // This report was not made from a paper, and has no document.
      if (name === 'document') continue;
      const [method = '', template = ''] = key.split(' ');
      const own = await call(pathOf(template, name), { method, as: mine });
      expect(own.status, key).not.toBe(404);
      expect([200, 201, 202, 204, 400, 409, 415], `${key}: ${own.text}`).toContain(own.status);
      // This payment was made: it has no period that is open.
      if (name === 'reports' && template !== '/v1/periods') expect(own.text, key).toContain(id);
    }
    expect(guarded.length).toBeGreaterThanOrEqual(12);
  });

  test('a tenant whose name begins with the other’s sees nothing of it', async () => {
    await check(latePayment, { as: { tenant: 'long-name' } });
    for (const tenant of ['long', 'long-nam', 'long-name-2']) {
      expect(page.parse((await call('/v1/reports', { as: { tenant } })).body).items).toEqual([]);
    }
  });

  test('the tenant comes from the token alone: a body or query that names one is refused', async () => {
    const refused = await call('/v1/checks', { body: { ...latePayment, tenant: 'theirs' }, as: mine });
    expect(problem.parse(refused.body).errors?.map(({ path }) => path)).toEqual(['tenant']);
    expect((await call('/v1/reports?tenant=theirs', { as: mine })).status).toBe(400);
  });
});
