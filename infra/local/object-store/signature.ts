/**
 * Checks AWS Signature Version 4 as S3 does: in a header, in the query of a presigned link, and over the policy of a
 * presigned form ("Authenticating requests (AWS Signature Version 4)", Amazon S3 API reference). Only who holds the key of
 * this machine can sign, so a link or a form opens what it was made for and nothing else.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { StorageError } from './storage-error.ts';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Clocks may differ by so much ("RequestTimeTooSkewed"). */
const SKEW_MS = 15 * 60_000;

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text, 'utf8').digest();
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** RFC 3986 as AWS has it: all but unreserved characters. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** @param scope `<day>/<region>/<service>/aws4_request` */
function signed(secret: string, scope: string, text: string): string {
  const [day = '', region = '', service = '', terminator = ''] = scope.split('/');
  const key = [region, service, terminator].reduce<Buffer>((key, part) => hmac(key, part), hmac(`AWS4${secret}`, day));
  return hmac(key, text).toString('hex');
}

/** Compared as bytes: a signature that is not ASCII has more of them than characters. */
function same(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** `20250303T010203Z` in milliseconds. */
function instantOf(stamp: string): number {
  return Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

const refused = (message: string): StorageError => new StorageError(403, 'AccessDenied', message);

interface Claim {
  readonly credential: string;
  readonly signedHeaders: string;
  readonly signature: string;
  readonly stamp: string;
  readonly payload: string;
}

/**
 * @param path as it was sent, encoded.
 * @throws StorageError 403 where the request is not signed with these credentials, or no longer holds.
 */
export function checkRequest(
  request: IncomingMessage,
  path: string,
  query: URLSearchParams,
  credentials: Credentials,
): void {
  const claim = claimOf(request, query);
  const [accessKey, ...scope] = claim.credential.split('/');
  if (accessKey !== credentials.accessKeyId) throw refused('the access key is not known');
  const parameters = [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&');
  const names = claim.signedHeaders.split(';');
  const headers = names
    .map(
      (name) =>
        `${name}:${String(request.headers[name] ?? '')
          .trim()
          .replace(/ +/g, ' ')}\n`,
    )
    .join('');
  const canonical = [request.method, path, parameters, headers, claim.signedHeaders, claim.payload].join('\n');
  const text = ['AWS4-HMAC-SHA256', claim.stamp, scope.join('/'), sha256(canonical)].join('\n');
  if (!same(signed(credentials.secretAccessKey, scope.join('/'), text), claim.signature)) {
    throw new StorageError(403, 'SignatureDoesNotMatch', 'the signature is not that of the request');
  }
}

function claimOf(request: IncomingMessage, query: URLSearchParams): Claim {
  const given = (name: string): string => query.get(name) ?? '';
  if (given('X-Amz-Signature') !== '') {
    const stamp = given('X-Amz-Date');
    const age = Date.now() - instantOf(stamp);
    // Written so that a date that is none is refused too.
    if (!(age >= -SKEW_MS && age <= Number(given('X-Amz-Expires')) * 1_000)) throw refused('Request has expired');
    return {
      credential: given('X-Amz-Credential'),
      signedHeaders: given('X-Amz-SignedHeaders'),
      signature: given('X-Amz-Signature'),
      stamp,
      payload: query.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD',
    };
  }
  const [, credential, signedHeaders, signature] =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]+)$/.exec(
      request.headers.authorization ?? '',
    ) ?? [];
  if (credential === undefined || signedHeaders === undefined || signature === undefined)
    throw refused('the request is not signed');
  const stamp = String(request.headers['x-amz-date'] ?? '');
  if (!(Math.abs(Date.now() - instantOf(stamp)) <= SKEW_MS))
    throw new StorageError(403, 'RequestTimeTooSkewed', 'the request is too old');
  return {
    credential,
    signedHeaders,
    signature,
    stamp,
    payload: String(request.headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD'),
  };
}

/** @throws StorageError 403 where the policy of a form is not signed with these credentials. */
export function checkPolicy(fields: ReadonlyMap<string, string>, { accessKeyId, secretAccessKey }: Credentials): void {
  const [accessKey, ...scope] = (fields.get('x-amz-credential') ?? '').split('/');
  const policy = fields.get('policy') ?? '';
  if (policy === '' || accessKey !== accessKeyId) throw refused('the form is not signed');
  if (!same(signed(secretAccessKey, scope.join('/'), policy), fields.get('x-amz-signature') ?? '')) {
    throw new StorageError(403, 'SignatureDoesNotMatch', 'the signature is not that of the policy');
  }
}
