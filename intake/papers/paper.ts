/** A paper: what a person brings (a tender document, a contract, an invoice) as paragraphs and cells with their places in the file. */
import { z } from 'zod';

const Count = z.int().nonnegative();
/** Left, bottom, right, top in PDF points, origin at the lower left of the page. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof Box>;

/** In a docx: the paragraph and the runs its text comes from, so that a comment can be tied to the words. */
const WordPlace = z.object({
  in: z.literal('docx'),
  /** The part of the package, `word/document.xml`. */
  part: z.string(),
  /** Which `w:p` of the part, counted from 0 in the order of their start tags, all of them. */
  paragraph: Count,
  /**
   * `[offset, run]`: from that offset in the block's text on, the characters are those of the part's n-th `w:r` (from 0, all
   * start tags counted), from its first character on. Run -1: not typed in a run (a number that Word makes, a box ticked).
   */
  runs: z.array(z.tuple([Count, z.int().min(-1)])),
});

/** In a pdf (or OFD): the page from 1, the box, and for each line of the block where in its text it begins. */
const PagePlace = z.object({
  in: z.literal('page'),
  page: z.int().positive(),
  box: Box,
  lines: z.array(z.object({ at: Count, page: z.int().positive(), box: Box })),
});

/** In a text, html or doc: the line, or paragraph, from 1. */
const LinePlace = z.object({ in: z.literal('line'), line: z.int().positive() });

export const Place = z.discriminatedUnion('in', [WordPlace, PagePlace, LinePlace]);
export type Place = z.infer<typeof Place>;

/** Where in a table a block stands, and under which headings. */
export const Cell = z.object({
  /** Which table of the paper, from 1. */
  table: z.int().positive(),
  /** First row and column that the cell covers, from 0; a cell merged over several counts once. */
  row: Count,
  column: Count,
  rows: z.int().positive(),
  columns: z.int().positive(),
  /** Texts of the cells before it in its row, from left to right: short ones only, no bare ordinal numbers, the nearest four. */
  rowLabels: z.array(z.string()),
  /** Texts of the heading rows above it, from top to bottom; empty where the table has no heading row. */
  columnLabels: z.array(z.string()),
  /** The cell is in a heading row itself. */
  head: z.literal(true).optional(),
});
export type Cell = z.infer<typeof Cell>;

export const Block = z.object({
  /** `b12`: in the order of the paper, the same for the same bytes. */
  id: z.string(),
  /** `note`: page headers and footers, footnotes and endnotes; they come last. */
  kind: z.enum(['heading', 'paragraph', 'cell', 'list-item', 'note']),
  /** As it is read on the page, numbers made by Word included; line breaks within a paragraph are `\n`. */
  text: z.string(),
  place: Place,
  /** Outline level of a heading, from 1; a cell may have one too. */
  level: z.int().min(1).max(9).optional(),
  /** The number that Word made, with which `text` begins: `第三章`, `3.2`, `（一）`. */
  number: z.string().optional(),
  cell: Cell.optional(),
  /** It stands in a text box, and follows the paragraph that the box hangs on. */
  boxed: z.literal(true).optional(),
  /** An entry of a table of contents: the words stand again where they belong. */
  contents: z.literal(true).optional(),
  /** Stretches `[from, to)` of the text that are struck through by hand, not by tracked deletion. */
  struck: z.array(z.tuple([Count, Count])).optional(),
});
export type Block = z.infer<typeof Block>;

/** What a reader did that the user should know: changes accepted, text left out, pictures not read. */
export const PaperNote = z.object({
  code: z.enum([
    'insertions-counted',
    'deletions-left-out',
    'moves-counted-once',
    'hidden-left-out',
    'struck-through',
    'pictures-not-read',
    'embedded-not-read',
    'comments-not-read',
    'macros-not-run',
    'placeholders-blank',
    'wrong-ending',
    'encoding-guessed',
    'pages-left-out',
    'pages-without-text',
    'field-unclosed',
    'numbering-not-readable',
    'characters-not-readable',
  ]),
  text: z.object({ zh: z.string(), en: z.string() }),
  count: Count.optional(),
});
export type PaperNote = z.infer<typeof PaperNote>;

export const PaperFormat = z.enum(['docx', 'doc', 'pdf', 'html', 'text', 'ofd', 'xml']);
export type PaperFormat = z.infer<typeof PaperFormat>;

export const Paper = z.object({
  format: PaperFormat,
  name: z.string().optional(),
  /** Pages of a pdf; other formats have none until they are printed. */
  pages: z.int().positive().optional(),
  blocks: z.array(Block),
  notes: z.array(PaperNote),
  /** Of several files: each with its first block. */
  parts: z.array(z.object({ name: z.string(), format: PaperFormat, first: z.string() })).optional(),
});
export type Paper = z.infer<typeof Paper>;
