import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { problemPage } from '../../functions/http/problem-page.ts';
import { isProblemName, problemTypes } from '../../functions/http/problem-types.ts';
import { startServer } from '../../infra/local/server.ts';
import { startTableServer } from '../../infra/local/table-server.ts';
import { api, problem } from './api.ts';
import { latePayment } from './cases.ts';

const { call, server } = api();
const names = Object.keys(problemTypes).filter(isProblemName);

describe('problems', () => {
  test('every problem is explained under its own type, and all are listed', async () => {
    for (const name of names) {
      const { status, body } = await call(`/problems/${name}`, { as: null });
      expect({ status, body }).toMatchObject({
        status: 200,
        body: { type: `/problems/${name}`, ...problemTypes[name] },
      });
    }
    const listed = await call('/problems', { as: null });
    expect(
      z
        .object({ items: z.array(z.object({ name: z.string() })) })
        .parse(listed.body)
        .items.map(({ name }) => name),
    ).toEqual(names);
    expect((await call('/problems/toString', { as: null })).status).toBe(404);
  });

  test('docs/problems.md says what the API says: `npm run problems` writes it', () => {
    expect(readFileSync(join(import.meta.dirname, '../../docs/problems.md'), 'utf8')).toBe(problemPage());
  });

  test.each([
    ['zh-CN', 'zh'],
    ['en-GB', 'en'],
    ['en;q=0.5, zh;q=0.9', 'zh'],
    ['fr, en;q=0.1', 'en'],
    ['fr', 'zh'],
    ['*', 'zh'],
  ] as const)('who asks for %s reads %s, and can always read both', async (wanted, language) => {
    const refused = await call('/nowhere', { headers: { 'accept-language': wanted } });
    const told = problem.parse(refused.body);
    expect(told.title).toBe(problemTypes['not-found'].title[language]);
    expect(refused.headers.get('content-language')).toBe(language);
    expect(told.message.zh).toContain(problemTypes['not-found'].title.zh);
    expect(told.message.en).toContain(problemTypes['not-found'].title.en);
  });

  test('a correlation id is in header and body; a harmless one of the caller is kept, any other replaced', async () => {
    const own = await call('/nowhere', { headers: { 'x-correlation-id': 'order-4711' } });
    expect([own.headers.get('x-correlation-id'), problem.parse(own.body).correlationId]).toEqual([
      'order-4711',
      'order-4711',
    ]);
    const odd = await call('/nowhere', { headers: { 'x-correlation-id': '<script>' } });
    const id = problem.parse(odd.body).correlationId;
    expect(id).toMatch(/^[\w-]{8,}$/);
    expect(odd.headers.get('x-correlation-id')).toBe(id);
    expect((await call('/v1/reports')).headers.get('x-correlation-id')).toMatch(/^[\w-]{8,}$/);
  });

  test('a path that does not exist is 404; a method a path does not take is 405 with Allow', async () => {
    for (const path of [
      '/app',
      '/app/',
      '/v1',
      '/v2/checks',
      '/v1/reports/',
      '/v1//reports',
      '/v1/checks/1',
      '/favicon.ico',
      '/%ff',
      '/__proto__',
    ]) {
      const { status, body } = await call(path);
      expect({ path, status, type: problem.parse(body).type }).toEqual({
        path,
        status: 404,
        type: '/problems/not-found',
      });
    }
    for (const [method, path, allow] of [
      ['GET', '/v1/checks', 'POST, OPTIONS'],
      ['DELETE', '/v1/reports/01ARZ3NDEKTSV4RRFFQ69G5FAV', 'GET, OPTIONS'],
      ['PUT', '/v1/rules/a/b', 'GET, OPTIONS'],
      ['PATCH', '/v1/calendar', 'GET, OPTIONS'],
    ] as const) {
      const refused = await call(path, { method });
      expect({ path, status: refused.status, allow: refused.headers.get('allow') }).toEqual({
        path,
        status: 405,
        allow,
      });
      expect(problem.parse(refused.body).type).toBe('/problems/method-not-allowed');
    }
    const options = await call('/v1/checks', { method: 'OPTIONS', as: null });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST, OPTIONS']);
  });

  test('who takes no JSON is told 406; who takes any of it is answered', async () => {
    for (const accept of ['text/html', 'application/json;q=0', 'image/*']) {
      const { status, body } = await call('/v1/coverage', { headers: { accept } });
      expect({ accept, status, type: problem.parse(body).type }).toEqual({
        accept,
        status: 406,
        type: '/problems/not-acceptable',
      });
    }
    for (const accept of ['*/*', 'application/*', 'text/html, */*;q=0.1', 'application/problem+json']) {
      expect((await call('/v1/coverage', { headers: { accept } })).status, accept).toBe(200);
    }
  });

  test('no answer tells of our insides', async () => {
    const answers = [
      await call('/v1/checks', { method: 'POST', body: '{' }),
      await call('/v1/reports?cursor=x'),
      await call('/v1/reports', { as: 'x.y.z' }),
      await call('/nowhere'),
    ];
    for (const { text, headers } of answers) {
      expect(text).not.toMatch(/node_modules|\.ts:|at Object|Error:/);
      expect(headers.get('server')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  test('every answer carries the security headers, refusals too', async () => {
    for (const path of ['/v1/rules?limit=1', '/nowhere']) {
      const { headers } = await call(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('strict-transport-security')).toContain('max-age=');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
    expect((await call('/v1/reports')).headers.get('cache-control')).toContain('private');
  });

  test('what is no HTTP at all is answered 400 and the connection closed', async () => {
    const { hostname, port } = new URL(server().url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write('规矩\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk.toString();
      });
      socket.on('end', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
  });
});

describe('a store that cannot be reached', () => {
  test('is told as 503 with Retry-After, while what needs no store is still answered', async () => {
    const table = await startTableServer();
    const server = await startServer({ tableEndpoint: table.endpoint });
    try {
      const headers = { authorization: `Bearer ${await server.token()}`, 'content-type': 'application/json' };
      const post = (query: string) =>
        fetch(`${server.url}/v1/checks${query}`, { method: 'POST', headers, body: JSON.stringify(latePayment) });
      expect((await post('')).status).toBe(201);
      await table.close();
      for (const refused of [
        await post(''),
        await fetch(`${server.url}/v1/reports`, { headers }),
        await fetch(`${server.url}/v1/findings`, { headers }),
      ]) {
        expect(refused.status).toBe(503);
        expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(problem.parse(await refused.json()).type).toBe('/problems/unavailable');
      }
      const keyed = await fetch(`${server.url}/v1/checks`, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': 'k' },
        body: JSON.stringify(latePayment),
      });
      expect(keyed.status).toBe(503);
      expect((await post('?store=false')).status).toBe(200);
    } finally {
      await server.close();
    }
  });
});
