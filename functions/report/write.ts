/** Writes a document: on AWS here, on one machine in a thread, since setting a long report takes a second and more. */
import type { Written } from '../../output/written/written.ts';

export type WrittenAs = 'docx' | 'pdf';
export type Writer = (written: Written, as: WrittenAs) => Promise<Uint8Array>;

/** Each library is loaded with the first document that needs it. */
export const write: Writer = async (written, as) => {
  if (as === 'docx') {
    const { docxOf } = await import('../../output/written/docx.ts');
    return docxOf(written);
  }
  const { pdfOf } = await import('../../output/written/pdf.ts');
  return pdfOf(written);
};
