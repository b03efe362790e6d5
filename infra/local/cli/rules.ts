/** `guiju rules [ID]`: what is checked, for which place and day; one rule with its clause, reading and examples; `--lint`. */
import type { Command } from 'commander';
import type { KnownRule, RuleFilter } from '../../../rules/catalogue/rule-view.ts';
import { colors } from './colors.ts';
import { exitCodes } from './exit-codes.ts';
import { type Language, languageOption } from './language.ts';
import { dateArgument } from './today.ts';

interface RulesOptions extends Omit<RuleFilter, 'q'> {
  readonly text?: string;
  readonly json?: true;
  readonly lint?: true;
  readonly lang: Language;
}

export function registerRules(program: Command): void {
  program
    .command('rules')
    .description('规则目录 · the catalogue of rules')
    .argument('[id]', '规则编号 · id of a rule')
    .option('--kind <kind>', 'procurement | payment | approval | site | award')
    .option('--matter <matter>', '事项 · matter')
    .option('--region <code>', '地区 · place (GB/T 2260)')
    .option('--document <id>', '文件 · document')
    .option('--severity <severity>', 'violation | warning | advice | preview')
    .option('--as-of <date>', '在该日有效 · in force on', dateArgument)
    .option('--text <words>', '全文检索 · full text')
    .option('--lint', '检查规则集 · analyse the rule set')
    .option('--json', 'JSON')
    .addOption(languageOption())
    .action(async (id: string | undefined, options: RulesOptions) => {
      process.exitCode = await rules(id, options);
    });
}

async function rules(id: string | undefined, options: RulesOptions): Promise<number> {
  if (options.lint) return lint(options);
  const { allRules, matchesFilter, ruleDetail, ruleNamed } = await import('../../../rules/catalogue/rule-view.ts');
  if (id !== undefined) {
    const known = ruleNamed(id);
    if (known === undefined) {
      console.error(`没有规则 ${id} · there is no rule ${id}`);
      return exitCodes.refused;
    }
    if (options.json) console.log(JSON.stringify(ruleDetail(known), null, 2));
    else printRule(known, options.lang);
    return exitCodes.clean;
  }
  const found = allRules().filter((known) => matchesFilter(known, { ...options, q: options.text }));
  if (options.json)
    console.log(
      JSON.stringify(
        found.map(({ summary }) => summary),
        null,
        2,
      ),
    );
  else
    for (const { summary } of found)
      console.log(`${summary.severity.padEnd(10)} ${summary.id.padEnd(64)} ${summary.title[options.lang]}`);
  return exitCodes.clean;
}

function printRule({ rule, source, summary }: KnownRule, language: Language): void {
  const zh = language === 'zh';
  console.log(`${colors.bold(summary.title[language])}  [${summary.id}]`);
  console.log(`  ${summary.statement[language]}`);
  if (summary.when !== null) console.log(`  ${zh ? '适用' : 'Applies when'}: ${summary.when[language]}`);
  if (summary.unless !== null) console.log(`  ${zh ? '例外' : 'Except when'}: ${summary.unless[language]}`);
  for (const { id, clause, words, lines } of summary.provisions.flatMap((id) => source.citations[id] ?? [])) {
    console.log(`  ${zh ? '依据' : 'Clause'}: ${clause} “${words}” [${id}, ${zh ? '行' : 'line'} ${lines.join(', ')}]`);
  }
  console.log(
    `  ${summary.severity} · ${summary.evidence} · ${summary.region ?? '-'} · ${summary.inForce.from ?? '…'} – ${summary.inForce.to ?? '…'}`,
  );
  for (const { path, label, for: use } of summary.facts) console.log(`  ${use.padEnd(10)} ${path}  ${label[language]}`);
  if (rule.note !== undefined) console.log(`  ${zh ? '解读' : 'Reading'}: ${rule.note[language]}`);
  for (const { outcome, due, facts } of rule.examples ?? []) {
    console.log(
      `  ${zh ? '示例' : 'Example'}: ${outcome}${due === undefined ? '' : ` (${due})`}  ${JSON.stringify(facts)}`,
    );
  }
}

async function lint(options: RulesOptions): Promise<number> {
  const { lintRules } = await import('../../../rules/catalogue/lint/lint.ts');
  const report = lintRules();
  if (options.json) console.log(JSON.stringify(report, null, 2));
  else {
    for (const { check, fails, findings } of report) {
      console.log(`${fails ? '' : '(info) '}${check}: ${findings.length}`);
      for (const finding of findings.slice(0, 200)) console.log(`  ${finding}`);
    }
  }
  return report.some(({ fails, findings }) => fails && findings.length > 0) ? exitCodes.violation : exitCodes.clean;
}
