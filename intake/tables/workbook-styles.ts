/** Number formats of a workbook, by the style that cells name. */
import type { Archive } from '../files/archive.ts';
import { drain, readXml } from '../files/xml.ts';
import { type NumberFormat, numberFormatOf } from './number-format.ts';

const LONGEST_FORMAT = 1_000;
const MAX_FORMATS = 65_536;

/** The format of each cell style, by its index. */
export async function readFormats(archive: Archive): Promise<readonly NumberFormat[]> {
  const declared = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCellStyles = false;
  await drain(
    readXml(await archive.open('xl/styles.xml'), {
      open: (name, { numFmtId, formatCode }) => {
        const id = Number(numFmtId ?? 0);
        if (name === 'numFmt' && formatCode !== undefined) {
          // Told by its code once, however many styles use it.
          if (declared.size < MAX_FORMATS) declared.set(id, numberFormatOf(id, formatCode.slice(0, LONGEST_FORMAT)));
        } else if (name === 'cellXfs') inCellStyles = true;
        else if (name === 'xf' && inCellStyles && formats.length < MAX_FORMATS) {
          formats.push(declared.get(id) ?? numberFormatOf(id, undefined));
        }
      },
      close: (name) => {
        if (name === 'cellXfs') inCellStyles = false;
      },
    }),
  );
  return formats;
}
