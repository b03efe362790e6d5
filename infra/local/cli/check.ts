/** `guiju check FILE|-`: judges one case and prints what was found. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { ulid } from 'ulid';
import { faultMessage, readJsonText } from '../../../intake/files/json-text.ts';
import type { FieldProblem } from '../../../rules/facts/submission.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { harmless } from './harmless.ts';
import { type Language, languageOption } from './language.ts';
import type { TakeAwayOptions } from './take-away.ts';
import { dateArgument, todayInChina } from './today.ts';

interface CheckOptions extends TakeAwayOptions {
  readonly json?: true;
  readonly asOf?: string;
  readonly lang: Language;
  readonly preview?: true;
  readonly all?: true;
  readonly compareLaw?: string;
}

/** A submission may not be larger (design, section 14; the same over HTTP). */
const MAX_BYTES = 1_000_000;

export function registerCheck(program: Command): void {
  program
    .command('check')
    .description('检查一个案件 · judge one case')
    .argument('<file>', 'JSON 文件，- 为标准输入 · a JSON file, - for standard input')
    .option('--json', '输出报告 JSON · print the report as JSON')
    .option('--as-of <date>', '基准日 · day of reckoning in China', dateArgument)
    .option('--preview', '连同草案一并检查 · judge drafts too')
    .option('--report <file>', '报告存为 .docx、.pdf 或 .html · write the report as .docx, .pdf or .html')
    .option('--letter <file>', '逾期付款的催款函存为 .docx · write the letter on a late payment as .docx')
    .option('--ics <file>', '未到期的期限存为日历 · write the last days of open periods as a calendar')
    .option(
      '--compare-law <date>',
      '另按该日有效的规定比较，不影响结论 · compare with the law of another day; the verdict stays',
      dateArgument,
    )
    .option('--all', '也列出符合的规则 · list satisfied rules too')
    .addOption(languageOption())
    .action(async (file: string, options: CheckOptions) => {
      process.exitCode = await check(file, options);
    });
}

/** The engine is loaded when a command needs it, so that the others start without it. */
async function check(file: string, options: CheckOptions): Promise<number> {
  const { readAsWritten } = await import('../../../intake/as-written.ts');
  const input = readJson(file);
  if ('problem' in input) return refuse([input.problem]);
  const submission = readAsWritten(input.json);
  if (!submission.ok) return refuse(submission.problems);
  const { report } = await import('../../../rules/engine/report.ts');
  const { ruleSet } = await import('../../../rules/catalogue/installed.ts');
  const judging = { asOf: options.asOf ?? todayInChina(), preview: options.preview === true };
  const judgment = report(submission.case, ruleSet, judging);
  const whole = { id: ulid(), evaluatedAt: new Date().toISOString(), ...judgment };
  const { compareLaw: lawOf } = options;
  const lawComparison =
    lawOf === undefined
      ? undefined
      : (await import('../../../rules/engine/law-comparison.ts')).compareLaw(submission.case, ruleSet, {
          ...judging,
          lawOf,
        });
  if (options.json) console.log(JSON.stringify({ ...whole, ...(lawComparison && { lawComparison }) }, null, 2));
  else {
    const { printReport } = await import('./print-report.ts');
    printReport(whole, options.lang, options.all === true);
    if (lawComparison !== undefined) {
      const { comparisonLines } = await import('../../../output/law-comparison/lines.ts');
      console.log();
      for (const line of comparisonLines(lawComparison, options.lang)) console.log(harmless(line));
    }
  }
  if (options.report !== undefined || options.letter !== undefined || options.ics !== undefined) {
    const { NothingToWrite, takeAway } = await import('./take-away.ts');
    try {
      for (const path of await takeAway(whole, submission.case, options, options.lang))
        console.error(harmless(options.lang === 'zh' ? `已写入 ${path}` : `wrote ${path}`));
    } catch (error) {
      if (!(error instanceof NothingToWrite)) throw error;
      console.error(harmless(`${error.text.zh} · ${error.text.en}`));
      return exitCodes.refused;
    }
  }
  return exitCodeOf(judgment.verdict);
}

function refuse(problems: readonly FieldProblem[]): number {
  for (const { path, message } of problems) {
    console.error(harmless(`${path === '' ? '' : `${path}: `}${message.zh} · ${message.en}`));
  }
  return exitCodes.refused;
}

function readJson(file: string): { readonly json: unknown } | { readonly problem: FieldProblem } {
  const problem = (code: string, zh: string, en: string) => ({ problem: { path: '', code, message: { zh, en } } });
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch {
    return problem('unreadable', `无法读取文件 ${file}`, `cannot read the file ${file}`);
  }
  if (bytes.length > MAX_BYTES) return problem('too-large', '提交内容超过 1 MB', 'the submission is over 1 MB');
  if (bytes.length === 0) return problem('empty', '提交内容为空', 'the submission is empty');
  try {
    const read = readJsonText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if ('json' in read) return read;
    const { zh, en } = faultMessage(read.fault);
    return problem(read.fault.code, zh, en);
  } catch {
    return problem('not-json', '不是 UTF-8 编码的 JSON', 'is not JSON in UTF-8');
  }
}
