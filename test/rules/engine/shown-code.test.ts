/** What is known of a code that was left blank, and of a day that cannot have come: what was told to the contrary stands (design, section 6.5). */
import { describe, expect, it } from 'vitest';
import { binderOf } from '../../../rules/engine/bound.ts';
import { compileCondition } from '../../../rules/engine/condition.ts';
import { FALSE, TRUE, UNKNOWN } from '../../../rules/engine/logic.ts';
import { vocabularies } from '../../../rules/facts/kinds.ts';

const vocabulary = vocabularies.find(({ kind }) => kind === 'procurement');
if (vocabulary === undefined) throw new RangeError('procurement');
const bind = binderOf(vocabulary);
const truthOf = (condition: Parameters<typeof compileCondition>[0], facts: object) =>
  compileCondition(condition, vocabulary).truth(bind({ kind: 'procurement', region: '110000', ...facts }));

describe('the method of evaluation', () => {
  it.each([
    ['shown by the weight of the price', { terms: { priceWeight: 30 } }, TRUE],
    ['shown by a trait', { project: { traits: ['scored-evaluation'] } }, TRUE],
    ['not shown by a price that has no weight', { terms: { priceWeight: 0 } }, UNKNOWN],
    ['not shown by another trait', { project: { traits: ['technically-complex'] } }, UNKNOWN],
    ['told to the contrary', { terms: { evaluation: 'lowest-price', priceWeight: 30 } }, FALSE],
    ['told by nothing', {}, UNKNOWN],
  ])('%s', (_, facts, truth) => expect(truthOf({ 'terms.evaluation': 'scored' }, facts)).toBe(truth));

  it('is none of the others, once it is shown', () => {
    expect(truthOf({ 'terms.evaluation': { in: ['lowest-price'] } }, { terms: { priceWeight: 30 } })).toBe(FALSE);
    expect(truthOf({ 'terms.evaluation': { notIn: ['lowest-price'] } }, { terms: { priceWeight: 30 } })).toBe(TRUE);
  });
});

it('what is told of a link of a chain ends the chain', () => {
  const scored = { 'project.traits': { contains: 'scored-evaluation' } };
  expect(truthOf(scored, { terms: { priceFormula: 'average' } })).toBe(TRUE);
  expect(truthOf(scored, { terms: { priceFormula: 'average', evaluation: 'lowest-price' } })).toBe(UNKNOWN);
});

describe('a framework that suppliers ask to join', () => {
  const asked = { frameworkEntry: { appliedOn: '2025-03-03' } };
  it.each([
    ['is an open one', { 'framework.kind': 'open' }, asked, TRUE],
    ['is a framework agreement', { 'project.method': 'framework-agreement' }, asked, TRUE],
    [
      'is not shown before anybody asks',
      { 'framework.kind': 'open' },
      { frameworkEntry: { appliedOn: null } },
      UNKNOWN,
    ],
    [
      'is a closed one where that is said',
      { 'framework.kind': 'open' },
      { framework: { kind: 'closed' }, ...asked },
      FALSE,
    ],
  ])('%s', (_, condition, facts, truth) => expect(truthOf(condition, facts)).toBe(truth));
});

describe('there is no notice', () => {
  const none = { 'project.noticeOn': { known: false } };
  it.each([
    ['where the purchase has not begun', { process: { startedOn: null } }, TRUE],
    ['unless something shows that it has', { process: { startedOn: null, awardNoticeOn: '2025-03-03' } }, UNKNOWN],
    ['unless it is there', { project: { noticeOn: '2025-03-03' }, process: { startedOn: null } }, FALSE],
    ['which nobody knows where nothing is told', {}, UNKNOWN],
  ])('%s', (_, facts, truth) => expect(truthOf(none, facts)).toBe(truth));
});

it('a contract that needs a winner cannot be there before one is determined, and is not said to be', () => {
  const facts = { process: { winnerDeterminedOn: null } };
  expect(truthOf({ 'process.contractFiledOn': { known: false } }, facts)).toBe(TRUE);
  // What is asked the other way round stays open: no breach rests on it.
  expect(truthOf({ 'process.contractFiledOn': { known: true } }, facts)).toBe(UNKNOWN);
});
