/** Shows what the columns of a file are taken for, and asks where it is not sure. */
import { createInterface } from 'node:readline/promises';
import type { ProposedColumn } from '../../../intake/tables/mapping.ts';
import { colors } from '../cli/colors.ts';
import { harmless } from '../cli/harmless.ts';
import type { Language } from '../cli/language.ts';

/** The columns as a table on standard error, doubtful ones first. */
export function showMapping(mapping: readonly ProposedColumn[], language: Language): void {
  const zh = language === 'zh';
  console.error(zh ? '列的对应关系（? 为须确认）：' : 'What the columns hold (? is to be confirmed):');
  for (const { sheet, column, fact, label, unit, sure, why, samples } of mapping.toSorted(
    (a, b) => Number(a.sure) - Number(b.sure),
  )) {
    const where = sheet === undefined ? column : `${sheet}!${column}`;
    const meaning =
      fact === null
        ? zh
          ? '不判定'
          : 'no fact'
        : `${label?.[language] ?? fact} [${fact}]${unit === null ? '' : ` (${unit})`}`;
    const reason = sure ? '' : `  ${why[language]}`;
    const line = `${sure ? ' ' : '?'} ${where} → ${meaning}${reason}${samples.length === 0 ? '' : `  ${samples.join(' | ')}`}`;
    console.error(sure ? harmless(line) : colors.yellow(harmless(line)));
  }
}

/** How to answer, for whoever is not asked. */
export function howToAnswer(mapping: readonly ProposedColumn[], language: Language): string {
  const first = mapping.find(({ sure }) => !sure);
  const example = `--map '${first?.column ?? ''}=${first?.fact ?? '-'}${first?.unit == null ? '' : `(${first.unit})`}'`;
  return language === 'zh'
    ? `请用 ${example} 指定，“-”为不判定；或用 --yes 接受以上对应关系`
    : `answer with ${example}, "-" for no fact, or take all of it with --yes`;
}

/** Can a person be asked? Not where the file itself comes from standard input. */
export function canAsk(file: string): boolean {
  return file !== '-' && process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** @returns whether the user takes the columns as they are proposed. */
export async function confirmed(language: Language): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(language === 'zh' ? '按以上对应关系判定？[y/N] ' : 'Judge by these? [y/N] ');
    return /^(?:y|yes|是|好|对)$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
