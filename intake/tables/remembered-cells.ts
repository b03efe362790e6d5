/** The cells of one column as they were read: most columns hold few different ones, and some a different one in every row. */
import { type Cell, type CellKind, readCell } from './cell.ts';

const MOST = 4_096;
const LONGEST = 64;

export class RememberedCells {
  #known = new Map<string, Cell>();
  #hits = 0;
  #isWorthIt = true;

  /** @param kind always the same: of the column. */
  read(kind: CellKind, text: string): Cell {
    if (!this.#isWorthIt || text.length > LONGEST) return readCell(kind, text);
    const known = this.#known.get(text);
    if (known !== undefined) {
      this.#hits++;
      return known;
    }
    const cell = readCell(kind, text);
    if (this.#known.size >= MOST) {
      // A reference or a sum is hardly ever found again: remembering them costs more than reading them.
      this.#isWorthIt = this.#hits > MOST / 4;
      this.#known = new Map();
      this.#hits = 0;
    }
    this.#known.set(text, cell);
    return cell;
  }
}
