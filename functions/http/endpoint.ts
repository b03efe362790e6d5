/** The middleware of every function, in one place and in order; a handler shows only its own work. */
import { Logger } from '@aws-lambda-powertools/logger';
import middy from '@middy/core';
import contentEncoding from '@middy/http-content-encoding';
import contentNegotiation from '@middy/http-content-negotiation';
import securityHeaders from '@middy/http-security-headers';
import type { Answer, ApiContext, ApiEvent, Work } from './answer.ts';
import { conditional } from './conditional.ts';
import { correlated } from './correlated.ts';
import { mediaTypeOf } from './media-type.ts';
import { measured } from './metrics.ts';
import { pagePolicy } from './page-policy.ts';
import { problems } from './problems.ts';

const logger = new Logger();

export type Endpoint = (event: ApiEvent, context: ApiContext) => Promise<Answer>;

/** What a function that answers with more than JSON says of itself. */
export interface EndpointOptions {
  /** The media types it can answer a request in; JSON where it is left out. */
  readonly mediaTypes?: (event: ApiEvent) => readonly string[];
  /** What its pages may load and run; nothing where it is left out. */
  readonly contentSecurityPolicy?: string;
}

/**
 * Wraps the work of a function. Requests pass the list from the first to the last, answers from the last to the first.
 * @param work reads the event, and answers or throws a Problem.
 */
export function endpoint(work: Work, { mediaTypes, contentSecurityPolicy }: EndpointOptions = {}): Endpoint {
  const handler = middy<ApiEvent, Answer>()
    .use(measured())
    .use(correlated(logger))
    .use(contentSecurityPolicy === undefined ? [] : [pagePolicy(contentSecurityPolicy)])
    .use(
      securityHeaders({
        // An API of JSON: nothing may be loaded, framed or run from its answers (OWASP REST Security Cheat Sheet).
        contentSecurityPolicy: {
          'default-src': "'none'",
          'base-uri': '',
          'form-action': '',
          'frame-ancestors': "'none'",
          'report-to': '',
          'require-trusted-types-for': '',
          sandbox: '',
          'upgrade-insecure-requests': '',
        },
        permissionsPolicy: false,
        reportTo: false,
        reportingEndpoints: false,
        originAgentCluster: false,
        downloadOptions: false,
        dnsPrefetchControl: false,
        permittedCrossDomainPolicies: false,
        crossOriginEmbedderPolicy: false,
        crossOriginOpenerPolicy: false,
        // Which origins may read is said by CORS alone.
        crossOriginResourcePolicy: { policy: 'cross-origin' },
      }),
    )
    .use(contentEncoding({ gzip: { level: 6 }, overridePreferredEncoding: ['gzip'] }))
    .use(conditional())
    .use(problems(logger))
    .use(
      contentNegotiation({
        parseCharsets: false,
        parseMediaTypes: false,
        availableEncodings: ['gzip', 'identity'],
        availableLanguages: ['zh', 'en'],
        defaultToFirstLanguage: true,
        failOnMismatch: false,
      }),
    )
    .use(mediaTypeOf(mediaTypes))
    .handler(work);
  return (event, context) => handler(event, context);
}
