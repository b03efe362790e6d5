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
import { isRefused, parseLine, type RefusedLine } from '../../../intake/lines.ts';
import { openFile } from '../../../intake/normalise.ts';
import { kindNamed } from '../../../intake/tables/kind-named.ts';
import { type CopiedRow, copiedRow, parseCopied } from '../../../output/results/ledger-copy.ts';
import type { RunFacts } from '../../../output/results/summary-table.ts';
import { findingsCsv, reportLines, resultsWorkbook } from '../../../output/results/write-results.ts';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { type Kind, kindNames } from '../../../rules/facts/kinds.ts';
import { todayInChina } from '../cli/today.ts';
import type { AsideFile } from './aside-file.ts';
import type { BulkOptions } from './bulk-options.ts';
import { exitCodeFor } from './exit-code.ts';
import type { Spool } from './file-source.ts';
import { LaidBy } from './laid-by.ts';
import { outputFormatOf } from './output-format.ts';
import { saveProfile, withProfile } from './profile.ts';
import { progressOf } from './progress.ts';
import { RunCount } from './run-count.ts';
import { saySummary } from './say-summary.ts';
import { resultOfTable } from './table-result.ts';

/** One run over one file. */
export class OneRun {
  readonly #source: Source;
  readonly #options: BulkOptions;
  readonly #spool: Spool;
  readonly #output: AsideFile | undefined;
  readonly #asOf: string;

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
    const count = new RunCount(progress);
    try {
      const reading = await openFile(this.#source, {
        kind,
        defaults: { ...set, ...(region !== undefined && { region }) },
        map: this.#options.map,
        acceptMapping: this.#options.yes === true,
        blanks: this.#options.blank,
        keepsOwn: out !== undefined && outputFormatOf(out) !== 'json-lines',
        onBytes: (bytes) => count.addBytes(bytes),
      });
      saveProfile(reading, this.#options);
      await this.#write(reading, count);
      progress.stop();
      const summary = count.tally.summary();
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
  async *#outcomes(reading: Reading, count: RunCount, copied?: LaidBy<CopiedRow>): AsyncGenerator<readonly Outcome[]> {
    const judge = lineJudge(ruleSet, this.#judging);
    for await (const lines of reading.lines()) {
      const copies: CopiedRow[] = [];
      const outcomes: Outcome[] = [];
      for (const line of lines) {
        const outcome = judge(line);
        const copy = copied === undefined ? undefined : copiedRow(outcome);
        if (copy !== undefined) copies.push(copy);
        count.add(outcome);
        if (!isJudged(outcome) || outcome.judgment !== undefined) outcomes.push(outcome);
      }
      await copied?.add(copies);
      if (outcomes.length > 0) yield outcomes;
      count.show();
    }
  }

  async #write(reading: Reading, count: RunCount): Promise<void> {
    const { out } = this.#options;
    const format = out === undefined ? undefined : outputFormatOf(out);
    const { raw } = reading;
    if (format === 'workbook' && this.#output !== undefined) {
      await this.#writeWorkbook(this.#output, reading, count);
      return;
    }
    const shown = out === undefined ? 'nothing' : format === 'csv' ? 'csv' : 'json-lines';
    const pieces =
      raw !== undefined
        ? resultOfTable(raw, this.#judging, shown, this.#source.size, count)
        : shown === 'csv'
          ? findingsCsv(this.#outcomes(reading, count), reading.columns)
          : reportLines(this.#outcomes(reading, count));
    if (shown === 'nothing') for await (const _ of pieces);
    else if (this.#output !== undefined) await this.#output.write(pieces);
    else for await (const piece of pieces) if (!process.stdout.write(piece)) await drained(process.stdout);
  }

  /** Refused rows come between judged ones but stand on a sheet of their own, and so does the copy: they are laid by until their turn. */
  async #writeWorkbook(output: AsideFile, reading: Reading, count: RunCount): Promise<void> {
    const refused = new LaidBy(this.#spool.path('refused.jsonl'), refusedIn);
    const copied = new LaidBy(this.#spool.path('ledger.jsonl'), parseCopied);
    const outcomes = this.#outcomes(reading, count, copied);
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
        summary: () => count.tally.summary(),
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

function refusedIn(text: string): RefusedLine {
  const line = parseLine(text);
  if (!isRefused(line)) throw new TypeError('a line that is not refused was laid by');
  return line;
}

function drained(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => stream.once('drain', resolve));
}
