import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Budget } from '../../../intake/papers/budget.ts';
import { readXml } from '../../../intake/papers/container/xml.ts';
import { openArchive } from '../../../intake/papers/container/zip.ts';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import type { PaperComment } from '../../../output/comments/comment.ts';
import { commentDocument } from '../../../output/comments/comment-document.ts';
import { run, wordFile } from '../../intake/papers/word-file.ts';

/** The text of the body between the marks of each comment, by its number. */
async function wordsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const archive = await openArchive(bytes, new Budget());
  const words = new Map<string, string>();
  const open = new Set<string>();
  let inText = false;
  const add = (text: string): void => {
    for (const id of open) words.set(id, (words.get(id) ?? '') + text);
  };
  await readXml(await archive.open('word/document.xml'), new Budget(), {
    open: (name, attributes) => {
      const id = attributes['w:id'] ?? '';
      if (name === 'w:commentRangeStart') open.add(id);
      else if (name === 'w:commentRangeEnd') open.delete(id);
      else if (name === 'w:tab') add('\t');
      else if (name === 'w:br') add('\n');
      else if (name === 'w:t') inText = true;
    },
    text: (text) => {
      if (inText) add(text);
    },
    close: (name) => {
      if (name === 'w:t') inText = false;
    },
  });
  return words;
}

const text = fc.string({
  unit: fc.constantFrom('甲', '3', ' ', '。', '&amp;', '&#x1F600;', '𠮷', '<w:tab/>'),
  minLength: 1,
  maxLength: 6,
});
const piece = text.map((inner) =>
  inner.includes('<')
    ? `<w:r><w:rPr><w:b/></w:rPr>${inner
        .split('<w:tab/>')
        .map((part) => `<w:t>${part}</w:t>`)
        .join('<w:tab/>')}</w:r>`
    : run(inner),
);
const paragraph = fc
  .array(fc.tuple(piece, fc.constantFrom('', 'w:ins', 'w:hyperlink', 'w:smartTag')), { minLength: 1, maxLength: 5 })
  .map((pieces) => `<w:p>${pieces.map(([xml, tag]) => (tag === '' ? xml : `<${tag}>${xml}</${tag}>`)).join('')}</w:p>`);

test('comments anywhere: each is at its words, and the paper reads as before', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(paragraph, { minLength: 1, maxLength: 3 }),
      fc.array(fc.tuple(fc.nat(9), fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 6 }),
      async (paragraphs, places) => {
        const file = await wordFile(`${paragraphs.join('')}<w:p>${run('末')}</w:p>`);
        const paper = await readPaper(file);
        const comments = places.map(([block, from, length]): PaperComment => {
          const { id, text: words } = paper.blocks[block % paper.blocks.length] ?? { id: '', text: '' };
          const start = from % words.length;
          const anchor = { block: id, from: start, to: Math.min(words.length, start + 1 + length) };
          return { anchor, title: '题', body: [], lang: 'zh' };
        });
        const commented = await commentDocument(file, paper, comments);
        const words = await wordsOf(commented);
        comments.forEach(({ anchor }, at) => {
          const block = paper.blocks.find(({ id }) => id === anchor.block);
          const meant = block?.text.slice(anchor.from, anchor.to) ?? '';
          // A sign of two units is not cut in half: the mark stands behind it.
          if (!/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(meant)) expect(words.get(String(at))).toBe(meant);
        });
        expect((await readPaper(commented)).blocks.map((block) => block.text)).toEqual(
          paper.blocks.map((block) => block.text),
        );
      },
    ),
    { numRuns: 50 },
  );
});
