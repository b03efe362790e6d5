/**
 * Stores the reports of a group of rows: first packed together, then an item for each breach, and last one for each report, which
 * lists it and says where it lies. A crash anywhere leaves a report there whole, or not at all; done again, the group finds
 * its packs and writes the same items over.
 */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type JsonSink, Utf8Sink } from '../../output/results/json-sink.ts';
import type { Report } from '../../rules/engine/report.ts';
import { breachItems, commitOf, headItem } from './report-items.ts';
import { type OpenedPack, packRows, type RowToPack } from './report-pack.ts';
import { type BatchOf, placeInPack, ReportPacks } from './report-packs.ts';
import type { ReportStore, StoredReport } from './report-store.ts';
import { keptFor } from './retention.ts';
import { reaching } from './unavailable.ts';
import { writeAll } from './write-all.ts';

/** A row that was judged. */
export interface JudgedRow extends StoredReport {
  /** The number of its line in the file. */
  readonly n: number;
  /** Writes its line of the result, line feed included, with this report in it. */
  readonly write: (to: JsonSink, report: Report) => void;
}

export interface RowGroup extends BatchOf {
  readonly from: number;
  readonly to: number;
  /** The instant the group was begun first. */
  readonly begunAt: string;
  /** Whether some of it may be stored already. */
  readonly begunBefore: boolean;
}

export interface RowReportsOptions {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  readonly retentionDays: number | undefined;
  /** Reports one by one, as releases before this one stored those of rows. */
  readonly single: Pick<ReportStore, 'get'>;
}

/** Requests on their way at a time. */
const TOGETHER = 4;

interface Placed {
  readonly report: Report;
  readonly commit: string;
  readonly pack: string;
}

export class RowReports {
  readonly #options: RowReportsOptions;
  readonly #packs: ReportPacks;
  readonly #sink = new Utf8Sink();
  constructor(options: RowReportsOptions) {
    this.#options = options;
    this.#packs = new ReportPacks(options.client, options.tableName);
  }

  /**
   * Stores the reports of rows, in the order of their lines.
   * @returns by line the reports that are there: those stored before stay, whatever is given now. A row without one is too large.
   */
  async put(group: RowGroup, rows: readonly JudgedRow[]): Promise<ReadonlyMap<number, Report>> {
    const { client, tableName, retentionDays } = this.#options;
    const { tenant, begunAt } = group;
    // Reckoned from the beginning, so that a pack is never gone before what names it.
    const kept = keptFor(retentionDays, Date.parse(begunAt));
    const placed = group.begunBefore ? await this.#placedBefore(group, rows) : new Map<number, Placed>();
    await this.#pack(group, await this.#missing(group, rows, placed), placed, kept);
    const written = [...placed.values()].map(({ report, commit, pack }) => ({
      report,
      pack,
      by: { tenant, commit, ...kept },
    }));
    const breaches = written.flatMap(({ report, by }) => breachItems(report, by));
    await reaching(() => writeAll(client, tableName, breaches, TOGETHER));
    // Rows are told of as a batch, and not one by one (functions/events).
    const heads = written.map(({ report, by, pack }) => ({ ...headItem(report, by), bulk: true, pack }));
    await reaching(() => writeAll(client, tableName, heads, TOGETHER));
    return new Map([...placed].map(([n, { report }]) => [n, report]));
  }

  /** The lines of rows one after the other, in memory that is used again for the next group. */
  #written(rows: readonly JudgedRow[]): [rows: readonly RowToPack[], lines: Uint8Array] {
    const sink = this.#sink;
    sink.clear();
    const measured = rows.map(({ n, case: judged, report, write }) => {
      const before = sink.length;
      write(sink, report);
      return { n, case: judged, length: sink.length - before };
    });
    return [measured, sink.view()];
  }

  async #placedBefore(group: RowGroup, rows: readonly JudgedRow[]): Promise<Map<number, Placed>> {
    const own = new Set(rows.map(({ n }) => n));
    const placed = new Map<number, Placed>();
    for await (const { first, body, opened } of this.#packs.between(group, group.from, group.to))
      place(placed, group.batch, first, body, opened, (n) => own.has(n));
    return placed;
  }

  /** Rows that are in no pack; what the release before stored of them one by one is what is packed. */
  async #missing(
    { tenant, begunBefore }: RowGroup,
    rows: readonly JudgedRow[],
    placed: ReadonlyMap<number, Placed>,
  ): Promise<readonly JudgedRow[]> {
    const missing = rows.filter(({ n }) => !placed.has(n));
    if (!begunBefore) return missing;
    const found: JudgedRow[] = [];
    for (const row of missing) found.push({ ...row, ...(await this.#options.single.get(tenant, row.report.id)) });
    return found;
  }

  async #pack(
    group: RowGroup,
    rows: readonly JudgedRow[],
    placed: Map<number, Placed>,
    kept: { readonly expiresAt?: number },
  ): Promise<void> {
    let left = rows;
    for (let [head] = left; head !== undefined; [head] = left) {
      const { n: first } = head;
      const pack = packRows(...this.#written(left));
      if (pack === undefined) {
        left = left.slice(1);
        continue;
      }
      const { body, rows: count } = pack;
      const before = await this.#packs.put(group, { first, body }, kept);
      if (before === undefined) {
        const commit = commitOf(body);
        for (const [at, { n, report }] of left.slice(0, count).entries())
          placed.set(n, { report, commit, pack: placeInPack(group.batch, first, at) });
      } else {
        const own = new Set(left.map(({ n }) => n));
        place(placed, group.batch, first, before.body, before.opened, (n) => own.has(n));
      }
      left = left.filter(({ n }) => !placed.has(n));
    }
  }
}

function place(
  placed: Map<number, Placed>,
  batch: string,
  first: number,
  body: Uint8Array,
  opened: OpenedPack,
  isAsked: (n: number) => boolean,
): void {
  const commit = commitOf(body);
  for (const [at, n] of opened.numbers.entries()) {
    if (!isAsked(n) || placed.has(n)) continue;
    placed.set(n, { report: opened.stored(at).report, commit, pack: placeInPack(batch, first, at) });
  }
}
