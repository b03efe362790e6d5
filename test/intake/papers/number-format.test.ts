import { expect, test } from 'vitest';
import { writeNumber } from '../../../intake/papers/numbers/number-format.ts';

test.each([
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['upperRoman', 14, 'XIV'],
  ['lowerRoman', 9, 'ix'],
  ['upperLetter', 28, 'BB'],
  ['lowerLetter', 3, 'c'],
  ['decimalEnclosedCircle', 20, '⑳'],
  ['decimalEnclosedCircle', 21, '21'],
  ['decimalEnclosedParen', 2, '⑵'],
  ['decimalFullWidth', 10, '１０'],
  ['ideographTraditional', 3, '丙'],
  ['ideographZodiac', 12, '亥'],
  ['ideographEnclosedCircle', 2, '㊁'],
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 21, '二十一'],
  ['chineseCountingThousand', 101, '一百零一'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['chineseCountingThousand', 1001, '一千零一'],
  ['japaneseCounting', 15, '十五'],
  ['japaneseCounting', 100, '百'],
  ['chineseLegalSimplified', 15, '壹拾伍'],
  ['ideographDigital', 20, '二〇'],
  ['numberInDash', 5, '- 5 -'],
  ['none', 5, ''],
  ['aFormatOfTheFuture', 5, '5'],
])('the format %s writes %d as %s', (format, value, text) => {
  expect(writeNumber(format, value)).toBe(text);
});

test('a format of its own pads with zeros', () => {
  expect(writeNumber('custom', 7, '001, 002, 003, ...')).toBe('007');
});
