/**
 * Keeps what is said about refused rows in proportion. Every one is kept with its number, but a row of four bytes is refused in
 * five hundred: beyond a budget only its first reason is named, and a file of which nothing can be read is refused as a whole.
 */
import { FileRefused } from './files/file-refused.ts';
import { isRefused, type Line, type RefusedLine } from './lines.ts';

/** Characters of reasons that any file may be given in full; a million refused rows fill a hundred times as many. */
const IN_FULL = 16_000_000;
/** Rows looked at in vain before the file is refused. */
const MOST_IN_VAIN = 10_000;

/**
 * Hands lines on as they come.
 * @throws FileRefused where none of the first ten thousand rows can be read.
 */
export async function* proportionate(groups: AsyncGenerator<readonly Line[]>): AsyncGenerator<readonly Line[]> {
  const proportion = new Proportion();
  for await (const group of groups) yield proportion.of(group);
}

/** The same for lines that come in groups, in the order of the file. */
export class Proportion {
  #left = IN_FULL;
  #inVain: number | undefined = 0;

  /** So many lines were read. */
  allRead(lines: number): void {
    if (lines > 0) this.#inVain = undefined;
  }

  /** @throws FileRefused as {@link proportionate}. */
  of(group: readonly Line[]): readonly Line[] {
    return group.map((line) => {
      if (isRefused(line)) return this.ofRefused(line);
      this.allRead(1);
      return line;
    });
  }

  /** What is said of a row. @throws FileRefused as {@link proportionate}. */
  ofRefused(line: RefusedLine): RefusedLine {
    if (this.#inVain !== undefined && ++this.#inVain > MOST_IN_VAIN) throw nothingRead(line);
    if (this.#left > 0) this.#left -= weightOf(line);
    return this.#left > 0 ? line : inBrief(line);
  }
}

function weightOf({ refused }: RefusedLine): number {
  let weight = 0;
  for (const { column, path, value, message } of refused)
    weight += (column?.length ?? 0) + path.length + (value?.length ?? 0) + message.zh.length + message.en.length + 60;
  return weight;
}

const BRIEF = { zh: '该行有误', en: 'the row is refused' };

function inBrief({ refused: [first], ...origin }: RefusedLine): RefusedLine {
  const { column = null, path = '', code = 'more' } = first ?? {};
  return { ...origin, refused: [{ column, path, code, value: null, message: BRIEF }] };
}

function nothingRead({ row, refused: [first] }: RefusedLine): FileRefused {
  const { column, path = '', message } = first ?? {};
  const where = column ?? path;
  const [zh, en] = [message?.zh ?? '', message?.en ?? ''];
  return new FileRefused(
    'nothing-read',
    {
      zh: `前 ${MOST_IN_VAIN} 行没有一行可以读取；如第 ${row} 行：${where === '' ? '' : `${where}：`}${zh}`,
      en: `none of the first ${MOST_IN_VAIN} rows can be read; row ${row}, for one: ${where === '' ? '' : `${where}: `}${en}`,
    },
    row,
  );
}
