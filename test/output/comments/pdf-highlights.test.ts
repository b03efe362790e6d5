import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import type { PaperComment } from '../../../output/comments/comment.ts';
import { commentDocument } from '../../../output/comments/comment-document.ts';
import { pdfFile } from '../../intake/papers/pdf-file.ts';

const TEXT = '投标保证金为人民币叁万元整，自投标截止之日起三十日内退还。';
const FILE = pdfFile([[{ text: TEXT, x: 90, y: 700 }]]);

async function highlighted(comments: readonly PaperComment[]) {
  const paper = await readPaper(FILE);
  const document = await PDFDocument.load(await commentDocument(FILE, paper, comments, { at: '2026-03-02T01:00:00Z' }));
  const annotations = document.getPage(0).node.lookup(PDFName.of('Annots'), PDFArray);
  return annotations.asArray().map((_, at) => annotations.lookup(at, PDFDict));
}

const numbers = (annotation: PDFDict | undefined, key: string): readonly number[] =>
  annotation
    ?.lookup(PDFName.of(key), PDFArray)
    .asArray()
    .map((each) => (each instanceof PDFNumber ? each.asNumber() : Number.NaN)) ?? [];

const comment = (from: number, to: number): PaperComment => ({
  anchor: { block: 'b1', from, to },
  title: '保证金超过上限',
  body: ['允许：不超过 2%'],
  lang: 'zh',
});

test('the words are highlighted, with a note that says in Chinese what is wrong', async () => {
  const from = TEXT.indexOf('叁万');
  const [highlight, popup] = await highlighted([comment(from, from + 4)]);
  expect(highlight?.get(PDFName.of('Subtype'))).toBe(PDFName.of('Highlight'));
  const contents = highlight?.lookup(PDFName.of('Contents'), PDFHexString);
  expect(contents?.asString().startsWith('FEFF')).toBe(true);
  expect(contents?.decodeText()).toBe('保证金超过上限\n允许：不超过 2%');
  expect(popup?.get(PDFName.of('Subtype'))).toBe(PDFName.of('Popup'));
});

test('the highlight lies over its words and no further', async () => {
  const from = TEXT.indexOf('叁万');
  const [highlight] = await highlighted([comment(from, from + 4)]);
  const [left = 0, top = 0, right = 0] = numbers(highlight, 'QuadPoints');
  expect(left).toBeCloseTo(90 + 10 * from, 0);
  expect(right).toBeCloseTo(90 + 10 * (from + 4), 0);
  expect(top).toBeGreaterThan(700);
});

test('a document without comments to write is still the document', async () => {
  const paper = await readPaper(FILE);
  const again = await readPaper(await commentDocument(FILE, paper, []));
  expect(again.blocks.map(({ text }) => text)).toEqual([TEXT]);
});

test('two comments stand in the order in which they came', async () => {
  const annotations = await highlighted([comment(0, 5), comment(8, 13)]);
  expect(annotations).toHaveLength(4);
});
