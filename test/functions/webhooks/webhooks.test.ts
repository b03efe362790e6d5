import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { payloads } from '../../../functions/description/schemas/webhook.ts';
import { api, problem } from '../api.ts';
import { submitting } from '../batches/submitting.ts';
import { latePayment, tender } from '../cases.ts';
import { type Receiver, startReceiver } from './receiver.ts';

const { call, check, server } = api({ events: { anyAddress: true, patience: 0.001 } });
const created = z.object({ id: z.string(), secret: z.string() });

let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.close());
/** Every test is a tenant of its own, so that none is told of another's events. */
let tenants = 0;
let as = { tenant: 'w0' };
afterEach(() => {
  as = { tenant: `w${++tenants}` };
});

async function subscribe(body: Record<string, unknown>) {
  const made = await call('/v1/webhooks', { body: { url: receiver.url, ...body }, as });
  if (made.status !== 201) throw new Error(made.text);
  const { id, secret } = created.parse(made.body);
  receiver.trust(secret);
  return { id, secret };
}

describe('a webhook', () => {
  test('is told of a stored check, once, signed, in the form that is described, and of nothing else', async () => {
    const before = receiver.deliveries.length;
    await subscribe({ events: ['check.created'] });
    await call('/v1/checks?store=false', { body: latePayment, as });
    const { id } = await check(latePayment, { as });
    await check(latePayment, { as: { tenant: 'another' } });
    const { id: second } = await check(tender, { as });
    const told = (await receiver.received(before + 2)).slice(before);
    expect(told.map(({ verified }) => verified)).toEqual([true, true]);
    const events = told.map(({ body }) => payloads['check.created'].strict().parse(body));
    expect(events.map(({ data }) => data.report).sort()).toEqual([id, second].sort());
    expect(events.find(({ data }) => data.report === id)?.data).toMatchObject({
      verdict: 'non-compliant',
      reference: 'HK-PAY-1',
      region: '460100',
    });
    // Nothing of what the case says.
    expect(JSON.stringify(told)).not.toContain('186000');
  });

  test('a request that is repeated with its Idempotency-Key tells nothing again', async () => {
    const before = receiver.deliveries.length;
    await subscribe({ events: ['check.created'] });
    const keyed = { body: latePayment, headers: { 'idempotency-key': 'once' }, as };
    await call('/v1/checks', keyed);
    await call('/v1/checks', keyed);
    await check(tender, { as });
    const told = (await receiver.received(before + 2)).slice(before);
    expect(new Set(told.map(({ id }) => id)).size).toBe(2);
    expect(told).toHaveLength(2);
  });

  test('is told when a batch has ended, and not of its rows', async () => {
    const before = receiver.deliveries.length;
    await subscribe({ events: ['batch.finished', 'check.created'] });
    const lines = `${JSON.stringify(latePayment)}\n${JSON.stringify(tender)}\n`;
    const { id: batch } = await submitting({ call, check, server }).submit(lines, { as });
    const told = (await receiver.received(before + 1)).slice(before);
    expect(told.map(({ body }) => payloads['batch.finished'].strict().parse(body).data)).toEqual([
      { batch, attempt: 1, state: 'finished', rows: { read: 2, judged: 2, refused: 0, breached: 2, failed: 0 } },
    ]);
  });

  test('is tried again where the receiver fails, with the same id and a signature of its own time', async () => {
    const before = receiver.deliveries.length;
    const { id } = await subscribe({ events: ['batch.finished'] });
    receiver.answerNext(500, 302, 404);
    const sent = await call(`/v1/webhooks/${id}/test`, { method: 'POST', as });
    expect(sent.status).toBe(202);
    const told = (await receiver.received(before + 4)).slice(before);
    expect(new Set(told.map((one) => one.id))).toEqual(new Set([z.object({ id: z.string() }).parse(sent.body).id]));
    expect(told.every(({ verified }) => verified)).toBe(true);
    expect(told[3]?.body).toMatchObject({ type: 'webhook.test', data: { webhook: id } });
  });

  test('is not tried again after 410, nor after it was deleted', async () => {
    const before = receiver.deliveries.length;
    const { id } = await subscribe({ events: ['check.created'] });
    receiver.answerNext(410);
    await call(`/v1/webhooks/${id}/test`, { method: 'POST', as });
    await receiver.received(before + 1);
    expect((await call(`/v1/webhooks/${id}`, { method: 'DELETE', as })).status).toBe(204);
    expect((await call(`/v1/webhooks/${id}`, { method: 'DELETE', as })).status).toBe(404);
    await check(latePayment, { as });
    // Another is told after it, so what would have been told before has come.
    const next = await subscribe({ events: ['check.created'] });
    await call(`/v1/webhooks/${next.id}/test`, { method: 'POST', as });
    expect((await receiver.received(before + 2)).slice(before)).toHaveLength(2);
  });

  test('a signature of another secret, or an older time, is refused by the receiver', async () => {
    const before = receiver.deliveries.length;
    const { id } = await subscribe({ events: ['check.created'] });
    receiver.trust(`whsec_${Buffer.alloc(32).toString('base64')}`);
    await call(`/v1/webhooks/${id}/test`, { method: 'POST', as });
    expect((await receiver.received(before + 1)).at(-1)?.verified).toBe(false);
  });
});

describe('what is kept of webhooks', () => {
  test('the secret is told once, and lists show the rest to their tenant alone', async () => {
    const { id, secret } = await subscribe({ events: ['due.near'] });
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const listed = await call('/v1/webhooks', { as });
    expect(listed.body).toEqual({
      items: [{ id, url: receiver.url, events: ['due.near'], dueDays: [7, 1], createdAt: expect.any(String) }],
    });
    expect((await call('/v1/webhooks', { as: { tenant: 'another' } })).text).not.toContain(id);
    const asAnother = { method: 'DELETE', as: { tenant: 'another' } };
    expect((await call(`/v1/webhooks/${id}`, asAnother)).status).toBe(404);
    expect((await call('/v1/webhooks', { as: { scopes: ['reports:read'] } })).status).toBe(403);
  });

  test('made again with one Idempotency-Key it is one webhook, with its secret; with another body it is refused', async () => {
    const keyed = (events: string[]) => ({
      body: { url: receiver.url, events },
      headers: { 'idempotency-key': 'k' },
      as,
    });
    const first = await call('/v1/webhooks', keyed(['check.created']));
    const again = await call('/v1/webhooks', keyed(['check.created']));
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect((await call('/v1/webhooks', keyed(['due.near']))).status).toBe(422);
  });

  test('a tenant has ten at most', async () => {
    for (let number = 0; number < 10; number++) await subscribe({ events: ['check.created'] });
    const { status, body } = await call('/v1/webhooks', { body: { url: receiver.url, events: ['check.created'] }, as });
    expect([status, problem.parse(body).errors?.[0]?.code]).toEqual([422, 'too-many']);
  });

  test('a tenant has ten at most though twenty-five are made at once, and whoever was told of one has it', async () => {
    const body = { url: receiver.url, events: ['check.created'] };
    const made = await Promise.all(Array.from({ length: 25 }, () => call('/v1/webhooks', { body, as })));
    const told = made.filter(({ status }) => status === 201).map((one) => created.parse(one.body).id);
    const listed = z.object({ items: z.array(z.object({ id: z.string() })) });
    const kept = listed.parse((await call('/v1/webhooks', { as })).body).items.map(({ id }) => id);
    expect(kept.toSorted()).toEqual(told.toSorted());
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThanOrEqual(10);
    expect(new Set(made.map(({ status }) => status))).toEqual(new Set([201, 422]));
  });

  test('what is wrong is named by path', async () => {
    const wrong = { url: 'ftp://x', events: ['check.created', 'check.created'], dueDays: [61], secret: 's' };
    const { status, body } = await call('/v1/webhooks', { body: wrong, as });
    expect(status).toBe(422);
    const paths = (problem.parse(body).errors ?? []).map(({ path }) => path);
    expect(new Set(paths)).toEqual(new Set(['url', 'events', 'dueDays.0', 'secret']));
    expect((await call('/v1/webhooks', { as })).body).toEqual({ items: [] });
  });
});
