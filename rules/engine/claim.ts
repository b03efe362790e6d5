/**
 * Of one payment that is late by several rules, the interest to claim. The sum is owed once: by what was agreed, and where nothing was
 * agreed by what the law says; the others are told with why they are not claimed beside it.
 */
import type { Text } from '../facts/text.ts';
import type { Finding } from './finding.ts';

/** What one rule makes of the payment. */
export interface ClaimedInterest {
  readonly rule: string;
  /** The last day to pay, by this rule. */
  readonly due: string;
  /** Yuan. */
  readonly interest: string;
  readonly why: Text;
}

/** The interest to claim, and the others. */
export interface Claim extends ClaimedInterest {
  readonly others: readonly ClaimedInterest[];
}

interface Reckoned {
  readonly rule: string;
  readonly due: string;
  readonly interest: string;
  readonly isAgreed: boolean;
}

/** What a judgement goes by where it goes by the contract. */
const AGREED: readonly string[] = ['contract.paymentPeriod', 'dueOn'];

function reckoned({ rule, outcome, severity, period, interest, facts }: Finding): readonly Reckoned[] {
  const isDemandable = outcome === 'breached' && (severity === 'violation' || severity === 'warning');
  if (!isDemandable || interest === undefined || period?.due === undefined) return [];
  return [{ rule, due: period.due, interest: interest.interest, isAgreed: AGREED.some((path) => path in facts) }];
}

/** Among several agreed days, or several of the law, the one that comes to least: more could be demanded, but not less be disputed. */
const cheaper = (a: Reckoned, b: Reckoned): number => Number(a.interest) - Number(b.interest);

/** @returns undefined where fewer than two rules give interest: then there is nothing to choose. */
export function claimOf(findings: readonly Finding[]): Claim | undefined {
  const all = findings.flatMap(reckoned);
  if (all.length < 2) return undefined;
  const agreed = all.filter(({ isAgreed }) => isAgreed);
  const claimed = (agreed.length > 0 ? agreed : all).toSorted(cheaper)[0];
  if (claimed === undefined) return undefined;
  const { rule, due, interest } = claimed;
  return {
    rule,
    due,
    interest,
    why: claimed.isAgreed ? AS_AGREED : LEAST,
    others: all.filter((other) => other !== claimed).map((other) => otherThan(claimed, other)),
  };
}

const AS_AGREED: Text = {
  zh: '有约定的从约定，按约定的付款期限主张',
  en: 'The contract says when to pay: claimed as agreed',
};
const LEAST: Text = {
  zh: '几项规定都已逾期，按其中利息最少的主张，不易有争议',
  en: 'Late by several rules: claimed by the one that gives least, which cannot be disputed',
};

function otherThan(claimed: Reckoned, { rule, due, interest, isAgreed }: Reckoned): ClaimedInterest {
  const why = claimed.isAgreed && !isAgreed ? besideAgreed(claimed.due, due) : ONCE;
  return { rule, due, interest, why };
}

const ONCE: Text = {
  zh: '同一笔款项，不重复主张',
  en: 'The same sum: not claimed twice',
};

/** The law says by when at the latest; a contract may be stricter. One that is laxer does not keep the law from being relied on. */
function besideAgreed(agreed: string, due: string): Text {
  return due < agreed
    ? {
        zh: '规定的最长期限早于约定的期限届满；可以改按此主张，不与约定的利息相加',
        en: 'The longest period that the law allows ended before the agreed one: may be claimed instead, not in addition',
      }
    : {
        zh: '规定的最长期限届满在后，其利息已含在按约定计算的利息之内，不另计',
        en: 'The longest period that the law allows ended later: its interest is part of the agreed one, not in addition',
      };
}
