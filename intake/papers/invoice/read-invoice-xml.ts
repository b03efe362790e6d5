/** Reads an e-invoice that came as XML. */
import type { Budget } from '../budget.ts';
import type { Block, Paper } from '../paper.ts';
import { PaperFormatUnknown } from '../refusals.ts';
import { invoiceLines } from './invoice-lines.ts';

/** An invoice has its number, its buyer or its sum; other XML has none of them. */
const FEWEST = 2;

/** @throws PaperRefused, in particular where it is XML of another kind */
export async function readInvoiceXml(bytes: Uint8Array, budget: Budget): Promise<Paper> {
  const { fullyDigital, lines } = await invoiceLines(once(bytes), budget);
  if (lines.length < FEWEST)
    throw new PaperFormatUnknown({
      zh: '文件是 XML，但不是电子发票',
      en: 'the file is XML, but no e-invoice',
    });
  return { format: 'xml', blocks: invoiceBlocks(lines, fullyDigital, 0), notes: [] };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** @param after how many blocks stand before them */
export function invoiceBlocks(lines: readonly string[], fullyDigital: boolean, after: number): Block[] {
  const title = fullyDigital ? '全面数字化的电子发票' : '电子发票';
  return [title, ...lines].map((text, index) => ({
    id: `b${after + index + 1}`,
    kind: index === 0 ? 'heading' : 'paragraph',
    text,
    place: { in: 'line', line: index + 1 },
    ...(index === 0 && { level: 1 }),
  }));
}
