/**
 * The case of a paper: what was read of it, with what its user put right. A correction names a fact by its path and gives its value,
 * which also confirms what was unsure and settles what contradicted itself; `removed` takes away what the paper does not say.
 */
import { isObject, type Json } from '../../rules/engine/json.ts';
import type { ReportPaper } from '../../rules/engine/report.ts';
import type { FieldProblem } from '../../rules/facts/field-problem.ts';
import { isRecord } from '../../rules/facts/is-record.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { Problem } from '../http/problem.ts';

/** More than the vocabulary has facts. */
const MOST = 1_000;
/** Deeper than any fact lies. */
const DEEPEST = 8;
/** Names that reach into JavaScript's own objects. */
const POISONED = new Set(['__proto__', 'constructor', 'prototype']);
const members = ['paper', 'corrections', 'removed'];

/** A body that names a paper: its id, and what is put right, not yet looked at. */
export interface PaperBody {
  readonly paper: string;
  readonly corrections: { readonly [name: string]: Json };
  readonly removed: readonly string[];
}

/**
 * @param body that has a member `paper`.
 * @throws Problem invalid-case naming every member that is wrong.
 */
export function readPaperBody(body: Readonly<Record<string, unknown>>): PaperBody {
  const { paper, corrections = {}, removed = [] } = body;
  const problems: FieldProblem[] = Object.keys(body)
    .filter((name) => !members.includes(name))
    .slice(0, MOST / 10)
    .map((path) =>
      wrong(path, 'unknown-field', {
        zh: '没有此字段；由文件检查时，事实写在 corrections 中',
        en: 'there is no such field; of a case from a paper, facts stand in corrections',
      }),
    );
  if (typeof paper !== 'string')
    problems.push(wrong('paper', 'wrong-type', { zh: '应为文件编号', en: 'must be the id of a paper' }));
  const corrects = isJsonObject(corrections);
  if (!corrects) problems.push(wrong('corrections', 'wrong-type', { zh: '应为对象', en: 'must be an object' }));
  const removes = isTexts(removed);
  if (!removes)
    problems.push(wrong('removed', 'wrong-type', { zh: '应为事实路径的列表', en: 'must be a list of paths of facts' }));
  if (typeof paper !== 'string' || !corrects || !removes || problems.length > 0)
    throw new Problem('invalid-case', { errors: problems });
  return { paper, corrections, removed };
}

/**
 * @param read the case as it was read.
 * @returns the case to be judged, and what was put right by path, to be kept with the report.
 * @throws Problem invalid-case for a path that is removed and that no fact has.
 */
export function correctedCase(
  read: { readonly [name: string]: Json },
  { paper, corrections, removed }: PaperBody,
  vocabularies: readonly Vocabulary[],
): { readonly case: Json; readonly paper: ReportPaper } {
  const isFact = (path: string): boolean => vocabularies.some(({ byPath }) => byPath.has(path));
  const isGroup = (path: string): boolean =>
    vocabularies.some(({ groups }) => groups.some((group) => group.path === path));
  const problems = removed.flatMap((path, index) =>
    isFact(path) || isGroup(path)
      ? []
      : [
          wrong(`removed.${index}`, 'unknown-field', {
            zh: `没有事实 ${path.slice(0, 200)}`,
            en: `there is no fact ${path.slice(0, 200)}`,
          }),
        ],
  );
  if (problems.length > 0) throw new Problem('invalid-case', { errors: problems.slice(0, MOST / 10) });
  const byPath = new Map(factsIn(corrections, '', isFact, 0));
  if (byPath.size > MOST)
    throw new Problem('invalid-case', {
      errors: [
        wrong('corrections', 'too-many', { zh: `最多 ${MOST} 项`, en: `there may be ${MOST} corrections at most` }),
      ],
    });
  // A copy of its own, changed in place: copying it for every change would cost the square of a body of many.
  const whole = structuredClone(read);
  for (const path of removed) change(whole, path.split('.'), undefined);
  for (const [path, value] of byPath) change(whole, path.split('.'), value);
  return { case: whole, paper: { id: paper, corrections: Object.fromEntries(byPath), removed } };
}

/** Facts by their paths, which may be written out (`terms.bidValidity`) or nested. */
function* factsIn(
  value: { readonly [name: string]: Json },
  above: string,
  isFact: (path: string) => boolean,
  depth: number,
): Generator<readonly [path: string, value: Json]> {
  for (const [name, member] of Object.entries(value)) {
    const path = `${above}${name}`;
    if (isObject(member) && !isFact(path) && depth < DEEPEST) yield* factsIn(member, `${path}.`, isFact, depth + 1);
    else yield [path, member];
  }
}

/** Gives the member at the path the value, or takes it away. What no fact is called stays, for the schemas to refuse. */
function change(holder: Open, [name = '', ...more]: readonly string[], value: Json | undefined): void {
  if (POISONED.has(name) || more.length > DEEPEST)
    throw new Problem('invalid-case', {
      errors: [wrong(name, 'unknown-field', { zh: '没有此字段', en: 'there is no such field' })],
    });
  if (more.length === 0) {
    if (value === undefined) delete holder[name];
    // What is kept with the report stays as it was said, whatever is changed within it afterwards.
    else holder[name] = isObject(value) ? structuredClone(value) : value;
    return;
  }
  const before = holder[name];
  const inner: Json = before !== undefined && isOpen(before) ? before : {};
  if (value === undefined && inner !== before) return;
  holder[name] = inner;
  if (isOpen(inner)) change(inner, more, value);
}

/** An object that is nobody else's. */
interface Open {
  [name: string]: Json;
}

const isOpen = (value: Json): value is Open => isObject(value);

const wrong = (path: string, code: string, message: FieldProblem['message']): FieldProblem => ({ path, code, message });

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MOST && value.every((item) => typeof item === 'string');
}

/** Of parsed JSON: its members need no looking at. */
function isJsonObject(value: unknown): value is { readonly [name: string]: Json } {
  return isRecord(value);
}
