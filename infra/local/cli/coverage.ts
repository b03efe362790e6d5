/** `guiju coverage`: what became of every provision of the register, by document and in total. */
import type { Command } from 'commander';
import type { CoverageRow } from '../../../rules/build/coverage.ts';
import { type Language, languageOption } from './language.ts';

interface CoverageOptions {
  readonly json?: true;
  readonly reasons?: true;
  readonly open?: true;
  readonly area?: string;
  readonly lang: Language;
}

export function registerCoverage(program: Command): void {
  program
    .command('coverage')
    .description('每条规定的处置 · the disposition of every provision')
    .option('--area <areas>', '限于领域，逗号分隔 · only these areas, separated by commas')
    .option('--reasons', '列出不可由个案体现的规定及理由 · list reasons')
    .option('--open', '列出未处置的规定 · list what is open')
    .option('--json', 'JSON')
    .addOption(languageOption())
    .action(async (options: CoverageOptions) => {
      const { coverage } = await import('../../../rules/catalogue/coverage.ts');
      const areas = options.area?.split(',').map((area) => area.trim());
      const { total, documents, national, dispositions } = coverage(areas);
      if (options.json) {
        console.log(JSON.stringify({ total, documents, national, ...(options.reasons && { dispositions }) }, null, 2));
        return;
      }
      const heading = ['', '规定 prov.', '规则 rule', '目标 target', '非个案 n/a', '以后 later', '未决 open'];
      const zh = options.lang === 'zh';
      const rows = [
        ...documents,
        { id: zh ? '合计' : 'total', ...total },
        ...national.documents,
        { id: zh ? '全国层面合计' : 'total of the nation', ...national.total },
      ].map(cells);
      for (const row of [heading, ...rows])
        console.log(row.map((cell, index) => (index === 0 ? cell.padEnd(36) : cell.padStart(11))).join(''));
      for (const { provision, disposition, reason } of dispositions) {
        if (disposition === 'open' && (options.open || options.reasons)) console.log(`open  ${provision}`);
        if (options.reasons && disposition !== 'open' && reason !== undefined && disposition !== 'later') {
          console.log(`${disposition}  ${provision}  ${reason[options.lang]}`);
        }
      }
    });
}

function cells({ id, provisions, rule, target, notACaseDuty, later, open }: CoverageRow): string[] {
  return [id, ...[provisions, rule, target, notACaseDuty, later, open].map(String)];
}
