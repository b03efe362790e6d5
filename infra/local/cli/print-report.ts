/** Prints a report for people: breaches first, what is open next, each with its figures, its days and its clause. */

import { nameOf } from '../../../intake/place-name.ts';
import { governingText, withGoverning } from '../../../output/report/governing-text.ts';
import { skippedRuns } from '../../../output/report/skipped-runs.ts';
import type { Severity } from '../../../rules/engine/compile.ts';
import type { PeriodFinding } from '../../../rules/engine/judgement.ts';
import type { Claim, Finding, Outcome, Report, Verdict } from '../../../rules/engine/report.ts';
import type { Text } from '../../../rules/facts/fact.ts';
import { vocabularies } from '../../../rules/facts/kinds.ts';
import { colors } from './colors.ts';
import { harmless } from './harmless.ts';
import { interestLines } from './interest-lines.ts';
import type { Language } from './language.ts';

const verdicts: Record<Verdict, Text> = {
  'non-compliant': { zh: '违规', en: 'non-compliant' },
  departs: { zh: '偏离', en: 'departs' },
  incomplete: { zh: '资料不全', en: 'incomplete' },
  pending: { zh: '未到期', en: 'pending: nothing breached, something not yet due' },
  compliant: { zh: '合规', en: 'compliant' },
  'not-covered': { zh: '未覆盖：没有规则适用于此案', en: 'not covered: no rule applies to this case' },
};

const severities: Record<Severity, Text> = {
  violation: { zh: '违规', en: 'violation' },
  warning: { zh: '警示', en: 'warning' },
  advice: { zh: '建议', en: 'advice' },
  preview: { zh: '草案预览', en: 'preview of a draft' },
};

const outcomes: Record<Exclude<Outcome, 'breached'>, Text> = {
  pending: { zh: '未到期', en: 'pending' },
  undetermined: { zh: '无法确定', en: 'undetermined' },
  satisfied: { zh: '符合', en: 'satisfied' },
};

const words = {
  asOf: { zh: '基准日', en: 'as of' },
  interest: { zh: '逾期利息（元）', en: 'Interest, yuan' },
  claim: { zh: '主张的逾期利息（元，同一笔款项只主张一次）', en: 'Interest to claim, yuan (one sum, claimed once)' },
  remedy: { zh: '整改', en: 'Remedy' },
  basis: { zh: '依据', en: 'Clause' },
  skipped: { zh: '不计入', en: 'Not counted' },
  worked: { zh: '调休上班', en: 'Worked weekends' },
  assuming: { zh: '前提', en: 'Assumption' },
  attested: { zh: '凭陈述', en: 'attested' },
  stricter: { zh: '另有更严规定，符合它即符合本条', en: 'A stricter rule, and who keeps to it keeps to this' },
  needed: { zh: '最需补充', en: 'Needed first' },
  more: { zh: '其余见 --json', en: 'the rest with --json' },
} satisfies Record<string, Text>;

/** How many undetermined findings and questions are printed before the rest is left to `--json`. */
const MOST = 10;

/** Prints to standard output; colours only on a terminal. */
export function printReport(report: Report, language: Language, all: boolean): void {
  const say = (text: Text): string => text[language];
  const kind = vocabularies.find((one) => one.kind === report.case.kind);
  const head = [
    report.case.reference,
    kind?.[language],
    nameOf(report.case.region, language),
    `${say(words.asOf)} ${report.asOf}`,
  ];
  console.log(colors.bold(harmless(head.filter((part) => part != null).join(' · '))));
  const paint =
    report.verdict === 'compliant' ? colors.green : report.verdict === 'non-compliant' ? colors.red : colors.yellow;
  console.log(paint(say(verdicts[report.verdict])));

  const undetermined = report.findings.filter(({ outcome }) => outcome === 'undetermined');
  for (const finding of report.findings) {
    if (finding.outcome === 'satisfied' && !all) continue;
    if (finding.outcome === 'undetermined' && undetermined.indexOf(finding) >= MOST) continue;
    printFinding(withGoverning(finding, report), language);
  }
  if (undetermined.length > MOST)
    console.log(`\n… ${say(outcomes.undetermined)} ${undetermined.length - MOST} (${say(words.more)})`);
  if (report.claim !== undefined) printClaim(report.claim, report.findings, language);
  if (report.questions.length > 0) {
    const asked = report.questions.slice(0, MOST).map(({ fact, label }) => `${label[language]} (${fact})`);
    console.log(`\n${say(words.needed)}: ${asked.join(language === 'zh' ? '；' : '; ')}`);
  }
  const { breached, satisfied, pending, undetermined: open, notAssessed } = report.counts;
  console.log(
    language === 'zh'
      ? `\n违规 ${breached.violation}，警示 ${breached.warning}，建议 ${breached.advice}；符合 ${satisfied}，未到期 ${pending}，无法确定 ${open}，未评估 ${notAssessed}。规则集 ${report.ruleSet.digest.slice(0, 19)}`
      : `\n${counted(breached.violation, 'violation')}, ${counted(breached.warning, 'warning')}, ${breached.advice} advice; ${satisfied} satisfied, ${pending} pending, ${open} undetermined, ${notAssessed} not assessed. Rule set ${report.ruleSet.digest.slice(0, 19)}`,
  );
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Of several interests on one payment: which to claim, and why the others are not added. */
function printClaim(claim: Claim, findings: readonly Finding[], language: Language): void {
  console.log(`\n${words.claim[language]}: ${claim.interest}`);
  for (const { rule, due, interest, why } of [claim, ...claim.others]) {
    const title = findings.find((finding) => finding.rule === rule)?.title[language] ?? rule;
    console.log(`  ${interest}  ${due}  ${title}${language === 'zh' ? '——' : ' – '}${why[language]}`);
  }
}

function printFinding(finding: Finding, language: Language): void {
  const say = (text: Text): string => text[language];
  const { outcome, severity, citation, governing } = finding;
  const label =
    outcome === 'breached'
      ? (severity === 'violation' ? colors.red : colors.yellow)(`✗ ${say(severities[severity])}`)
      : outcome === 'satisfied'
        ? colors.green(`✓ ${say(outcomes.satisfied)}`)
        : colors.cyan(`? ${say(outcomes[outcome])}`);
  const attested = finding.evidence === 'attested' ? ` [${say(words.attested)}]` : '';
  console.log(`\n${label}  ${colors.bold(say(finding.title))}${attested}`);
  const line = (text: string): void => console.log(`  ${text}`);
  line(harmless(say(finding.message)));
  if (finding.period !== undefined && outcome !== 'satisfied') printDays(finding.period, language, line);
  if (finding.interest !== undefined) {
    line(`${say(words.interest)}: ${finding.interest.interest}`);
    for (const step of interestLines(finding.interest, language)) line(colors.dim(`  ${step}`));
  }
  if (finding.remedy !== undefined) line(`${say(words.remedy)}: ${say(finding.remedy)}`);
  // Of what is not decided, what it would rest on is not told before what it lacks.
  const rests = outcome === 'undetermined' ? [] : (finding.assumptions ?? []);
  for (const { text } of rests) line(harmless(`${say(words.assuming)}: ${say(text)}`));
  if (finding.stricter !== undefined)
    line(`${say(words.stricter)}: ${say(finding.stricter.title)} [${finding.stricter.provision}]`);
  line(
    colors.dim(
      `${say(words.basis)}: ${say(citation.title)} ${citation.clause} “${citation.words}” [${finding.provision}]${
        governing === undefined ? '' : `${language === 'zh' ? '；' : '; '}${governingText(governing, language)}`
      }`,
    ),
  );
}

function printDays(period: PeriodFinding, language: Language, line: (text: string) => void): void {
  const runs = skippedRuns(period, language);
  if (runs.length > 0) {
    const shown = runs.map(({ from, to, why }) => `${from === to ? from : `${from}…${to.slice(5)}`} ${why}`);
    line(colors.dim(`${words.skipped[language]}: ${shown.join(', ')}`));
  }
  const { workedWeekends } = period;
  if (workedWeekends !== undefined) line(colors.dim(`${words.worked[language]}: ${workedWeekends.join(', ')}`));
}
