/**
 * Builds the event that API Gateway HTTP APIs send to Lambda, payload format 2.0 ("Create AWS Lambda proxy integrations for
 * HTTP APIs", API Gateway Developer Guide), with what that page leaves out taken from what the service is seen to do.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { ApiEvent } from '../../../functions/http/answer.ts';
import type { Authorization } from './authorizer.ts';
import type { Match } from './match-route.ts';

export interface Received {
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly match: Match | undefined;
  readonly path: string;
  readonly rawQueryString: string;
  readonly authorization: Authorization | undefined;
}

/** Media types whose bodies arrive as text; all others, and those that name none, arrive in base64. */
const TEXT = /^\s*(?:text\/|application\/(?:json|xml|javascript)\s*(?:;|$))/i;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The path as HTTP APIs hand it over: decoded, and cut off where a decoded `?` stands. Undefined where it does not decode. */
export function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path).split('?')[0];
  } catch {
    return undefined;
  }
}

/** Header names in lower case, repeated ones joined by commas, cookies apart. */
function headersOf(request: IncomingMessage): { headers: Record<string, string>; cookies: string[] } {
  const headers = new Map<string, string>();
  const cookies: string[] = [];
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    const name = (request.rawHeaders[index] ?? '').toLowerCase();
    const value = request.rawHeaders[index + 1] ?? '';
    if (name === 'cookie') cookies.push(...value.split(/;\s*/));
    else headers.set(name, headers.has(name) ? `${headers.get(name)},${value}` : value);
  }
  headers.set('x-forwarded-for', request.socket.remoteAddress ?? '127.0.0.1');
  headers.set('x-forwarded-port', String(request.socket.localPort ?? 0));
  headers.set('x-forwarded-proto', 'http');
  return { headers: Object.fromEntries(headers), cookies };
}

function queryOf(rawQueryString: string): Record<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    parameters.set(name, parameters.has(name) ? `${parameters.get(name)},${value}` : value);
  }
  return Object.fromEntries(parameters);
}

/** `12/Mar/2020:19:03:58 +0000`. */
function commonLogTime(instant: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${two(instant.getUTCDate())}/${MONTHS[instant.getUTCMonth()]}/${instant.getUTCFullYear()}`;
  return `${date}:${instant.toISOString().slice(11, 19)} +0000`;
}

export function eventOf({ request, body, match, path, rawQueryString, authorization }: Received): ApiEvent {
  const { headers, cookies } = headersOf(request);
  const queryStringParameters = queryOf(rawQueryString);
  const pathParameters = match?.pathParameters ?? {};
  const isBase64Encoded = body.length > 0 && !TEXT.test(headers['content-type'] ?? '');
  const now = new Date();
  const routeKey = match?.route.key ?? '$default';
  const domainName = headers.host ?? 'localhost';
  const requestContext = {
    accountId: '000000000000',
    apiId: 'local',
    ...(authorization !== undefined && { authorizer: { jwt: authorization } }),
    domainName,
    domainPrefix: domainName.split(/[.:]/)[0] ?? '',
    http: {
      method: request.method ?? 'GET',
      path,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
      userAgent: headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey,
    stage: '$default',
    time: commonLogTime(now),
    timeEpoch: now.getTime(),
  };
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString,
    ...(cookies.length > 0 && { cookies }),
    headers,
    ...(Object.keys(queryStringParameters).length > 0 && { queryStringParameters }),
    requestContext,
    ...(body.length > 0 && { body: body.toString(isBase64Encoded ? 'base64' : 'utf8') }),
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    isBase64Encoded,
  };
}
