/** A refusal as an error that handlers throw, and as the RFC 9457 document it is answered with. */
import type { Text } from '../../rules/facts/fact.ts';
import type { FieldProblem } from '../../rules/facts/field-problem.ts';
import type { Answer, Language } from './answer.ts';
import { type ProblemName, problemTypes } from './problem-types.ts';

interface ProblemDetails {
  /** What is wrong this time, where the type does not say it. */
  readonly detail?: Text;
  /** Every wrong field, query parameter or header. */
  readonly errors?: readonly FieldProblem[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** Thrown by handlers; the middleware answers it. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly type: ProblemName;
  readonly detail: Text;
  readonly errors: readonly FieldProblem[] | undefined;
  readonly headers: Readonly<Record<string, string>>;
  constructor(type: ProblemName, { detail, errors, headers = {}, cause }: ProblemDetails = {}) {
    super(type, { cause });
    this.type = type;
    this.detail = detail ?? problemTypes[type].about;
    this.errors = errors;
    this.headers = headers;
  }
  get status(): number {
    return problemTypes[this.type].status;
  }
}

/** Where a problem type is explained; relative, so that it holds on every host (RFC 9457, section 3.1.1). */
export const problemUri = (type: ProblemName): string => `/problems/${type}`;

/** The problem document, with `title` and `detail` in the caller's language and in both as `message`. */
export function problemAnswer(problem: Problem, language: Language, correlationId: string): Answer {
  const { status, title } = problemTypes[problem.type];
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
      vary: 'Accept-Language',
      ...problem.headers,
    },
    body: JSON.stringify({
      type: problemUri(problem.type),
      title: title[language],
      status,
      detail: problem.detail[language],
      message: { zh: `${title.zh}：${problem.detail.zh}`, en: `${title.en}: ${problem.detail.en}` },
      ...(problem.errors !== undefined && { errors: problem.errors }),
      correlationId,
    }),
  };
}
