import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPasted } from '../../../intake/papers/read-paper.ts';
import { passagesOf } from '../../../intake/reading/passage.ts';
import { plainText } from '../../../intake/reading/plain-text.ts';
import { readPaperFacts } from '../../../intake/reading/read-facts.ts';

const sentence = fc
  .tuple(
    fc.constantFrom('甲', '乙方', '预算金额'),
    fc.integer({ min: 1, max: 900 }),
    fc.constantFrom('。', '；', '，', ''),
  )
  .map(([word, times, end]) => `${word}一二`.repeat(times) + end);

test('a paragraph of any length becomes passages that hold every sign of it once, each with its own place', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
      const text = sentences.join('');
      const { blocks } = readPasted(text);
      const passages = passagesOf(blocks);
      expect(passages.map((passage) => passage.text).join('')).toBe(plainText(text).text);
      for (const passage of passages) {
        expect(passage.text.length).toBeLessThanOrEqual(3_000);
        expect(passage.at.map((offset) => plainText(text.charAt(offset)).text).join('')).toBe(passage.text);
      }
    }),
    { numRuns: 60 },
  );
});

test('a sentence that ends on the last sign of a stretch, or the one after it, is cut no later', () => {
  for (const length of [2_999, 3_000, 3_001]) {
    const { blocks } = readPasted(`${'甲乙'.repeat(2_000).slice(0, length - 1)}。${'丙丁'.repeat(25)}`);
    expect(passagesOf(blocks).map(({ text }) => text.length)).toEqual(length > 3_000 ? [3_000, 51] : [length, 50]);
  }
});

test('a text of 400,000 signs without a paragraph is read to its end', () => {
  const { marks } = readPaperFacts(readPasted(`招标公告：${'采购需求详见附件，'.repeat(45_000)}预算金额：380万元。`));
  expect(marks.map(({ fact, value }) => [fact, value])).toContainEqual(['project.budget', '3800000.00']);
});

test('a line of dots is as good as a short one, figures stay whole', () => {
  expect(plainText(`金额${'…'.repeat(90)}`).text).toBe(`金额${'…'.repeat(12)}`);
  expect(plainText('1'.repeat(30)).text).toBe('1'.repeat(30));
});
