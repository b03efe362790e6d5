/** Lays highlights with notes over the words of a PDF (ISO 32000-1, 12.5.6.10). */
import { EncryptedPDFError, PDFArray, PDFDocument, PDFHexString, PDFName, type PDFPage, PDFString } from 'pdf-lib';
import type { Box, Paper } from '../../../intake/papers/paper.ts';
import { CommentsNotPossible, type PaperComment, type Signature } from '../comment.ts';
import { type LineBox, lineBoxes } from './boxes.ts';

const PRINTED = 4;
const YELLOW: readonly number[] = [1, 0.85, 0.2];
/** The window of a note, in points. */
const WINDOW = { width: 220, height: 140 };

/** @throws CommentsNotPossible where the PDF is protected against changes */
export async function highlightPdf(
  bytes: Uint8Array,
  paper: Paper,
  comments: readonly PaperComment[],
  signature: Signature,
): Promise<Uint8Array> {
  const document = await opened(bytes);
  const pages = document.getPages();
  for (const comment of comments) {
    const byPage = new Map<number, Box[]>();
    for (const { page, box } of boxesOf(paper, comment)) byPage.set(page, [...(byPage.get(page) ?? []), box]);
    // Words that go on over the end of a page have one note, on the first.
    let noted = false;
    for (const [number, boxes] of byPage) {
      const page = pages[number - 1];
      if (page === undefined) continue;
      addHighlight(document, page, boxes, noted ? undefined : comment, signature);
      noted = true;
    }
  }
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

async function opened(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false });
  } catch (error) {
    if (error instanceof EncryptedPDFError)
      throw new CommentsNotPossible({
        zh: 'PDF 限制了修改，不能加批注',
        en: 'the PDF is protected against changes and takes no comments',
      });
    throw new CommentsNotPossible({ zh: 'PDF 结构异常，不能加批注', en: 'the PDF is irregular and takes no comments' });
  }
}

function boxesOf(paper: Paper, { anchor }: PaperComment): readonly LineBox[] {
  const block = paper.blocks.find(({ id }) => id === anchor.block);
  return block === undefined ? [] : lineBoxes(block, anchor.from ?? 0, anchor.to ?? block.text.length);
}

function addHighlight(
  document: PDFDocument,
  page: PDFPage,
  boxes: readonly Box[],
  comment: PaperComment | undefined,
  { author = '规矩', at }: Signature,
): void {
  const { context } = document;
  const rectangle = around(boxes);
  // Upper left, upper right, lower left, lower right: the order that viewers use, whatever the standard says.
  const quads = boxes.flatMap(([left, bottom, right, top]) => [left, top, right, top, left, bottom, right, bottom]);
  const highlight = context.obj({
    Type: 'Annot',
    Subtype: 'Highlight',
    Rect: [...rectangle],
    QuadPoints: quads,
    C: [...YELLOW],
    CA: 0.5,
    F: PRINTED,
    P: page.ref,
    T: PDFHexString.fromText(author),
    ...(at !== undefined && { M: PDFString.fromDate(new Date(at)) }),
    ...(comment !== undefined && {
      Contents: PDFHexString.fromText([comment.title, ...comment.body].join('\n')),
      Lang: PDFString.of(comment.lang === 'zh' ? 'zh-CN' : 'en'),
    }),
  });
  const reference = context.register(highlight);
  const added = [reference];
  if (comment !== undefined) {
    const [, , right, top] = rectangle;
    const popup = context.obj({
      Type: 'Annot',
      Subtype: 'Popup',
      Rect: [right, top - WINDOW.height, right + WINDOW.width, top],
      Parent: reference,
      Open: false,
    });
    const window = context.register(popup);
    highlight.set(PDFName.of('Popup'), window);
    added.push(window);
  }
  const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray) ?? context.obj([]);
  for (const each of added) annotations.push(each);
  page.node.set(PDFName.of('Annots'), annotations);
}

function around(boxes: readonly Box[]): Box {
  return boxes.reduce<Box>(
    ([left, bottom, right, top], box) => [
      Math.min(left, box[0]),
      Math.min(bottom, box[1]),
      Math.max(right, box[2]),
      Math.max(top, box[3]),
    ],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
