/** Middleware: answers to GET carry an ETag, and one the caller already has is answered 304 (RFC 9110, section 13). */
import { createHash } from 'node:crypto';
import type middy from '@middy/core';
import type { Answer, ApiEvent } from './answer.ts';

/** Weak, since the same content may travel compressed or not (RFC 9110, section 8.8.3). */
export const etagOf = (body: string): string =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/** True where If-None-Match names the tag, compared weakly, or any by `*`. */
export function matches(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag));
}

export function conditional(): middy.MiddlewareObj<ApiEvent, Answer> {
  return {
    after: (request) => {
      const { event, response } = request;
      if (
        event.requestContext.http.method !== 'GET' ||
        response?.statusCode !== 200 ||
        typeof response.body !== 'string'
      )
        return;
      const known = response.headers?.etag;
      const etag = typeof known === 'string' ? known : etagOf(response.body);
      const headers: NonNullable<Answer['headers']> = { ...response.headers, etag };
      const held = event.headers?.['if-none-match'];
      if (held !== undefined && matches(held, etag)) {
        const { 'content-type': _, 'content-encoding': __, ...kept } = headers;
        request.response = { statusCode: 304, headers: kept };
      } else {
        request.response = { ...response, headers };
      }
    },
  };
}
