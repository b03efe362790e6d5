/** Dates that cannot stand as they do: a completion before its start, a suspension that ends before it begins. */
import { onceEach } from '../once.ts';
import type { FieldProblem } from './field-problem.ts';
import { isRecord } from './is-record.ts';
import { valueAt } from './value-at.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What of a vocabulary has an order to keep, looked out once. */
const orderedOf = onceEach(({ groups, facts }: Vocabulary) => ({
  groups: groups.filter(({ order }) => order.length > 0),
  suspensions: facts.filter(({ type }) => type === 'suspensions'),
}));

/** Dates that stand in the wrong order: a completion before its start, a suspension that ends before it begins. */
export function orderProblems(input: { readonly [name: string]: unknown }, vocabulary: Vocabulary): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const { groups, suspensions } = orderedOf(vocabulary);
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
