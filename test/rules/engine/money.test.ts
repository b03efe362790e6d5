import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalMoney, fenOf, microOf, shareOf, showMicro, showMoney, yuanOf } from '../../../rules/engine/money.ts';

const fen = fc.integer({ min: 0, max: 10 ** 15 - 1 });

describe('money', () => {
  it('comes back from fen as it went in', () => {
    fc.assert(
      fc.property(fen, (amount) => {
        expect(fenOf(yuanOf(amount))).toBe(amount);
      }),
    );
  });

  it('is canonical whichever way it was written', () => {
    for (const written of ['15000', 15000, '15000.0', '15000.00', 15000.0, '0015000.00']) {
      expect(canonicalMoney(written)).toEqual({ ok: true, value: '15000.00' });
    }
  });

  it('refuses more than two decimals, negative amounts, and what is no plain number', () => {
    const reason = (value: string | number) => {
      const result = canonicalMoney(value);
      return result.ok ? result.value : result.reason;
    };
    expect(reason('10.005')).toBe('two-decimals');
    expect(reason(0.1 + 0.2)).toBe('two-decimals');
    expect(reason('-1')).toBe('negative');
    expect(reason(1e21)).toBe('too-large');
    expect(reason('1'.repeat(14))).toBe('too-large');
    expect(reason('1,000')).toBe('money');
    expect(reason('')).toBe('money');
    expect(reason(Number.NaN)).toBe('too-large');
  });

  it('a share is exact where binary floating point is not: 0.5 % of 1,234,567.00 is 6,172.83 and a half', () => {
    expect(shareOf(fenOf('1234567.00'), microOf(0.5))).toEqual({ floor: fenOf('6172.83'), ceil: fenOf('6172.84') });
  });

  it('a share agrees with exact integer arithmetic for every amount and percentage', () => {
    fc.assert(
      fc.property(fen, fc.integer({ min: 0, max: 200_000_000 }), (base, percent) => {
        const exact = BigInt(base) * BigInt(percent);
        const { floor, ceil } = shareOf(base, percent);
        expect(BigInt(floor)).toBe(exact / 100_000_000n);
        expect(BigInt(ceil)).toBe((exact + 99_999_999n) / 100_000_000n);
      }),
    );
  });

  it('percentages keep their six decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 15 }), (micro) => {
        expect(microOf(Number(showMicro(micro)))).toBe(micro);
      }),
    );
  });

  it('is shown with thousands separated', () => {
    expect(showMoney(123_456_789)).toBe('¥1,234,567.89');
    expect(showMoney(5)).toBe('¥0.05');
    const yuan = new Intl.NumberFormat('en');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 15 }), (fen) => {
        const cents = String(fen % 100).padStart(2, '0');
        expect(showMoney(fen)).toBe(`¥${yuan.format(BigInt(fen) / 100n)}.${cents}`);
      }),
    );
  });
});
