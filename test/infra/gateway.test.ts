/** The local gateway hands over the events that API Gateway HTTP APIs hand over, payload format 2.0. */
import type { Server } from 'node:http';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type Route, routes } from '../../functions/declared/routes.ts';
import type { ApiContext, ApiEvent } from '../../functions/http/answer.ts';
import type { Authorizer } from '../../infra/local/gateway/authorizer.ts';
import { gateway } from '../../infra/local/gateway/gateway.ts';
import { routeMatcher } from '../../infra/local/gateway/match-route.ts';

const seen: { event: ApiEvent; context: ApiContext; name: string }[] = [];
const record = (name: string) => async (event: ApiEvent, context: ApiContext) => {
  seen.push({ event, context, name });
  if (event.rawPath === '/v1/calendar') {
    return {
      statusCode: 200,
      headers: { 'content-type': 'image/png' },
      body: Buffer.from([0, 255, 1]).toString('base64'),
      isBase64Encoded: true,
      cookies: ['a=1', 'b=2'],
    };
  }
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
};
const authorizer: Authorizer = async (header) =>
  header === undefined
    ? { ok: false, refusal: 'unauthenticated', challenge: 'Bearer' }
    : { ok: true, authorization: { claims: { tenant: 't' }, scopes: ['reports:read'] } };

let server: Server;
let port = 0;

beforeAll(async () => {
  server = gateway({
    routes,
    functions: {
      batches: record('batches'),
      check: record('check'),
      papers: record('papers'),
      document: record('document'),
      report: record('report'),
      reports: record('reports'),
      scorecards: record('scorecards'),
      webhooks: record('webhooks'),
      rules: record('rules'),
      templates: record('templates'),
      description: record('description'),
      workplace: record('workplace'),
      fallback: record('fallback'),
    },
    authorizer,
    corsOrigins: ['https://app.example.com'],
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = z.object({ port: z.int() }).parse(server.address()).port;
});
afterAll(() => server.close());

interface Raw {
  readonly method?: string;
  readonly path: string;
  readonly headers?: readonly string[];
  readonly body?: string | Buffer;
}

/** Sends exactly these bytes: fetch would tidy paths and headers up. */
function send({
  method = 'GET',
  path,
  headers = [],
  body,
}: Raw): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, host: '127.0.0.1', method, path, headers: ['Host', 'api.example.com', ...headers] },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(Buffer.from(chunk)));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

async function eventFor(raw: Raw): Promise<ApiEvent> {
  seen.length = 0;
  await send(raw);
  const [only] = seen;
  if (only === undefined) throw new Error('no function was called');
  return only.event;
}

describe('events', () => {
  test('hold everything a function of an HTTP API is given', async () => {
    const event = await eventFor({
      path: '/v1/reports/X?a=1',
      headers: ['Authorization', 'Bearer x', 'User-Agent', 'test'],
    });
    expect(event).toEqual({
      version: '2.0',
      routeKey: 'GET /v1/reports/{id}',
      rawPath: '/v1/reports/X',
      rawQueryString: 'a=1',
      headers: expect.objectContaining({
        host: 'api.example.com',
        authorization: 'Bearer x',
        'x-forwarded-proto': 'http',
        'x-forwarded-for': '127.0.0.1',
      }),
      queryStringParameters: { a: '1' },
      pathParameters: { id: 'X' },
      isBase64Encoded: false,
      requestContext: {
        accountId: '000000000000',
        apiId: 'local',
        authorizer: { jwt: { claims: { tenant: 't' }, scopes: ['reports:read'] } },
        domainName: 'api.example.com',
        domainPrefix: 'api',
        http: { method: 'GET', path: '/v1/reports/X', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
        requestId: expect.stringMatching(/^[\w-]{36}$/),
        routeKey: 'GET /v1/reports/{id}',
        stage: '$default',
        time: expect.stringMatching(/^\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} \+0000$/),
        timeEpoch: expect.any(Number),
      },
    });
  });

  test('leave out what is not there: no query, no path parameters, no cookies, no body, no authorizer', async () => {
    const event = await eventFor({ path: '/v1/rules' });
    for (const name of ['queryStringParameters', 'pathParameters', 'cookies', 'body'])
      expect(event).not.toHaveProperty(name);
    expect(event.requestContext).not.toHaveProperty('authorizer');
  });

  test('have header names in lower case, repeated ones joined by commas, and cookies apart', async () => {
    const event = await eventFor({ path: '/v1/rules', headers: ['X-One', 'a', 'x-one', 'b', 'Cookie', 'c=1; d=2'] });
    expect(event.headers['x-one']).toBe('a,b');
    expect(event.headers).not.toHaveProperty('cookie');
    expect(event.cookies).toEqual(['c=1', 'd=2']);
  });

  test('have the raw query as it was sent, and decoded parameters with repeated ones joined by commas', async () => {
    const event = await eventFor({ path: '/v1/rules?q=%E6%8A%95%20%2B&q=b+c&empty=&flag' });
    expect(event.rawQueryString).toBe('q=%E6%8A%95%20%2B&q=b+c&empty=&flag');
    expect(event.queryStringParameters).toEqual({ q: '投 +,b c', empty: '', flag: '' });
  });

  test('have the path decoded, as HTTP APIs do, cut off at a decoded question mark', async () => {
    expect((await eventFor({ path: '/v1/documents/a%20%E8%A7%84' })).pathParameters).toEqual({ id: 'a 规' });
    expect((await eventFor({ path: '/v1/documents/me%3Fx=1' })).rawPath).toBe('/v1/documents/me');
    expect((await eventFor({ path: '/v1/documents/%ff' })).routeKey).toBe('GET /v1/documents/{id}');
  });

  test('have JSON and text as text, and everything else in base64', async () => {
    const post = async (headers: readonly string[]) => {
      const { body, isBase64Encoded } = await eventFor({
        method: 'POST',
        path: '/v1/checks',
        headers: ['Authorization', 'Bearer x', 'Content-Length', '6', ...headers],
        body: Buffer.from('规{}}'),
      });
      return { body, isBase64Encoded };
    };
    const text = { body: '规{}}', isBase64Encoded: false };
    const base64 = { body: Buffer.from('规{}}').toString('base64'), isBase64Encoded: true };
    for (const type of ['application/json', 'application/json; charset=utf-8', 'text/csv', 'application/xml']) {
      expect(await post(['Content-Type', type]), type).toEqual(text);
    }
    for (const type of [
      'application/octet-stream',
      'application/x-www-form-urlencoded',
      'application/vnd.guiju+json',
      'application/zip',
    ]) {
      expect(await post(['Content-Type', type]), type).toEqual(base64);
    }
    expect(await post([])).toEqual(base64);
  });

  test('go to the function of the route, with the time it has left', async () => {
    for (const { key, function: name } of routes) {
      const [method = '', template = ''] = key.split(' ');
      seen.length = 0;
      await send({
        method,
        path: template.replace('{id+}', 'a/b').replace(/\{\w+\}/g, 'x'),
        headers: ['Authorization', 'Bearer x'],
      });
      expect(seen.map((one) => [one.event.routeKey, one.name])).toEqual([[key, name]]);
      const left = seen[0]?.context.getRemainingTimeInMillis() ?? 0;
      expect(left).toBeGreaterThan(0);
    }
  });

  test('of no route go to the fallback as $default', async () => {
    const event = await eventFor({ method: 'PUT', path: '/v1/checks' });
    expect([event.routeKey, seen[0]?.name]).toEqual(['$default', 'fallback']);
  });

  test('without a token reach no function of a route that needs one', async () => {
    seen.length = 0;
    const { status } = await send({ path: '/v1/reports' });
    expect([status, seen.length]).toEqual([401, 0]);
  });
});

describe('answers', () => {
  test('in base64 are sent as bytes, with their cookies', async () => {
    const { status, headers, body } = await send({ path: '/v1/calendar' });
    expect(status).toBe(200);
    expect([...body]).toEqual([0, 255, 1]);
    expect(headers['set-cookie']).toEqual(['a=1', 'b=2']);
    expect(headers['content-length']).toBe('3');
  });
});

describe('CORS', () => {
  test('a preflight from an origin that is set is answered by the gateway, from any other by none', async () => {
    seen.length = 0;
    const asked = (origin: string) =>
      send({
        method: 'OPTIONS',
        path: '/v1/checks',
        headers: ['Origin', origin, 'Access-Control-Request-Method', 'POST'],
      });
    const allowed = await asked('https://app.example.com');
    expect(allowed.status).toBe(204);
    expect(allowed.headers['access-control-allow-origin']).toBe('https://app.example.com');
    expect(allowed.headers['access-control-allow-headers']).toContain('idempotency-key');
    expect(allowed.headers['access-control-allow-methods']).toContain('POST');
    expect(seen.length).toBe(0);
    const refused = await asked('https://evil.example.com');
    expect(refused.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('answers, refusals too, may be read by the origins that are set, and by no others', async () => {
    for (const path of ['/v1/rules', '/v1/reports']) {
      const own = await send({ path, headers: ['Origin', 'https://app.example.com'] });
      expect(own.headers['access-control-allow-origin']).toBe('https://app.example.com');
      expect(own.headers['access-control-expose-headers']).toContain('etag');
      expect(own.headers.vary).toContain('Origin');
      const other = await send({ path, headers: ['Origin', 'https://evil.example.com'] });
      expect(other.headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});

describe('routes', () => {
  test('literal segments come before variables, these before greedy ones', () => {
    const route = (key: Route['key']): Route => ({ key, function: 'x', access: 'public' });
    const match = routeMatcher([route('GET /a/{rest+}'), route('GET /a/{id}'), route('GET /a/b')]);
    const keyOf = (path: string): string | undefined => match('GET', path)?.route.key;
    expect(keyOf('/a/b')).toBe('GET /a/b');
    expect(keyOf('/a/c')).toBe('GET /a/{id}');
    expect(keyOf('/a/c/d')).toBe('GET /a/{rest+}');
    expect(match('GET', '/a/c/d')?.pathParameters).toEqual({ rest: 'c/d' });
    for (const path of ['/a', '/a/', '/b', '/']) expect(keyOf(path)).toBeUndefined();
    expect(match('POST', '/a/b')).toBeUndefined();
  });
});
