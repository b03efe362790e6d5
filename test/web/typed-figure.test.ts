import { assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNumeral } from '../../intake/reading/grammar/numeral.ts';
import { typedMoney, typedNumber } from '../../web/app/case/typed-figure.ts';

describe('typedMoney', () => {
  it.each([
    ['30000', '30000'],
    ['30,000.50', '30000.50'],
    ['３００００', '30000'],
    ['3万', '30000'],
    ['1.5万元', '15000'],
    ['￥ 380 万元', '3800000'],
    ['叁佰元伍角', '300.50'],
    ['12.', '12'],
    ['1,2345', '12345'],
  ])('%s is %s yuan', (text, yuan) => expect(typedMoney(text)).toBe(yuan));

  it.each(['约3万元', '3万5', '12,50', '-5', '1.005', '3-5万', '30 dollars', '5%', '万元', '.', '30000①', '3½'])(
    '%s is no amount',
    (text) => expect(typedMoney(text)).toBeUndefined(),
  );

  it('reads what it is given in every form it may be written in', () => {
    assert(
      property(integer({ min: 1, max: 9_999 }), constantFrom('万', '万元', ' 万元 '), (count, unit) => {
        expect(typedMoney(`${count}${unit}`)).toBe(`${count}0000`);
        expect(typedMoney(`${writeNumeral(count * 10_000, true)}元整`)).toBe(`${count}0000`);
      }),
    );
  });

  it('takes no sign out of a text to make a figure of the rest', () => {
    assert(
      property(tuple(integer({ min: 1, max: 999 }), constantFrom('约', 'x', '~', '>', '第', '/')), ([count, sign]) => {
        for (const text of [`${sign}${count}`, `${count}${sign}`]) {
          expect(typedMoney(text)).toBeUndefined();
          expect(typedNumber(text, ['%'], 6)).toBeUndefined();
        }
      }),
    );
  });
});

describe('typedNumber', () => {
  it.each([
    ['5', '%', 6, '5'],
    ['5％', '%', 6, '5'],
    ['百分之五', '%', 6, '5'],
    ['0.5', '%', 6, '0.5'],
    ['三十日', '日', 0, '30'],
    ['030', '日', 0, '30'],
    ['2万', '平方米', 0, '20000'],
  ] as const)('%s in %s is a figure', (text, unit, places, figure) =>
    expect(typedNumber(text, [unit], places)).toBe(figure),
  );

  it.each([
    ['5‰', '%', 6],
    ['5个工作日', '日', 0],
    ['1.5', '日', 0],
    ['百分之五', '日', 6],
    ['30%', '日', 0],
    ['', '%', 6],
  ] as const)('%s in %s is none', (text, unit, places) => expect(typedNumber(text, [unit], places)).toBeUndefined());
});
