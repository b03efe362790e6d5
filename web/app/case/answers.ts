/** What was answered, and the case it makes. What is not known is left out; what has not happened is null; of what nobody agreed on, it is said that there is none. */
import type { Kind } from '../vocabulary.ts';

export interface Period {
  readonly unit: 'days' | 'workingDays' | 'months' | 'years' | 'hours';
  readonly count: number;
}

/** A time that is left out of a period. */
export interface Suspension {
  readonly from: string;
  readonly to?: string;
  readonly reason?: string;
}

/** One of several payments. */
export interface PartPayment {
  readonly paidOn: string;
  readonly amount: string;
}

export type Answer =
  | { readonly state: 'unknown' }
  | { readonly state: 'not-yet' }
  /** Nobody agreed on it, promised or set it. */
  | { readonly state: 'none' }
  | { readonly state: 'one'; readonly value: string | number | boolean }
  | { readonly state: 'period'; readonly value: Period }
  | { readonly state: 'codes'; readonly value: readonly string[]; readonly all: boolean }
  | { readonly state: 'suspensions'; readonly value: readonly Suspension[]; readonly all: boolean }
  | { readonly state: 'payments'; readonly value: readonly PartPayment[] };

/** By path of the fact; a fact without an answer was not answered yet. */
export type Answers = Readonly<Record<string, Answer>>;

export interface Draft {
  readonly kind: Kind;
  readonly region: string;
  readonly reference: string;
  readonly unit: string;
  readonly answers: Answers;
}

const isGroup = (value: Json | undefined): value is { readonly [name: string]: Json | undefined } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

/** What an answer comes to, as a case says it; undefined where it is not known. */
export function answerValue(answer: Answer): Json | undefined {
  switch (answer.state) {
    case 'unknown':
    case 'none':
      return undefined;
    case 'not-yet':
      return null;
    case 'period':
      return { [answer.value.unit]: answer.value.count };
    case 'suspensions':
      return answer.value.map(({ from, to, reason }) => ({ from, to, reason }));
    case 'payments':
      return answer.value.map(({ paidOn, amount }) => ({ paidOn, amount }));
    default:
      return answer.value;
  }
}

/** The value at its path: `contract.signedOn` lies in `contract`. */
function put(into: Record<string, Json | undefined>, path: string, value: Json): void {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  const within = into[name];
  const group: Record<string, Json | undefined> = isGroup(within) ? { ...within } : {};
  put(group, rest.join('.'), value);
  into[name] = group;
}

/** Without what stands at the path. */
function drop(from: Record<string, Json | undefined>, path: string): void {
  const [name = '', ...rest] = path.split('.');
  const within = from[name];
  if (rest.length === 0) delete from[name];
  else if (isGroup(within)) {
    const group: Record<string, Json | undefined> = { ...within };
    drop(group, rest.join('.'));
    from[name] = group;
  }
}

const isJson = (value: unknown): value is Json => value !== undefined;

/** A case with answers put into it; what is not known stays out. */
export function withAnswers(
  begun: Readonly<Record<string, unknown>>,
  answers: Answers,
): Readonly<Record<string, unknown>> {
  const made: Record<string, Json | undefined> = {};
  for (const [name, value] of Object.entries(begun)) if (isJson(value)) made[name] = value;
  for (const [path, answer] of Object.entries(answers)) {
    const value = answerValue(answer);
    if (value !== undefined) put(made, path, value);
    else if (answer.state === 'none') drop(made, path);
  }
  const complete = Object.entries(answers).flatMap(([path, answer]) =>
    answer.state === 'none' || ('all' in answer && answer.all) ? [path] : [],
  );
  return complete.length === 0 ? made : { ...made, complete };
}

/** The case as it is submitted. */
export function caseOf({ kind, region, reference, unit, answers }: Draft): Readonly<Record<string, unknown>> {
  return withAnswers({ kind, region, ...(reference !== '' && { reference }), ...(unit !== '' && { unit }) }, answers);
}
