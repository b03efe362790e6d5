/** Reads a Word document (docx, docm, dotx; ECMA-376) by its XML: what is seen on the page, with where it stands in the file. */
import type { Budget } from '../budget.ts';
import { relationsOf } from '../container/package.ts';
import { readXml, type XmlHandler } from '../container/xml.ts';
import type { Archive } from '../container/zip.ts';
import type { Block, Paper } from '../paper.ts';
import { PaperDamaged, PaperEmpty, PaperOnlyMacros, PaperRefused, PaperScanned, PaperTooLarge } from '../refusals.ts';
import { blockOf, isPageNumber } from './block.ts';
import { NO_NUMBERING, numberingReader } from './numbering.ts';
import { NumberingCounter } from './numbering-counter.ts';
import type { OpenParagraph } from './paragraph.ts';
import { StoryReader } from './story.ts';
import { Styles } from './styles.ts';
import { TableStack } from './table-stack.ts';
import { Tally } from './tally.ts';

/** Parts with notes, in the order in which they follow the body. */
const NOTE_PARTS = ['header', 'footer', 'footnotes', 'endnotes'];

/** @throws PaperRefused */
export async function readDocx(archive: Archive, budget: Budget): Promise<Paper> {
  const main = await mainPart(archive, budget);
  const relations = await relationsOf(archive, main, budget);
  const partOf = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type && archive.has(relation.target))?.target;
  const tally = new Tally();
  const styles = await readStyles(archive, partOf('styles'), budget);
  const definitions = await readNumbering(archive, partOf('numbering'), budget, tally);
  const tables = new TableStack();
  const blocks: Block[] = [];
  const read = async (part: string, kind: 'body' | 'note'): Promise<void> => {
    const seen = new Set<string>();
    const take = (paragraph: OpenParagraph): void => {
      const block = blockOf(paragraph, { part, kind, styles, id: `b${blocks.length + 1}` });
      if (block === undefined || (kind === 'note' && (isPageNumber(block.text) || repeated.has(block.text)))) return;
      if (kind === 'note') seen.add(block.text);
      budget.block();
      if (block.cell === undefined) tables.separate();
      tally.struck += paragraph.struck.length;
      blocks.push(block);
    };
    const numbering = kind === 'body' ? counter : new NumberingCounter(definitions, styles);
    const story = new StoryReader({ budget, styles, numbering, tally, take }, tables);
    await readXml(await archive.open(part), budget, story);
    tally.openFields += story.end();
    for (const text of seen) repeated.add(text);
  };
  // The header of every section says the same: it is told once.
  const repeated = new Set<string>();
  const counter = new NumberingCounter(definitions, styles);
  await read(main, 'body');
  for (const type of NOTE_PARTS) {
    for (const part of new Set(relations.filter((each) => each.type === type).map(({ target }) => target))) {
      if (archive.has(part)) await read(part, 'note');
    }
  }
  tally.comments = partOf('comments') !== undefined;
  tally.macros = partOf('vbaProject') !== undefined;
  if (!blocks.some(({ kind }) => kind !== 'note')) throw withoutText(tally);
  return { format: 'docx', blocks, notes: [...tally.notes()] };
}

function withoutText(tally: Tally): PaperRefused {
  if (tally.pictures > 0) return new PaperScanned();
  return tally.macros ? new PaperOnlyMacros() : new PaperEmpty();
}

async function mainPart(archive: Archive, budget: Budget): Promise<string> {
  const relations = await relationsOf(archive, '', budget);
  const main = relations.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  if (!archive.has(main)) throw new PaperDamaged({ zh: '缺少正文', en: 'its main part is missing' });
  return main;
}

async function readStyles(archive: Archive, part: string | undefined, budget: Budget): Promise<Styles> {
  const styles = new Styles();
  if (part !== undefined) await readOptional(archive, part, budget, styles.reader());
  return styles;
}

async function readNumbering(archive: Archive, part: string | undefined, budget: Budget, tally: Tally) {
  if (part === undefined) return NO_NUMBERING;
  const reader = numberingReader();
  if (await readOptional(archive, part, budget, reader)) return reader.result;
  tally.numberingLost = true;
  return NO_NUMBERING;
}

/** Damage of a part that only describes how the text looks does not keep the text from being read. */
async function readOptional(archive: Archive, part: string, budget: Budget, handler: XmlHandler): Promise<boolean> {
  try {
    await readXml(await archive.open(part), budget, handler);
    return true;
  } catch (error) {
    if (!(error instanceof PaperRefused) || error instanceof PaperTooLarge) throw error;
    return false;
  }
}
