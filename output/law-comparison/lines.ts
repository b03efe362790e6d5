/** One case by the law of two days, line by line: what differs with its clause on either side, and what began or ended in between. */
import type { Finding } from '../../rules/engine/finding.ts';
import type { LawChange, LawComparison } from '../../rules/engine/law-comparison.ts';
import type { RuleInTime } from '../../rules/engine/rules-in-time.ts';
import { citationText } from '../report/finding-blocks.ts';
import { verdictWords } from '../report/verdict-words.ts';
import { outcomeLabels, severityLabels } from '../results/words.ts';
import type { Language } from '../written/written.ts';

/** Said before anything else, wherever a comparison is shown. */
export const noFinding = {
  zh: '以下只是比较，不是检查结论：同样的事实，假定全案适用另一日有效的规定。应当适用哪一日的规定，以报告为准；只比较本工具收录的规定。',
  en: 'What follows is a comparison and no finding: the same facts as if the law of another day governed all of the case. Which law does govern stands in the report; only law that guiju holds is compared.',
} as const;

const kinds = {
  begins: { zh: '开始', en: 'begins' },
  ends: { zh: '终止', en: 'ends' },
  changes: { zh: '变更', en: 'changes' },
} as const;

export function comparisonLines(comparison: LawComparison, language: Language): readonly string[] {
  const { governing, lawOf, verdict, changes, same, rules } = comparison;
  const zh = language === 'zh';
  const told = changes.filter(({ kind }) => kind !== 'clause');
  const clauses = changes.length - told.length;
  const replaced = rules.filter(({ kind }) => kind === 'replaced').length;
  return [
    zh ? `按 ${lawOf} 的规定比较` : `Compared with the law of ${lawOf}`,
    noFinding[language],
    zh
      ? `实际适用（${governing.on}，${governing.by.zh}）：${verdictWords[verdict.actual].name.zh}；假定适用 ${lawOf} 的规定：${verdictWords[verdict.supposed].name.zh}`
      : `As it is governed (${governing.on}, ${governing.by.en.toLowerCase()}): ${verdictWords[verdict.actual].name.en}; by the law of ${lawOf}: ${verdictWords[verdict.supposed].name.en}`,
    ...told.flatMap((change) => ['', ...linesOf(change, lawOf, language)]),
    '',
    zh
      ? `结论不同 ${told.length} 项；只是依据的条款不同 ${clauses} 项；完全相同 ${same} 项。`
      : `Findings that differ: ${told.length}; by another clause only: ${clauses}; the same: ${same}.`,
    ...rules.flatMap((rule) => ruleLine(rule, language) ?? []),
    ...(replaced === 0
      ? []
      : [
          zh
            ? `同名规定由修订文本接替的 ${replaced} 条。`
            : `Carried on by a revision under the same name: ${replaced}.`,
        ]),
  ];
}

function linesOf({ actual, supposed }: LawChange, lawOf: string, language: Language): readonly string[] {
  const zh = language === 'zh';
  const title = (actual ?? supposed)?.title[language] ?? '';
  const side = (name: string, finding: Finding | null): string =>
    `  ${name}${zh ? '：' : ': '}${finding === null ? (zh ? '无此结论' : 'says nothing') : standing(finding, language)}`;
  return [title, side(zh ? '实际' : 'As governed', actual), side(zh ? `按 ${lawOf}` : `By ${lawOf}`, supposed)];
}

function standing(finding: Finding, language: Language): string {
  const { outcome, severity, message, citation, provision, interest } = finding;
  const zh = language === 'zh';
  const name = outcome === 'breached' ? severityLabels[severity][language] : outcomeLabels[outcome][language];
  const owed =
    interest === undefined ? '' : zh ? `逾期利息 ${interest.interest} 元。` : ` Interest ${interest.interest} yuan.`;
  return `[${name}] ${message[language]}${owed}${zh ? '' : ' '}${citationText(citation, language)} [${provision}]`;
}

function ruleLine({ kind, on, title, citation, rule }: RuleInTime, language: Language): string | undefined {
  if (kind === 'replaced') return undefined;
  return `${on} ${kinds[kind][language]}${language === 'zh' ? '：' : ': '}${title[language]} ${citationText(citation, language)} [${rule}]`;
}
