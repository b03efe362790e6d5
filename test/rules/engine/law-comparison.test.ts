/** One case by the law of two days: what differs, what began or ended in between, and nothing else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { allRules } from '../../../rules/catalogue/rule-view.ts';
import { dateOf, dayOf } from '../../../rules/engine/day.ts';
import { exampleCase } from '../../../rules/engine/example.ts';
import type { ValidCase } from '../../../rules/engine/judge.ts';
import { compareLaw, heldAgainst } from '../../../rules/engine/law-comparison.ts';
import { report } from '../../../rules/engine/report.ts';
import { rulesInTime } from '../../../rules/engine/rules-in-time.ts';
import { vocabularies } from '../../../rules/facts/kinds.ts';
import { readSubmission } from '../../../rules/facts/submission.ts';

function valid(submission: unknown): ValidCase {
  const read = readSubmission(submission);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.case;
}

/** A large enterprise that agreed on no time of payment, and paid a small one after three months. */
const largeEnterprise = valid({
  kind: 'payment',
  region: '440300',
  regime: 'private',
  buyer: { type: 'large-enterprise' },
  supplier: { size: 'small' },
  contract: { signedOn: '2025-05-20', amount: '200000.00', periodFrom: 'delivery' },
  deliveredOn: '2025-05-25',
  amountDue: '200000.00',
  paidOn: '2025-08-25',
  complete: ['contract'],
});

describe('a payment before and after the revision of 2025', () => {
  const compared = compareLaw(largeEnterprise, ruleSet, { asOf: '2025-12-01', lawOf: '2025-06-02' });
  const rule = 'cn-sme-payment-2025/large-60-days-from-delivery';

  test('what the revision demands of large enterprises appears, with its clause, its due day and the interest', () => {
    expect(compared.governing.on).toBe('2025-05-25');
    const change = compared.changes.find(({ supposed }) => supposed?.rule === rule);
    expect(change).toMatchObject({
      kind: 'appears',
      actual: null,
      supposed: {
        outcome: 'breached',
        provision: 'cn-sme-payment-2025:9.4',
        period: { due: '2025-07-24' },
        interest: { principal: '200000.00' },
      },
    });
    expect(compared.verdict).toMatchObject({ supposed: 'non-compliant' });
    expect(compared.verdict.actual).not.toBe('non-compliant');
  });

  test('rules are told by the day they began, and those of the revision beside what they replace', () => {
    expect(compared.rules.find((one) => one.rule === rule)).toMatchObject({ kind: 'begins', on: '2025-06-01' });
    expect(compared.rules.find((one) => one.rule === 'cn-sme-payment-2025/claim-confirmed')).toMatchObject({
      kind: 'replaced',
      on: '2025-06-01',
      formerly: { rule: 'cn-sme-payment-2020/claim-confirmed', citation: { document: 'cn-sme-payment-2020' } },
    });
    expect(compared.rules.filter((one) => one.rule.startsWith('cn-sme-payment-2020/'))).toEqual([]);
  });

  test('law that is supposed is supposed to have been there when the payment fell due', () => {
    // The 60 days ended before the revision was in force: that it did not demand it then is no matter here.
    const earlier = valid({ ...largeEnterprise, deliveredOn: '2025-03-10' });
    const { changes } = compareLaw(earlier, ruleSet, { asOf: '2025-12-01', lawOf: '2025-06-02' });
    expect(changes.find(({ supposed }) => supposed?.rule === rule)?.supposed).toMatchObject({ outcome: 'breached' });
  });

  test('a breach of both is one change of clause and no other', () => {
    const agreed = valid({
      ...largeEnterprise,
      contract: { signedOn: '2025-05-20', periodFrom: 'delivery', paymentPeriod: { days: 30 } },
    });
    const { changes } = compareLaw(agreed, ruleSet, { asOf: '2025-12-01', lawOf: '2025-06-02' });
    const name = 'large-agreed-from-delivery';
    expect(changes.find(({ actual }) => actual?.rule === `cn-sme-payment-2020/${name}`)).toMatchObject({
      kind: 'clause',
      actual: { outcome: 'breached' },
      supposed: { rule: `cn-sme-payment-2025/${name}`, outcome: 'breached' },
    });
  });
});

test('a figure that changed with the year is a change of figures, and the rule changes on the first of January', () => {
  const payment = valid({
    kind: 'payment',
    region: '460100',
    regime: 'government-procurement',
    conditionsMetOn: '2024-12-31',
    invoice: { receivedOn: '2024-12-31' },
    paidOn: '2025-01-20',
  });
  const rule = 'hk-procurement-2023/payment';
  const { changes, rules } = compareLaw(payment, ruleSet, { asOf: '2025-03-03', lawOf: '2025-01-02' });
  expect(changes.find(({ actual }) => actual?.rule === rule)).toMatchObject({
    kind: 'figures',
    actual: { provision: 'hk-procurement-2023:60', period: { due: '2025-01-08' } },
    supposed: { provision: 'hk-procurement-2023:61', period: { due: '2025-01-06' } },
  });
  expect(rules.find((one) => one.rule === rule)).toMatchObject({ kind: 'changes', on: '2025-01-01' });
});

test('a plan that ended says nothing any more, and its rules are told with their last day', () => {
  const site = valid({ kind: 'procurement', region: '460200', project: { noticeOn: '2023-11-01' } });
  const { rules } = compareLaw(site, ruleSet, { asOf: '2024-03-01', lawOf: '2024-02-01' });
  const ended = rules.filter(({ citation }) => citation.document === 'sy-business-plan-2023');
  expect(ended.length).toBeGreaterThan(0);
  expect(new Set(ended.map(({ kind, on }) => `${kind} ${on}`))).toEqual(new Set(['ends 2023-12-31']));
});

const examples = allRules().flatMap(({ compiled }) =>
  (compiled.rule.examples ?? []).map((example) => ({ compiled, example })),
);
/** A case of the examples beside the rules, and the day it is reckoned on. */
const cases = fc.constantFrom(...examples).map(({ compiled, example }) => {
  const vocabulary = vocabularies.find(({ kind }) => kind === compiled.rule.case);
  if (vocabulary === undefined) throw new Error(compiled.rule.case);
  const whole = exampleCase(compiled, example, vocabulary);
  return { case: valid(whole.case), asOf: whole.asOf };
});
/** Days on which much begins or ends, and others. */
const days = fc.oneof(
  fc.constantFrom('2020-08-31', '2020-09-01', '2023-12-31', '2024-01-01', '2025-05-31', '2025-06-01'),
  fc.integer({ min: dayOf('2014-01-01'), max: dayOf('2029-12-31') }).map(dateOf),
);

describe('of any case', () => {
  test('a day held against itself changes nothing, and swapping the days mirrors what is told', () => {
    fc.assert(
      fc.property(cases, days, days, ({ case: one, asOf }, a, b) => {
        const [first, second] = [a, b].map((lawOf) => report(one, ruleSet, { asOf, preview: true, lawOf }).findings);
        if (first === undefined || second === undefined) throw new Error('two reports');
        expect(heldAgainst(first, first)).toEqual({ changes: [], same: first.length });
        const [there, back] = [heldAgainst(first, second), heldAgainst(second, first)];
        expect(there.same).toBe(back.same);
        const mirrored = back.changes.map(({ kind, actual, supposed }) =>
          kindAndRules(kind === 'appears' ? 'vanishes' : kind === 'vanishes' ? 'appears' : kind, supposed, actual),
        );
        const told = there.changes.map(({ kind, actual, supposed }) => kindAndRules(kind, actual, supposed));
        expect(told.sort()).toEqual(mirrored.sort());

        const plan = ruleSet.plan(one.kind, one.region, true);
        if (plan === undefined) throw new Error(one.kind);
        const bound = plan.bind(one);
        expect(rulesInTime(bound, plan, [a, a])).toEqual([]);
        expect(rulesInTime(bound, plan, [b, a])).toEqual(rulesInTime(bound, plan, [a, b]));
      }),
      { numRuns: 150 },
    );
  });

  test('what the law of a day says rests on law in force on it; what that day governs already stays', () => {
    fc.assert(
      fc.property(cases, days, ({ case: one, asOf }, lawOf) => {
        for (const { supposed } of compareLaw(one, ruleSet, { asOf, preview: true, lawOf }).changes) {
          const { from, to } = supposed?.citation.inForce ?? { from: null, to: null };
          expect([from === null || from <= lawOf, to === null || lawOf <= to]).toEqual([true, true]);
        }
        const main = report(one, ruleSet, { asOf, preview: true }).governing?.on ?? asOf;
        for (const { actual } of compareLaw(one, ruleSet, { asOf, preview: true, lawOf: main }).changes)
          if (actual !== null) expect(actual.governing?.on ?? main).not.toBe(main);
      }),
      { numRuns: 150 },
    );
  });
});

const kindAndRules = (kind: string, actual: { rule: string } | null, supposed: { rule: string } | null): string =>
  `${kind} ${actual?.rule ?? '-'} ${supposed?.rule ?? '-'}`;
