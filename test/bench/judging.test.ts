import { describe, expect, it } from 'vitest';
import { disagreements } from '../../bench/judging/agreement.ts';
import { arena } from '../../bench/judging/arena.ts';

/** `npm run bench` holds the five against each other over 10,000 before it times them. */
const CASES = 1_500;

describe('what the bench measures', async () => {
  const all = await arena(CASES);

  it('is a hundred rules of every judgement, and cases with every outcome', () => {
    const rulesByJudgement = Map.groupBy(all.rules, ({ rule }) =>
      ['limit', 'within', 'apart', 'before', 'forbid', 'require'].find((name) => name in rule),
    );
    const outcomes = new Set(
      all.cases.slice(0, 500).flatMap((valid) => all.guiju(valid).findings.map(({ outcome }) => outcome)),
    );
    expect([all.rules.length, rulesByJudgement.size, outcomes.size]).toEqual([100, 6, 4]);
  });

  it('the hand-written rules give the same report, and all five engines breach the same rules, for every one of 1,500 cases', async () => {
    expect(await disagreements(all)).toEqual([]);
  }, 300_000);

  it('a rule judged differently by one of them is noticed', async () => {
    const [first] = all.cases;
    if (first === undefined) throw new Error('no cases');
    const one = { ...all, cases: [first] };
    const contrary = all.zen.map((ask) => async () => (await ask()).map((breached) => !breached));
    expect(await disagreements({ ...one, zen: contrary })).not.toEqual([]);
    expect(
      await disagreements({ ...one, handwritten: (valid) => ({ ...all.guiju(valid), asOf: '2000-01-01' }) }),
    ).toHaveLength(1);
  });
});
