/**
 * Reports of rows of one batch, packed together: of three megabytes in a hundred of them all but some ten kilobytes are words that
 * stand in each. What is packed are the lines of the result, as they will stand in it, and the cases they judge, a line each.
 */
import type { Report } from '../../rules/engine/report.ts';
import { packed, unpacked } from './packed-text.ts';
import type { StoredReport } from './report-store.ts';

/** One row on its way into a pack. */
export interface RowToPack {
  /** The number of its line in the file. */
  readonly n: number;
  /** How long its line of the result is, line feed included. */
  readonly length: number;
  readonly case: StoredReport['case'];
}

/** An item holds 400 KB with its names (DynamoDB, "Service quotas"). */
const PACK_LIMIT = 390_000;
/** Bytes that are compressed, and held by whoever reads one report of them. */
const OPENED_LIMIT = 8_000_000;

export interface Pack {
  readonly body: Uint8Array;
  /** How many of the rows it holds, from the first. */
  readonly rows: number;
}

/**
 * Packs as many of the rows as one item holds.
 * @param lines those of the rows, one after the other.
 * @returns undefined where it does not hold the first.
 */
export function packRows(rows: readonly RowToPack[], lines: Uint8Array): Pack | undefined {
  let count = 0;
  for (let bytes = 0; count < rows.length; count++) {
    bytes += rows[count]?.length ?? 0;
    if (count > 0 && bytes > OPENED_LIMIT) break;
  }
  for (; count > 0; count >>= 1) {
    const body = packed(textOf(rows.slice(0, count), lines));
    if (body.length <= PACK_LIMIT) return { body, rows: count };
  }
  return undefined;
}

function textOf(rows: readonly RowToPack[], lines: Uint8Array): Buffer {
  const head = `${JSON.stringify(rows.map(({ n }) => n))}\n`;
  const cases = rows.map((row) => `${JSON.stringify(row.case)}\n`).join('');
  const length = rows.reduce((sum, row) => sum + row.length, 0);
  return Buffer.concat([Buffer.from(head), lines.subarray(0, length), Buffer.from(cases)]);
}

const LINE_FEED = 0x0a;

/** A pack that was opened: lines are found when they are asked for. */
export class OpenedPack {
  /** The numbers of its rows, in order. */
  readonly numbers: readonly number[];
  readonly #bytes: Buffer;
  /** Where each line ends, that of the numbers first. */
  readonly #ends: number[] = [];

  constructor(body: Uint8Array) {
    this.#bytes = unpacked(body);
    for (let end = this.#bytes.indexOf(LINE_FEED); end >= 0; end = this.#bytes.indexOf(LINE_FEED, end + 1))
      this.#ends.push(end + 1);
    this.numbers = JSON.parse(this.#line(0).toString('utf8'));
  }

  /** The line of the result of the row at a place, line feed included. */
  line(place: number): Uint8Array {
    return this.#line(place + 1);
  }

  /** The report at a place with the case it judges; written by `packRows`, so its shape is known. */
  stored(place: number): StoredReport {
    const line: Report & LineMembers = JSON.parse(this.line(place).toString());
    const { row: _, part: __, sheet: ___, unread: ____, carried: _____, ...report } = line;
    return { report, case: JSON.parse(this.#line(this.numbers.length + place + 1).toString('utf8')) };
  }

  #line(index: number): Buffer {
    const end = this.#ends[index];
    if (end === undefined) throw new RangeError('the pack has no such line');
    return this.#bytes.subarray(index === 0 ? 0 : this.#ends[index - 1], end);
  }
}

/** What a line of the result says beside the report (output/results/write-results.ts). */
interface LineMembers {
  readonly row?: unknown;
  readonly part?: unknown;
  readonly sheet?: unknown;
  readonly unread?: unknown;
  readonly carried?: unknown;
}
