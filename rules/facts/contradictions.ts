/** A case that contradicts itself: a list that is said to hold nothing beside a fact that shows one of its codes. */

import { COMPLETE } from './complete.ts';
import type { FieldProblem } from './field-problem.ts';
import { valueAt } from './value-at.ts';
import type { Vocabulary } from './vocabulary.ts';

/** @param input a case as submitted, of whatever shape. */
export function contradictions(input: { readonly [name: string]: unknown }, vocabulary: Vocabulary): FieldProblem[] {
  const complete = input[COMPLETE];
  if (!Array.isArray(complete)) return [];
  const problems: FieldProblem[] = [];
  for (const [target, sources] of Object.entries(vocabulary.evidence)) {
    const [path = '', code] = target.split(':');
    const list = valueAt(input, path);
    if (code === undefined || !complete.includes(path) || (Array.isArray(list) && list.length > 0)) continue;
    const source = sources.find((one) => isShown(input, one));
    if (source === undefined) continue;
    const [shown = ''] = source.split(':');
    problems.push({
      path,
      code: 'contradiction',
      message: {
        zh: `声明已全部列出且为空，但 ${shown} 表明其中有“${code}”`,
        en: `is said to be complete and empty, but ${shown} shows that it holds "${code}"`,
      },
    });
  }
  return problems;
}

function isShown(input: { readonly [name: string]: unknown }, source: string): boolean {
  const [path = '', code] = source.split(':');
  const value = valueAt(input, path);
  if (code !== undefined) return value === code || (Array.isArray(value) && value.includes(code));
  return Array.isArray(value)
    ? value.length > 0
    : value !== undefined && value !== null && value !== false && Number(value) !== 0;
}
