/** Reads a PDF with pdf.js, offline: its maps of Chinese encodings and its fonts come from the package. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Budget } from '../budget.ts';
import type { Paper, PaperNote } from '../paper.ts';
import { PaperEmpty, PaperRefused, PaperScanned } from '../refusals.ts';
import { Assembly } from './assemble.ts';
import { refuseBombs } from './bombs.ts';
import { formFields } from './form-fields.ts';
import { type Fragment, fragmentOf } from './fragments.ts';
import { type Line, linesOf } from './lines.ts';
import { openPdf } from './open-pdf.ts';
import { withoutRunningHeads } from './running-heads.ts';

const MAX_PAGES = 2_000;
/** A page full of the smallest print has some 10,000 stretches. */
const MAX_ITEMS = 30_000;
/** Pages with fewer signs than this hold no text to speak of: programs that scan sign every page with their name. */
const FEW = 12;

/** @throws PaperRefused */
export async function readPdf(bytes: Uint8Array, budget: Budget): Promise<Paper> {
  refuseBombs(bytes);
  const document = await openPdf(bytes);
  try {
    const count = Math.min(document.numPages, MAX_PAGES);
    const pages: (readonly Line[])[] = [];
    let empty = 0;
    for (let number = 1; number <= count; number++) {
      const fragments = await fragmentsOf(document, number);
      if (fragments.reduce((sum, { text }) => sum + text.length, 0) < FEW) empty++;
      pages.push(linesOf(number, fragments));
    }
    if (empty === count) throw count === 0 ? new PaperEmpty() : new PaperScanned();
    const assembly = new Assembly(budget);
    for (const lines of withoutRunningHeads(pages)) assembly.page(lines);
    const blocks = assembly.end();
    if (blocks.length === 0) throw new PaperEmpty();
    return {
      format: 'pdf',
      pages: document.numPages,
      blocks: [...blocks],
      notes: notesOf(document.numPages, count, empty),
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function fragmentsOf(document: PDFDocumentProxy, number: number): Promise<readonly Fragment[]> {
  try {
    const page = await document.getPage(number);
    const fragments: Fragment[] = [];
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    for (const item of items.slice(0, MAX_ITEMS)) {
      const fragment = 'str' in item ? fragmentOf(item) : undefined;
      if (fragment !== undefined) fragments.push(fragment);
    }
    for (const field of await formFields(page)) fragments.push(field);
    page.cleanup();
    return fragments;
  } catch (error) {
    if (error instanceof PaperRefused) throw error;
    // A damaged page is told of like one that is a picture; the others are read.
    return [];
  }
}

function notesOf(pages: number, read: number, empty: number): PaperNote[] {
  const notes: PaperNote[] = [];
  if (pages > read)
    notes.push({
      code: 'pages-left-out',
      count: pages - read,
      text: {
        zh: `文件共 ${pages} 页，只读取了前 ${read} 页`,
        en: `of ${pages} pages the first ${read} are read`,
      },
    });
  if (empty > 0)
    notes.push({
      code: 'pages-without-text',
      count: empty,
      text: {
        zh: `有 ${empty} 页没有文字（可能是图片或空白），未读取`,
        en: `${empty} pages have no text (pictures, or blank) and are not read`,
      },
    });
  return notes;
}
