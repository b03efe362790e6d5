/** `guiju template KIND`: an empty table to fill in, with an example. */
import { type Command, InvalidArgumentError } from 'commander';
import { exitCodes } from './exit-codes.ts';

export interface TemplateOptions {
  readonly matter?: string;
  readonly region?: string;
  readonly stage?: string;
  readonly upright?: true;
  readonly out?: string;
}

export function registerTemplate(program: Command): void {
  program
    .command('template')
    .description('填报模板 · a table to fill in, with choices and an example')
    .argument('<kind>', '案件类型 · procurement, payment, approval, site or award')
    .option('--matter <matter>', '只列该事项所需的字段 · only what one matter needs: power-connection')
    .option('--region <code>', '只列该地区所需的字段 · only what rules of one place need: 440300')
    .option(
      '--stage <stage>',
      '采购：只列该阶段所需的字段：before-publication 发布前，after-award 中标后 · of a purchase: only what one stage needs',
    )
    .option('--upright', '一件一表的竖排填报表（.xlsx） · a form for one case, a question a row (.xlsx)')
    .option(
      '--out <file>',
      '.xlsx、.csv 或 .json；默认 guiju-KIND.xlsx · default guiju-KIND.xlsx; - for CSV on standard output',
      outArgument,
    )
    .action(async (kind: string, options: TemplateOptions) => {
      process.exitCode = await template(kind, options);
    });
}

function outArgument(value: string): string {
  if (value !== '-' && !/\.(xlsx|csv|json)$/i.test(value))
    throw new InvalidArgumentError('应以 .xlsx、.csv 或 .json 结尾 · must end in .xlsx, .csv or .json');
  return value;
}

/**
 * Writes the template of a kind.
 * @returns the exit code: 2 for a kind, matter or place that there is not.
 */
export async function template(
  kindWritten: string,
  { matter, region, stage, upright, out }: TemplateOptions,
): Promise<number> {
  const { kindNamed } = await import('../../../intake/tables/kind-named.ts');
  const { isMatterOf, isTemplateFormat, templateOf } = await import('../../../output/templates/template.ts');
  const { hasStages, isTemplateStage, templateStages } = await import('../../../intake/templates/template-stages.ts');
  const { placeNamed } = await import('../../../intake/place.ts');
  const { kindNames } = await import('../../../rules/facts/kinds.ts');
  const { isRegion } = await import('../../../rules/facts/region.ts');
  const { ruleSet } = await import('../../../rules/catalogue/installed.ts');
  const kind = kindNamed(kindWritten);
  if (kind === undefined)
    return refuse(`没有案件类型 ${kindWritten}`, `there is no kind ${kindWritten}: one of ${kindNames.join(', ')}`);
  if (matter !== undefined && !isMatterOf(kind, matter))
    return refuse(`${kind} 没有事项 ${matter}`, `${kind} has no matter ${matter}`);
  const place = region === undefined || isRegion(region) ? region : placeNamed(region);
  if (region !== undefined && place === undefined) return refuse(`没有地区 ${region}`, `there is no place ${region}`);
  if (stage !== undefined && !(hasStages(kind) && isTemplateStage(stage)))
    return refuse(
      `${kind} 没有阶段 ${stage}`,
      `${kind} has no stage ${stage}${hasStages(kind) ? `: one of ${templateStages.join(', ')}` : ''}`,
    );
  const ending = out === '-' ? 'csv' : (out?.slice(out.lastIndexOf('.') + 1).toLowerCase() ?? 'xlsx');
  const made = templateOf(
    kind,
    isTemplateFormat(ending) ? ending : 'xlsx',
    ruleSet,
    { matter, region: place, stage: stage !== undefined && isTemplateStage(stage) ? stage : undefined },
    upright ? 'upright' : 'wide',
  );
  if (out === '-') {
    for await (const chunk of made.body) process.stdout.write(chunk);
    return exitCodes.clean;
  }
  const { AsideFile } = await import('../bulk/aside-file.ts');
  const path = out ?? made.fileName;
  await new AsideFile(path).write(made.body);
  console.log(path);
  return exitCodes.clean;
}

function refuse(zh: string, en: string): number {
  console.error(`${zh} · ${en}`);
  return exitCodes.refused;
}
