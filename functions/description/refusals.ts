/** Refusals of an operation: one response a status, which names every problem type that comes with it. */
import * as z from 'zod';
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { Problem, problemAnswer, problemUri } from '../http/problem.ts';
import { type ProblemName, problemTypes } from '../http/problem-types.ts';
import { described } from './bilingual.ts';
import { headers } from './headers.ts';
import { gatewayMessage, problem } from './schemas/problem.ts';

/** Answered on AWS by API Gateway itself, in its own words. */
const BY_GATEWAY: ReadonlySet<ProblemName> = new Set(['unauthenticated', 'forbidden', 'too-many-requests']);
const RETRIED: ReadonlySet<ProblemName> = new Set(['in-progress', 'too-many-requests', 'unavailable']);

const known = new Map<string, ZodOpenApiResponseObject>();

/** The responses of these problems, by status; the same problems give the same component. */
export function refusals(names: readonly ProblemName[]): Record<string, ZodOpenApiResponseObject> {
  const byStatus = new Map<number, ProblemName[]>();
  for (const name of [...new Set(names)]) {
    const { status } = problemTypes[name];
    byStatus.set(status, [...(byStatus.get(status) ?? []), name]);
  }
  return Object.fromEntries(
    [...byStatus].sort(([a], [b]) => a - b).map(([status, together]) => [String(status), response(status, together)]),
  );
}

function response(status: number, names: readonly ProblemName[]): ZodOpenApiResponseObject {
  const id = names
    .map((name) => name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()))
    .join('Or');
  const made = known.get(id) ?? make(id, status, names);
  known.set(id, made);
  return made;
}

function make(id: string, status: number, names: readonly ProblemName[]): ZodOpenApiResponseObject {
  const titles = names.map((name) => problemTypes[name].title);
  const byGateway = names.some((name) => BY_GATEWAY.has(name));
  return {
    id,
    ...described({
      zh: `${titles.map(({ zh }) => zh).join('；或')}${byGateway ? '。在 AWS 上由 API Gateway 直接应答' : ''}`,
      en: `${titles.map(({ en }) => en).join('; or: ')}${byGateway ? '. On AWS answered by API Gateway itself' : ''}`,
    }),
    headers: {
      'X-Correlation-Id': headers.correlationId,
      ...(names.some((name) => RETRIED.has(name)) && {
        'Retry-After': headers.retryAfter(names.every((name) => RETRIED.has(name))),
      }),
      ...(status === 401 && { 'WWW-Authenticate': headers.challenge }),
    },
    content: {
      'application/problem+json': {
        schema: problem.extend({ type: z.enum(names.map(problemUri)), status: z.literal(status) }),
        examples: Object.fromEntries(names.map((name) => [name, { ...summaryOf(name), value: exampleOf(name) }])),
      },
      ...(byGateway && { 'application/json': { schema: gatewayMessage } }),
    },
  };
}

const summaryOf = (name: ProblemName) => ({
  summary: `${problemTypes[name].title.zh} · ${problemTypes[name].title.en}`,
});

/** The very document that is answered, but for its correlation id. */
function exampleOf(name: ProblemName): unknown {
  const { body = '' } = problemAnswer(new Problem(name), 'en', '3f1c6f0e-7d0a-4c55-9f39-1b6f0a2f4d11');
  return JSON.parse(body);
}
