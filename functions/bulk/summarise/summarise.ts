/**
 * The last step of a batch: counts what became of every line, and writes the result files. A line without an outcome, since
 * its judging failed for good, is put among the refused rows: none is ever lost.
 */
import { pMapIterable } from 'p-map';
import { isRefused, type Origin, originOf, parseLine, type RefusedLine, refusal } from '../../../intake/lines.ts';
import { findingTable, refusedHeadings, refusedRows } from '../../../output/results/finding-table.ts';
import { type CopiedRow, copiedRow } from '../../../output/results/ledger-copy.ts';
import { csvText, reportLine, resultsWorkbook } from '../../../output/results/write-results.ts';
import type { Summary } from '../../../output/summary/summary.ts';
import { Tally } from '../../../output/summary/tally.ts';
import type { RuleSet } from '../../../rules/engine/rule-set.ts';
import { type Batch, isRunning, type RowCounts, runningStates } from '../../batches/batch.ts';
import type { BatchStore } from '../../batches/batch-store.ts';
import {
  linesKey,
  outcomesKey,
  type ResultFile,
  reportLinesKey,
  resultFiles,
  resultKey,
} from '../../batches/object-keys.ts';
import {
  isReported,
  linesOf,
  type NumberedOutcome,
  type ReportedLine,
  readOutcomes,
  tabled,
} from '../../batches/outcomes.ts';
import { PackedLines } from '../../batches/packed-lines.ts';
import type { ObjectStore, ObjectWriter } from '../../store/object-store.ts';
import type { ReportPacks } from '../../store/report-packs.ts';
import { FAILED } from '../evaluate/evaluate.ts';
import { mapItem } from '../map-item.ts';
import { type Step, step, stepInput } from '../step.ts';

export interface SummariseServices {
  readonly batches: BatchStore;
  readonly packs: ReportPacks;
  readonly objects: ObjectStore;
  readonly resultsBucket: string;
  readonly ruleSet: RuleSet;
  readonly now: () => number;
}

export function summariseStep(services: SummariseServices): Step {
  const { batches, now } = services;
  return step('summarise', stepInput, async ({ tenant, batch: id, attempt }) => {
    const batch = await batches.get(tenant, id);
    if (batch === undefined) throw new Error('there is no such batch');
    // Delivered again after it had ended: the answer was lost, not the work.
    if (batch.attempt === attempt && batch.state === 'finished') return { state: batch.state, rows: batch.rows };
    if (batch.attempt !== attempt || !isRunning(batch.state)) return { state: batch.state, rows: batch.rows ?? null };
    await batches.change({ tenant, id, attempt }, runningStates, { state: 'summarising' });
    const rows = await new Results(batch, services).write();
    const ended = { state: 'finished' as const, rows, endedAt: new Date(now()).toISOString() };
    const finished = await batches.change({ tenant, id, attempt }, runningStates, ended);
    return { state: finished?.state ?? 'cancelled', rows };
  });
}

/** Lines of files whose table is copied, with its rows coloured. */
const MOST_COPIED = 50_000;
/** Lines at a time on their way into the workbook. */
const CHUNK = 200;
/**
 * Groups fetched ahead of the one that is written. S3 takes 100 to 200 ms for the first byte of a small object ("Performance
 * guidelines for Amazon S3"): one after another, a million lines would take longer than a function may run.
 */
const AHEAD = 8;

class Results {
  readonly #batch: Batch;
  readonly #services: SummariseServices;
  constructor(batch: Batch, services: SummariseServices) {
    this.#batch = batch;
    this.#services = services;
  }

  async write(): Promise<RowCounts> {
    const { objects, ruleSet } = this.#services;
    const { notes = [], request, language = 'zh', asOf = '', columns = [], lines = 0 } = this.#batch;
    const { summary, failed } = await this.#writeLists();
    const run = { file: request.file.name, asOf, ruleSet: { version: ruleSet.version, digest: ruleSet.digest } };
    const workbook = resultsWorkbook({
      judged: this.#inTables(),
      refused: () => this.#refused(),
      summary: () => summary,
      notes: () => notes,
      run,
      language,
      own: columns,
      // Read a third time: where there are many lines, the table with its findings says as much.
      ...(lines <= MOST_COPIED && { copied: () => this.#copied() }),
    });
    await objects.putStream(this.#address('findingsXlsx'), workbook, resultFiles.findingsXlsx.type);
    await objects.put(
      this.#address('summary'),
      `${JSON.stringify({ ...run, ...summary, notes })}\n`,
      resultFiles.summary.type,
    );
    const { judged, refused, breachedCases } = summary;
    return { read: judged + refused, judged, refused, breached: breachedCases, failed };
  }

  /** All files but the workbook, in one go over the outcomes. */
  async #writeLists(): Promise<{ readonly summary: Summary; readonly failed: number }> {
    const { packs } = this.#services;
    const { tenant, id, columns = [], request, lines: last = 0 } = this.#batch;
    const { findings } = request;
    const table = findingTable('both', columns);
    const tally = new Tally();
    let failed = 0;
    const writers = {
      reports: this.#writer('reports'),
      findingsCsv: this.#writer('findingsCsv'),
      refused: this.#writer('refused'),
      refusedCsv: this.#writer('refusedCsv'),
    };
    try {
      await writers.findingsCsv.write(`\ufeff${csvText([table.headings])}`);
      await writers.refusedCsv.write(`\ufeff${csvText([refusedHeadings('both')])}`);
      const lines = new PackedLines(packs, { tenant, batch: id }, last);
      for await (const outcomes of this.#groups()) {
        for (const piece of await this.#linesOf(outcomes, lines)) await writers.reports.write(piece);
        for (const { outcome } of outcomes) {
          tally.add(outcome);
          if (isReported(outcome)) {
            if (isTabled(outcome, findings))
              await writers.findingsCsv.write(csvText(table.ofLine(tabled(outcome, findings))));
            continue;
          }
          if (outcome.refused.some(({ code }) => code === FAILED)) failed++;
          await writers.findingsCsv.write(csvText(table.ofOutcome(outcome)));
          await writers.refused.write(reportLine(outcome));
          await writers.refusedCsv.write(csvText(refusedRows(outcome, 'both')));
        }
      }
      for (const writer of Object.values(writers)) await writer.close();
    } catch (error) {
      for (const writer of Object.values(writers)) writer.abort();
      throw error;
    }
    return { summary: tally.summary(), failed };
  }

  /** What became of every line, in the order of the file, each once, by groups. */
  async *#groups(): AsyncGenerator<readonly NumberedOutcome[]> {
    const { batches, objects, resultsBucket: bucket } = this.#services;
    const { tenant, id, lines = 0 } = this.#batch;
    const groups = pMapIterable(
      batches.groups(tenant, id),
      async ({ from, to }) => ({
        from,
        to,
        outcomes: await readOutcomes(objects, { bucket, key: outcomesKey(tenant, id, from) }),
      }),
      { concurrency: AHEAD, backpressure: AHEAD },
    );
    let next = 1;
    for await (const { from, to, outcomes } of groups) {
      if (to < next) continue;
      if (from > next) yield* this.#missing(next, from - 1);
      // An attempt may group lines in another way than the one before it.
      const first = next;
      yield from < next ? outcomes.filter(({ n }) => n >= first) : outcomes;
      next = Math.max(next, to + 1);
    }
    if (next <= lines) yield* this.#missing(next, lines);
  }

  /** The lines of the result of some lines: those of reports as they were packed. */
  async #linesOf(outcomes: readonly NumberedOutcome[], lines: PackedLines): Promise<readonly (string | Uint8Array)[]> {
    const written: (string | Uint8Array)[] = [];
    let before: ReadonlyMap<number, string> | undefined;
    for (const { n, outcome } of outcomes) {
      let line: Uint8Array | string | undefined;
      if (isReported(outcome)) {
        line = await lines.line(n);
        if (line === undefined) {
          before ??= await this.#linesBefore(outcomes);
          line = before.get(n);
        }
      }
      line ??= reportLine(outcome);
      const joined = joinedTo(written.at(-1), line);
      if (joined === undefined) written.push(line);
      else written.splice(-1, 1, joined);
    }
    return written;
  }

  /** The same as releases before packs kept them: an object a group, or among the outcomes alone. */
  async #linesBefore(outcomes: readonly NumberedOutcome[]): Promise<ReadonlyMap<number, string>> {
    const { objects, resultsBucket: bucket } = this.#services;
    const { tenant, id } = this.#batch;
    const text = await objects.text({ bucket, key: reportLinesKey(tenant, id, outcomes[0]?.n ?? 0) });
    const lines = text?.split('\n') ?? [];
    return new Map(outcomes.flatMap(({ n }, index) => (lines[index] ? [[n, `${lines[index]}\n`] as const] : [])));
  }

  /** Lines that no call could judge: those that were read end refused, and a restart takes them up again. */
  async *#missing(from: number, to: number): AsyncGenerator<readonly NumberedOutcome[]> {
    const { objects, resultsBucket } = this.#services;
    const { tenant, id } = this.#batch;
    for await (const text of linesOf(objects, { bucket: resultsBucket, key: linesKey(tenant, id) })) {
      const item = mapItem.parse(JSON.parse(text));
      if (item.n < from) continue;
      if (item.n > to) return;
      const line =
        'line' in item ? item.line : parseLine((await objects.text({ bucket: resultsBucket, key: item.at })) ?? '');
      yield [{ n: item.n, outcome: isRefused(line) ? line : notJudged(line) }];
    }
  }

  /** Lines for the tables of findings: written by the steps before, without those that have none. */
  async *#inTables(): AsyncGenerator<readonly ReportedLine[]> {
    const { findings } = this.#batch.request;
    let chunk: ReportedLine[] = [];
    for await (const outcomes of this.#groups()) {
      for (const { outcome } of outcomes)
        if (isReported(outcome) && isTabled(outcome, findings)) chunk.push(tabled(outcome, findings));
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = [];
    }
    yield chunk;
  }

  /** Read again from the file of refused rows, which is written by now. */
  async *#refused(): AsyncGenerator<readonly RefusedLine[]> {
    for await (const text of linesOf(this.#services.objects, this.#address('refused'))) {
      const line = parseLine(text);
      if (isRefused(line)) yield [line];
    }
  }

  async *#copied(): AsyncGenerator<readonly CopiedRow[]> {
    for await (const outcomes of this.#groups()) yield outcomes.flatMap(({ outcome }) => copiedRow(outcome) ?? []);
  }

  #address(file: ResultFile) {
    const { tenant, id } = this.#batch;
    return { bucket: this.#services.resultsBucket, key: resultKey(tenant, id, file) };
  }

  #writer(file: ResultFile): ObjectWriter {
    return this.#services.objects.writer(this.#address(file), resultFiles[file].type);
  }
}

/** Both as one piece, where the second follows the first in memory, as lines of one pack do. */
function joinedTo(before: string | Uint8Array | undefined, line: string | Uint8Array): Uint8Array | undefined {
  if (!(before instanceof Uint8Array && line instanceof Uint8Array)) return undefined;
  const follows = before.buffer === line.buffer && before.byteOffset + before.length === line.byteOffset;
  return follows ? Buffer.from(before.buffer, before.byteOffset, before.length + line.length) : undefined;
}

/** Where only breaches are asked for, a case without one has no row, unless a cell of it could not be read. */
function isTabled(line: ReportedLine, findings: 'breached' | 'all'): boolean {
  return (
    findings === 'all' ||
    line.unread !== undefined ||
    line.judgment.findings.some(({ outcome }) => outcome === 'breached')
  );
}

function notJudged(origin: Origin): RefusedLine {
  const message = {
    zh: '该行未能判定，可重启批次再试',
    en: 'the row could not be judged; restart the batch to try again',
  };
  return refusal(originOf(origin), FAILED, message);
}
