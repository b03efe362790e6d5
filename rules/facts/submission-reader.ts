/**
 * Reads what a user submitted into a valid case, or into a list of everything that is wrong with it: each problem with the
 * path of its field, a stable code, and a message in Chinese and English. By vocabularies alone, so that a function that has
 * them packed need not carry the declarations.
 */
import type * as z from 'zod';
import type { Json } from '../engine/json.ts';
import type { ValidCase } from '../engine/judge.ts';
import { onceEach } from '../once.ts';
import { contradictions } from './contradictions.ts';
import type { FieldProblem } from './field-problem.ts';
import { isRecord } from './is-record.ts';
import { problemsOf } from './issue-words.ts';
import { isKind, kindNames } from './kind-names.ts';
import { orderProblems } from './order-problems.ts';
import { shapeProblems } from './shape-problems.ts';
import { suggestion } from './suggestion.ts';
import type { Text } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { schemaOf } from './vocabulary-schema.ts';

export type Submission =
  | { readonly ok: true; readonly case: ValidCase }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

const MAX_PROBLEMS = 100;

/** The schema of a vocabulary is made once: it takes some ten milliseconds. */
const schemaFor = onceEach(schemaOf);

/**
 * @param input parsed JSON of any shape.
 * @param vocabularies of the kinds it may be of; of its own kind at least.
 * @returns the case in canonical form, or every problem found (at most 100).
 */
export function readBySchema(input: unknown, vocabularies: readonly Vocabulary[]): Submission {
  const shape = shapeProblems(input, MAX_PROBLEMS);
  if (shape.length > 0) return { ok: false, problems: shape };
  if (!isRecord(input)) return refuse('', 'not-an-object', NOT_AN_OBJECT);
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
  if (vocabulary === undefined) throw new RangeError(`no vocabulary of kind ${kind}`);
  const parsed = schemaFor(vocabulary).safeParse(input, { reportInput: true });
  const problems = [
    // Only what will be told is put into words: a body of 1 MB can hold 60,000 unknown names.
    ...(parsed.success ? [] : firstProblems(parsed.error.issues, vocabulary)),
    ...orderProblems(input, vocabulary),
    ...contradictions(input, vocabulary),
  ];
  if (problems.length > 0 || !parsed.success) return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
  const valid = jsonOf(parsed.data);
  return isValidCase(valid) ? { ok: true, case: valid } : refuse('', 'not-an-object', NOT_AN_OBJECT);
}

function firstProblems(issues: readonly z.core.$ZodIssue[], vocabulary: Vocabulary): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const issue of issues) {
    if (problems.length >= MAX_PROBLEMS) break;
    for (const problem of problemsOf(issue, vocabulary, '', MAX_PROBLEMS - problems.length)) problems.push(problem);
  }
  return problems;
}

const NOT_AN_OBJECT: Text = { zh: '提交内容应为一个 JSON 对象', en: 'The submission must be a JSON object' };

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
