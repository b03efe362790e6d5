/** Reads an OFD (GB/T 33190: ZIP and XML), the format of official documents and e-invoices: its text objects, put into lines as those of a PDF. */
import type { Budget } from '../budget.ts';
import { readXml } from '../container/xml.ts';
import type { Archive } from '../container/zip.ts';
import { type InvoiceLines, invoiceLines } from '../invoice/invoice-lines.ts';
import { invoiceBlocks } from '../invoice/read-invoice-xml.ts';
import type { Paper } from '../paper.ts';
import { Assembly } from '../pdf/assemble.ts';
import { type Line, linesOf } from '../pdf/lines.ts';
import { withoutRunningHeads } from '../pdf/running-heads.ts';
import { PaperDamaged, PaperEmpty, PaperScanned } from '../refusals.ts';
import { resolved } from './locations.ts';
import { OfdText } from './text-objects.ts';

const MAX_PAGES = 2_000;
const MOST_ATTACHMENTS = 8;

/** @throws PaperRefused */
export async function readOfd(archive: Archive, budget: Budget): Promise<Paper> {
  const root = await documentRoot(archive, budget);
  const { pages, templates } = await contentsOf(archive, root, budget);
  const textOf = async (part: string | undefined): Promise<OfdText> => {
    const text = new OfdText();
    if (part !== undefined && archive.has(part)) await readXml(await archive.open(part), budget, text);
    return text;
  };
  // Read once, however many pages stand on it.
  const known = new Map<string, OfdText>();
  const read: (readonly Line[])[] = [];
  let pictures = 0;
  for (const [index, page] of pages.slice(0, MAX_PAGES).entries()) {
    const text = await textOf(page);
    pictures += text.pictures;
    const fragments = [...text.fragments()];
    // A form's fixed words stand in a template under the page, which may stand on others: each once, also where one names itself.
    const under = new Set(text.templates);
    for (const id of under) {
      const template = known.get(id) ?? (await textOf(templates.get(id)));
      known.set(id, template);
      pictures += template.pictures;
      for (const other of template.templates) under.add(other);
      for (const fragment of template.fragments()) {
        budget.node(1);
        fragments.push(fragment);
      }
    }
    read.push(linesOf(index + 1, fragments));
  }
  const assembly = new Assembly(budget);
  for (const lines of withoutRunningHeads(read)) assembly.page(lines);
  const shown = assembly.end();
  // The data of an e-invoice lies beside its pages: the same words, but exact.
  const data = await dataOf(archive, budget);
  const told = data.lines.length === 0 ? [] : invoiceBlocks(data.lines, data.fullyDigital, shown.length);
  const blocks = [...shown, ...told];
  if (blocks.length === 0) throw pictures > 0 ? new PaperScanned() : new PaperEmpty();
  const left = pages.length - read.length;
  return {
    format: 'ofd',
    pages: pages.length,
    blocks,
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

/** Attachments of an e-invoice, and what `OFD.xml` tells of it. */
async function dataOf(archive: Archive, budget: Budget): Promise<InvoiceLines> {
  const names = archive.names.filter(
    (name) => /(?:^|\/)attachs?\/[^/]*\.xml$/i.test(name) && !/attachments\.xml$/i.test(name),
  );
  for (const name of [...names.slice(0, MOST_ATTACHMENTS), 'OFD.xml']) {
    const found = await invoiceLines(await archive.open(name), budget);
    if (found.lines.length > 1) return found;
  }
  return { lines: [], fullyDigital: false };
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
