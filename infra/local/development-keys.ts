/**
 * The development key set: signs tokens on one machine as an OIDC provider signs them for AWS. It lies in the data folder,
 * readable by its owner only, together with the key that cursors are signed with.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JSONWebKeySet, SignJWT } from 'jose';
import * as z from 'zod';
import { type Scope, scopes } from '../../functions/declared/routes.ts';
import { isTenantName } from '../../functions/http/tenant.ts';

/** Issuer and audience of development tokens; `.localhost` can be no other's (RFC 6761). */
export const DEVELOPMENT_ISSUER = 'https://guiju.localhost';
export const DEVELOPMENT_AUDIENCE = 'guiju';
export const DEVELOPMENT_TENANT = 'dev';
const FILE = 'keys.json';

const jwk = z.looseObject({ kty: z.literal('RSA'), kid: z.string(), n: z.string(), e: z.string(), d: z.string() });
const stored = z.object({ key: jwk, cursorKey: z.string().min(43) });

export interface TokenRequest {
  readonly tenant?: string;
  readonly scopes?: readonly Scope[];
  /** Seconds from now; negative for a token that has expired. */
  readonly lifetime?: number;
}

export interface DevelopmentKeys {
  readonly publicKeys: JSONWebKeySet;
  readonly cursorKey: Uint8Array;
  /** @throws ZodError for a tenant that is no valid name. */
  readonly token: (request?: TokenRequest) => Promise<string>;
}

async function generate(): Promise<z.infer<typeof stored>> {
  // RS256, since the JWT authorizer of HTTP APIs takes RSA signatures only.
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = jwk.parse({
    ...(await exportJWK(privateKey)),
    alg: 'RS256',
    use: 'sig',
    kid: randomBytes(8).toString('hex'),
  });
  return { key, cursorKey: randomBytes(32).toString('base64url') };
}

/** @param folder where the keys are kept; made when first needed. Left out, they live as long as the process. */
export async function developmentKeys(folder?: string): Promise<DevelopmentKeys> {
  const { key, cursorKey } = folder === undefined ? await generate() : await kept(folder);
  const privateKey = await importJWK(key, 'RS256');
  const { kty, kid, n, e } = key;
  return {
    publicKeys: { keys: [{ kty, kid, n, e, alg: 'RS256', use: 'sig' }] },
    cursorKey: Buffer.from(cursorKey, 'base64url'),
    token: async ({ tenant = DEVELOPMENT_TENANT, scopes: granted = scopes, lifetime = 30 * 86_400 } = {}) => {
      if (!isTenantName(tenant)) throw new RangeError(`no tenant can be called ${JSON.stringify(tenant)}`);
      const now = Math.floor(Date.now() / 1_000);
      return new SignJWT({ tenant, scope: granted.join(' ') })
        .setProtectedHeader({ alg: 'RS256', kid })
        .setIssuer(DEVELOPMENT_ISSUER)
        .setAudience(DEVELOPMENT_AUDIENCE)
        .setSubject('developer')
        .setIssuedAt(Math.min(now, now + lifetime))
        .setExpirationTime(now + lifetime)
        .sign(privateKey);
    },
  };
}

async function kept(folder: string): Promise<z.infer<typeof stored>> {
  const path = join(folder, FILE);
  const known = read(path);
  if (known !== undefined) return known;
  const made = await generate();
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(path, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    // Another process was first: its keys hold.
    const theirs = read(path);
    if (theirs === undefined) throw error;
    return theirs;
  }
}

function read(path: string): z.infer<typeof stored> | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const parsed = stored.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`${path} is not a key set of guiju; move it away to have a new one made`);
  return parsed.data;
}
