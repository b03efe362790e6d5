/** What a run says on the terminal when it has ended. */
import type { Note } from '../../../intake/notes.ts';
import { factText } from '../../../output/results/fact-label.ts';
import { verdictLabels } from '../../../output/results/words.ts';
import type { Summary } from '../../../output/summary/summary.ts';
import { verdicts } from '../../../rules/engine/verdict.ts';
import { colors } from '../cli/colors.ts';
import { harmless } from '../cli/harmless.ts';
import type { Language } from '../cli/language.ts';

/** Notes named; the workbook has them all. */
const MOST_NOTES = 20;
const MOST_LISTED = 10;
/** Missing facts named on the terminal; the workbook lists more. */
const MOST_MISSING = 5;

export function saySummary(
  { judged, refused, unreadCells, breachedCases, verdicts: counts, byRule, missing }: Summary,
  notes: readonly Note[],
  language: Language,
  say: (line: string) => void,
): void {
  const zh = language === 'zh';
  for (const { subject, message } of notes.slice(0, MOST_NOTES))
    console.error(colors.yellow(harmless(`! ${subject}: ${message[language]}`)));
  if (notes.length > MOST_NOTES)
    console.error(
      colors.yellow(zh ? `! 另有 ${notes.length - MOST_NOTES} 条提示` : `! ${notes.length - MOST_NOTES} further notes`),
    );
  for (const { fact, cases } of missing.slice(0, MOST_MISSING)) {
    const label = factText(fact)[language];
    say(
      zh
        ? `? 缺少“${label}”：${judged} 件中有 ${cases} 件因此有事项不能判定`
        : `? "${label}" is missing: it keeps something from being decided in ${cases} of ${judged} cases`,
    );
  }
  say(
    colors.bold(
      zh
        ? `已判 ${judged} 件，其中 ${breachedCases} 件有违反；未读入 ${refused} 行${unreadCells === 0 ? '' : `、${unreadCells} 个单元格`}`
        : `${judged} cases judged, ${breachedCases} with a breach; ${refused} rows${unreadCells === 0 ? '' : ` and ${unreadCells} cells`} refused`,
    ),
  );
  say(
    `  ${verdicts.map((verdict) => `${verdictLabels[verdict][language]} ${counts[verdict]}`).join(zh ? '，' : ', ')}`,
  );
  for (const { breached, title, provision, clause } of byRule.slice(0, MOST_LISTED))
    say(`  ${String(breached).padStart(8)}  ${title[language]} [${provision} ${clause}]`);
  if (byRule.length > MOST_LISTED)
    say(zh ? `  … 另有 ${byRule.length - MOST_LISTED} 条规则` : `  … and ${byRule.length - MOST_LISTED} further rules`);
}
