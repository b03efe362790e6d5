/** `guiju calendar DATE --working-days N`: the due date of a period and the days that did not count. */
import { type Command, InvalidArgumentError } from 'commander';
import type { CalendarCount } from '../../../rules/catalogue/calendar-count.ts';
import { type PeriodUnit, periodUnits } from '../../../rules/engine/bound.ts';
import { exitCodes } from './exit-codes.ts';
import { type Language, languageOption } from './language.ts';
import { dateArgument } from './today.ts';

interface CalendarOptions {
  readonly workingDays?: number;
  readonly days?: number;
  readonly weeks?: number;
  readonly months?: number;
  readonly years?: number;
  readonly region?: string;
  readonly json?: true;
  readonly lang: Language;
}

function amount(value: string): number {
  if (!/^\d{1,5}$/.test(value))
    throw new InvalidArgumentError('应为 0 至 99999 的整数 · must be a whole number from 0 to 99999');
  return Number(value);
}

/** The code of a place as it is typed, undefined where it is none. Places are loaded where one is asked for. */
async function codeOfPlace(place: string): Promise<string | undefined> {
  const { isRegion } = await import('../../../rules/facts/region.ts');
  if (isRegion(place)) return place;
  const { placeNamed } = await import('../../../intake/place.ts');
  return placeNamed(place);
}

export function registerCalendar(program: Command): void {
  program
    .command('calendar')
    .description('计算期限届满日 · count a period on the statutory calendar')
    .argument('<date>', '起算事件之日 · day of the event that starts it', dateArgument)
    .option('--working-days <n>', '工作日 · working days', amount)
    .option('--days <n>', '日 · days', amount)
    .option('--weeks <n>', '周 · weeks', amount)
    .option('--months <n>', '月 · months', amount)
    .option('--years <n>', '年 · years', amount)
    .option('--region <place>', '地区代码或名称：计入当地规定的休息日 · with the days off of a place: a code or a name')
    .option('--json', 'JSON')
    .addOption(languageOption())
    .action(async (date: string, options: CalendarOptions) => {
      const asked = periodUnits.flatMap((unit) => {
        const value = unit === 'hours' || unit === 'minutes' ? undefined : options[unit];
        return value === undefined ? [] : [{ unit, amount: value }];
      });
      const [period] = asked;
      if (period === undefined || asked.length > 1) {
        console.error('请给出一个期限 · give one period: --working-days, --days, --weeks, --months or --years');
        process.exitCode = exitCodes.refused;
        return;
      }
      const region = options.region === undefined ? undefined : await codeOfPlace(options.region);
      if (region === undefined && options.region !== undefined) {
        console.error(
          '--region 应为行政区划代码或名称，如 450000、广西 · must be a code or name of a place, such as 450000',
        );
        process.exitCode = exitCodes.refused;
        return;
      }
      const { calendarAt, countPeriod } = await import('../../../rules/catalogue/calendar-count.ts');
      const { installedHead } = await import('../../../rules/catalogue/installed-head.ts');
      const counted = countPeriod(calendarAt(installedHead.calendar, region), date, period);
      if (options.json) console.log(JSON.stringify(counted, null, 2));
      else print(counted, period.unit, options.lang);
    });
}

function print({ from, due, skipped, provisional }: CalendarCount, unit: PeriodUnit, language: Language): void {
  console.log(due);
  for (const { on, why } of skipped) console.log(`  ${on}  ${why[language]}`);
  if (skipped.length === 0 && unit === 'workingDays')
    console.log(language === 'zh' ? `  ${from} 之后无跳过的日子` : `  no day skipped after ${from}`);
  if (provisional) {
    console.log(
      language === 'zh'
        ? '暂定：所涉年份的放假安排未公布或不明，仅按周末推算'
        : 'provisional: the arrangement of a year concerned is not published, or not known; weekends only are assumed',
    );
  }
}
