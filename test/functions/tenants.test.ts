import { describe, expect, test } from 'vitest';
import { routes } from '../../infra/declared/routes.ts';
import { api, page, problem } from './api.ts';
import { latePayment } from './cases.ts';

const { call, check } = api();
const [mine, theirs] = [{ tenant: 'mine' }, { tenant: 'theirs' }];

describe('tenants', () => {
  test('every route with the other tenant’s ids is not found, and every list without the other’s entries', async () => {
    const { id } = await check(latePayment, { as: mine });
    const tried = new Set<string>();
    for (const { key, access, function: name } of routes) {
      if (access === 'public') continue;
      tried.add(key);
      const [method = '', template = ''] = key.split(' ');
      const path = template.replace('{id}', id);
      const other = await call(path, {
        method,
        as: theirs,
        ...(method === 'POST' && { body: latePayment, headers: { 'idempotency-key': id } }),
      });
      expect(other.text, key).not.toContain(id);
      if (template.includes('{id}')) expect(other.status, key).toBe(404);
      if (name !== 'reports') continue;
      // What the other does not see is there.
      const own = await call(path, { as: mine });
      expect(own.status, key).toBe(200);
      expect(own.text, key).toContain(id);
    }
    expect(tried.size).toBeGreaterThanOrEqual(4);
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
