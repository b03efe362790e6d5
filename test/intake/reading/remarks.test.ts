/** A finding points at the words it rests on; what no rule carries is a remark and never more. */
import { expect, it } from 'vitest';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { readPaperFacts } from '../../../intake/reading/read-facts.ts';
import { restsOn } from '../../../intake/reading/rests-on.ts';
import { readingComments } from '../../../output/comments/reading-comments.ts';
import { vocabularies } from '../../../rules/facts/kinds.ts';

const lines = [
  '第一章 采购公告',
  '投标人注册地须在本市行政区域内',
  '注册资本不低于500万元',
  '第二章 合同条款',
  '最终以甲方验收结果为准',
];
const reading = async () =>
  readPaperFacts(await readPaper(new TextEncoder().encode(lines.join('\n')), { name: 'a.txt' }));

const finding = {
  facts: { region: '440300', 'terms.conditions': ['local-registration', 'registered-capital'] },
  codes: [{ code: 'registered-capital', label: { zh: '注册资本', en: 'Capital' } }],
};

it('a finding that names a code points at the words of that code', async () => {
  const { marks } = await reading();
  const words = restsOn(finding, marks)
    .filter(({ fact }) => fact === 'terms.conditions')
    .map((mark) => mark.words);
  expect(words).toEqual(['注册资本不低于500万元']);
});

it('a code that no rule carries is shown as advice', async () => {
  const read = await reading();
  const vocabulary = vocabularies.find(({ kind }) => kind === 'procurement');
  if (vocabulary === undefined) throw new Error('no vocabulary');
  const titles = readingComments(read, [], vocabulary, 'en').map(({ title }) => title);
  expect(titles.filter((title) => title.startsWith('Drafting advice, no breach'))).toHaveLength(1);
});
