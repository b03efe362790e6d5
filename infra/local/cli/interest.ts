/** `guiju interest SUM --due DATE`: what is owed for being late, and how it was reckoned. */
import { type Command, Option } from 'commander';
import type { AskedInterest, InterestKind } from '../../../rules/interest/asked.ts';
import { exitCodes } from './exit-codes.ts';
import { interestLines } from './interest-lines.ts';
import { type Language, languageOption } from './language.ts';
import { dateArgument, todayInChina } from './today.ts';

interface InterestOptions {
  readonly due: string;
  readonly asOf?: string;
  readonly paid?: string;
  readonly rate?: string;
  readonly signed?: string;
  readonly kind: InterestKind;
  readonly json?: true;
  readonly lang: Language;
}

/** What the command calls what was asked. */
const OPTIONS: Readonly<Record<string, string>> = {
  principal: 'sum',
  lateInterest: '--rate',
  signedOn: '--signed',
  paid: '--paid',
};

export function registerInterest(program: Command): void {
  program
    .command('interest')
    .description('计算逾期利息 · reckon the interest on a sum paid late')
    .argument('<sum>', '应付金额（元） · sum due, yuan')
    .requiredOption('--due <date>', '最后付款日 · last day to pay in time', dateArgument)
    .option('--as-of <date>', '计算基准日，默认今天 · day of reckoning, today where left out', dateArgument)
    .option('--paid <list>', '已付各笔 · what was paid: 2025-08-29:20000.00,2025-09-08:80000.00')
    .option('--rate <perMille>', '约定利率（每日千分比） · agreed rate, per mille a day')
    .option('--signed <date>', '合同订立日期 · day the contract was signed', dateArgument)
    .addOption(
      new Option('--kind <kind>', '款项或投标保证金 · payment or bid security')
        .choices(['payment', 'deposit'])
        .default('payment'),
    )
    .option('--json', 'JSON')
    .addOption(languageOption())
    .action(async (principal: string, options: InterestOptions) => {
      const { askedInterest, InterestRefused } = await import('../../../rules/interest/asked.ts');
      const { kind, due, asOf = todayInChina(), paid, rate, signed } = options;
      const asked: AskedInterest = { kind, principal, due, asOf, paid, lateInterest: rate, signedOn: signed };
      try {
        const interest = askedInterest(asked);
        if (options.json) console.log(JSON.stringify(interest, null, 2));
        else {
          console.log(interest.interest);
          for (const line of interestLines(interest, options.lang)) console.log(`  ${line}`);
        }
      } catch (error) {
        if (!(error instanceof InterestRefused)) throw error;
        const { zh, en } = error.reason;
        console.error(`${OPTIONS[error.parameter] ?? error.parameter}: ${zh} · ${en}`);
        process.exitCode = exitCodes.refused;
      }
    });
}
