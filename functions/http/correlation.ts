/** The correlation id of a request: the caller's own where it is harmless, else the gateway's. */
import type { ApiEvent } from './answer.ts';

export const CORRELATION_HEADER = 'x-correlation-id';
const HARMLESS = /^[A-Za-z0-9._:-]{1,64}$/;

export function correlationIdOf(event: ApiEvent): string {
  const given = event.headers?.[CORRELATION_HEADER];
  return given !== undefined && HARMLESS.test(given) ? given : event.requestContext.requestId;
}
