/** Reads what a person brings as a paper, whatever its name says: the content decides what it is. */
import { documentsOf, fileNameOf } from './archive-of-documents.ts';
import { Budget } from './budget.ts';
import { type Archive, openArchive } from './container/zip.ts';
import { readDoc } from './doc/read-doc.ts';
import { readDocx } from './docx/read-docx.ts';
import { noteOfEnding } from './ending.ts';
import { readHtml } from './html/read-html.ts';
import { readInvoiceXml } from './invoice/read-invoice-xml.ts';
import { joinedPapers } from './joined-papers.ts';
import { readOfd } from './ofd/read-ofd.ts';
import type { Paper } from './paper.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { recognise } from './recognise.ts';
import { PaperEmpty, PaperFormatUnknown } from './refusals.ts';
import { readText } from './text/read-text.ts';

/**
 * @param bytes the whole file
 * @param name as its user calls it: told again in the paper, and compared with what it is
 * @throws PaperRefused, in words for its user
 */
export async function readPaper(bytes: Uint8Array, { name }: { readonly name?: string } = {}): Promise<Paper> {
  if (bytes.length === 0) throw new PaperEmpty();
  return named(await read(bytes, new Budget()), name);
}

function named(paper: Paper, name: string | undefined): Paper {
  if (name === undefined) return paper;
  const note = noteOfEnding(name, paper.format);
  if (paper.parts !== undefined) return { ...paper, name };
  return { ...paper, name, notes: note === undefined ? paper.notes : [...paper.notes, note] };
}

/** Reads pasted text. @throws PaperRefused */
export function readPasted(text: string): Paper {
  return readText(Buffer.from(text, 'utf8'), new Budget());
}

async function read(bytes: Uint8Array, budget: Budget): Promise<Paper> {
  switch (recognise(bytes)) {
    case 'zip':
      return readArchive(await openArchive(bytes, budget), budget);
    case 'doc':
      return readDoc(bytes, budget);
    case 'pdf':
      return readPdf(bytes, budget);
    case 'html':
      return readHtml(bytes, budget);
    case 'xml':
      return readInvoiceXml(bytes, budget);
    case 'text':
      return readText(bytes, budget);
  }
}

/** The documents of a project in one archive, which all together may cost what one may; an archive within it is not opened. */
async function readDocuments(archive: Archive, budget: Budget): Promise<Paper> {
  const papers: Paper[] = [];
  for await (const { file, bytes } of documentsOf(archive, budget))
    papers.push(named(await read(bytes, budget), fileNameOf(file)));
  if (papers.length === 0)
    throw new PaperFormatUnknown({ zh: '文件是压缩包，请解压后上传', en: 'the file is an archive; unpack it first' });
  return joinedPapers(papers);
}

function readArchive(archive: Archive, budget: Budget): Promise<Paper> {
  const holds = (folder: string): boolean => archive.names.some((name) => name.toLowerCase().startsWith(folder));
  if (holds('word/') || holds('[content_types].xml')) {
    if (!holds('word/') && holds('xl/'))
      throw new PaperFormatUnknown({
        zh: '文件是 Excel 工作簿，请在批量中上传',
        en: 'the file is an Excel workbook; it belongs in a batch',
      });
    if (!holds('word/') && holds('ppt/'))
      throw new PaperFormatUnknown({ zh: '文件是演示文稿', en: 'the file is a presentation' });
    return readDocx(archive, budget);
  }
  if (holds('ofd.xml')) return readOfd(archive, budget);
  if (holds('mimetype') && holds('content.xml'))
    throw new PaperFormatUnknown({
      zh: '文件是 OpenDocument，请另存为 docx',
      en: 'the file is an OpenDocument; save it as docx',
    });
  return readDocuments(archive, budget);
}
