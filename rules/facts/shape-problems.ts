/** What is wrong with a submission whatever kind it is of: too deep, lists too long, names that reach into JavaScript's own objects. */
import type { FieldProblem } from './field-problem.ts';

/** Deeper than any case; deeper input is refused before anything walks it. */
const MAX_DEPTH = 32;
/** Names that reach into JavaScript's own objects. */
const POISONED = new Set(['__proto__', 'constructor', 'prototype']);
/** More than any list of a case holds; a longer one is refused before every element of it is looked at and found wrong. */
const MAX_LIST = 1_000;

/**
 * @param most problems told.
 * Walks without recursion, since depth is one of the things to refuse; paths are spelled out only for what is refused. */
export function shapeProblems(input: unknown, most: number): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (typeof input !== 'object' || input === null) return problems;
  const todo: Level[] = [{ value: input, name: '', above: undefined, depth: 0 }];
  for (let next = todo.pop(); next !== undefined && problems.length < most; next = todo.pop()) {
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
