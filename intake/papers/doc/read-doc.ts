/** Reads a Word document of the binary kind (doc, WPS's wps) with word-extractor: its text and tables; numbers that Word makes are not in it. */
import WordExtractor from 'word-extractor';
import type { Budget } from '../budget.ts';
import type { Block, Paper, PaperNote } from '../paper.ts';
import { PaperDamaged, PaperEmpty, PaperTooLarge } from '../refusals.ts';
import { OpenTable } from '../tables/open-table.ts';
import './deleted-text.ts';
import { rowsAndLines } from './rows.ts';

const MAX_BYTES = 32 * 1_048_576;

/** @throws PaperRefused */
export async function readDoc(bytes: Uint8Array, budget: Budget): Promise<Paper> {
  if (bytes.length > MAX_BYTES) throw new PaperTooLarge({ zh: '文件超过 32 MB', en: 'a doc of more than 32 MB' });
  const document = await extracted(bytes);
  // Quotation marks stay as they are: 《》 and “” delimit what is quoted.
  const as = { filterUnicode: false };
  const blocks: Block[] = [];
  addBody(document.getBody(as), blocks, budget);
  addLines(document.getTextboxes({ ...as, includeHeadersAndFooters: false }), 'paragraph', blocks, budget);
  for (const notes of [document.getHeaders(as), document.getFootnotes(as), document.getEndnotes(as)])
    addLines(notes, 'note', blocks, budget);
  if (!blocks.some(({ kind }) => kind !== 'note')) throw new PaperEmpty();
  const notes: PaperNote[] = [
    {
      code: 'numbering-not-readable',
      text: {
        zh: 'doc 格式中由 Word 自动生成的编号未读取；如需编号，请另存为 docx',
        en: 'numbers that Word makes by itself are not read from a doc; save it as docx if they matter',
      },
    },
  ];
  if (document.getAnnotations(as).trim() !== '') {
    notes.push({
      code: 'comments-not-read',
      text: { zh: '文件已有批注，批注不作为正文读取', en: 'its comments are not read as text' },
    });
  }
  return { format: 'doc', blocks, notes };
}

async function extracted(bytes: Uint8Array) {
  try {
    return await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    throw new PaperDamaged({ zh: '不是完整的 Word 97-2003 文档', en: 'no complete Word 97-2003 document' });
  }
}

function addBody(body: string, blocks: Block[], budget: Budget): void {
  budget.text(body.length);
  let table: OpenTable | undefined;
  let tables = 0;
  for (const piece of rowsAndLines(body)) {
    if (piece.kind === 'line') {
      table?.end();
      table = undefined;
      addBlock(blocks, budget, { kind: 'paragraph', text: piece.text, line: piece.line });
      continue;
    }
    table ??= new OpenTable(++tables);
    table.startRow();
    for (const lines of piece.cells) {
      const open = table.startCell(1, undefined);
      open.text = lines.map(({ text }) => text).join('');
      for (const { text, line } of lines) addBlock(blocks, budget, { kind: 'cell', text, line, cell: open.cell });
    }
  }
  table?.end();
}

function addLines(text: string, kind: Block['kind'], blocks: Block[], budget: Budget): void {
  budget.text(text.length);
  const seen = new Set<string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (seen.has(line) || /^[\s\d]*$/.test(line)) continue;
    if (kind === 'note') seen.add(line);
    addBlock(blocks, budget, { kind, text: line, line: index + 1 });
  }
}

function addBlock(
  blocks: Block[],
  budget: Budget,
  { kind, text, line, cell }: { kind: Block['kind']; text: string; line: number; cell?: NonNullable<Block['cell']> },
): void {
  if (text.trim() === '') return;
  budget.block();
  const id = `b${blocks.length + 1}`;
  blocks.push({ id, kind, text, place: { in: 'line', line }, ...(cell !== undefined && { cell }) });
}
