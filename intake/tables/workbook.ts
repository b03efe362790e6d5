/** Reads the visible sheets of an Excel workbook (ECMA-376) as streams of rows of cells, each as the text a user sees in it. */
import { once } from '../../rules/once.ts';
import { openArchive } from '../files/archive.ts';
import { FileRefused } from '../files/file-refused.ts';
import type { Source } from '../files/source.ts';
import type { TableRow } from './delimited.ts';
import { readSharedStrings } from './shared-strings.ts';
import { sheetRows } from './sheet-rows.ts';
import { readContents } from './workbook-parts.ts';
import { readFormats } from './workbook-styles.ts';

/** A visible sheet of an open workbook. */
export interface Sheet {
  readonly name: string;
  /** @throws FileRefused where it is damaged, or unpacks to more than it may. */
  readonly rows: () => AsyncGenerator<readonly TableRow[]>;
}

/** An open workbook; its sheets can be read until it is closed. */
export interface Workbook {
  /** The visible sheets, in their order. */
  readonly sheets: readonly Sheet[];
  /** Names of the hidden ones, which are not read. */
  readonly hidden: readonly string[];
  readonly close: () => void;
}

/** @throws FileRefused where it is no workbook, is damaged, or unpacks to more than it may. */
export async function openWorkbook(source: Source): Promise<Workbook> {
  const archive = await openArchive(source);
  try {
    const { sheets, hidden, from1904, computedOnLoad } = await readContents(archive);
    if (sheets.length === 0)
      throw new FileRefused('not-a-workbook', {
        zh: '工作簿没有可见的工作表',
        en: 'the workbook has no visible sheet',
      });
    const formats = archive.has('xl/styles.xml') ? await readFormats(archive) : [];
    const shared = archive.has('xl/sharedStrings.xml') ? await readSharedStrings(archive) : [];
    // The grammar of formulas is loaded when one is open: few files need it. One for all sheets, since its work is counted by file.
    const evaluator = once(async () => new (await import('./formula.ts')).Formulas());
    return {
      hidden,
      sheets: sheets.map(({ name, part }) => ({
        name,
        rows: async function* () {
          try {
            yield* sheetRows(archive, part, { formats, shared, from1904, computedOnLoad, evaluator });
          } catch (error) {
            throw damageOr(error);
          }
        },
      })),
      close: archive.close,
    };
  } catch (error) {
    archive.close();
    throw damageOr(error);
  }
}

function damageOr(error: unknown): unknown {
  return isDamage(error)
    ? new FileRefused('damaged-archive', { zh: '工作簿已损坏', en: 'the workbook is damaged' })
    : error;
}

/** Errors of zlib and yauzl while a part is unpacked: bad data, wrong sizes, wrong checksums. */
function isDamage(error: unknown): boolean {
  return (
    error instanceof Error &&
    !(error instanceof FileRefused) &&
    !(error instanceof RangeError) &&
    !(error instanceof TypeError)
  );
}
