/** Middleware: whatever is thrown becomes a problem document; what was not foreseen is logged, and told as "internal". */
import type { Logger } from '@aws-lambda-powertools/logger';
import type middy from '@middy/core';
import { type Answer, type ApiEvent, languageOf } from './answer.ts';
import { correlationIdOf } from './correlation.ts';
import { errorFacts } from './error-facts.ts';
import { Problem, problemAnswer } from './problem.ts';

/** What a thrown error is told as. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isNotAcceptable(error)) return new Problem('not-acceptable', { cause: error });
  // middy ends a request shortly before Lambda would, so that the caller gets an answer.
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new Problem('unavailable', { headers: { 'retry-after': '1' }, cause: error });
  }
  return new Problem('internal', { cause: error });
}

export function problems(logger: Logger): middy.MiddlewareObj<ApiEvent, Answer> {
  return {
    onError: (request) => {
      const problem = problemOf(request.error);
      const correlationId = correlationIdOf(request.event);
      if (problem.status >= 500) {
        const { cause } = problem;
        logger.error(problem.type, { correlationId, ...(cause !== undefined && { cause: errorFacts(cause) }) });
      }
      request.response = problemAnswer(problem, languageOf(request.context), correlationId);
    },
  };
}

/** What the middleware that negotiates throws. */
function isNotAcceptable(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 406;
}
