import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldProblem, readSubmission } from '../../../rules/facts/submission.ts';

const base = { kind: 'procurement', region: '440300' };
function problems(input: unknown): readonly FieldProblem[] {
  const submission = readSubmission(input);
  return submission.ok ? [] : submission.problems;
}
const brief = (input: unknown) => problems(input).map(({ path, code }) => `${path}: ${code}`);

describe('what is submitted', () => {
  it.each([
    ['nothing', undefined, [': not-an-object']],
    ['a list', [], [': not-an-object']],
    ['a number', 5, [': not-an-object']],
    ['no kind', { region: '440300' }, ['kind: required']],
    ['an unknown kind', { kind: 'procurment', region: '440300' }, ['kind: unknown-kind']],
    ['no region', { kind: 'procurement' }, ['region: required']],
    ['a region that is no GB/T 2260 code', { ...base, region: '999999' }, ['region: region']],
    ['a wrong type', { ...base, project: { budget: true } }, ['project.budget: wrong-type']],
    ['more than two decimals', { ...base, project: { budget: '1.005' } }, ['project.budget: two-decimals']],
    ['negative money', { ...base, project: { budget: -1 } }, ['project.budget: negative']],
    ['30 February', { ...base, project: { noticeOn: '2025-02-30' } }, ['project.noticeOn: date']],
    ['a section that is no object', { ...base, project: 'x' }, ['project: wrong-type']],
    [
      'a list that is no list',
      { ...base, terms: { conditions: 'local-registration' } },
      ['terms.conditions: wrong-type'],
    ],
    [
      'an unknown code',
      { ...base, terms: { conditions: ['local-registratoin'] } },
      ['terms.conditions.0: unknown-code'],
    ],
    [
      'a part payment without its day',
      { kind: 'payment', region: '440300', payments: [{ amount: '1.00' }] },
      ['payments.0.paidOn: required'],
    ],
    [
      'a part payment of less than a fen',
      { kind: 'payment', region: '440300', payments: [{ paidOn: '2025-01-02', amount: '1.005' }] },
      ['payments.0.amount: two-decimals'],
    ],
    ['late interest above 100 ‰ a day', { ...base, terms: { lateInterest: 100.5 } }, ['terms.lateInterest: too-large']],
    ['the nation as the place of a case', { ...base, region: '000000' }, ['region: region']],
    ['null for what is no event', { ...base, project: { budget: null } }, ['project.budget: no-event']],
    [
      'null for a list, a yes or a code',
      { ...base, terms: { conditions: null, fullyElectronic: null }, regime: null },
      ['regime: no-event', 'terms.conditions: no-event', 'terms.fullyElectronic: no-event'],
    ],
    ['complete that names no list or section', { ...base, complete: ['project.budget'] }, ['complete.0: unknown-code']],
  ])('%s is refused by path', (_, input, expected) => {
    expect(brief(input)).toEqual(expected);
  });

  it('every wrong field is named, not only the first', () => {
    const wrong = {
      ...base,
      region: 'x',
      project: { budget: '1.005', noticeOn: 'x' },
      process: { awardNoticOn: '2025-01-01' },
    };
    expect(brief(wrong).sort()).toEqual([
      'process.awardNoticOn: unknown-field',
      'project.budget: two-decimals',
      'project.noticeOn: date',
      'region: region',
    ]);
  });

  it('an unknown field is refused with the nearest known name', () => {
    const [problem] = problems({ ...base, project: { bugdet: '1.00' } });
    expect(problem?.message.en).toContain('did you mean "project.budget" (Budget)?');
    const [misplaced] = problems({ ...base, budget: '1.00' });
    expect(misplaced?.message.zh).toContain('project.budget');
    const [joined] = problems({ ...base, contract: { signedOn: '2025-03-03' } });
    expect(joined?.message.en).toContain('did you mean "process.contractSignedOn"');
  });

  it('an unknown field that is like none is refused without a guess', () => {
    const told = problems({ ...base, process: { bidsDueAt: '2025-03-03T09:00:00+08:00', awarded: true } });
    expect(told.map(({ message }) => message.en)).toEqual(['there is no such field', 'there is no such field']);
  });

  it('an unknown code is refused with the nearest known code', () => {
    const [problem] = problems({ ...base, terms: { conditions: ['local-registratoin'] } });
    expect(problem?.message.en).toContain('did you mean "local-registration"?');
  });

  it('a completion before its start, and a suspension that ends before it begins, are refused', () => {
    const input = {
      kind: 'approval',
      region: '440300',
      matter: 'construction-project',
      timeline: { acceptedOn: '2024-03-02', completedOn: '2024-03-01' },
      suspensions: [{ from: '2024-03-05', to: '2024-03-04' }],
    };
    expect(brief(input)).toEqual(['timeline.completedOn: before-its-start', 'suspensions.0.to: before-its-start']);
  });

  it('names that reach into JavaScript’s own objects are refused', () => {
    expect(brief(JSON.parse('{"kind":"procurement","region":"440300","__proto__":{"x":1}}'))).toEqual([
      '__proto__: forbidden-name',
    ]);
    expect(brief(JSON.parse('{"kind":"procurement","region":"440300","project":{"constructor":1}}'))).toEqual([
      'project.constructor: forbidden-name',
    ]);
  });

  it('ten thousand nested brackets are refused', () => {
    expect(problems(JSON.parse(`{"kind":"procurement","x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`))[0]?.code).toBe(
      'too-deep',
    );
  });

  it('every message is in Chinese and English', () => {
    for (const { message } of problems({
      ...base,
      region: 'x',
      projct: {},
      project: { budget: '-1', method: 'none' },
    })) {
      expect(message.zh).toMatch(/[一-鿿]/);
      expect(message.en).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it('a case is canonical: amounts written in different ways are one case', () => {
    const read = (budget: unknown) => readSubmission({ ...base, project: { budget } });
    expect(read('15000')).toEqual(read(15000));
    expect(read('15000.0')).toEqual(read('15000.00'));
  });

  it('no JSON makes it throw', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 5 }),
        fc.constantFrom('procurement', 'payment', 'approval'),
        (value, kind) => {
          const input =
            typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, kind } : value;
          expect(typeof readSubmission(input).ok).toBe('boolean');
        },
      ),
    );
  });
});
