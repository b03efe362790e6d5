/**
 * Reads what a user submitted into a valid case, or into a list of everything that is wrong with it: each problem with the
 * path of its field, a stable code, and a message in Chinese and English.
 */
import { closest, distance } from 'fastest-levenshtein';
import type * as z from 'zod';
import type { Json } from '../engine/json.ts';
import type { ValidCase } from '../engine/judge.ts';
import { contradictions, valueAt } from './contradictions.ts';
import type { Text } from './fact.ts';
import type { FieldProblem } from './field-problem.ts';
import { isRecord } from './is-record.ts';
import { caseSchema, isKind, type Kind, kindNames, kinds, vocabularies } from './kinds.ts';
import { readerOf } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

export type { FieldProblem } from './field-problem.ts';

export type Submission =
  | { readonly ok: true; readonly case: ValidCase }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Deeper than any case; deeper input is refused before anything walks it. */
const MAX_DEPTH = 32;
/** Names that reach into JavaScript's own objects. */
const POISONED = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_PROBLEMS = 100;
/** More than any list of a case holds; a longer one is refused before every element of it is looked at and found wrong. */
const MAX_LIST = 1_000;

/**
 * @param input parsed JSON of any shape.
 * @returns the case in canonical form, or every problem found (at most 100).
 */
export function readSubmission(input: unknown): Submission {
  const valid = quick(input);
  if (valid === undefined) return readBySchema(input);
  const problems = contradictions(valid);
  return problems.length === 0 ? { ok: true, case: valid } : { ok: false, problems };
}

const quick = readerOf(vocabularies);

/** The same by the schemas alone, which explain what is wrong. */
export function readBySchema(input: unknown): Submission {
  const shape = shapeProblems(input);
  if (shape.length > 0) return { ok: false, problems: shape };
  if (!isRecord(input)) {
    return refuse('', 'not-an-object', {
      zh: '提交内容应为一个 JSON 对象',
      en: 'The submission must be a JSON object',
    });
  }
  const { kind } = input;
  if (!isKind(kind)) {
    const names = kindNames.join(', ');
    const near = typeof kind === 'string' ? suggestion(kind, kindNames) : '';
    return refuse('kind', kind === undefined ? 'required' : 'unknown-kind', {
      zh: `kind 应为以下之一：${names}${near === '' ? '' : `；是否指“${near}”？`}`,
      en: `kind must be one of ${names}${near === '' ? '' : `; did you mean "${near}"?`}`,
    });
  }
  const vocabulary = vocabularies.find((one) => one.kind === kind);
  const parsed = kinds[kind].schema().safeParse(input, { reportInput: true });
  const problems = [
    // Only what will be told is put into words: a body of 1 MB can hold 60,000 unknown names.
    ...(parsed.success ? [] : firstProblems(parsed.error.issues, vocabulary)),
    ...orderProblems(input, kind),
    ...contradictions(input),
  ];
  if (problems.length > 0 || !parsed.success) return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
  const valid = jsonOf(parsed.data);
  return isValidCase(valid)
    ? { ok: true, case: valid }
    : refuse('', 'not-an-object', { zh: '提交内容应为一个 JSON 对象', en: 'The submission must be a JSON object' });
}

function firstProblems(issues: readonly z.core.$ZodIssue[], vocabulary: Vocabulary | undefined): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const issue of issues) {
    if (problems.length >= MAX_PROBLEMS) break;
    for (const problem of problemsOf(issue, vocabulary, '', MAX_PROBLEMS - problems.length)) problems.push(problem);
  }
  return problems;
}

/** The schema of any case, for descriptions. */
export { caseSchema };

function refuse(path: string, code: string, message: Text): Submission {
  return { ok: false, problems: [{ path, code, message }] };
}

function isValidCase(value: Json): value is ValidCase {
  return isRecord(value) && typeof value.kind === 'string' && typeof value.region === 'string';
}

/** Parsed data as JSON: what was left out is absent, not undefined; names stand in the order of canonical JSON (RFC 8785). */
function jsonOf(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map(jsonOf);
  if (!isRecord(value)) return null;
  const object: Record<string, Json> = {};
  for (const name of Object.keys(value).sort()) if (value[name] !== undefined) object[name] = jsonOf(value[name]);
  return object;
}

/** Walks without recursion, since depth is one of the things to refuse; paths are spelled out only for what is refused. */
function shapeProblems(input: unknown): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (typeof input !== 'object' || input === null) return problems;
  const todo: Level[] = [{ value: input, name: '', above: undefined, depth: 0 }];
  for (let next = todo.pop(); next !== undefined && problems.length < MAX_PROBLEMS; next = todo.pop()) {
    const { value, depth } = next;
    if (depth > MAX_DEPTH) {
      problems.push({
        path: pathOf(next).split('.').slice(0, 8).join('.'),
        code: 'too-deep',
        message: { zh: `嵌套超过 ${MAX_DEPTH} 层`, en: `Nested more than ${MAX_DEPTH} levels deep` },
      });
      break;
    }
    if (Array.isArray(value) && value.length > MAX_LIST) {
      problems.push({
        path: pathOf(next),
        code: 'too-large',
        message: { zh: `列表不得超过 ${MAX_LIST} 项`, en: `a list must not hold more than ${MAX_LIST} elements` },
      });
      continue;
    }
    for (const [name, member] of Object.entries(value)) {
      if (POISONED.has(name)) {
        const path = pathOf({ value, name, above: next, depth });
        problems.push({
          path,
          code: 'forbidden-name',
          message: { zh: `不允许的字段名“${name}”`, en: `The name "${name}" is not allowed` },
        });
      } else if (typeof member === 'object' && member !== null) {
        todo.push({ value: member, name, above: next, depth: depth + 1 });
      }
    }
  }
  return problems;
}

/** An object of the submission and where it hangs. */
interface Level {
  readonly value: object;
  readonly name: string;
  readonly above: Level | undefined;
  readonly depth: number;
}

function pathOf(level: Level): string {
  const names: string[] = [];
  for (let at: Level | undefined = level; at !== undefined && at.name !== ''; at = at.above) names.unshift(at.name);
  return names.join('.');
}

const join = (path: readonly PropertyKey[]): string => path.map(String).join('.');

const reasons: Readonly<Record<string, Text>> = {
  money: { zh: '应为以元为单位的金额，如 "15000.00"', en: 'must be an amount in yuan such as "15000.00"' },
  'two-decimals': { zh: '金额最多两位小数', en: 'an amount has at most two decimals' },
  negative: { zh: '不得为负数', en: 'must not be negative' },
  'too-large': { zh: '金额过大或不是普通的十进制数', en: 'the amount is too large or no plain decimal number' },
  'six-decimals': { zh: '最多六位小数', en: 'at most six decimals' },
  date: {
    zh: '应为实际存在的日期 YYYY-MM-DD（1990 至 2099 年）',
    en: 'must be an existing date YYYY-MM-DD (1990 to 2099)',
  },
  instant: {
    zh: '应为带时区的 RFC 3339 时间，如 2025-03-03T09:00:00+08:00',
    en: 'must be an RFC 3339 date-time with its offset, such as 2025-03-03T09:00:00+08:00',
  },
  unicode: { zh: '不是合法的 Unicode 文本', en: 'is not well-formed Unicode' },
  region: { zh: '应为 GB/T 2260 行政区划代码，如 440300', en: 'must be a GB/T 2260 code such as 440300' },
  'one-unit': {
    zh: '期限应恰有一个单位，如 { "days": 15 }',
    en: 'a period has exactly one unit, such as { "days": 15 }',
  },
};

const notAnEvent: Text = {
  zh: 'null 表示“尚未发生”，只能用于日期和时间；不清楚的事实请不填',
  en: 'null says that an event has not happened and fits dates and times only; leave out what is not known',
};

const typeNames: Readonly<Record<string, Text>> = {
  string: { zh: '文本', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '是/否（true 或 false）', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
};

/** @param most of the unknown names of an object that are told. */
function problemsOf(
  issue: z.core.$ZodIssue,
  vocabulary: Vocabulary | undefined,
  prefix: string,
  most: number,
): FieldProblem[] {
  const own = join(issue.path);
  const path = prefix === '' ? own : own === '' ? prefix : `${prefix}.${own}`;
  const one = (code: string, message: Text): FieldProblem[] => [{ path, code, message }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, most).map((key) => unknownField(path === '' ? key : `${path}.${key}`, vocabulary));
    case 'invalid_value': {
      if (issue.input === null) return one('no-event', notAnEvent);
      const values = issue.values.map(String);
      const near = typeof issue.input === 'string' ? suggestion(issue.input, values) : '';
      const listed = values.length <= 12 ? values.join(', ') : '';
      return one('unknown-code', {
        zh: `不是列表中的代码${near === '' ? '' : `；是否指“${near}”？`}${listed === '' ? '' : `（可用：${listed}）`}`,
        en: `is no code of the list${near === '' ? '' : `; did you mean "${near}"?`}${listed === '' ? '' : ` (known: ${listed})`}`,
      });
    }
    case 'invalid_type': {
      if (issue.input === null) return one('no-event', notAnEvent);
      if (issue.input === undefined && prefix === '') return one('required', { zh: '必填', en: 'is required' });
      const expected = typeNames[issue.expected] ?? { zh: issue.expected, en: issue.expected };
      return one('wrong-type', { zh: `应为${expected.zh}`, en: `must be ${expected.en}` });
    }
    case 'invalid_union':
      if (issue.input === null) return one('no-event', notAnEvent);
      return one('wrong-type', reasons.money ?? { zh: '类型不符', en: 'wrong type' });
    case 'too_small':
      return one('too-small', { zh: `不得小于 ${issue.minimum}`, en: `must not be less than ${issue.minimum}` });
    case 'too_big':
      return one('too-large', { zh: `不得大于 ${issue.maximum}`, en: `must not be more than ${issue.maximum}` });
    case 'custom': {
      const reason = String(issue.params?.reason ?? 'invalid');
      return one(reason, reasons[reason] ?? { zh: '内容不符合要求', en: 'is not valid' });
    }
    default:
      return one('invalid', { zh: '内容不符合要求', en: issue.message });
  }
}

/** "Did you mean": a typo must never silently skip a rule (design, section 4). */
function unknownField(path: string, vocabulary: Vocabulary | undefined): FieldProblem {
  const known =
    vocabulary === undefined ? [] : [...vocabulary.byPath.keys(), ...vocabulary.groups.map((group) => group.path)];
  const name = path.slice(path.lastIndexOf('.') + 1);
  const sameName = known.filter((candidate) => candidate.endsWith(`.${name}`) || candidate === name);
  const near = sameName.length > 0 ? closest(path, sameName) : suggestion(path, known);
  return {
    path,
    code: 'unknown-field',
    message: {
      zh: `没有此字段${near === '' ? '' : `；是否指“${near}”？`}`,
      en: `there is no such field${near === '' ? '' : `; did you mean "${near}"?`}`,
    },
  };
}

function suggestion(written: string, known: readonly string[]): string {
  if (known.length === 0 || written.length > 200) return '';
  const near = closest(written, known);
  return distance(written, near) <= Math.max(2, Math.ceil(written.length / 2)) ? near : '';
}

/** What of a vocabulary has an order to keep, looked out once. */
const ordered = new Map(
  vocabularies.map(({ kind, groups, facts }) => [
    kind,
    {
      groups: groups.filter(({ order }) => order.length > 0),
      suspensions: facts.filter(({ type }) => type === 'suspensions'),
    },
  ]),
);

/** Dates that stand in the wrong order: a completion before its start, a suspension that ends before it begins. */
function orderProblems(input: Record<string, unknown>, kind: Kind): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const { groups = [], suspensions = [] } = ordered.get(kind) ?? {};
  for (const group of groups) {
    const holder = valueAt(input, group.path);
    if (!isRecord(holder)) continue;
    for (const [first, then] of group.order) {
      const [a, b] = [holder[first], holder[then]];
      if (typeof a === 'string' && typeof b === 'string' && b < a) {
        problems.push(disorder(`${group.path}.${then}`, `${group.path}.${first}`, a));
      }
    }
  }
  for (const { path } of suspensions) {
    const list = valueAt(input, path);
    if (!Array.isArray(list)) continue;
    list.forEach((item: unknown, index) => {
      if (isRecord(item) && typeof item.from === 'string' && typeof item.to === 'string' && item.to < item.from) {
        problems.push(disorder(`${path}.${index}.to`, `${path}.${index}.from`, item.from));
      }
    });
  }
  return problems;
}

function disorder(path: string, start: string, value: string): FieldProblem {
  return {
    path,
    code: 'before-its-start',
    message: { zh: `早于 ${start}（${value}）`, en: `lies before ${start} (${value})` },
  };
}
