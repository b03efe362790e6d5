/** Whether anything stands in a list (`empty`): a list that is not complete may hold what it does not show. */
import { describe, expect, it } from 'vitest';
import { binderOf } from '../../../rules/engine/bound.ts';
import { compileCondition } from '../../../rules/engine/condition.ts';
import { ConditionError } from '../../../rules/engine/condition-error.ts';
import { FALSE, TRUE, UNKNOWN } from '../../../rules/engine/logic.ts';
import { vocabularies } from '../../../rules/facts/kinds.ts';

const vocabulary = vocabularies.find(({ kind }) => kind === 'procurement');
if (vocabulary === undefined) throw new RangeError('procurement');
const bind = binderOf(vocabulary);
const isEmpty = compileCondition({ documentContents: { empty: true } }, vocabulary);
const isNot = compileCondition({ documentContents: { empty: false } }, vocabulary);

describe('an empty list', () => {
  it.each([
    ['with a code', { documentContents: ['price'] }, FALSE, TRUE],
    ['with a code and nothing else', { documentContents: ['price'], complete: ['documentContents'] }, FALSE, TRUE],
    ['with nothing, and complete', { documentContents: [], complete: ['documentContents'] }, TRUE, FALSE],
    ['with nothing so far', { documentContents: [] }, UNKNOWN, UNKNOWN],
    ['of which nothing is told', {}, UNKNOWN, UNKNOWN],
  ])('%s', (_, told, empty, other) => {
    const bound = bind({ kind: 'procurement', region: '460100', ...told });
    expect(isEmpty.truth(bound)).toBe(empty);
    expect(isNot.truth(bound)).toBe(other);
  });

  it('is asked of lists only', () => {
    expect(() => compileCondition({ 'project.category': { empty: true } }, vocabulary)).toThrow(ConditionError);
  });
});
