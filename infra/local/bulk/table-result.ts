/** The result of one table in UTF-8, its rows done by several threads and put together in the order of the file. */
import type { JudgeLineOptions } from '../../../intake/judge-line.ts';
import { noRows, type RawTable, linesOf as rowsAsLines } from '../../../intake/opened-table.ts';
import { Proportion } from '../../../intake/refused-rows.ts';
import { addFound, nothingFound, takeFound } from '../../../intake/tables/found.ts';
import { findingsHeading } from '../../../output/results/write-results.ts';
import { doneInOrder, Helper, helpersFor, type Work } from './helpers.ts';
import { type Done, OutcomeWriter, type RefusedRow, RowsWork, type Shown, type WorkOrder } from './rows-work.ts';
import type { RunCount } from './run-count.ts';

/**
 * @param count is told all that the rows come to.
 * @throws FileRefused where there is no case among them, or none of the first ten thousand can be read.
 */
export async function* resultOfTable(
  { table, opening, groups }: RawTable,
  judging: JudgeLineOptions,
  shown: Shown,
  fileBytes: number,
  count: RunCount,
): AsyncGenerator<Uint8Array> {
  const { columns } = table;
  const order: WorkOrder = { opening, judging, shown, columns };
  const own = new RowsWork(order);
  const found = nothingFound();
  const refusals = new Refusals(order, count);
  let any = false;
  async function* works(): AsyncGenerator<Work> {
    for await (const rows of judging.only === 'breached' ? groups() : cut(groups(), WHOLE_TOGETHER)) {
      const isForAnyone = table.isPlain(rows);
      // Rows that may be headings, and those below them, are read in their order.
      const inOrder = (): Done => own.doLines(rowsAsLines(rows, table, undefined), takeFound(table.found));
      yield { rows, isForAnyone, here: () => (isForAnyone ? own.do(rows) : inOrder()) };
    }
  }
  if (shown === 'csv') yield Buffer.from(findingsHeading(columns));
  const crew = Array.from({ length: helpersFor(fileBytes) }, () => new Helper(order));
  for await (const done of doneInOrder(works(), crew)) {
    addFound(found, done.found);
    any ||= done.read > 0 || done.told.length > 0;
    count.tally.merge(done.counts);
    for (const bytes of refusals.putInto(done)) if (bytes.length > 0 && shown !== 'nothing') yield bytes;
    count.show();
  }
  addFound(table.found, found);
  if (!any) throw noRows();
}

/** Says of refused rows what is in proportion to the rows before them, and puts it between what is said of the others. */
class Refusals {
  readonly #proportion = new Proportion();
  readonly #writer: OutcomeWriter;
  readonly #count: RunCount;

  constructor(order: WorkOrder, count: RunCount) {
    this.#writer = new OutcomeWriter(order);
    this.#count = count;
  }

  /** @returns the bytes of the group, with those of its refused rows in their places. */
  putInto({ bytes, read, told }: Done): readonly Uint8Array[] {
    const pieces: Uint8Array[] = [];
    let at = 0;
    for (const one of told) {
      if ('problems' in one) {
        this.#count.problems.name(one.origin, one.problems);
        continue;
      }
      if (one.bytes > at) pieces.push(bytes.subarray(at, one.bytes));
      at = one.bytes;
      pieces.push(this.#refused(one));
    }
    this.#proportion.allRead(read);
    pieces.push(bytes.subarray(at));
    return pieces;
  }

  #refused({ line, read }: RefusedRow): Uint8Array {
    this.#proportion.allRead(read);
    const said = this.#proportion.ofRefused(line);
    this.#count.add(said);
    this.#writer.write(said);
    return this.#writer.taken();
  }
}

/** Rows of which whole reports, of forty kilobytes each, are made at a time. */
const WHOLE_TOGETHER = 64;

async function* cut<Item>(groups: AsyncIterable<readonly Item[]>, most: number): AsyncGenerator<readonly Item[]> {
  for await (const group of groups)
    for (let from = 0; from < group.length; from += most) yield group.slice(from, from + most);
}
