/** Words and figures that somebody struck through by hand in a Word file. */
import { expect, test } from 'vitest';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { readPaperFacts } from '../../../intake/reading/read-facts.ts';
import { wordFile } from '../papers/word-file.ts';

const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const struck = (text: string) => run(text, '<w:strike/>');
const readingOf = async (...paragraphs: readonly string[]) =>
  readPaperFacts(
    await readPaper(
      await wordFile([run('第一章 招标公告'), ...paragraphs].map((inner) => `<w:p>${inner}</w:p>`).join('')),
    ),
  );

test('a figure that was struck through is not run together with the one in its place, and the words still stand where they stood', async () => {
  const { case: read, marks } = await readingOf(
    run('预算金额：') + struck('600000') + run('300000元'),
    run('履约保证金为合同金额的') + struck('15') + run('5%'),
    run('付款期限：验收合格后') + struck('六十日') + run('30日内支付。'),
  );
  expect(read).toMatchObject({
    project: { budget: '300000.00' },
    performanceSecurity: { percent: 5 },
    terms: { payment: { afterAcceptance: { days: 30 } } },
  });
  const budget = marks.find(({ fact }) => fact === 'project.budget');
  expect(budget?.place).toMatchObject({ to: '预算金额：600000300000元'.length });
});

test('a passage that was struck through is still read: whoever struck it through may have objected to it', async () => {
  const { case: read } = await readingOf(struck('投标人须在海口市设有分支机构，否则投标无效。'));
  expect(read).toMatchObject({ terms: { conditions: ['local-branch'] } });
});
