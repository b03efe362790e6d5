import fc from 'fast-check';
import { expect, test } from 'vitest';
import { api, problem } from './api.ts';
import { latePayment, tender } from './cases.ts';

const { call } = api();

/** Odd values of every type, some of them a little wrong only. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(
    '',
    '2025-02-30',
    '2025-02-28',
    '1e400',
    '-0',
    '9'.repeat(40),
    '0.001',
    'ＮＡＮ',
    '\u0000',
    '\ud800',
    '规矩',
  ),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, 1e308, -0, 1e-9, 0.1 + 0.2),
  fc.array(fc.constantFrom('cash', 'credit-report', ''), { maxLength: 300 }),
);
const path = fc.constantFrom(
  'kind',
  'region',
  'paidOn',
  'invoice',
  'invoice.amount',
  'terms',
  'terms.conditions',
  'terms.bidSecurity.amount',
  'project.budget',
  'x',
  '__proto__',
  'constructor',
);

/** Copies a case with one of its values replaced. */
function changed(submission: object, at: string, value: unknown): unknown {
  const copy: Record<string, unknown> = structuredClone({ ...submission });
  let holder: Record<string, unknown> = copy;
  const names = at.split('.');
  for (const name of names.slice(0, -1)) {
    const next: Record<string, unknown> = {};
    Object.assign(next, Object.hasOwn(holder, name) ? holder[name] : {});
    Object.defineProperty(holder, name, { value: next, enumerable: true, configurable: true, writable: true });
    holder = next;
  }
  Object.defineProperty(holder, names.at(-1) ?? '', { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

test('whatever is sent as a case is judged or refused with a problem document, and never a fault of ours', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(latePayment, tender),
      fc.array(fc.tuple(path, odd), { minLength: 1, maxLength: 3 }),
      async (submission, changes) => {
        let body: unknown = submission;
        for (const [at, value] of changes) body = changed(Object(body), at, value);
        const { status, body: answer } = await call('/v1/checks?store=false', { body });
        expect([200, 400, 422]).toContain(status);
        if (status !== 200) problem.parse(answer);
      },
    ),
    { numRuns: 400 },
  );
});

test('whatever stands in path, query and headers is answered below 500', async () => {
  const paths = fc.constantFrom(
    '/v1/checks',
    '/v1/reports',
    '/v1/reports/',
    '/v1/findings',
    '/v1/rules',
    '/v1/rules/',
    '/v1/documents/',
    '/v1/calendar',
    '/v1/coverage',
    '/problems/',
    '/',
  );
  const names = fc.constantFrom(
    'limit',
    'cursor',
    'kind',
    'from',
    'to',
    'q',
    'asOf',
    'workingDays',
    'days',
    'region',
    'rule',
    'severity',
    'area',
    'toString',
    '',
  );
  const visible = fc.string({ unit: fc.constantFrom(...'abz019 ,;=*/"\\-_.:+%&#?') });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'),
      paths,
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.tuple(names, fc.string({ unit: 'grapheme' })), { maxLength: 4 }),
      fc.dictionary(
        fc.constantFrom(
          'accept',
          'accept-language',
          'accept-encoding',
          'content-type',
          'idempotency-key',
          'if-none-match',
          'x-correlation-id',
          'authorization',
        ),
        visible,
      ),
      async (method, start, rest, query, headers) => {
        const search = query
          .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
          .join('&');
        const { status, text } = await call(`${start}${encodeURIComponent(rest)}?${search}`, {
          method,
          headers,
          ...(method === 'GET' || method === 'OPTIONS' ? {} : { body: latePayment }),
        });
        expect(status, text).toBeLessThan(500);
      },
    ),
    { numRuns: 400 },
  );
});
