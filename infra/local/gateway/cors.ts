/** CORS as the gateway answers it, for the origins that are set; the functions know nothing of it. */
import type { IncomingMessage } from 'node:http';
import { cors } from '../../../functions/declared/routes.ts';

/** The headers a request from an allowed origin is answered with; undefined where CORS is not set or the origin not allowed. */
export function corsHeaders(origins: readonly string[], request: IncomingMessage): Record<string, string> | undefined {
  const { origin } = request.headers;
  if (origin === undefined || !(origins.includes(origin) || origins.includes('*'))) return undefined;
  return {
    'access-control-allow-origin': origins.includes('*') ? '*' : origin,
    'access-control-expose-headers': cors.exposeHeaders.join(','),
    vary: 'Origin',
  };
}

export const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;

export const preflightHeaders = {
  'access-control-allow-methods': cors.allowMethods.join(','),
  'access-control-allow-headers': cors.allowHeaders.join(','),
  'access-control-max-age': String(cors.maxAgeSeconds),
};
