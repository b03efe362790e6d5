/** Judges every case of a file, streaming, without a database. */
import { createReadStream, createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { FileRefused } from '../../../intake/files/file-refused.ts';
import type { Source } from '../../../intake/files/source.ts';
import { linesOf } from '../../../intake/files/text-lines.ts';
import { isJudged, type JudgedLine, lineJudge, type Outcome } from '../../../intake/judge-line.ts';
import {
  isRefused,
  type Origin,
  parseLine,
  type RefusedLine,
  type RowProblem,
  writeLine,
} from '../../../intake/lines.ts';
import { openFile, type Reading } from '../../../intake/normalise.ts';
import type { Note } from '../../../intake/notes.ts';
import { kindNamed } from '../../../intake/tables/kind-named.ts';
import { MappingNeeded } from '../../../intake/tables/mapping.ts';
import { factText } from '../../../output/results/fact-label.ts';
import type { RunFacts } from '../../../output/results/summary-table.ts';
import { verdictLabels } from '../../../output/results/words.ts';
import { findingsCsv, reportLines, resultsWorkbook } from '../../../output/results/write-results.ts';
import { type Summary, Tally } from '../../../output/summary.ts';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { verdicts } from '../../../rules/engine/verdict.ts';
import { type Kind, kindNames } from '../../../rules/facts/kinds.ts';
import { colors } from '../cli/colors.ts';
import { exitCodes } from '../cli/exit-codes.ts';
import { harmless } from '../cli/harmless.ts';
import type { Language } from '../cli/language.ts';
import { todayInChina } from '../cli/today.ts';
import { AsideFile } from './aside-file.ts';
import { canAsk, confirmed, howToAnswer, showMapping } from './ask-mapping.ts';
import { exitCodeFor } from './exit-code.ts';
import { fileSource, openSpool, type Spool, standardInput } from './file-source.ts';
import { outputFormatOf } from './output-format.ts';
import { type Progress, progressOf } from './progress.ts';
import { keepHeapSteady } from './steady-heap.ts';

export interface BulkOptions {
  readonly kind?: string;
  readonly out?: string;
  readonly asOf?: string;
  readonly only?: 'breached';
  readonly region?: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly preview?: true;
  readonly map?: Readonly<Record<string, string>>;
  readonly yes?: true;
  readonly blank?: 'not-yet' | 'unknown';
  readonly lang: Language;
}

/** Refused rows named on standard error; all of them stand in the result. */
const MOST_NAMED = 20;
const MOST_LISTED = 10;
/** Characters of a cell that are shown beside what is wrong with it. */
const LONGEST_SHOWN = 40;
/** Missing facts named on the terminal; the workbook lists more. */
const MOST_MISSING = 5;

/**
 * Judges a file and writes the result under its name when it is whole.
 * @returns the exit code: 1 where a case breaks a rule, else 2 where the file, a row or a cell of it was refused, else 4 where not all
 * was shown to be right, else 0.
 */
export async function runBulk(file: string, options: BulkOptions): Promise<number> {
  keepHeapSteady();
  const spool = await openSpool();
  const output = options.out === undefined || options.out === '-' ? undefined : new AsideFile(options.out);
  const interrupted = (signal: NodeJS.Signals): void => {
    void Promise.allSettled([output?.discard(), spool.remove()]).then(() =>
      process.exit(signal === 'SIGINT' ? 130 : 143),
    );
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    if (options.out !== undefined && options.out !== '-' && resolve(options.out) === resolve(file)) {
      throw new FileRefused('same-file', {
        zh: '结果文件不能是输入文件',
        en: 'the result cannot be written over the input',
      });
    }
    const source = await sourceOf(file, spool);
    try {
      return await new Run(source, options, spool, output).run();
    } catch (error) {
      if (!(error instanceof MappingNeeded)) throw error;
      showMapping(error.mapping, options.lang);
      const taken = canAsk(file) && (await confirmed(options.lang));
      if (taken) return await new Run(source, { ...options, yes: true }, spool, output).run();
      console.error(`${colors.red('✗')} ${harmless(`${file}: ${howToAnswer(error.mapping, options.lang)}`)}`);
      return exitCodes.refused;
    }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    console.error(`${colors.red('✗')} ${harmless(`${file}: ${error.text.zh} · ${error.text.en}`)}`);
    return exitCodes.refused;
  } finally {
    process.removeListener('SIGINT', interrupted);
    process.removeListener('SIGTERM', interrupted);
    await output?.discard();
    await spool.remove();
  }
}

function kindOf(written: string | undefined): Kind | undefined {
  const kind = written === undefined ? undefined : kindNamed(written);
  if (written === undefined || kind !== undefined) return kind;
  const names = kindNames.join(', ');
  throw new FileRefused('unknown-kind', { zh: `案件类型应为 ${names} 之一`, en: `the kind must be one of ${names}` });
}

async function sourceOf(file: string, spool: Spool): Promise<Source> {
  if (file === '-') return standardInput(spool);
  try {
    return fileSource(file);
  } catch {
    throw new FileRefused('unreadable', { zh: '无法读取文件', en: 'cannot read the file' });
  }
}

/** One run over one file. */
class Run {
  readonly #source: Source;
  readonly #options: BulkOptions;
  readonly #spool: Spool;
  readonly #output: AsideFile | undefined;
  readonly #asOf: string;
  readonly #tally = new Tally();
  #bytes = 0;
  #named = 0;

  constructor(source: Source, options: BulkOptions, spool: Spool, output: AsideFile | undefined) {
    this.#source = source;
    this.#options = options;
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
        onBytes: (bytes) => {
          this.#bytes += bytes;
        },
      });
      await this.#write(reading, this.#outcomes(reading, progress));
      progress.stop();
      const summary = this.#tally.summary();
      report(summary, reading.notes(), lang, out === '-' ? console.error : console.log);
      return exitCodeFor(summary);
    } finally {
      progress.stop();
    }
  }

  async *#outcomes(reading: Reading, progress: Progress): AsyncGenerator<readonly Outcome[]> {
    const options = { asOf: this.#asOf, preview: this.#options.preview === true, only: this.#options.only };
    // Only reports need the words of findings that are no breaches.
    const judgeOptions = this.#options.out === undefined ? { ...options, only: 'breached' as const } : options;
    const judge = lineJudge(ruleSet, judgeOptions);
    for await (const lines of reading.lines()) {
      const outcomes: Outcome[] = [];
      for (const line of lines) {
        const outcome = judge(line);
        this.#tally.add(outcome);
        if (!isJudged(outcome)) this.#name(outcome, outcome.refused);
        else if (outcome.unread !== undefined) this.#name(outcome, outcome.unread);
        if (isJudged(outcome) && outcome.judgment === undefined) continue;
        outcomes.push(outcome);
      }
      if (outcomes.length > 0) yield outcomes;
      const { judged, refused, breachedCases: breached } = this.#tally;
      progress.show({ bytes: this.#bytes, judged, refused, breached });
    }
  }

  async #write(reading: Reading, outcomes: AsyncGenerator<readonly Outcome[]>): Promise<void> {
    const { out } = this.#options;
    if (out === undefined) {
      for await (const _ of outcomes);
      return;
    }
    if (this.#output === undefined) {
      for await (const text of reportLines(outcomes)) if (!process.stdout.write(text)) await drained(process.stdout);
      return;
    }
    const format = outputFormatOf(out);
    if (format === 'csv') await this.#output.write(findingsCsv(outcomes));
    else if (format === 'json-lines') await this.#output.write(reportLines(outcomes));
    else await this.#writeWorkbook(this.#output, reading, outcomes);
  }

  /** Refused rows come between judged ones but stand on a sheet of their own: they are laid by until its turn. */
  async #writeWorkbook(
    output: AsideFile,
    reading: Reading,
    outcomes: AsyncGenerator<readonly Outcome[]>,
  ): Promise<void> {
    const path = this.#spool.path('refused.jsonl');
    const laidBy = createWriteStream(path);
    const judged = async function* (): AsyncGenerator<readonly JudgedLine[]> {
      for await (const batch of outcomes) {
        const refused = batch.filter((outcome): outcome is RefusedLine => !isJudged(outcome));
        if (refused.length > 0 && !laidBy.write(refused.map((line) => `${writeLine(line)}\n`).join('')))
          await drained(laidBy);
        yield batch.filter(isJudged);
      }
      laidBy.end();
      await finished(laidBy);
    };
    const run: RunFacts = {
      file: this.#source.name,
      asOf: this.#asOf,
      ruleSet: { version: ruleSet.version, digest: ruleSet.digest },
    };
    await output.write(
      resultsWorkbook({
        judged: judged(),
        refused: () => refusedIn(path),
        summary: () => this.#tally.summary(),
        notes: reading.notes,
        run,
      }),
    );
  }

  #name({ row, part, sheet }: Origin, problems: readonly RowProblem[]): void {
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

async function* refusedIn(path: string): AsyncGenerator<readonly RefusedLine[]> {
  for await (const texts of linesOf(createReadStream(path))) yield texts.map(parseLine).filter(isRefused);
}

function drained(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => stream.once('drain', resolve));
}

function report(
  { judged, refused, unreadCells, breachedCases, verdicts: counts, byRule, missing }: Summary,
  notes: readonly Note[],
  language: Language,
  say: (line: string) => void,
): void {
  const zh = language === 'zh';
  for (const { subject, message } of notes.slice(0, MOST_NAMED))
    console.error(colors.yellow(harmless(`! ${subject}: ${message[language]}`)));
  if (notes.length > MOST_NAMED)
    console.error(
      colors.yellow(zh ? `! 另有 ${notes.length - MOST_NAMED} 条提示` : `! ${notes.length - MOST_NAMED} further notes`),
    );
  for (const { fact, cases } of missing.slice(0, MOST_MISSING)) {
    const label = factText(fact)[language];
    say(
      zh
        ? `? 缺少“${label}”：${judged} 件中有 ${cases} 件因此有事项不能判定`
        : `? "${label}" is missing: it keeps something from being decided in ${cases} of ${judged} cases`,
    );
  }
  say(
    colors.bold(
      zh
        ? `已判 ${judged} 件，其中 ${breachedCases} 件有违反；未读入 ${refused} 行${unreadCells === 0 ? '' : `、${unreadCells} 个单元格`}`
        : `${judged} cases judged, ${breachedCases} with a breach; ${refused} rows${unreadCells === 0 ? '' : ` and ${unreadCells} cells`} refused`,
    ),
  );
  say(
    `  ${verdicts.map((verdict) => `${verdictLabels[verdict][language]} ${counts[verdict]}`).join(zh ? '，' : ', ')}`,
  );
  for (const { breached, title, provision, clause } of byRule.slice(0, MOST_LISTED))
    say(`  ${String(breached).padStart(8)}  ${title[language]} [${provision} ${clause}]`);
  if (byRule.length > MOST_LISTED)
    say(zh ? `  … 另有 ${byRule.length - MOST_LISTED} 条规则` : `  … and ${byRule.length - MOST_LISTED} further rules`);
}
