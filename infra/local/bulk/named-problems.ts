/** Names on standard error what could not be read: the first of it, since all of it stands in the result. */
import type { Origin, RowProblem } from '../../../intake/lines.ts';
import { harmless } from '../cli/harmless.ts';

/** Refused rows, and rows with cells that could not be read, that are named. */
export const MOST_NAMED = 20;
/** Characters of a cell that are shown beside what is wrong with it. */
const LONGEST_SHOWN = 40;

export class NamedProblems {
  #named = 0;

  name({ row, part, sheet }: Origin, problems: readonly RowProblem[]): void {
    if (this.#named++ >= MOST_NAMED) return;
    for (const { column, path, value, message } of problems) {
      const place = `${sheet === undefined ? '' : `${sheet}!`}${row}${part ?? ''}`;
      const where = [place, column ?? path].filter((text) => text !== '').join(' ');
      const what = value === null || value.length > LONGEST_SHOWN ? '' : ` “${value}”`;
      console.error(harmless(`${where}: ${message.zh}${what} · ${message.en}`));
    }
    if (this.#named === MOST_NAMED) console.error('… 其余见结果文件 · the others stand in the result');
  }
}
