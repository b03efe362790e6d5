/** Reads an OFD (GB/T 33190: ZIP and XML), the format of official documents and e-invoices: its text objects, put into lines as those of a PDF. */
import type { Budget } from '../budget.ts';
import { readXml } from '../container/xml.ts';
import type { Archive } from '../container/zip.ts';
import type { Paper } from '../paper.ts';
import { Assembly } from '../pdf/assemble.ts';
import { type Line, linesOf } from '../pdf/lines.ts';
import { withoutRunningHeads } from '../pdf/running-heads.ts';
import { PaperDamaged, PaperEmpty, PaperScanned } from '../refusals.ts';
import { resolved } from './locations.ts';
import { OfdText } from './text-objects.ts';

const MAX_PAGES = 2_000;

/** @throws PaperRefused */
export async function readOfd(archive: Archive, budget: Budget): Promise<Paper> {
  const root = await documentRoot(archive, budget);
  const { pages, templates } = await contentsOf(archive, root, budget);
  const read: (readonly Line[])[] = [];
  let pictures = 0;
  for (const [index, page] of pages.slice(0, MAX_PAGES).entries()) {
    const text = new OfdText();
    if (archive.has(page)) await readXml(await archive.open(page), budget, text);
    // A form's fixed words stand in a template under the page.
    for (const id of text.templates) {
      const template = templates.get(id);
      if (template !== undefined && archive.has(template)) await readXml(await archive.open(template), budget, text);
    }
    pictures += text.pictures;
    read.push(linesOf(index + 1, text.fragments()));
  }
  const assembly = new Assembly(budget);
  for (const lines of withoutRunningHeads(read)) assembly.page(lines);
  const blocks = assembly.end();
  if (blocks.length === 0) throw pictures > 0 ? new PaperScanned() : new PaperEmpty();
  const left = pages.length - read.length;
  return {
    format: 'ofd',
    pages: pages.length,
    blocks: [...blocks],
    notes:
      left === 0
        ? []
        : [
            {
              code: 'pages-left-out',
              count: left,
              text: {
                zh: `文件共 ${pages.length} 页，只读取了前 ${read.length} 页`,
                en: `of ${pages.length} pages the first ${read.length} are read`,
              },
            },
          ],
  };
}

async function documentRoot(archive: Archive, budget: Budget): Promise<string> {
  let root: string | undefined;
  let reading = false;
  await readXml(await archive.open('OFD.xml'), budget, {
    open: (name) => {
      reading = localOf(name) === 'DocRoot' && root === undefined;
    },
    text: (text) => {
      if (reading) root = (root ?? '') + text;
    },
    close: () => {
      reading = false;
    },
  });
  if (root === undefined) throw new PaperDamaged({ zh: 'OFD 中没有文档', en: 'the OFD names no document' });
  return resolved('', root.trim());
}

/** The pages in their order, and the templates by number. */
async function contentsOf(archive: Archive, root: string, budget: Budget) {
  const pages: string[] = [];
  const templates = new Map<string, string>();
  await readXml(await archive.open(root), budget, {
    open: (name, { BaseLoc, ID }) => {
      if (BaseLoc === undefined) return;
      if (localOf(name) === 'Page') pages.push(resolved(root, BaseLoc));
      else if (localOf(name) === 'TemplatePage') templates.set(ID ?? '', resolved(root, BaseLoc));
    },
  });
  return { pages, templates };
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
