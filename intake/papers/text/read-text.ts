/** Reads plain text, pasted or from a file: every line is a paragraph, unless lines were broken at the width of a page. */
import type { Budget } from '../budget.ts';
import { leadsToPage } from '../contents.ts';
import type { Block, Paper, PaperNote } from '../paper.ts';
import { PaperEmpty, PaperFormatUnknown } from '../refusals.ts';
import { OpenTable } from '../tables/open-table.ts';
import { decode } from './decode.ts';
import { type TextTable, tableAt } from './table.ts';
import { goesOn, goesOnDate, joined, wrapWidth } from './wrapping.ts';

const LINE = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

const SAMPLE = 65_536;

/** @throws PaperRefused */
export function readText(bytes: Uint8Array, budget: Budget): Paper {
  const { text, guessed } = decode(bytes);
  if (mostlyControls(text.slice(0, SAMPLE)))
    throw new PaperFormatUnknown({ zh: '不是文本，也不是能识别的文件', en: 'neither text nor a file that is known' });
  const notes: PaperNote[] = guessed
    ? [
        {
          code: 'encoding-guessed',
          text: {
            zh: '文件未注明编码，按内容推断',
            en: 'the file does not say its encoding; it is told from the content',
          },
        },
      ]
    : [];
  return { format: 'text', blocks: blocksOf(text, budget), notes };
}

/** Text has no control characters but line ends and tabs; a picture or program has little else. */
function mostlyControls(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32) || code === 0xfffd) controls++;
  }
  return controls * 20 > text.length;
}

/** @throws PaperEmpty */
function blocksOf(text: string, budget: Budget): Block[] {
  budget.text(text.length);
  const lines = text.replace(/^\ufeff/, '').split(LINE);
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let tables = 0;
  for (let at = 0; at < lines.length; at++) {
    const table = tableAt(lines, at);
    if (table !== undefined) {
      tables += 1;
      for (const cell of cellsOf(table, tables, blocks.length, budget)) blocks.push(cell);
      at += table.lines - 1;
      continue;
    }
    const line = at + 1;
    const parts = [lines[at] ?? ''];
    while (at + 1 < lines.length) {
      const one = lines[at] ?? '';
      const next = lines[at + 1] ?? '';
      if (!(goesOnDate(one, next) || (width !== undefined && goesOn(one, next, width)))) break;
      at++;
      parts.push(lines[at] ?? '');
    }
    const paragraph = joined(parts);
    if (paragraph.trim() === '') continue;
    budget.block();
    blocks.push({
      id: `b${blocks.length + 1}`,
      kind: 'paragraph',
      text: paragraph,
      place: { in: 'line', line },
      ...(leadsToPage(paragraph) && { contents: true }),
    });
  }
  if (blocks.length === 0) throw new PaperEmpty();
  return blocks;
}

function cellsOf({ rows, headed }: TextTable, number: number, before: number, budget: Budget): readonly Block[] {
  const open = new OpenTable(number);
  const blocks: Block[] = [];
  rows.forEach((cells, row) => {
    open.startRow();
    if (headed && row === 0) open.markHeading();
    for (const { line, text } of cells) {
      const cell = open.startCell(1, undefined);
      cell.text = text;
      if (text === '') continue;
      budget.block();
      blocks.push({
        id: `b${before + blocks.length + 1}`,
        kind: 'cell',
        text,
        place: { in: 'line', line },
        cell: cell.cell,
      });
    }
  });
  open.end();
  return blocks;
}
