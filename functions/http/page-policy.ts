/**
 * Middleware: pages carry a policy of their own, in place of the one for JSON. Refusals keep that. An answer that brings a policy
 * itself, in lower case as handlers write headers, keeps it: a nonce is new with every answer.
 */
import type middy from '@middy/core';
import type { Answer, ApiEvent } from './answer.ts';

export function pagePolicy(policy: string): middy.MiddlewareObj<ApiEvent, Answer> {
  return {
    after: ({ response }) => {
      if (response === null || response === undefined) return;
      const { 'content-security-policy': own = policy, ...headers } = response.headers ?? {};
      response.headers = { ...headers, 'Content-Security-Policy': own };
    },
  };
}
