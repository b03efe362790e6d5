/** Reads the query of a request by a schema; unknown parameters are refused, so that a typo never silently does nothing. */
import { closest, distance } from 'fastest-levenshtein';
import * as z from 'zod';
import { isCalendarDate } from '../../rules/engine/day.ts';
import type { Text } from '../../rules/facts/fact.ts';
import type { FieldProblem } from '../../rules/facts/field-problem.ts';
import { isRegion } from '../../rules/facts/region.ts';
import type { ApiEvent } from './answer.ts';
import { Problem } from './problem.ts';

/** A yes/no parameter, written `true` or `false`. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** A day in China, `YYYY-MM-DD`. */
export const day = z.string().refine(isCalendarDate, { params: { reason: 'date' } });

/** A GB/T 2260 code. */
export const region = z.string().refine(isRegion, { params: { reason: 'region' } });

/** A whole number in a range. */
export const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, { error: 'whole' })
    .transform(Number)
    .pipe(z.number().min(min).max(max));

const reasons: Readonly<Record<string, Text>> = {
  date: { zh: '应为实际存在的日期 YYYY-MM-DD', en: 'must be an existing date YYYY-MM-DD' },
  moment: {
    zh: '应为日期 YYYY-MM-DD，或带时区的 RFC 3339 时间',
    en: 'must be a date YYYY-MM-DD or an RFC 3339 date-time with its offset',
  },
  region: { zh: '应为 GB/T 2260 行政区划代码，如 440300', en: 'must be a GB/T 2260 code such as 440300' },
  'one-of-both': { zh: '应恰有 workingDays 与 days 之一', en: 'exactly one of workingDays and days is needed' },
  unknown: { zh: '没有此代码', en: 'is not known' },
};

/**
 * @param schema a strict object of string parameters.
 * @throws Problem invalid-query, naming every parameter that is wrong.
 */
export function readQuery<S extends z.ZodObject>(event: ApiEvent, schema: S): z.infer<S> {
  const given = new URLSearchParams(event.rawQueryString);
  const repeated = [...new Set(given.keys())].filter((name) => given.getAll(name).length > 1);
  const parsed = schema.safeParse(Object.fromEntries(given));
  const problems = [
    ...repeated.map((name) => wrong(name, 'repeated', { zh: '只能出现一次', en: 'may appear only once' })),
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOf(issue, Object.keys(schema.shape)))),
  ];
  if (problems.length > 0 || !parsed.success) throw new Problem('invalid-query', { errors: problems });
  return parsed.data;
}

const wrong = (path: string, code: string, message: Text): FieldProblem => ({ path, code, message });

function problemsOf(issue: z.core.$ZodIssue, known: readonly string[]): FieldProblem[] {
  const path = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => wrong(name, 'unknown-parameter', unknown(name, known)));
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return [wrong(path, 'unknown-code', { zh: `应为以下之一：${values}`, en: `must be one of ${values}` })];
    }
    case 'invalid_type':
      return [wrong(path, 'required', { zh: '必填', en: 'is required' })];
    case 'too_small':
      return [
        wrong(path, 'too-small', { zh: `不得小于 ${issue.minimum}`, en: `must not be less than ${issue.minimum}` }),
      ];
    case 'too_big':
      return [
        wrong(path, 'too-large', { zh: `不得大于 ${issue.maximum}`, en: `must not be more than ${issue.maximum}` }),
      ];
    case 'invalid_format':
      return [wrong(path, 'wrong-type', { zh: '应为整数', en: 'must be a whole number' })];
    case 'custom': {
      const reason = String(issue.params?.reason ?? 'invalid');
      return [wrong(path, reason, reasons[reason] ?? { zh: '内容不符合要求', en: 'is not valid' })];
    }
    default:
      return [wrong(path, 'invalid', { zh: '内容不符合要求', en: 'is not valid' })];
  }
}

function unknown(name: string, known: readonly string[]): Text {
  const near = name.length > 100 || known.length === 0 ? '' : closest(name, known);
  const meant = near !== '' && distance(name, near) <= Math.max(2, Math.ceil(name.length / 2)) ? near : '';
  return {
    zh: `没有此参数${meant === '' ? '' : `；是否指“${meant}”？`}（可用：${known.join(', ')}）`,
    en: `there is no such parameter${meant === '' ? '' : `; did you mean "${meant}"?`} (known: ${known.join(', ')})`,
  };
}
