/** `guiju read FILE`: what a document says, fact by fact with its words; judged, and given back with comments, where asked for. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import type { Paper } from '../../../intake/papers/paper.ts';
import { PaperRefused } from '../../../intake/papers/refusals.ts';
import type { Reading } from '../../../intake/reading/reading.ts';
import type { PaperComment } from '../../../output/comments/comment.ts';
import type { Finding } from '../../../rules/engine/finding.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { harmless } from './harmless.ts';
import { type Language, languageOption } from './language.ts';
import { dateArgument, todayInChina } from './today.ts';

interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface ReadOptions {
  readonly json?: true;
  readonly check?: true;
  readonly out?: string;
  readonly asOf?: string;
  readonly lang: Language;
}

export function registerRead(program: Command): void {
  program
    .command('read')
    .description('阅读文件 · read a document')
    .argument(
      '<file...>',
      '一个项目的一个或者几个文件 · one file, or several of one project: docx、doc、pdf、ofd、html、txt；电子发票 xml',
    )
    .option('--json', '输出 JSON · print JSON')
    .option('--check', '并检查 · judge what was read')
    .option(
      '--out <file>',
      '写出带批注的文件（同时检查），几个文件时为文件夹 · write the document with comments (judges too); a folder for several',
    )
    .option('--as-of <date>', '基准日 · day of reckoning in China', dateArgument)
    .addOption(languageOption())
    .action(async (files: readonly string[], options: ReadOptions) => {
      process.exitCode = await read(files, options);
    });
}

/** Every file that cannot be read is told; where there is one, nothing is judged. */
async function read(files: readonly string[], options: ReadOptions): Promise<number> {
  const { readPaper } = await import('../../../intake/papers/read-paper.ts');
  const { joinedPapers } = await import('../../../intake/papers/joined-papers.ts');
  const papers: Paper[] = [];
  const contents: ReadFile[] = [];
  for (const file of files) {
    const bytes = bytesOf(file);
    try {
      if (bytes === undefined) console.error(harmless(`${file}: 无法读取 · cannot be read`));
      else {
        papers.push(await readPaper(bytes, { name: basename(file) }));
        contents.push({ name: basename(file), bytes });
      }
    } catch (error) {
      if (!(error instanceof PaperRefused)) throw error;
      console.error(harmless(`${file}: ${error.message}`));
    }
  }
  if (papers.length < files.length) return exitCodes.refused;
  return await readTogether(joinedPapers(papers), contents, options);
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

async function readTogether(paper: Paper, files: readonly ReadFile[], options: ReadOptions): Promise<number> {
  const { readPaperFacts } = await import('../../../intake/reading/read-facts.ts');
  const reading = readPaperFacts(paper);
  const judging = options.check === true || options.out !== undefined;
  const judged = judging ? await judge(reading, options) : undefined;
  if (options.json === true)
    console.log(
      JSON.stringify({ ...reading, ...(judged?.report && { report: await placed(judged.report, reading) }) }, null, 2),
    );
  else await print(reading, options.lang);
  if (judged === undefined) return exitCodes.clean;
  if (judged.report === undefined) {
    for (const problem of judged.problems) console.error(harmless(problem));
  } else if (options.json !== true) {
    const { printReport } = await import('./print-report.ts');
    printReport(judged.report, options.lang, false);
  }
  if (options.out !== undefined) {
    const { readingComments } = await import('../../../output/comments/reading-comments.ts');
    const comments = readingComments(reading, judged.report?.findings ?? [], await vocabularyOf(reading), options.lang);
    const { CommentsNotPossible } = await import('../../../output/comments/comment.ts');
    try {
      await writeCommented(options.out, files, paper, comments);
    } catch (error) {
      if (!(error instanceof CommentsNotPossible)) throw error;
      console.error(harmless(`--out: ${error.message}`));
      return exitCodes.refused;
    }
  }
  return judged.report === undefined ? exitCodes.refused : exitCodeOf(judged.report.verdict);
}

/** One file, or a folder with all that take comments. */
async function writeCommented(
  out: string,
  files: readonly ReadFile[],
  paper: Paper,
  comments: readonly PaperComment[],
): Promise<void> {
  const [only, ...more] = files;
  if (only !== undefined && more.length === 0) {
    const { commentDocument } = await import('../../../output/comments/comment-document.ts');
    writeFileSync(out, await commentDocument(only.bytes, paper, comments));
    return;
  }
  const { commentFiles } = await import('../../../output/comments/comment-project.ts');
  const written = await commentFiles(
    files.map(({ bytes }) => bytes),
    paper,
    comments,
  );
  mkdirSync(out, { recursive: true });
  for (const [index, { name }] of files.entries()) {
    const content = written[index];
    if (content === undefined) console.error(harmless(`${name}: 不能加批注 · takes no comments`));
    else
      writeFileSync(
        join(out, files.findIndex((file) => file.name === name) === index ? name : `${index + 1}-${name}`),
        content,
      );
  }
}

async function judge(reading: Reading, options: ReadOptions) {
  const { ulid } = await import('ulid');
  const { readAsWritten } = await import('../../../intake/as-written.ts');
  const submission = readAsWritten(reading.case);
  if (!submission.ok) {
    return {
      report: undefined,
      problems: submission.problems.map(({ path, message }) => `${path}: ${message.zh} · ${message.en}`),
    };
  }
  const { report } = await import('../../../rules/engine/report.ts');
  const { ruleSet } = await import('../../../rules/catalogue/installed.ts');
  const judgment = report(submission.case, ruleSet, { asOf: options.asOf ?? todayInChina(), preview: false });
  return { report: { id: ulid(), evaluatedAt: new Date().toISOString(), ...judgment }, problems: [] };
}

/** Every finding with the words of the document that it rests on. */
async function placed<R extends { readonly findings: readonly Finding[] }>(report: R, { marks }: Reading) {
  const { restsOn } = await import('../../../intake/reading/rests-on.ts');
  const findings = report.findings.map((finding) => ({
    ...finding,
    words: restsOn(finding, marks).map(({ fact, words, place }) => ({ fact, words, place })),
  }));
  return { ...report, findings };
}

async function vocabularyOf({ case: read }: Reading) {
  const { vocabularies } = await import('../../../rules/facts/kinds.ts');
  const found = vocabularies.find(({ kind }) => kind === read.kind);
  if (found === undefined) throw new Error(`no vocabulary of ${String(read.kind)}`);
  return found;
}

async function print(reading: Reading, lang: Language): Promise<void> {
  const { wordsOf } = await import('../../../output/comments/reading-comments.ts');
  const vocabulary = await vocabularyOf(reading);
  const seen = new Set<string>();
  const keyOf = ({ fact, value }: { readonly fact: string; readonly value: unknown }): string =>
    `${fact}|${JSON.stringify(value)}`;
  const sure = new Set(reading.marks.filter((mark) => mark.sure).map(keyOf));
  for (const mark of reading.marks) {
    const key = keyOf(mark);
    // What one place says for sure is not to be confirmed at another.
    if (seen.has(key) || (!mark.sure && sure.has(key))) continue;
    seen.add(key);
    const label = vocabulary.byPath.get(mark.fact)?.[lang] ?? mark.fact;
    const unsure = mark.sure ? '' : lang === 'zh' ? '（请确认）' : ' (please confirm)';
    console.log(
      harmless(
        `${label}: ${wordsOf(mark, vocabulary, lang)}${unsure} “${mark.words.slice(0, 60)}” [${mark.place.block}]`,
      ),
    );
  }
  for (const { fact, marks } of reading.conflicts) {
    const label = vocabulary.byPath.get(fact)?.[lang] ?? fact;
    console.log(harmless(`≠ ${label}: ${marks.map((mark) => wordsOf(mark, vocabulary, lang)).join(' / ')}`));
  }
  for (const { what, value } of reading.said ?? []) console.log(harmless(`· ${what[lang]}: ${value}`));
  for (const { words, why } of reading.unread) console.log(harmless(`? “${words.slice(0, 60)}” ${why[lang]}`));
  for (const { text } of reading.notes) console.log(harmless(text[lang]));
}
