/** Makes a block of a paragraph that was read. */
import { leadsToPage } from '../contents.ts';
import type { Block } from '../paper.ts';
import { MAX_LABEL } from '../tables/headings.ts';
import type { OpenParagraph } from './paragraph.ts';
import type { Styles } from './styles.ts';

/** @returns undefined where the paragraph shows no text of its own */
export function blockOf(
  paragraph: OpenParagraph,
  { part, kind, styles, id }: { part: string; kind: 'body' | 'note'; styles: Styles; id: string },
): Block | undefined {
  const { text, number, cell } = paragraph;
  if (text.slice(number?.length ?? 0).trim() === '') return undefined;
  if (cell !== undefined && cell.text.length < MAX_LABEL) cell.text = `${cell.text}${text}`.slice(0, MAX_LABEL);
  const contents = paragraph.contents || styles.isContents(paragraph.style) || leadsToPage(text);
  const level = contents ? undefined : levelOf(paragraph, styles);
  return {
    id,
    kind: kindOf(paragraph, kind, level),
    text,
    place: { in: 'docx', part, paragraph: paragraph.index, runs: paragraph.runs },
    ...(level !== undefined && { level }),
    ...(number !== undefined && { number }),
    ...(cell !== undefined && { cell: cell.cell }),
    ...(paragraph.boxed && { boxed: true }),
    ...(contents && { contents: true }),
    ...(paragraph.struck.length > 0 && { struck: paragraph.struck }),
  };
}

function levelOf({ outline, style }: OpenParagraph, styles: Styles): number | undefined {
  if (outline === undefined) return styles.headingLevel(style);
  return outline >= 0 && outline <= 8 ? Math.trunc(outline) + 1 : undefined;
}

function kindOf({ cell, listed }: OpenParagraph, kind: 'body' | 'note', level: number | undefined): Block['kind'] {
  if (kind === 'note') return 'note';
  if (cell !== undefined) return 'cell';
  if (level !== undefined) return 'heading';
  return listed ? 'list-item' : 'paragraph';
}

/** `第 3 页 共 60 页`, `- 12 -`: in a header or footer, no words. */
export function isPageNumber(text: string): boolean {
  return /^[\s\d\-–—/第页共ⅰ-ⅿivxIVX.·]*$/u.test(text) || /^Page\s*\d+(\s*of\s*\d+)?$/i.test(text.trim());
}
