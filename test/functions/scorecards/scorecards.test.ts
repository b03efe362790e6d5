/** Scorecards over real HTTP and a real table: kept as they were, newest first, each tenant's own. */
import { expect, test } from 'vitest';
import * as z from 'zod';
import { api } from '../api.ts';

const { call } = api();
const card = z.looseObject({ id: z.string(), asOf: z.string(), counts: z.record(z.string(), z.int()) });
const cards = z.object({ items: z.array(card), next: z.string().nullable() });
const TARGET = 'sz-business-tasks-2020:6';
const mine = { tenant: 'auditor' };

const told = (value: unknown, asOf: string) => ({ asOf, achieved: { [TARGET]: value } });

test('what was kept stays as it was, and all of it is the history', async () => {
  const [first, second] = [
    await call('/v1/scorecards', { as: mine, body: told(null, '2020-01-31') }),
    await call('/v1/scorecards', { as: mine, body: told('2020-12-31', '2021-01-31') }),
  ];
  expect([first.status, second.status]).toEqual([201, 201]);
  const list = cards.parse((await call('/v1/scorecards?limit=1', { as: mine })).body);
  expect(list.items.map(({ id }) => id)).toEqual([card.parse(second.body).id]);
  const rest = cards.parse((await call(`/v1/scorecards?limit=1&cursor=${list.next}`, { as: mine })).body);
  expect(rest).toMatchObject({ items: [{ id: card.parse(first.body).id, asOf: '2020-01-31' }], next: null });
  const kept = await call(first.headers.get('location') ?? '', { as: mine });
  expect(kept.body).toEqual(first.body);
  expect(kept.body).toMatchObject({ targets: [{ target: { id: TARGET }, achieved: null }] });
});

test('the same key keeps one scorecard, and is refused for another', async () => {
  const keyed = { as: mine, headers: { 'idempotency-key': 'once' } };
  const [first, again, other] = [
    await call('/v1/scorecards', { ...keyed, body: told(true, '2021-01-31') }),
    await call('/v1/scorecards', { ...keyed, body: told(true, '2021-01-31') }),
    await call('/v1/scorecards', { ...keyed, body: told(false, '2021-01-31') }),
  ];
  expect(again.body).toEqual(first.body);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect([other.status, other.text]).toEqual([422, expect.stringContaining('key-reused')]);
});

test('nothing is kept of what does not fit its target, nor where the scope is missing', async () => {
  const as = { tenant: 'careful' };
  expect((await call('/v1/scorecards', { as, body: told(3, '2021-01-31') })).status).toBe(422);
  expect(
    (await call('/v1/scorecards', { as: { ...as, scopes: ['reports:read'] }, body: told(true, '2021-01-31') })).status,
  ).toBe(403);
  expect(cards.parse((await call('/v1/scorecards', { as })).body).items).toEqual([]);
});
