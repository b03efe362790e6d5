/**
 * The service under faults of its store: every fault at every call a check makes, and faults at random, under 50 requests at
 * once whose senders do what the answers tell them: wait as long as Retry-After says, and try again with the same key.
 */
import { describe, expect, test, vi } from 'vitest';
import { reportIdOf } from '../../../functions/check/report-id.ts';
import { api, type Called, page, problem, report } from '../api.ts';
import { latePayment, tender } from '../cases.ts';
import { disturbed, type Fault, faults, told } from './faults.ts';

vi.hoisted(() => {
  // Every fault is logged as it should be; here hundreds are meant.
  process.env.POWERTOOLS_LOG_LEVEL = 'SILENT';
});

/** What befalls the calls of a tenant, call by call; nothing once it has run out. */
const plans = new Map<string, (call: number) => Fault | undefined>();
const calls = new Map<string, number>();
let quiet = false;
const met = new Map<string, number>();

const { call } = api({
  tablePlugins: [
    disturbed((tenant, command) => {
      const number = calls.get(tenant) ?? 0;
      calls.set(tenant, number + 1);
      const fault = quiet ? undefined : plans.get(tenant)?.(number);
      if (fault !== undefined) {
        const name = `${command.replace(/Command$/, '')}: ${told(fault)}`;
        met.set(name, (met.get(name) ?? 0) + 1);
      }
      return fault;
    }),
  ],
});

interface Outcome {
  readonly answers: readonly Called[];
  readonly id: string | undefined;
}

const TRIES = 25;

/** A sender that does what it is told, until its check is accepted. */
async function insist(tenant: string, submission: unknown, key?: string): Promise<Outcome> {
  const answers: Called[] = [];
  while (answers.length < TRIES) {
    const headers = key === undefined ? {} : { 'idempotency-key': key };
    const answer = await call('/v1/checks?asOf=2025-03-03', { body: submission, headers, as: { tenant } });
    answers.push(answer);
    if (![409, 429, 503].includes(answer.status)) break;
    await new Promise((resolve) => setTimeout(resolve, 1_000 * Number(answer.headers.get('retry-after') ?? '60')));
  }
  const last = answers.at(-1);
  return { answers, id: last?.status === 201 ? report.parse(last.body).id : undefined };
}

/** Every answer is 201, or a problem that says it may be tried again, and when. */
function expectRetryable(answers: readonly Called[], of: string): void {
  for (const { status, headers, body, text } of answers) {
    if (status === 201) continue;
    expect([409, 429, 503], `${of}: ${status} ${text}`).toContain(status);
    expect(problem.parse(body).type, of).toMatch(/in-progress|too-many-requests|unavailable/);
    expect(Number(headers.get('retry-after')), of).toBeGreaterThan(0);
  }
}

/** Reads until there is an answer: on a busy machine a table that meets no fault may still not answer in time. */
async function read(path: string, tenant: string): Promise<Called> {
  for (let tries = 1; ; tries++) {
    const answer = await call(path, { as: { tenant } });
    if (answer.status !== 503 || tries === TRIES) return answer;
    await new Promise((resolve) => setTimeout(resolve, 1_000 * Number(answer.headers.get('retry-after') ?? '60')));
  }
}

/** Every entry of a tenant's list. */
async function all(path: string, tenant: string): Promise<readonly Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { status, text, body } = await read(`${path}?limit=100${cursor === '' ? '' : `&cursor=${cursor}`}`, tenant);
    if (status !== 200) throw new Error(text);
    const { items: listed, next } = page.parse(body);
    items.push(...listed);
    cursor = next;
  }
  return items;
}

/** What was accepted is there, whole and once: in itself, in the list of reports and in the list of breaches. */
async function expectStoredOnce(tenant: string, accepted: readonly string[], unkeyed = 0): Promise<void> {
  const listed = (await all('/v1/reports', tenant)).map(({ id }) => String(id));
  expect(listed.length, tenant).toBe(new Set(listed).size);
  expect(listed, tenant).toEqual(expect.arrayContaining([...new Set(accepted)]));
  if (unkeyed === 0) expect(listed.length, tenant).toBe(new Set(accepted).size);
  const breaches = await all('/v1/findings', tenant);
  for (const id of listed) {
    const stored = await read(`/v1/reports/${id}`, tenant);
    expect(stored.status, `${tenant} ${id}`).toBe(200);
    const breached = report.parse(stored.body).findings.filter(({ outcome }) => outcome === 'breached');
    const found = breaches
      .filter((one) => one.report === id)
      .map(({ finding }) => report.shape.findings.element.parse(finding).rule);
    expect(found.toSorted(), `${tenant} ${id}`).toEqual(breached.map(({ rule }) => rule).toSorted());
  }
}

describe('under 50 requests at once', () => {
  /** A check with a key calls five times: it takes the key, writes breaches and report, settles the key, reads the report. */
  const CALLS = 5;
  const BATCH_WRITE = 1;

  test('every fault at every call leaves every check stored once, and its sender with an answer', async () => {
    const requests = faults.flatMap((fault, kind) =>
      Array.from({ length: CALLS }, (_, at) => ({ tenant: `grid-${kind}-${at}`, fault, at })).filter(
        ({ at }) => !fault.what.endsWith('processed') || at === BATCH_WRITE,
      ),
    );
    for (const { tenant, fault, at } of requests) {
      // A table that takes nothing takes nothing for as long as the store tries.
      plans.set(tenant, (number) =>
        (fault.what === 'unprocessed' ? number >= at && number < at + 8 : number === at) ? fault : undefined,
      );
    }
    const outcomes = await Promise.all(
      requests.map(async ({ tenant, fault, at }) => ({
        tenant,
        of: `${told(fault)}, call ${at}`,
        outcome: await insist(tenant, tender, 'the-key'),
      })),
    );
    expect(outcomes.length).toBeGreaterThanOrEqual(50);
    quiet = true;
    await Promise.all(
      outcomes.map(async ({ tenant, of, outcome }) => {
        expectRetryable(outcome.answers, of);
        expect(outcome.id, of).toBe(reportIdOf(tenant, 'the-key'));
        await expectStoredOnce(tenant, outcome.id === undefined ? [] : [outcome.id]);
      }),
    );
    // Every request met its fault, or the test would show nothing.
    for (const { tenant } of requests) expect(calls.get(tenant), tenant).toBeGreaterThan(CALLS - 1);
    expect([...met.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(requests.length);
    quiet = false;
  });

  test('faults at random, keys sent twice at once, and checks without a key: none is lost, none stored twice', async () => {
    const random = sequence(20250303);
    const tenants = Array.from({ length: 10 }, (_, number) => `soak-${number}`);
    for (const tenant of tenants) {
      plans.set(tenant, () => (random() < 0.1 ? faults[Math.floor(random() * faults.length)] : undefined));
    }
    // Ten tenants, two keys sent twice at once, one check without a key: fifty requests.
    const sent = tenants.flatMap((tenant) => [
      ...['a', 'a', 'b', 'b'].map((key) => ({ tenant, key, submission: key === 'a' ? tender : latePayment })),
      { tenant, key: undefined, submission: tender },
    ]);
    const outcomes = await Promise.all(
      sent.map(async ({ tenant, key, submission }) => ({
        tenant,
        key,
        outcome: await insist(tenant, submission, key),
      })),
    );
    quiet = true;
    await Promise.all(
      tenants.map(async (tenant) => {
        const own = outcomes.filter((one) => one.tenant === tenant);
        for (const { key, outcome } of own) {
          expectRetryable(outcome.answers, `${tenant} ${key}`);
          expect(outcome.id, `${tenant} ${key}`).toBeDefined();
          if (key !== undefined) expect(outcome.id).toBe(reportIdOf(tenant, key));
        }
        // Without a key, an attempt that was told 503 may have been stored all the same: that is what keys are for.
        const unkeyed = own.filter(({ key }) => key === undefined).length;
        await expectStoredOnce(
          tenant,
          own.flatMap(({ outcome }) => outcome.id ?? []),
          unkeyed,
        );
        const keyed = (await all('/v1/reports', tenant)).filter(({ id }) =>
          ['a', 'b'].some((key) => id === reportIdOf(tenant, key)),
        );
        expect(keyed.length, tenant).toBe(2);
      }),
    );
    quiet = false;
    const statuses = outcomes.flatMap(({ outcome }) => outcome.answers.map(({ status }) => status));
    const summary = Object.groupBy(statuses, String);
    console.info(
      `${sent.length} checks, ${statuses.length} answers (${Object.entries(summary)
        .map(([status, all]) => `${status}: ${all?.length}`)
        .join(', ')}), ${[...met.values()].reduce((sum, count) => sum + count, 0)} faults of ${met.size} kinds`,
    );
  });
});

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
