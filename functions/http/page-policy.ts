/** Middleware: pages carry a policy of their own, in place of the one for JSON. Refusals keep that. */
import type middy from '@middy/core';
import type { Answer, ApiEvent } from './answer.ts';

export function pagePolicy(policy: string): middy.MiddlewareObj<ApiEvent, Answer> {
  return {
    after: ({ response }) => {
      if (response !== null && response !== undefined)
        response.headers = { ...response.headers, 'Content-Security-Policy': policy };
    },
  };
}
