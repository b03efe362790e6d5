/** A case that contradicts itself: a list that is said to hold nothing beside a fact that shows one of its codes. */
import { onceEach } from '../once.ts';
import { COMPLETE } from './complete.ts';
import { type Shown, shownBy } from './evidence/evidence.ts';
import type { FieldProblem } from './field-problem.ts';
import { valueAt } from './value-at.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Codes that other facts show, with what shows them. */
const codesShownIn = onceEach(({ evidence }: Vocabulary) =>
  Object.entries(evidence).flatMap(([target, sources]) => {
    const { path, code, denied } = shownBy(target);
    return code === undefined || denied
      ? []
      : [{ path, code, sources: sources.map(shownBy).filter(({ tolerant }) => !tolerant) }];
  }),
);

/** @param input a case as submitted, of whatever shape. */
export function contradictions(input: { readonly [name: string]: unknown }, vocabulary: Vocabulary): FieldProblem[] {
  const complete = input[COMPLETE];
  if (!Array.isArray(complete)) return [];
  const problems: FieldProblem[] = [];
  for (const { path, code, sources } of codesShownIn(vocabulary)) {
    if (!complete.includes(path)) continue;
    const list = valueAt(input, path);
    if (Array.isArray(list) && list.length > 0) continue;
    const source = sources.find((one) => isShown(input, one));
    if (source === undefined) continue;
    problems.push({
      path,
      code: 'contradiction',
      message: {
        zh: `声明已全部列出且为空，但 ${source.path} 表明其中有“${code}”`,
        en: `is said to be complete and empty, but ${source.path} shows that it holds "${code}"`,
      },
    });
  }
  return problems;
}

function isShown(input: { readonly [name: string]: unknown }, { path, code, atLeast, denied }: Shown): boolean {
  const value = valueAt(input, path);
  if (code !== undefined) return value === code || (Array.isArray(value) && value.includes(code));
  if (denied) return value === false || value === null;
  if (atLeast !== undefined) return typeof value === 'number' && value >= atLeast;
  return Array.isArray(value)
    ? value.length > 0
    : value !== undefined && value !== null && value !== false && Number(value) !== 0;
}
