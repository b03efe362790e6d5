/** `guiju targets`: the figures and dates that an authority set itself, and how what was achieved stands to them. */
import type { Command } from 'commander';
import * as z from 'zod';
import type { Achieved, Scored, Unfit } from '../../../rules/targets/score.ts';
import type { Target } from '../../../rules/targets/target.ts';
import { exitCodes } from './exit-codes.ts';
import { type Language, languageOption } from './language.ts';
import { dateArgument, todayInChina } from './today.ts';

interface TargetsOptions {
  readonly document?: string;
  readonly region?: string;
  readonly area?: string;
  readonly achieved?: string;
  readonly asOf?: string;
  readonly out?: string;
  readonly json?: true;
  readonly lang: Language;
}

/** By the id of the target. */
const achievements = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

export function registerTargets(program: Command): void {
  program
    .command('targets')
    .description('各地自定目标及完成情况 · targets that authorities set themselves, and what was achieved')
    .option('--document <id>', '限于一份文件 · of one document')
    .option('--region <code>', '限于一地 · of one place')
    .option('--area <area>', '限于一个领域 · of one field')
    .option('--achieved <file>', '完成情况 JSON：{ "条款编号": 日期、数值或 true/false/null } · what was achieved')
    .option('--out <file>', '另存工作簿 · also as a workbook (.xlsx)')
    .option('--as-of <date>', '基准日 · as of', dateArgument)
    .option('--json', 'JSON')
    .addOption(languageOption())
    .action(async (options: TargetsOptions) => {
      const { targets } = await import('../../../rules/targets/targets.ts');
      const chosen = targets().filter(
        ({ document, region, area }) =>
          (options.document ?? document) === document &&
          (options.region ?? region) === region &&
          (options.area ?? area) === area,
      );
      if (options.achieved === undefined) {
        if (options.json) console.log(JSON.stringify(chosen, null, 2));
        else for (const target of chosen) console.log(lineOf(target, options.lang));
        return;
      }
      await scoreFile(options.achieved, chosen, options);
    });
}

async function scoreFile(path: string, chosen: readonly Target[], options: TargetsOptions): Promise<void> {
  const { readFile } = await import('node:fs/promises');
  const { score, unfit } = await import('../../../rules/targets/score.ts');
  let told: Readonly<Record<string, Achieved>>;
  try {
    told = achievements.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    console.error(`${path}：不是“条款编号：完成情况”的 JSON · is no JSON of ids and what was achieved`);
    process.exitCode = exitCodes.refused;
    return;
  }
  const known = new Map(chosen.map((target) => [target.id, target]));
  const wrong = Object.entries(told).flatMap(([id, value]) => {
    const target = known.get(id);
    if (target === undefined) return [`${id}：没有此目标 · no such target`];
    const instead = unfit(target, value) ?? (typeof value === 'string' && !isDay(value) ? 'date' : undefined);
    return instead === undefined ? [] : [`${id}：${wanted[instead]}`];
  });
  if (wrong.length > 0) {
    for (const line of wrong) console.error(line);
    process.exitCode = exitCodes.refused;
    return;
  }
  const asOf = options.asOf ?? todayInChina();
  const scored = chosen.map((target) => score(target, told[target.id], asOf));
  if (options.out !== undefined) await writeSheet(options.out, scored, options.lang);
  const counts: Record<Scored['outcome'], number> = { met: 0, missed: 0, 'not-yet-due': 0, 'not-told': 0 };
  for (const { outcome } of scored) counts[outcome]++;
  if (options.json) console.log(JSON.stringify({ asOf, counts, targets: scored }, null, 2));
  else {
    for (const one of scored)
      if (one.achieved !== undefined) console.log(`${said(one, options.lang)}\n  ${lineOf(one.target, options.lang)}`);
    console.log(
      Object.entries(counts)
        .map(([outcome, count]) => `${words[options.lang][outcome]} ${count}`)
        .join(' · '),
    );
  }
  if (counts.missed > 0) process.exitCode = exitCodes.violation;
  else if (counts['not-told'] > 0) process.exitCode = exitCodes.notShown;
}

async function writeSheet(path: string, scored: readonly Scored[], lang: Language): Promise<void> {
  const [{ createWriteStream }, { pipeline }, { targetSheet }, { workbookStream }, { reference }] = await Promise.all([
    import('node:fs'),
    import('node:stream/promises'),
    import('../../../output/targets/target-sheet.ts'),
    import('../../../output/workbook/write-workbook.ts'),
    import('../../../rules/catalogue/reference.ts'),
  ]);
  const titles = new Map(reference().catalogue.documents.map(({ document: { id, title } }) => [id, title]));
  await pipeline(workbookStream([targetSheet(scored, titles, lang)]), createWriteStream(path));
}

const isDay = (value: string): boolean => z.iso.date().safeParse(value).success;

const wanted: Readonly<Record<Unfit, string>> = {
  date: '应填完成日期 YYYY-MM-DD、true/false 或 null · takes a day YYYY-MM-DD, true, false or null',
  figure: '应填数值或 null · takes a figure or null',
  'yes-no': '由人判断，应填 true、false 或 null · takes true, false or null: a person says whether it is met',
};

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { met: '达成', missed: '未达成', 'not-yet-due': '未到期', 'not-told': '未填' },
  en: { met: 'met', missed: 'missed', 'not-yet-due': 'not yet due', 'not-told': 'not told' },
};

function said({ outcome, lateDays, short, target }: Scored, lang: Language): string {
  const unit = target.measure.kind === 'figure' ? unitOf(target.measure.unit) : '';
  const by =
    lateDays !== undefined && lateDays > 0
      ? { zh: `，逾期 ${lateDays} 日`, en: `, ${lateDays} days late` }
      : short !== undefined
        ? { zh: `，差 ${short}${unit}`, en: `, ${short}${unit} off` }
        : { zh: '', en: '' };
  return `${words[lang][outcome]}${by[lang]}`;
}

const unitOf = (unit: string): string => (unit === 'percent' ? '%' : unit === 'count' ? '' : ` ${unit}`);

const signs = { 'at-least': '≥', 'more-than': '>', 'at-most': '≤', 'less-than': '<', exactly: '=' } as const;

function lineOf({ id, clause, words, by, measure }: Target, lang: Language): string {
  const figure = measure.kind === 'figure' ? ` ${signs[measure.is]} ${measure.value}${unitOf(measure.unit)}` : '';
  const due = by === null ? '' : lang === 'zh' ? `（${by} 前）` : ` (by ${by})`;
  return `${id}  ${clause ?? ''} “${words}”${figure}${due}`;
}
