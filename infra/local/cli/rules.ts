/** `guiju rules [ID]`: what is checked, for which place and day; one rule with its clause, reading and examples; `--lint`. */
import type { Command } from 'commander';
import colors from 'picocolors';
import type { RuleEntry, RuleFilter } from '../../../rules/browse.ts';
import { exitCodes } from './exit-codes.ts';
import { type Language, languageOption } from './language.ts';
import { dateArgument } from './today.ts';

interface RulesOptions extends RuleFilter {
  readonly json?: true;
  readonly lint?: true;
  readonly lang: Language;
}

export function registerRules(program: Command): void {
  program
    .command('rules')
    .description('规则目录 · the catalogue of rules')
    .argument('[id]', '规则编号 · id of a rule')
    .option('--kind <kind>', 'procurement | payment | approval')
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
  const { browse, ruleEntry } = await import('../../../rules/browse.ts');
  if (id !== undefined) {
    const entry = ruleEntry(id);
    if (entry === undefined) {
      console.error(`没有规则 ${id} · there is no rule ${id}`);
      return exitCodes.refused;
    }
    if (options.json) console.log(JSON.stringify(entry, null, 2));
    else printEntry(entry, options.lang);
    return exitCodes.noViolation;
  }
  const found = browse(options);
  if (options.json) console.log(JSON.stringify(found, null, 2));
  else
    for (const { id, severity, title } of found)
      console.log(`${severity.padEnd(10)} ${id.padEnd(64)} ${title[options.lang]}`);
  return exitCodes.noViolation;
}

function printEntry(entry: RuleEntry, language: Language): void {
  const zh = language === 'zh';
  console.log(`${colors.bold(entry.title[language])}  [${entry.id}]`);
  console.log(`  ${entry.statement[language]}`);
  if (entry.applies !== null) console.log(`  ${zh ? '适用' : 'Applies when'}: ${entry.applies[language]}`);
  if (entry.except !== null) console.log(`  ${zh ? '例外' : 'Except when'}: ${entry.except[language]}`);
  for (const { id, clause, words, lines } of entry.provisions) {
    console.log(`  ${zh ? '依据' : 'Clause'}: ${clause} “${words}” [${id}, ${zh ? '行' : 'line'} ${lines.join(', ')}]`);
  }
  console.log(
    `  ${entry.severity} · ${entry.evidence} · ${entry.region ?? '-'} · ${entry.inForce.from ?? '…'} – ${entry.inForce.to ?? '…'}`,
  );
  for (const { fact, label, use } of entry.needs) console.log(`  ${use.padEnd(10)} ${fact}  ${label[language]}`);
  if (entry.note !== null) console.log(`  ${zh ? '解读' : 'Reading'}: ${entry.note[language]}`);
  for (const example of entry.examples) {
    console.log(
      `  ${zh ? '示例' : 'Example'}: ${example.outcome}${example.due === undefined ? '' : ` (${example.due})`}  ${JSON.stringify(example.facts)}`,
    );
  }
}

async function lint(options: RulesOptions): Promise<number> {
  const { lintRules } = await import('../../../rules/lint.ts');
  const report = lintRules();
  if (options.json) console.log(JSON.stringify(report, null, 2));
  else {
    for (const { check, fails, findings } of report) {
      console.log(`${fails ? '' : '(info) '}${check}: ${findings.length}`);
      for (const finding of findings.slice(0, 200)) console.log(`  ${finding}`);
    }
  }
  return report.some(({ fails, findings }) => fails && findings.length > 0)
    ? exitCodes.violation
    : exitCodes.noViolation;
}
