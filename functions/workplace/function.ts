/** The function that hands out the workplace and the page of the API, and the files that they load, all made by the build. */
import { randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Answer, ApiEvent } from '../http/answer.ts';
import { byRoute } from '../http/by-route.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import built from './.built/workplace.json' with { type: 'json' };
import { type BuiltPage, pageOf, policyOf } from './page.ts';
import { type SignInPlace, signInAnswer, signInOrigins } from './sign-in.ts';

interface Packed {
  readonly type: string;
  /** The same bytes compressed in either way, in base64. */
  readonly br: string;
  readonly gzip: string;
}

const files: ReadonlyMap<string, Packed> = new Map(Object.entries(built.files));
/** Names carry a hash of the content: what was fetched once is never asked for again. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

export interface WorkplaceSettings {
  /** Where files go to and come from, beside the API itself: `https://bucket.s3.region.amazonaws.com`. */
  readonly objectOrigins: readonly string[];
  /** Where people sign in; undefined where they bring a token, or need none. */
  readonly signIn?: SignInPlace | undefined;
}

const forms: Readonly<Record<string, readonly string[]>> = {
  'GET /': ['text/html'],
  'GET /docs': ['text/html'],
  'GET /sign-in': ['application/json'],
};

export function workplaceFunction({ objectOrigins, signIn }: WorkplaceSettings): Endpoint {
  return endpoint(
    byRoute({
      'GET /': () => page(built.pages.app, [...objectOrigins, ...signInOrigins(signIn)]),
      'GET /docs': () => page(built.pages.docs, signInOrigins(signIn)),
      'GET /sign-in': () => signInAnswer(signIn),
      'GET /app/{file}': file,
    }),
    {
      mediaTypes: ({ routeKey }) => forms[routeKey] ?? ['text/javascript', 'text/css'],
      contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
    },
  );
}

/** Not kept by anybody: styles are let in by a nonce, which is good for one answer only. */
function page(page: BuiltPage, origins: readonly string[]): Answer {
  const nonce = randomBytes(16).toString('base64');
  return {
    statusCode: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policyOf(nonce, origins),
    },
    body: pageOf(page, nonce),
  };
}

/** @throws Problem `not-found` for a file of another release, too: its page is reloaded then. */
function file({ pathParameters, headers = {} }: ApiEvent): Answer {
  const packed = files.get(pathParameters?.file ?? '');
  if (packed === undefined) throw new Problem('not-found');
  const base = { 'content-type': packed.type, 'cache-control': FOR_GOOD, vary: 'Accept-Encoding' };
  const accepted = headers['accept-encoding'] ?? '';
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  if (encoding === undefined) {
    return { statusCode: 200, headers: base, body: gunzipSync(Buffer.from(packed.gzip, 'base64')).toString('utf8') };
  }
  return {
    statusCode: 200,
    headers: { ...base, 'content-encoding': encoding },
    body: packed[encoding],
    isBase64Encoded: true,
  };
}
