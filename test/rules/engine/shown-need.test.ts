/** What a day shows of a yes/no fact that was left blank: what was told to the contrary stands (design, section 6.5). */
import { describe, expect, it } from 'vitest';
import { binderOf } from '../../../rules/engine/bound.ts';
import { compileCondition } from '../../../rules/engine/condition.ts';
import { FALSE, TRUE, UNKNOWN } from '../../../rules/engine/logic.ts';
import { vocabularies } from '../../../rules/facts/kinds.ts';

type Told = { readonly [name: string]: string | boolean | null };

const vocabulary = vocabularies.find(({ kind }) => kind === 'approval');
if (vocabulary === undefined) throw new RangeError('approval');
const bind = binderOf(vocabulary);

describe.each([
  ['ticket.outage.massAppeals', 'massAppealsOn', (outage: Told) => ({ ticket: { outage } }), 'massAppeals'],
  ['knowledge.actionNeeded', 'doneOn', (knowledge: Told) => ({ knowledge }), 'actionNeeded'],
])('%s', (path, day, told, name) => {
  const holds = compileCondition({ [path]: true }, vocabulary);
  it.each([
    ['the day alone', { [day]: '2023-09-04' }, TRUE],
    ['said not to have happened', { [day]: null }, UNKNOWN],
    ['nothing', {}, UNKNOWN],
    ['told to the contrary', { [name]: false, [day]: '2023-09-04' }, FALSE],
  ])('%s', (_, facts, truth) => {
    expect(holds.truth(bind({ kind: 'approval', region: '440100', ...told(facts) }))).toBe(truth);
  });
});
