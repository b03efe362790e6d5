/** `guiju bulk FILE`: judges every case of a file and writes findings, refused rows and a summary. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { outputFormatOf } from '../bulk/output-format.ts';
import type { BulkOptions } from '../bulk/run.ts';
import { languageOption } from './language.ts';
import { dateArgument } from './today.ts';

export function registerBulk(program: Command): void {
  program
    .command('bulk')
    .description('批量检查文件 · judge every case of a file: CSV, XLSX, JSON lines, JSON, OCDS')
    .argument('<file>', '文件，- 为标准输入 · a file, - for standard input')
    .option('--kind <kind>', '案件类型 · kind of the rows: procurement, payment, approval, site, award')
    .option(
      '--out <file>',
      '结果文件 .xlsx、.csv 或 .jsonl，- 为标准输出 · file of results, - for JSON lines on standard output',
      outArgument,
    )
    .option('--as-of <date>', '基准日 · day of reckoning in China', dateArgument)
    .addOption(new Option('--only <outcome>', '只输出违反 · give breaches alone').choices(['breached']))
    .option('--region <place>', '行中未写明时的地区 · place of rows that name none: a code or a name')
    .option(
      '--set <fact=value>',
      '行中未写明时的字段值 · a fact of rows that do not say it: regime=government-procurement',
      setArgument,
    )
    .option(
      '--map <heading=fact>',
      '列标题对应的字段，可多次给出，“-”为不判定 · what a column holds: 收票日期=invoice.receivedOn, - for no fact',
      mapArgument,
    )
    .option('--save-profile <file>', '保存列对应关系，供下次使用 · keep how the columns were read')
    .option('--profile <file>', '按所存的列对应关系读取 · read the columns as that file says')
    .option('-y, --yes', '接受建议的列对应关系 · take the columns as they are proposed')
    .addOption(
      new Option('--blank <meaning>', '期限终点日期列中的空白 · a blank date that ends a period').choices([
        'not-yet',
        'unknown',
      ]),
    )
    .option('--preview', '连同草案一并检查 · judge drafts too')
    .addOption(languageOption())
    .action(async (file: string, options: BulkOptions) => {
      process.exitCode = await bulk(file, options);
    });
}

function outArgument(value: string): string {
  if (outputFormatOf(value) === undefined)
    throw new InvalidArgumentError('应以 .xlsx、.csv 或 .jsonl 结尾 · must end in .xlsx, .csv or .jsonl');
  return value;
}

function setArgument(value: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const equals = value.indexOf('=');
  if (equals <= 0) throw new InvalidArgumentError('应为 · must be FACT=VALUE');
  return { ...before, [value.slice(0, equals)]: value.slice(equals + 1) };
}

function mapArgument(value: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  // A fact holds no equals sign, a heading may.
  const equals = value.lastIndexOf('=');
  if (equals <= 0) throw new InvalidArgumentError('应为 列标题=字段 · must be HEADING=FACT');
  return { ...before, [value.slice(0, equals)]: value.slice(equals + 1) };
}

/** Reading and judging are loaded when the command is called, so that the others start without them. */
export async function bulk(file: string, options: BulkOptions): Promise<number> {
  const { runBulk } = await import('../bulk/run.ts');
  return await runBulk(file, options);
}
