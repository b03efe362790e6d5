/** Rates of interest as exact fractions of the sum a day. */

import { MICRO, type Micro, showMicro } from '../engine/money.ts';
import type { Text } from '../facts/fact.ts';

/** What is owed a day: so many parts of so many. */
export interface DailyRate {
  readonly parts: bigint;
  readonly of: bigint;
  /** The rate in words. */
  readonly text: Text;
  /** The text or contract it comes from. */
  readonly source: Text;
}

/** 保障中小企业款项支付条例 2025 art. 17 and 2020 art. 15: where no rate is agreed. */
export const STATUTORY: DailyRate = {
  parts: 5n,
  of: 10_000n,
  text: { zh: '每日万分之五', en: '0.05 % a day' },
  source: {
    zh: '保障中小企业款项支付条例（2025年第十七条，2020年第十五条）',
    en: 'Regulations securing payment to small and medium enterprises (2025 art. 17, 2020 art. 15)',
  },
};

/** Order 87 art. 38 (财政部令第87号): 5.22 % a year for bid security that is returned late. */
export const LATE_DEPOSIT_PERCENT = '5.22';

/** An agreed rate in millionths of a per mille a day. */
export function agreedRate(perMille: Micro): DailyRate {
  const rate = showMicro(perMille);
  return {
    parts: BigInt(perMille),
    of: BigInt(MICRO) * 1_000n,
    text: { zh: `每日千分之${rate}`, en: `${rate} per mille a day` },
    source: { zh: '合同约定', en: 'the contract' },
  };
}

/** A rate in percent a year, spread over a year of so many days. */
export function yearlyRate(percent: string, year: 365 | 360, source: Text): DailyRate {
  const [whole = '0', fraction = ''] = percent.split('.');
  return {
    parts: BigInt(whole + fraction),
    of: 100n * 10n ** BigInt(fraction.length) * BigInt(year),
    text: { zh: `年利率${percent}%，一年按${year}日`, en: `${percent} % a year of ${year} days` },
    source,
  };
}

/** True where the first rate is lower. */
export function isBelow(a: DailyRate, b: DailyRate): boolean {
  return a.parts * b.of < b.parts * a.of;
}
