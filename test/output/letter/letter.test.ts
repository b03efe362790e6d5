/** The letter: what it demands is what the report shows, and never more. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAsWritten } from '../../../intake/as-written.ts';
import { latePaymentOf } from '../../../output/letter/late-payment.ts';
import { letterContent } from '../../../output/letter/letter-content.ts';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { dateOf, dayOf } from '../../../rules/engine/day.ts';
import { report } from '../../../rules/engine/report.ts';
import { latePayment, tender, unpaid } from '../../functions/cases.ts';

/** Goods delivered to an authority by a small supplier; sixty days were agreed from delivery. */
const delivered = {
  kind: 'payment',
  region: '460100',
  regime: 'government-procurement',
  buyer: { type: 'government' },
  supplier: { size: 'small' },
  contract: { periodFrom: 'delivery' },
  deliveredOn: '2025-08-01',
  amountDue: '100000.00',
  paidOn: null,
};

function letterOn(submission: unknown, asOf: string, language: 'zh' | 'en' = 'zh') {
  const read = readAsWritten(submission);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const made = { id: 'r', evaluatedAt: '2025-10-09T01:00:00.000Z', ...report(read.case, ruleSet, { asOf }) };
  const content = letterContent(made, read.case, language);
  return { made, content, words: typeof content === 'string' ? content : JSON.stringify(content.blocks) };
}

describe('a payment that has not come', () => {
  test('with interest: by the clause that gives it, to the fen, with part payments', () => {
    const part = { ...delivered, payments: [{ paidOn: '2025-09-10', amount: '20000.00' }] };
    const { words } = letterOn(part, '2025-10-09');
    for (const said of ['2025年9月30日', '已逾期9日', '尚有80,000.00元', '360.00元', '每日万分之五', '第十七条'])
      expect(words).toContain(said);
  });

  test('in English too', () => {
    expect(letterOn(delivered, '2025-10-09', 'en').words).toContain('450.00 yuan');
  });

  test('without interest: by the earliest of the last days', () => {
    expect(letterOn(unpaid, '2025-03-03').words).toContain('已逾期19个工作日');
  });

  test('before its last day gives no letter', () => {
    expect(letterOn(delivered, '2025-09-30').content).toBe('not-late');
  });

  test('of unknown fate gives no letter', () => {
    const { paidOn: _, ...unknown } = delivered;
    expect(letterOn(unknown, '2025-12-01').content).toBe('not-late');
  });
});

test('a payment that came late, with interest: the interest alone is demanded', () => {
  const { words } = letterOn({ ...delivered, paidOn: '2025-10-09' }, '2025-12-01');
  expect(words).toContain('支付上述逾期利息450.00元');
  expect(words).not.toContain('付清尚欠本金');
});

test('a payment that came late, where no clause gives interest, leaves nothing to demand', () => {
  expect(letterOn(latePayment, '2025-03-03').content).toBe('nothing-owed');
});

test('nothing is demanded of a tender', () => {
  expect(letterOn(tender, '2025-03-03').content).toBe('not-late');
});

test('what is demanded is never more than any clause of the report gives', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 1, max: 99_999_999 }),
      fc.constantFrom('delivery', 'acceptance', undefined),
      (after, fen, periodFrom) => {
        const amountDue = (fen / 100).toFixed(2);
        const { made, content } = letterOn(
          {
            ...delivered,
            amountDue,
            contract: periodFrom === undefined ? {} : { periodFrom },
            acceptance: { acceptedOn: '2025-08-05' },
            invoice: { receivedOn: '2025-08-03', amount: amountDue },
          },
          dateOf(dayOf('2025-08-05') + after),
        );
        const late = latePaymentOf(made);
        expect(typeof content === 'string').toBe(late === undefined);
        if (late?.interest === undefined) return;
        for (const { interest } of made.findings)
          if (interest !== undefined)
            expect(Number(late.interest.interest)).toBeLessThanOrEqual(Number(interest.interest));
      },
    ),
    { numRuns: 60 },
  );
});
