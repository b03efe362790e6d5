import { DeleteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { onceOver } from '../../functions/check/once.ts';
import { reportIdOf } from '../../functions/check/report-id.ts';
import type { ApiContext } from '../../functions/http/answer.ts';
import { oncePartition } from '../../functions/store/keys.ts';
import { tableClient } from '../../functions/store/table-client.ts';
import { TableReportStore } from '../../functions/store/table-report-store.ts';
import { ruleSet } from '../../rules/catalogue/installed.ts';
import { digestOf } from '../../rules/engine/digest.ts';
import { report as judge } from '../../rules/engine/report.ts';
import { readSubmission } from '../../rules/facts/submission.ts';
import { api, page, problem, report } from './api.ts';
import { latePayment, timelyPayment } from './cases.ts';

const { call, server } = api();
const idle: ApiContext = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'check',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:local:000000000000:function:check',
  memoryLimitInMB: '1024',
  awsRequestId: 'request',
  logGroupName: 'group',
  logStreamName: 'stream',
  getRemainingTimeInMillis: () => 10_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
};
const keyed = (key: string) => ({ 'idempotency-key': key });
const reports = async (as = {}): Promise<number> =>
  page.parse((await call('/v1/reports?limit=100', { as })).body).items.length;

describe('Idempotency-Key', () => {
  test('the same key and request give the first answer again, and nothing is stored twice', async () => {
    const before = await reports();
    const first = await call('/v1/checks', { body: latePayment, headers: keyed('order-1') });
    const again = await call('/v1/checks', { body: latePayment, headers: keyed('order-1') });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.text).toBe(first.text);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    expect([first.headers.get('idempotency-replayed'), again.headers.get('idempotency-replayed')]).toEqual([
      null,
      'true',
    ]);
    expect(await reports()).toBe(before + 1);
  });

  test('the same case written differently is the same request', async () => {
    const first = await call('/v1/checks', { body: latePayment, headers: keyed('order-2') });
    const { kind, ...rest } = latePayment;
    const again = await call('/v1/checks', {
      body: { ...rest, kind, invoice: { amount: 186000, receivedOn: '2025-01-24' } },
      headers: keyed('order-2'),
    });
    expect({ status: again.status, text: again.text }).toEqual({ status: 201, text: first.text });
  });

  test('the same key and another case, day or preview is refused, and nothing stored', async () => {
    await call('/v1/checks?asOf=2025-03-01', { body: latePayment, headers: keyed('order-3') });
    const before = await reports();
    for (const [query, body] of [
      ['?asOf=2025-03-01', timelyPayment],
      ['?asOf=2025-03-02', latePayment],
      ['', latePayment],
      ['?asOf=2025-03-01&preview=true', latePayment],
    ] as const) {
      const refused = await call(`/v1/checks${query}`, { body, headers: keyed('order-3') });
      expect({ status: refused.status, type: problem.parse(refused.body).type }).toEqual({
        status: 422,
        type: '/problems/key-reused',
      });
    }
    expect(await reports()).toBe(before);
  });

  test('of many at once with one key, one is stored; the others get its answer or 409 with Retry-After', async () => {
    const before = await reports();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => call('/v1/checks', { body: latePayment, headers: keyed('order-4') })),
    );
    const made = answers.filter(({ status }) => status === 201);
    expect(new Set(made.map(({ body }) => report.parse(body).id)).size).toBe(1);
    for (const refused of answers.filter(({ status }) => status !== 201)) {
      expect({ status: refused.status, type: problem.parse(refused.body).type }).toEqual({
        status: 409,
        type: '/problems/in-progress',
      });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(await reports()).toBe(before + 1);
  });

  test('two tenants may use one key', async () => {
    const [mine, theirs] = await Promise.all(
      ['a', 'b'].map((tenant) => call('/v1/checks', { body: latePayment, headers: keyed('shared'), as: { tenant } })),
    );
    const id = (answer: unknown): string => z.object({ id: z.string() }).parse(answer).id;
    expect([mine?.status, theirs?.status]).toEqual([201, 201]);
    expect(id(mine?.body)).not.toBe(id(theirs?.body));
  });

  test('a request that was refused leaves its key free', async () => {
    const refused = await call('/v1/checks', { body: { ...latePayment, region: '1' }, headers: keyed('order-5') });
    expect(refused.status).toBe(422);
    expect((await call('/v1/checks', { body: latePayment, headers: keyed('order-5') })).status).toBe(201);
  });

  test('after a crash between the report and the record of its key, the report that was stored is the answer', async () => {
    const { tableEndpoint, tableName, tableCredentials } = server();
    const client = tableClient({
      tableName,
      region: 'local',
      endpoint: tableEndpoint,
      credentials: tableCredentials,
    });
    const HELD_MS = 400;
    const context = (milliseconds: number): ApiContext => ({ ...idle, getRemainingTimeInMillis: () => milliseconds });
    const once = onceOver(client, tableName);
    const submission = readSubmission(latePayment);
    if (!submission.ok) throw new Error('the case is not valid');
    const request = digestOf({ case: submission.case, asOf: '2025-03-01', preview: false });
    const id = reportIdOf('dev', 'crashed');
    const judged = judge(submission.case, ruleSet, { asOf: '2025-03-01' });
    // A first attempt that stored the report, and then never came back.
    const begun = performance.now();
    const stored = new Promise<void>((resolve, reject) => {
      const attempt = once({ tenant: 'dev', key: 'crashed', fingerprint: request }, context(HELD_MS), async () => {
        const store = new TableReportStore({ client, tableName });
        await store.put('dev', {
          report: { id, evaluatedAt: '2025-03-01T01:02:03.004Z', ...judged },
          case: submission.case,
          request,
        });
        resolve();
        return new Promise<string>(() => {});
      });
      attempt.catch(reject);
    });
    await stored;
    const before = await reports();
    const retry = () => call('/v1/checks?asOf=2025-03-01', { body: latePayment, headers: keyed('crashed') });
    const meanwhile = await retry();
    // On a machine that is slow its time may be over by now.
    if (performance.now() - begun < HELD_MS) expect(meanwhile.status).toBe(409);
    let answer = meanwhile;
    // Until the first attempt's time is over, as Lambda would have ended it.
    while (answer.status === 409) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      answer = await retry();
    }
    expect(answer.status).toBe(201);
    expect(report.parse(answer.body)).toMatchObject({ id, evaluatedAt: '2025-03-01T01:02:03.004Z' });
    expect(answer.headers.get('idempotency-replayed')).toBe('true');
    expect(await reports()).toBe(before);
  });

  test('a key whose record is long gone still stands for the report it made, and for no other request', async () => {
    const body = { ...latePayment, reference: 'HK-OLD' };
    const first = await call('/v1/checks?asOf=2025-03-01', { body, headers: keyed('old') });
    const { tableEndpoint, tableName, tableCredentials } = server();
    const client = tableClient({
      tableName,
      region: 'local',
      endpoint: tableEndpoint,
      credentials: tableCredentials,
    });
    const pk = oncePartition('dev', 'old');
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
      }),
    );
    // A partition holds several keys; the record's data is the id of its report.
    const sk = Items.find(({ data }) => data === report.parse(first.body).id)?.sk;
    const forget = () => client.send(new DeleteCommand({ TableName: tableName, Key: { pk, sk } }));
    await forget();
    const again = await call('/v1/checks?asOf=2025-03-01', { body, headers: keyed('old') });
    expect([again.status, again.text]).toEqual([201, first.text]);
    await forget();
    const other = await call('/v1/checks?asOf=2025-03-02', { body, headers: keyed('old') });
    expect([other.status, problem.parse(other.body).type]).toEqual([422, '/problems/key-reused']);
  });

  test('a key that is empty or too long is refused', async () => {
    for (const key of ['', 'x'.repeat(256), 'a b']) {
      const refused = await call('/v1/checks', { body: latePayment, headers: keyed(key) });
      expect({ key, status: refused.status, type: problem.parse(refused.body).type }).toEqual({
        key,
        status: 400,
        type: '/problems/invalid-header',
      });
    }
  });
});
