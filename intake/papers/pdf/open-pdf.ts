/** Opens a PDF with pdf.js on this machine: no worker thread, no network, no scripts of the file. */
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { PaperDamaged, PaperEncrypted } from '../refusals.ts';

/** Where the package keeps its character maps (cmaps) and fonts; a bundle brings them along and names their folder. */
function resources(): string {
  return process.env.GUIJU_PDF_RESOURCES ?? dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
}

/** @throws PaperEncrypted, PaperDamaged */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await library();
  const folder = resources();
  try {
    // A copy: pdf.js takes the buffer over.
    return await getDocument({
      data: Uint8Array.from(bytes),
      cMapUrl: join(folder, 'cmaps') + sep,
      cMapPacked: true,
      standardFontDataUrl: join(folder, 'standard_fonts') + sep,
      useSystemFonts: false,
      disableFontFace: true,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      useWasm: false,
      stopAtErrors: false,
      maxImageSize: 1,
      verbosity: 0,
    }).promise;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new PaperEncrypted();
    throw new PaperDamaged({ zh: '不是完整的 PDF', en: 'no complete PDF' });
  }
}

/** The library is loaded when the first PDF comes: it is larger than all else. Its worker runs in this thread. */
async function library() {
  const [pdf, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // @ts-expect-error it is a script without types: what matters is that pdf.js finds it loaded
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  Object.assign(globalThis, { pdfjsWorker: worker });
  return pdf;
}
