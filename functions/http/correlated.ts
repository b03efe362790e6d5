/** Middleware: every answer carries its correlation id, and every request leaves one line in the log. */
import type { Logger } from '@aws-lambda-powertools/logger';
import type middy from '@middy/core';
import type { Answer, ApiEvent } from './answer.ts';
import { CORRELATION_HEADER, correlationIdOf } from './correlation.ts';

/** The line names route, status and time; never a body, a query, a token or a reference, which may be personal data. */
export function correlated(logger: Logger): middy.MiddlewareObj<ApiEvent, Answer> {
  const begun = new WeakMap<ApiEvent, number>();
  const close = ({ event, response }: middy.Request<ApiEvent, Answer>): void => {
    if (response == null) return;
    const correlationId = correlationIdOf(event);
    response.headers = { ...response.headers, [CORRELATION_HEADER]: correlationId };
    logger.info('request', {
      correlationId,
      route: event.routeKey,
      status: response.statusCode,
      milliseconds: Math.round(performance.now() - (begun.get(event) ?? performance.now())),
    });
  };
  return {
    before: ({ event }) => {
      begun.set(event, performance.now());
    },
    after: close,
    onError: close,
  };
}
