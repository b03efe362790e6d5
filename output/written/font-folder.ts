/** Where the fonts of PDFs lie: Noto Sans in simplified Chinese, under the SIL Open Font License. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The weights that are used, and so brought along with a bundle. */
export const fontFiles = ['NotoSansHans-Regular.otf', 'NotoSansHans-Medium.otf'] as const;

/** On AWS they lie beside the bundle (GUIJU_FONTS), on one machine in their package. */
export const fontFolder = (): string =>
  process.env.GUIJU_FONTS ?? join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts');
