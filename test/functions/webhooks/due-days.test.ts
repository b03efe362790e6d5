import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { payloads } from '../../../functions/description/schemas/webhook.ts';
import { api } from '../api.ts';
import { type Receiver, startReceiver } from './receiver.ts';

const DAY_MS = 86_400_000;
let now = Date.now();
const { call, check, server } = api({ events: { anyAddress: true, now: () => now } });
const today = (days: number): string =>
  new Date(now + days * DAY_MS).toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });

let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.close());

const withPeriods = z.looseObject({
  findings: z.array(
    z.looseObject({ rule: z.string(), outcome: z.string(), period: z.looseObject({ due: z.string() }).optional() }),
  ),
});

describe('a due day', () => {
  test('is told as many days before as a webhook asks for, of reports stored since, and no more once it is over', async () => {
    const made = await call('/v1/webhooks', { body: { url: receiver.url, events: ['due.near'], dueDays: [3, 0] } });
    receiver.trust(z.object({ secret: z.string() }).parse(made.body).secret);
    // A payment that is open: not paid as of today.
    const open = {
      kind: 'payment',
      region: '460100',
      reference: 'HK-PAY-OPEN',
      regime: 'government-procurement',
      conditionsMetOn: today(0),
      invoice: { receivedOn: today(0), amount: '186000.00' },
      paidOn: null,
    };
    const { id } = await check(open);
    const stored = withPeriods.parse((await call(`/v1/reports/${id}`)).body);
    const dues = new Set(
      stored.findings.flatMap(({ outcome, period }) => (outcome === 'pending' && period ? [period.due] : [])),
    );
    expect(dues.size).toBeGreaterThan(1);
    const told = new Map<string, number[]>();
    const begun = now;
    const last = [...dues].sort().at(-1) ?? '';
    for (; today(0) <= last; now += DAY_MS) await server().lookAtDueDays();
    const count = [...dues].reduce((sum, due) => sum + (Date.parse(due) - begun > 2 * DAY_MS ? 2 : 1), 0);
    for (const { body, verified } of await receiver.received(count)) {
      expect(verified).toBe(true);
      const { data } = payloads['due.near'].strict().parse(body);
      expect(data).toMatchObject({ report: id, reference: 'HK-PAY-OPEN', region: '460100' });
      told.set(data.due, [...(told.get(data.due) ?? []), data.daysBefore]);
      expect(data.rules.length).toBeGreaterThan(0);
    }
    expect(new Set(told.keys())).toEqual(dues);
    expect(told.get(last)).toEqual([3, 0]);
    const before = receiver.deliveries.length;
    await server().lookAtDueDays();
    expect(receiver.deliveries).toHaveLength(before);
  });
});
