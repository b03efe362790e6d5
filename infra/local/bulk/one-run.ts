/** One run over one file: its rows are judged in order, counted, and written in the form that was asked for. */

import type { Reading } from '../../../intake/file-reading.ts';
import { FileRefused } from '../../../intake/files/file-refused.ts';
import type { Source } from '../../../intake/files/source.ts';
import {
  isJudged,
  type JudgedLine,
  type JudgeLineOptions,
  lineJudge,
  type Outcome,
} from '../../../intake/judge-line.ts';
import { isRefused, type Line, parseLine, type RefusedLine } from '../../../intake/lines.ts';
import { openFile } from '../../../intake/normalise.ts';
import { noRows, type RawTable, linesOf as rowsAsLines } from '../../../intake/opened-table.ts';
import { Proportion } from '../../../intake/refused-rows.ts';
import { addFound, nothingFound, takeFound } from '../../../intake/tables/found.ts';
import { kindNamed } from '../../../intake/tables/kind-named.ts';
import { findingTable } from '../../../output/results/finding-table.ts';
import { Utf8Sink } from '../../../output/results/json-sink.ts';
import { type CopiedRow, copiedRow, parseCopied } from '../../../output/results/ledger-copy.ts';
import type { RunFacts } from '../../../output/results/summary-table.ts';
import {
  csvText,
  findingsCsv,
  findingsHeading,
  reportLines,
  resultsWorkbook,
  writeLineOf,
} from '../../../output/results/write-results.ts';
import { Tally } from '../../../output/summary/tally.ts';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { type Kind, kindNames } from '../../../rules/facts/kinds.ts';
import { todayInChina } from '../cli/today.ts';
import type { AsideFile } from './aside-file.ts';
import type { BulkOptions } from './bulk-options.ts';
import { exitCodeFor } from './exit-code.ts';
import type { Spool } from './file-source.ts';
import { doneInOrder, Helper, helpersFor, type Work } from './helpers.ts';
import { LaidBy } from './laid-by.ts';
import { NamedProblems } from './named-problems.ts';
import { outputFormatOf } from './output-format.ts';
import { saveProfile, withProfile } from './profile.ts';
import { type Progress, progressOf } from './progress.ts';
import { type Done, type Shown, type WorkOrder, workOn } from './rows-work.ts';
import { saySummary } from './say-summary.ts';

/** One run over one file. */
export class OneRun {
  readonly #source: Source;
  readonly #options: BulkOptions;
  readonly #spool: Spool;
  readonly #output: AsideFile | undefined;
  readonly #asOf: string;
  readonly #tally = new Tally();
  #bytes = 0;
  readonly #problems = new NamedProblems();

  constructor(source: Source, options: BulkOptions, spool: Spool, output: AsideFile | undefined) {
    this.#source = source;
    this.#options = withProfile(options);
    this.#spool = spool;
    this.#output = output;
    this.#asOf = options.asOf ?? todayInChina();
  }

  async run(): Promise<number> {
    const { region, set, lang, out } = this.#options;
    const kind = kindOf(this.#options.kind);
    const progress = progressOf(this.#source.size, lang);
    try {
      const reading = await openFile(this.#source, {
        kind,
        defaults: { ...set, ...(region !== undefined && { region }) },
        map: this.#options.map,
        acceptMapping: this.#options.yes === true,
        blanks: this.#options.blank,
        keepsOwn: out !== undefined && outputFormatOf(out) !== 'json-lines',
        onBytes: (bytes) => {
          this.#bytes += bytes;
        },
      });
      saveProfile(reading, this.#options);
      await this.#write(reading, progress);
      progress.stop();
      const summary = this.#tally.summary();
      saySummary(summary, reading.notes(), lang, out === '-' ? console.error : console.log);
      return exitCodeFor(summary);
    } finally {
      progress.stop();
    }
  }

  get #judging(): JudgeLineOptions {
    const { out, only, preview } = this.#options;
    // Only reports need the words of findings that are no breaches.
    return { asOf: this.#asOf, preview: preview === true, only: out === undefined ? 'breached' : only };
  }

  /** @param copied takes every row, also those of which the result tells nothing. */
  async *#outcomes(
    reading: Reading,
    progress: Progress,
    copied?: LaidBy<CopiedRow>,
  ): AsyncGenerator<readonly Outcome[]> {
    const judge = lineJudge(ruleSet, this.#judging);
    for await (const lines of reading.lines()) {
      const copies: CopiedRow[] = [];
      const judging = (line: Line): Outcome => {
        const outcome = judge(line);
        const copy = copied === undefined ? undefined : copiedRow(outcome);
        if (copy !== undefined) copies.push(copy);
        return outcome;
      };
      const outcomes = this.#judged(lines, copied === undefined ? judge : judging);
      await copied?.add(copies);
      if (outcomes.length > 0) yield outcomes;
      this.#show(progress);
    }
  }

  #judged(lines: readonly Line[], judge: (line: Line) => Outcome): readonly Outcome[] {
    const outcomes: Outcome[] = [];
    for (const line of lines) {
      const outcome = judge(line);
      this.#tally.add(outcome);
      if (!isJudged(outcome)) this.#problems.name(outcome, outcome.refused);
      else if (outcome.unread !== undefined) this.#problems.name(outcome, outcome.unread);
      if (isJudged(outcome) && outcome.judgment === undefined) continue;
      outcomes.push(outcome);
    }
    return outcomes;
  }

  #show(progress: Progress): void {
    const { judged, refused, breachedCases: breached } = this.#tally;
    progress.show({ bytes: this.#bytes, judged, refused, breached });
  }

  /** The result in UTF-8, its rows done by several threads. */
  async *#bytesOf(raw: RawTable, shown: Shown, progress: Progress): AsyncGenerator<Uint8Array> {
    const { table } = raw;
    const { columns } = table;
    const judging = this.#judging;
    const order: WorkOrder = { opening: raw.opening, judging, shown, columns };
    const findings = findingTable('both', columns);
    const own = workOn(order);
    const judge = lineJudge(ruleSet, judging);
    const found = nothingFound();
    const proportion = new Proportion();
    const written = new Utf8Sink();
    let any = false;
    async function* groups(): AsyncGenerator<Work> {
      for await (const rows of judging.only === 'breached' ? raw.groups() : cut(raw.groups(), WHOLE_TOGETHER)) {
        const isForAnyone = table.isPlain(rows);
        // Rows that may be headings, and those below them, are read in their order.
        const inOrder = (): Done => ({
          withRefused: rowsAsLines(rows, table, undefined),
          found: takeFound(table.found),
        });
        yield { rows, isForAnyone, here: () => (isForAnyone ? own(rows) : inOrder()) };
      }
    }
    if (shown === 'csv') yield Buffer.from(findingsHeading(columns));
    const crew = Array.from({ length: helpersFor(this.#source.size) }, () => new Helper(order));
    for await (const done of doneInOrder(groups(), crew)) {
      addFound(found, done.found);
      let { bytes } = { bytes: NOTHING, ...done };
      if ('withRefused' in done) {
        any ||= done.withRefused.length > 0;
        const outcomes = this.#judged(proportion.of(done.withRefused), judge);
        if (shown === 'csv') written.text(csvText(outcomes.flatMap(findings.ofOutcome)));
        else for (const outcome of outcomes) writeLineOf(written, outcome);
        bytes = written.taken();
      } else {
        any ||= done.lines > 0;
        proportion.allRead(done.lines);
        this.#tally.merge(done.counts);
        for (const { origin, problems } of done.unread) this.#problems.name(origin, problems);
      }
      if (bytes.length > 0 && shown !== 'nothing') yield bytes;
      this.#show(progress);
    }
    addFound(table.found, found);
    if (!any) throw noRows();
  }

  async #write(reading: Reading, progress: Progress): Promise<void> {
    const { out } = this.#options;
    const format = out === undefined ? undefined : outputFormatOf(out);
    const { raw } = reading;
    if (format === 'workbook' && this.#output !== undefined) {
      await this.#writeWorkbook(this.#output, reading, progress);
      return;
    }
    const shown = out === undefined ? 'nothing' : format === 'csv' ? 'csv' : 'json-lines';
    const pieces =
      raw !== undefined
        ? this.#bytesOf(raw, shown, progress)
        : shown === 'csv'
          ? findingsCsv(this.#outcomes(reading, progress), reading.columns)
          : reportLines(this.#outcomes(reading, progress));
    if (shown === 'nothing') for await (const _ of pieces);
    else if (this.#output !== undefined) await this.#output.write(pieces);
    else for await (const piece of pieces) if (!process.stdout.write(piece)) await drained(process.stdout);
  }

  /** Refused rows come between judged ones but stand on a sheet of their own, and so does the copy: they are laid by until their turn. */
  async #writeWorkbook(output: AsideFile, reading: Reading, progress: Progress): Promise<void> {
    const refused = new LaidBy(this.#spool.path('refused.jsonl'), refusedIn);
    const copied = new LaidBy(this.#spool.path('ledger.jsonl'), parseCopied);
    const outcomes = this.#outcomes(reading, progress, copied);
    const judged = async function* (): AsyncGenerator<readonly JudgedLine[]> {
      for await (const batch of outcomes) {
        await refused.add(batch.filter((outcome): outcome is RefusedLine => !isJudged(outcome)));
        yield batch.filter(isJudged);
      }
      await refused.close();
      await copied.close();
    };
    const run: RunFacts = {
      file: this.#source.name,
      asOf: this.#asOf,
      ruleSet: { version: ruleSet.version, digest: ruleSet.digest },
    };
    await output.write(
      resultsWorkbook({
        judged: judged(),
        refused: () => refused.rows(),
        summary: () => this.#tally.summary(),
        notes: reading.notes,
        run,
        language: this.#options.lang,
        own: reading.columns ?? [],
        copied: () => copied.rows(),
      }),
    );
  }
}

function kindOf(written: string | undefined): Kind | undefined {
  const kind = written === undefined ? undefined : kindNamed(written);
  if (written === undefined || kind !== undefined) return kind;
  const names = kindNames.join(', ');
  throw new FileRefused('unknown-kind', { zh: `案件类型应为 ${names} 之一`, en: `the kind must be one of ${names}` });
}

const NOTHING = new Uint8Array();

/** Rows of which whole reports, of forty kilobytes each, are made at a time. */
const WHOLE_TOGETHER = 64;

async function* cut<Item>(groups: AsyncIterable<readonly Item[]>, most: number): AsyncGenerator<readonly Item[]> {
  for await (const group of groups)
    for (let from = 0; from < group.length; from += most) yield group.slice(from, from + most);
}

function refusedIn(text: string): RefusedLine {
  const line = parseLine(text);
  if (!isRefused(line)) throw new TypeError('a line that is not refused was laid by');
  return line;
}

function drained(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => stream.once('drain', resolve));
}
