/** Reads the XML of an e-invoice into lines as they stand on its face: `发票号码：044001900111`. Values stay as they are written. */
import type { Budget } from '../budget.ts';
import { readXml } from '../container/xml.ts';
import { FULLY_DIGITAL, labelOf } from './elements.ts';

/** A value on an invoice is shorter. */
const MOST = 300;

export interface InvoiceLines {
  readonly fullyDigital: boolean;
  /** The first value of each label, in the order of the file. */
  readonly lines: readonly string[];
}

/** @throws PaperDamaged, PaperTooLarge */
export async function invoiceLines(chunks: AsyncIterable<unknown>, budget: Budget): Promise<InvoiceLines> {
  const values = new Map<string, string>();
  let fullyDigital = false;
  let label: string | undefined;
  let text = '';
  await readXml(chunks, budget, {
    open: (name, { Name }) => {
      if (name.slice(name.indexOf(':') + 1) === FULLY_DIGITAL) fullyDigital = true;
      // An OFD tells them as well: <ofd:CustomData Name="发票号码">.
      label = labelOf(name) ?? (name.endsWith('CustomData') && Name !== undefined ? labelOf(Name) : undefined);
      text = '';
    },
    text: (piece) => {
      if (label !== undefined && text.length < MOST) text += piece;
    },
    close: () => {
      const value = text.trim();
      if (label !== undefined && value !== '' && value.length <= MOST && !values.has(label)) values.set(label, value);
      label = undefined;
    },
  });
  return { fullyDigital, lines: [...values].map(([name, value]) => `${name}：${value}`) };
}
