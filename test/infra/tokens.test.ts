import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { scopes } from '../../functions/declared/routes.ts';
import { DEVELOPMENT_AUDIENCE, DEVELOPMENT_ISSUER, developmentKeys } from '../../infra/local/development-keys.ts';
import { authorizerFor, localIssuer, remoteIssuer } from '../../infra/local/gateway/authorizer.ts';
import { startServer } from '../../infra/local/server.ts';
import { api, problem } from '../functions/api.ts';
import { latePayment } from '../functions/cases.ts';

const { call, server } = api();
const claims = { tenant: 'dev', scope: scopes.join(' ') };
const status = async (as: string | null, path = '/v1/reports'): Promise<number> => (await call(path, { as })).status;

describe('tokens', () => {
  test('without one, every route that is not public is 401 and says how to ask', async () => {
    for (const path of ['/v1/reports', '/v1/findings', '/v1/reports/01ARZ3NDEKTSV4RRFFQ69G5FAV']) {
      const refused = await call(path, { as: null });
      expect(refused.status).toBe(401);
      expect(problem.parse(refused.body).type).toBe('/problems/unauthenticated');
      expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer/);
    }
    expect((await call('/v1/checks', { body: latePayment, as: null })).status).toBe(401);
  });

  test('one without the scope of the route is 403 and names the scope', async () => {
    const as = { scopes: ['reports:read'] as const };
    const refused = await call('/v1/checks', { body: latePayment, as });
    expect([refused.status, problem.parse(refused.body).type]).toEqual([403, '/problems/forbidden']);
    expect(refused.headers.get('www-authenticate')).toContain('scope="checks:write"');
    expect((await call('/v1/reports', { as })).status).toBe(200);
    expect((await call('/v1/reports', { as: { scopes: [] } })).status).toBe(403);
  });

  test('one that has expired, was tampered with, or is no token is 401', async () => {
    expect(await status(await server().token({ lifetime: -1 }))).toBe(401);
    const token = await server().token();
    const [head = '', body = '', signature = ''] = token.split('.');
    const forged = Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(body, 'base64url').toString()), tenant: 'theirs' }),
    ).toString('base64url');
    expect(await status(`${head}.${forged}.${signature}`)).toBe(401);
    expect(await status(`${head}.${body}.`)).toBe(401);
    expect(await status('x')).toBe(401);
    expect(await status('')).toBe(401);
    expect(await status(token)).toBe(200);
  });

  test('one that nobody signed, or another key did, is 401', async () => {
    const unsigned = new UnsecuredJWT(claims)
      .setIssuer(DEVELOPMENT_ISSUER)
      .setAudience(DEVELOPMENT_AUDIENCE)
      .setExpirationTime('1h')
      .encode();
    expect(await status(unsigned)).toBe(401);
    const { token } = await developmentKeys();
    expect(await status(await token())).toBe(401);
    const hmac = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(DEVELOPMENT_ISSUER)
      .setAudience(DEVELOPMENT_AUDIENCE)
      .setExpirationTime('1h')
      .sign(Buffer.from('a secret that somebody guessed, long enough'));
    expect(await status(hmac)).toBe(401);
  });

  test('a token for a tenant whose name could reach into another’s keys is never made', async () => {
    for (const tenant of ['', 'a#r', 't#dev', 'x'.repeat(65), '规矩', ' a']) {
      await expect(server().token({ tenant })).rejects.toThrow();
    }
  });
});

describe('npx guiju token', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-token-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const guiju = (...args: readonly string[]): Promise<{ code: number | null; said: string; errors: string }> =>
    new Promise((resolve) => {
      const program = join(import.meta.dirname, '../../infra/local/guiju.ts');
      const env = { ...process.env, GUIJU_DATA: folder };
      const child = execFile(process.execPath, [program, 'token', ...args], { env }, (_, said, errors) =>
        resolve({ code: child.exitCode, said: said.trim(), errors }),
      );
    });

  test('makes tokens of one tenant and scope that the server with the same data takes', async () => {
    const { code, said } = await guiju(
      '--tenant',
      'city-hall',
      '--scope',
      'reports:read',
      '--scope',
      'checks:write',
      '--days',
      '1',
    );
    expect(code).toBe(0);
    const { publicKeys } = await developmentKeys(folder);
    const authorize = authorizerFor(localIssuer(DEVELOPMENT_ISSUER, DEVELOPMENT_AUDIENCE, publicKeys));
    expect(await authorize(`Bearer ${said}`, 'reports:read')).toMatchObject({
      ok: true,
      authorization: { claims: { tenant: 'city-hall' }, scopes: ['reports:read', 'checks:write'] },
    });
    expect(await authorize(`Bearer ${said}`, 'batches:write')).toMatchObject({ ok: false, refusal: 'forbidden' });
  });

  test('refuses a scope or tenant it does not know how to name', async () => {
    for (const args of [
      ['--scope', 'all'],
      ['--tenant', 'a#b'],
      ['--days', '0'],
    ]) {
      const { code, errors } = await guiju(...args);
      expect({ args, code }).toEqual({ args, code: 2 });
      expect(errors).toContain(args[1]);
    }
  });
});

describe('an OIDC issuer elsewhere', () => {
  let issuer: Server;
  let url = '';
  let sign: (payload: Record<string, unknown>, audience: string | null, by?: string) => Promise<string>;

  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256' }] };
    issuer = createServer((request, response) => {
      const document =
        request.url?.endsWith('/.well-known/openid-configuration') === true
          ? { issuer: url, jwks_uri: `${url}/keys` }
          : keys;
      response.end(JSON.stringify(document));
    });
    await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${z.object({ port: z.int() }).parse(issuer.address()).port}`;
    sign = async (payload, audience, by = url) => {
      const token = new SignJWT(payload)
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setIssuer(by)
        .setExpirationTime('1h');
      return (audience === null ? token : token.setAudience(audience)).sign(privateKey);
    };
  });
  afterAll(() => issuer.close());

  test('is found by its discovery document; issuer, audience or client, and scope are checked, claims handed over as text', async () => {
    const authorize = authorizerFor(await remoteIssuer(url, 'guiju'));
    const bearer = (token: string) => authorize(`Bearer ${token}`, 'reports:read');
    const payload = { scope: 'reports:read other', tenant: 'city', groups: ['a', 'b'], admin: true, level: 3 };
    const good = await bearer(await sign(payload, 'guiju'));
    expect(good).toMatchObject({
      ok: true,
      authorization: {
        claims: { tenant: 'city', groups: '[a b]', admin: 'true', level: '3', iss: url },
        scopes: ['reports:read', 'other'],
      },
    });
    expect(await bearer(await sign({ ...payload, client_id: 'guiju' }, null))).toMatchObject({ ok: true });
    expect(await bearer(await sign({ tenant: 'city', scp: ['reports:read'] }, 'guiju'))).toMatchObject({ ok: true });
    // As Cognito writes scopes: the name of the resource server before them, no audience but the client.
    const cognito = { client_id: 'guiju', scope: 'guiju/reports:read' };
    expect(await bearer(await sign(cognito, null))).toMatchObject({ ok: true });
    expect(await bearer(await sign({ ...cognito, scope: 'other/reports:read' }, null))).toMatchObject({ ok: false });
    expect(await bearer(await sign(payload, 'another'))).toMatchObject({ ok: false, refusal: 'unauthenticated' });
    expect(await bearer(await sign(payload, null))).toMatchObject({ ok: false, refusal: 'unauthenticated' });
    expect(await bearer(await sign(payload, 'guiju', 'https://evil.example.com'))).toMatchObject({
      ok: false,
      refusal: 'unauthenticated',
    });
    expect(await bearer(await sign({ tenant: 'city', scope: 'reports' }, 'guiju'))).toMatchObject({
      ok: false,
      refusal: 'forbidden',
    });
  });

  test('may stand for one tenant, whoever of it asks: a machine stores what a person then reads', async () => {
    const pool = `${url}/eu-west-1_AbC`;
    const folder = mkdtempSync(join(tmpdir(), 'guiju-pool-'));
    const own = await startServer({ folder, issuer: { issuer: pool, audience: 'client', tenantClaim: 'iss' } });
    const asked = async (sub: string, path: string, body?: unknown): Promise<Response> => {
      const scope = 'openid guiju/checks:write guiju/reports:read';
      const token = await sign({ client_id: 'client', sub, scope }, null, pool);
      return fetch(`${own.url}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    };
    const stored = await asked('machine', '/v1/checks', latePayment);
    expect(stored.status).toBe(201);
    const { id } = z.object({ id: z.string() }).parse(await stored.json());
    expect((await asked('person', `/v1/reports/${id}`)).status).toBe(200);
    await own.close();
    rmSync(folder, { recursive: true });
  });
});
