/** What goes in and out of a function behind an API Gateway HTTP API, payload format 2.0. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { jsonText } from './json-text.ts';

export type ApiEvent = APIGatewayProxyEventV2;
export type ApiContext = Context;
export type Answer = APIGatewayProxyStructuredResultV2;
export type Language = 'zh' | 'en';

/** What the negotiation of languages found (`Accept-Language`), Chinese where it found nothing. */
export function languageOf(context: object): Language {
  return 'preferredLanguage' in context && context.preferredLanguage === 'en' ? 'en' : 'zh';
}

/** The work of one route: it reads the event, and answers or throws a Problem. */
export type Work = (event: ApiEvent, context: ApiContext) => Promise<Answer> | Answer;

/** A JSON answer; header names in lower case. */
export function json(statusCode: number, body: object, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: jsonText(body),
  };
}
