/** Reads what a person brings as a paper, whatever its name says: the content decides what it is. */
import { Budget } from './budget.ts';
import { openArchive } from './container/zip.ts';
import { readDocx } from './docx/read-docx.ts';
import type { Paper } from './paper.ts';
import { PaperFormatUnknown } from './refusals.ts';

/**
 * @param bytes the whole file
 * @throws PaperRefused, in words for its user
 */
export async function readPaper(bytes: Uint8Array, { name }: { readonly name?: string } = {}): Promise<Paper> {
  const budget = new Budget();
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new PaperFormatUnknown({ zh: '无法识别的文件', en: 'not a known file' });
  const paper = await readDocx(await openArchive(bytes, budget), budget);
  return name === undefined ? paper : { ...paper, name };
}
