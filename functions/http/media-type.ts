/** Middleware: a caller that takes none of the media types a request can be answered in is told 406 (RFC 9110, section 12.5.1). */
import type middy from '@middy/core';
import contentNegotiation from '@middy/http-content-negotiation';
import type { Answer, ApiEvent } from './answer.ts';

const JSON_TYPES = ['application/json', 'application/problem+json'];

const negotiation = (availableMediaTypes: readonly string[]) =>
  contentNegotiation({
    parseCharsets: false,
    parseEncodings: false,
    parseLanguages: false,
    availableMediaTypes: [...availableMediaTypes],
  });

/** An `Accept` that is empty says no more than none ("RFC 9110", section 12.5.1). */
const saysNothing = ({ headers }: ApiEvent): boolean => (headers?.accept ?? '').trim() === '';

/** @param typesOf the media types of a request; JSON where it is left out. */
export function mediaTypeOf(typesOf?: (event: ApiEvent) => readonly string[]): middy.MiddlewareObj<ApiEvent, Answer> {
  const json = negotiation(JSON_TYPES);
  return {
    before: (request) => {
      if (saysNothing(request.event)) return;
      return (typesOf === undefined ? json : negotiation(typesOf(request.event))).before?.(request);
    },
  };
}
