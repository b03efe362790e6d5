/** What is put right of a paper is taken in place, however much of it there is, and more than the vocabulary has facts is refused. */
import { describe, expect, it } from 'vitest';
import { correctedCase, readPaperBody } from '../../../functions/check/paper-case.ts';
import { Problem } from '../../../functions/http/problem.ts';
import { vocabularies } from '../../../rules/facts/kinds.ts';

const read = {
  kind: 'procurement',
  region: '460100',
  terms: { bidValidity: { days: 60 }, bidSecurity: { amount: '1.00' } },
};
const corrected = (body: object) => correctedCase(read, readPaperBody({ paper: 'p', ...body }), vocabularies);

describe('a case from a paper, put right', () => {
  it('facts by path or nested, and taken away; what was read is not touched', () => {
    const { case: whole, paper } = corrected({
      corrections: { 'terms.bidValidity': { days: 90 }, project: { budget: '2.00' } },
      removed: ['terms.bidSecurity.amount'],
    });
    expect(whole).toEqual({
      kind: 'procurement',
      region: '460100',
      terms: { bidValidity: { days: 90 }, bidSecurity: {} },
      project: { budget: '2.00' },
    });
    expect(paper.corrections).toEqual({ 'terms.bidValidity': { days: 90 }, 'project.budget': '2.00' });
    expect(read.terms.bidValidity).toEqual({ days: 60 });
  });

  it('one within another is taken, and the first is kept as it was said', () => {
    const { case: whole, paper } = corrected({
      corrections: { 'terms.bidValidity': { days: 90 }, 'terms.bidValidity.days': 91 },
    });
    expect(whole).toMatchObject({ terms: { bidValidity: { days: 91 } } });
    expect(paper.corrections['terms.bidValidity']).toEqual({ days: 90 });
  });

  it('forty thousand that nobody can mean are refused before they are taken one by one', () => {
    const corrections = Object.fromEntries(Array.from({ length: 40_000 }, (_, at) => [`z${99_999 - at}`, 1]));
    expect(() => corrected({ corrections })).toThrow(Problem);
  });

  it('names that reach into JavaScript are refused', () => {
    expect(() => corrected({ corrections: { 'constructor.prototype.x': 1 } })).toThrow(Problem);
    expect(() => corrected({ corrections: JSON.parse('{"__proto__.x":1}') })).toThrow(Problem);
  });
});
