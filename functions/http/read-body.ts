/** Checks the JSON body of a request by a schema, and names every field that is wrong by its path. */
import type * as z from 'zod';
import type { Text } from '../../rules/facts/fact.ts';
import type { FieldProblem } from '../../rules/facts/field-problem.ts';
import type { ApiEvent } from './answer.ts';
import { Problem } from './problem.ts';
import type { ProblemName } from './problem-types.ts';
import { readJson } from './read-json.ts';

/** As many as are told at once; an answer of Lambda holds 6 MB, and a body can be wrong in 60,000 places. */
const MAX_ERRORS = 100;

/** Reasons of refinements: a schema names one as `params: { reason }`. */
export type Reasons = Readonly<Record<string, Text>>;

/**
 * @param schema a strict object.
 * @param problem the type of the refusal.
 * @throws Problem of that type naming every wrong field, or one of those of {@link readJson}.
 */
export function readBody<S extends z.ZodType>(
  event: ApiEvent,
  schema: S,
  problem: ProblemName,
  reasons: Reasons,
): z.infer<S> {
  const parsed = schema.safeParse(readJson(event));
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.slice(0, MAX_ERRORS).flatMap((issue) => problemsOf(issue, reasons));
  throw new Problem(problem, { errors: errors.slice(0, MAX_ERRORS) });
}

function problemsOf(issue: z.core.$ZodIssue, reasons: Reasons): readonly FieldProblem[] {
  const path = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: path === '' ? key : `${path}.${key}`,
        code: 'unknown-field',
        message: { zh: '没有此字段', en: 'there is no such field' },
      }));
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return [
        { path, code: 'unknown-code', message: { zh: `应为以下之一：${values}`, en: `must be one of ${values}` } },
      ];
    }
    case 'invalid_type':
      return [
        issue.input === undefined
          ? { path, code: 'required', message: { zh: '必填', en: 'is required' } }
          : { path, code: 'wrong-type', message: { zh: `应为 ${issue.expected}`, en: `must be ${issue.expected}` } },
      ];
    case 'too_small':
    case 'too_big':
      return [{ path, code: 'length', message: { zh: '长度不符合要求', en: 'is too short or too long' } }];
    case 'custom': {
      const reason = String(issue.params?.reason ?? 'invalid');
      return [{ path, code: reason, message: reasons[reason] ?? { zh: '内容不符合要求', en: 'is not valid' } }];
    }
    default:
      return [{ path, code: 'invalid', message: { zh: '内容不符合要求', en: 'is not valid' } }];
  }
}
