/** The grammar both ways: a value written in every form is read back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../intake/reading/grammar/date.ts';
import { MONEY, readMoney } from '../../../intake/reading/grammar/money.ts';
import { readNumeral, writeNumeral } from '../../../intake/reading/grammar/numeral.ts';
import { PERIOD, readPeriod } from '../../../intake/reading/grammar/period.ts';
import { readDailyRate, readShare, SHARE } from '../../../intake/reading/grammar/share.ts';
import { plainText } from '../../../intake/reading/plain-text.ts';

const whole = (pattern: string, text: string): boolean => new RegExp(`^(?:${pattern})$`).test(text);

describe('numerals', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), fc.boolean(), (value, formal) => {
        expect(readNumeral(writeNumeral(value, formal))).toBe(value);
      }),
    );
  });
  it.each([
    ['叁佰捌拾万', 3_800_000],
    ['二〇二六', 2026],
    ['两', 2],
    ['十', 10],
    ['一百二十', 120],
  ])('%s', (text, value) => expect(readNumeral(text)).toBe(value));
});

describe('amounts', () => {
  it('are read in yuan, in ten thousands, with separators and in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), fc.integer({ min: 0, max: 99 }), (yuan, fen) => {
        const value = `${yuan}.${String(fen).padStart(2, '0')}`;
        const inTenThousands = `${Math.floor(yuan / 1e4)}.${String(yuan % 1e4).padStart(4, '0')}${String(fen).padStart(2, '0')}万元`;
        const words = `${writeNumeral(yuan, true)}元${fen >= 10 ? `${writeNumeral(Math.floor(fen / 10), true)}角` : ''}${fen % 10 > 0 ? `${fen < 10 ? '零' : ''}${writeNumeral(fen % 10, true)}分` : ''}`;
        for (const text of [
          `${value}元`,
          `￥${value}`,
          `人民币${words}`,
          `${yuan.toLocaleString('en-US')}.${value.split('.')[1]}元`,
          inTenThousands,
        ]) {
          expect(whole(MONEY, text), text).toBe(true);
          expect(readMoney(text), text).toBe(value);
        }
      }),
    );
  });
  it.each([
    ['人民币叁佰捌拾万元', '3800000.00'],
    ['￥200.000000万元', '2000000.00'],
    ['1,234.50元', '1234.50'],
  ])('%s', (text, value) => expect(readMoney(text)).toBe(value));
  it('takes the unit of the label', () => expect(readMoney('135', true)).toBe('1350000.00'));
  it('loses no fen', () => expect(readMoney('1.234元')).toBeUndefined());
});

describe('shares', () => {
  it('are read in figures and words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (value) => {
        for (const [text, percent] of [
          [`${value}%`, value],
          [`百分之${writeNumeral(value)}`, value],
          [`千分之${writeNumeral(value)}`, value / 10],
          [`${value}‰`, value / 10],
          [`万分之${writeNumeral(value)}`, value / 100],
        ] as const) {
          expect(whole(SHARE, text), text).toBe(true);
          expect(readShare(text), text).toBeCloseTo(percent, 9);
        }
      }),
    );
  });
  it('两成', () => expect(readShare('两成')).toBe(20));
  it('a daily rate is in per mille', () =>
    expect([readDailyRate('3‰'), readDailyRate('0.005%'), readDailyRate('万分之五')]).toEqual([3, 0.05, 0.5]));
});

describe('periods', () => {
  it('are read in figures and words', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom('工作日', '个工作日', '日', '天', '个日历日', '日历天', '个月', '周', '个星期'),
        (count, unit) => {
          const value = /[工月周星]/.test(unit)
            ? { [unit.includes('工作') ? 'workingDays' : unit === '个月' ? 'months' : 'weeks']: count }
            : { days: count };
          for (const number of [String(count), writeNumeral(count), `${writeNumeral(count)}(${count})`]) {
            expect(whole(PERIOD, `${number}${unit}`), number).toBe(true);
            expect(readPeriod(`${number}${unit}`), number).toEqual(value);
          }
        },
      ),
    );
  });
});

describe('years', () => {
  it('are read as periods, those of the calendar are not', () => {
    expect(readPeriod('1年')).toEqual({ years: 1 });
    expect(readPeriod('三年')).toEqual({ years: 3 });
    for (const text of ['2025年', '3月', '3月5日前', '2024年度']) expect(whole(PERIOD, text), text).toBe(false);
  });
});

describe('dates', () => {
  it('are read as public systems print them', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2001-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }),
        (date) => {
          const value = date.toISOString().slice(0, 10);
          const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
          const yearInWords = [...String(year)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
          for (const text of [
            value,
            `${year}年${month}月${day}日`,
            `${year}/${month}/${day}`,
            `${year}.${month}.${day}`,
            `${yearInWords}年${writeNumeral(month)}月${writeNumeral(day)}日`,
          ]) {
            expect(readDate(text), text).toBe(value);
          }
        },
      ),
    );
  });
  it('is none', () => expect(readDate('2025年2月30日')).toBeUndefined());
});

describe('signs that show nothing', () => {
  it('go without a trace: a word is one, and a figure too', () =>
    expect(plainText('履约\u00ad保证金 1\u200b0\u20600%').text).toBe('履约保证金100%'));
});

describe('white space', () => {
  it('goes, but between figures; every sign knows its place', () => {
    const source = '自 收到发票后  10  个工作日，2025-06-10   9:00';
    const { text, at } = plainText(source);
    expect(text).toBe('自收到发票后10个工作日,2025-06-10 9:00');
    expect(source.charAt(at[text.indexOf('个')] ?? -1)).toBe('个');
  });
});
