/** `guiju diff A B`: judges the same cases with two releases and prints what they say otherwise. */
import type { Command } from 'commander';
import type { CaseChange } from '../diff/compare.ts';
import { exitCodes } from './exit-codes.ts';
import { harmless } from './harmless.ts';
import { type Language, languageOption } from './language.ts';
import { dateArgument, todayInChina } from './today.ts';

interface DiffOptions {
  readonly asOf?: string;
  readonly all?: true;
  readonly json?: true;
  readonly lang: Language;
}

export function registerDiff(program: Command): void {
  program
    .command('diff')
    .description('用两个版本检查同一批案件并比较 · judge the same cases with two releases and compare')
    .argument('<a>', '版本（0.1.0）、git 提交，或 installed（现用） · a version, a commit, or installed')
    .argument('<b>', '同上 · the same')
    .argument(
      '[files...]',
      '案件：JSON、JSON 行，或 tenant export 的文件；默认为自带样例 · cases as JSON, JSON lines or a tenant export; samples where left out',
    )
    .option('--as-of <date>', '未写明基准日的案件 · day of reckoning of cases that name none', dateArgument)
    .option('--all', '连同不能确定、未到期的变化 · changes of undetermined, pending and satisfied findings too')
    .option('--json', 'JSON')
    .addOption(languageOption())
    .action(async (a: string, b: string, files: readonly string[], options: DiffOptions) => {
      process.exitCode = await diff([a, b], files, options);
    });
}

/** @returns 0 where nothing is otherwise, 1 where something is. */
async function diff(
  [a, b]: readonly [string, string],
  files: readonly string[],
  options: DiffOptions,
): Promise<number> {
  const { CasesUnreadable, readCases, sampleFiles } = await import('../diff/cases.ts');
  const { checkOut, UnknownRelease } = await import('../diff/checkout.ts');
  const { replay } = await import('../diff/replay.ts');
  const { compareReplays } = await import('../diff/compare.ts');
  const asOf = options.asOf ?? todayInChina();
  const removals: (() => void)[] = [];
  try {
    const cases = (files.length > 0 ? files : sampleFiles()).flatMap((file) => readCases(file, asOf));
    const said = [];
    for (const name of [a, b]) {
      const release = await checkOut(name);
      removals.push(release.remove);
      said.push(await replay(release, cases));
    }
    const [before = [], after = []] = said;
    const names = cases.map(({ name }) => name);
    const changes = compareReplays(names, before, after).flatMap((change) => shown(change, options.all === true));
    if (options.json) console.log(JSON.stringify({ a, b, cases: cases.length, changes }, null, 2));
    else print({ a, b, cases: cases.length, changes }, options.lang);
    return changes.length === 0 ? 0 : 1;
  } catch (error) {
    const isRefused = error instanceof CasesUnreadable || error instanceof UnknownRelease || isMissing(error);
    if (!isRefused) throw error;
    console.error(harmless(error.message));
    return exitCodes.refused;
  } finally {
    for (const remove of removals) remove();
  }
}

const isMissing = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');

/** Without `--all`, changes that touch a breach, and verdicts. */
function shown(change: CaseChange, all: boolean): readonly CaseChange[] {
  if (all) return [change];
  const findings = change.findings.filter(({ before, after }) => /^breached/.test(before) || /^breached/.test(after));
  const { before, after } = change.verdict;
  return before === after && findings.length === 0 ? [] : [{ ...change, findings }];
}

interface Printed {
  readonly a: string;
  readonly b: string;
  readonly cases: number;
  readonly changes: readonly CaseChange[];
}

function print({ a, b, cases, changes }: Printed, language: Language): void {
  for (const { name, verdict, findings } of changes) {
    console.log(harmless(`${name}: ${verdict.before} → ${verdict.after}`));
    for (const { rule, before, after } of findings) console.log(`  ${rule}: ${before} → ${after}`);
  }
  console.log(
    language === 'zh'
      ? `${a} → ${b}：${cases} 件中 ${changes.length} 件有变化`
      : `${a} → ${b}: ${changes.length} of ${cases} cases are judged otherwise`,
  );
}
