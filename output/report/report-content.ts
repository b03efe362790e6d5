/** A report as it is handed in: what is wrong first and in full, what is not due, what is not known, what is in order. */
import { nameOf } from '../../intake/place-name.ts';
import type { Finding, Outcome, Report } from '../../rules/engine/report.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { type Block, type Language, plain, type Written } from '../written/written.ts';
import { claimBlocks } from './claim-blocks.ts';
import { clockText, dayText } from './figures.ts';
import { citationText, findingBlocks, ToldLists } from './finding-blocks.ts';
import { withGoverning } from './governing-text.ts';
import { saidAlike } from './said-alike.ts';
import { verdictWords } from './verdict-words.ts';

const headings = {
  breached: { zh: '不合规之处', en: 'What is wrong' },
  pending: { zh: '尚未到期', en: 'Not due yet' },
  undetermined: { zh: '尚不能判定', en: 'What cannot be decided yet' },
  satisfied: { zh: '符合规定', en: 'What is met' },
} as const satisfies Record<Outcome, { zh: string; en: string }>;

/**
 * @param vocabulary that of the kind of the case.
 * @returns the content of page, Word document and PDF alike.
 */
export function reportContent(report: Report, vocabulary: Vocabulary, language: Language): Written {
  const { id, evaluatedAt, ruleSet } = report;
  const zh = language === 'zh';
  return {
    language,
    title: zh ? `${vocabulary.zh}合规检查报告` : `Report on ${vocabulary.en.toLowerCase()}`,
    madeAt: evaluatedAt,
    blocks: [
      headOf(report, language),
      bannerOf(report, language),
      ...claimBlocks(report, language),
      ...breached(report, vocabulary, language),
      ...pending(report, vocabulary, language),
      ...undetermined(report, vocabulary, language),
      ...satisfied(report, language),
      ...lookedAt(report, language),
      ...remarks(report, language),
    ],
    footer: zh
      ? `规则集 ${ruleSet.version} ${ruleSet.digest.slice(7, 19)} · 报告编号 ${id}`
      : `Rule set ${ruleSet.version} ${ruleSet.digest.slice(7, 19)} · report ${id}`,
  };
}

function headOf({ case: judged, asOf, evaluatedAt }: Report, language: Language): Block {
  const zh = language === 'zh';
  return {
    kind: 'facts',
    rows: [
      [zh ? '地区' : 'Place', nameOf(judged.region, language)],
      ...(judged.reference === null ? [] : [[zh ? '编号' : 'Number', judged.reference] as const]),
      ...(judged.unit === undefined ? [] : [[zh ? '单位' : 'Unit', judged.unit] as const]),
      [zh ? '判断基准日' : 'Day of reckoning', dayText(asOf, language)],
      [zh ? '出具时间' : 'Made at', `${clockText(evaluatedAt)}${zh ? '（北京时间）' : ' (China)'}`],
    ],
  };
}

function bannerOf({ verdict, counts }: Report, language: Language): Block {
  const { name, about, tone } = verdictWords[verdict];
  const { breached, pending, undetermined: open, satisfied: met } = counts;
  const zh = language === 'zh';
  const counted = [
    [breached.violation, '违规', breached.violation === 1 ? 'violation' : 'violations'],
    [breached.warning, '警示', breached.warning === 1 ? 'warning' : 'warnings'],
    [breached.advice, '建议', 'advice'],
    [open, '尚不能判定', 'undecided'],
    [pending, '未到期', 'not due yet'],
    [met, '符合', 'met'],
  ] as const;
  const shown = counted.filter(([count]) => count > 0);
  return {
    kind: 'banner',
    tone,
    title: name[language],
    lines: [
      about[language],
      ...(shown.length === 0
        ? []
        : [
            shown
              .map(([count, ...names]) => (zh ? `${names[0]} ${count} 项` : `${count} ${names[1]}`))
              .join(zh ? '，' : ', '),
          ]),
    ],
  };
}

const ofOutcome = ({ findings }: Report, outcome: Outcome): readonly Finding[] =>
  findings.filter((finding) => finding.outcome === outcome);

/** One thing to put right at a time, with all the rules it breaks; a long list is told once. */
function breached(report: Report, vocabulary: Vocabulary, language: Language): readonly Block[] {
  const found = ofOutcome(report, 'breached').map((finding) => withGoverning(finding, report));
  if (found.length === 0) return [];
  const alike = saidAlike(found);
  const told = new ToldLists();
  return [
    alike.length === found.length
      ? heading('breached', found.length, language)
      : {
          kind: 'heading',
          level: 2,
          text:
            language === 'zh'
              ? `${headings.breached.zh}（${alike.length}处，涉及${found.length}条规定）`
              : `${headings.breached.en} (${alike.length}, by ${found.length} rules)`,
        },
    ...alike.flatMap(({ finding, others }, index) =>
      findingBlocks({ finding, others, number: index + 1, vocabulary, language, told }),
    ),
  ];
}

function pending(report: Report, vocabulary: Vocabulary, language: Language): readonly Block[] {
  const found = ofOutcome(report, 'pending').map((finding) => withGoverning(finding, report));
  if (found.length === 0) return [];
  const told = new ToldLists();
  return [
    heading('pending', found.length, language),
    ...found.flatMap((finding, index) =>
      findingBlocks({ finding, others: [], number: index + 1, vocabulary, language, told }),
    ),
  ];
}

const heading = (outcome: Outcome, count: number, language: Language): Block => ({
  kind: 'heading',
  level: 2,
  text: language === 'zh' ? `${headings[outcome].zh}（${count}项）` : `${headings[outcome].en} (${count})`,
});

/** What is not known: asked once, then rule by rule. */
function undetermined(report: Report, { byPath }: Vocabulary, language: Language): readonly Block[] {
  const found = ofOutcome(report, 'undetermined');
  const zh = language === 'zh';
  const { questions } = report;
  const asked: readonly Block[] =
    questions.length === 0
      ? []
      : [
          plain(zh ? '补充以下情况后可以判定：' : 'These would decide it:'),
          { kind: 'list', items: questions.map(({ question }) => question[language]) },
        ];
  if (found.length === 0) {
    if (asked.length === 0) return [];
    return [{ kind: 'heading', level: 2, text: zh ? '还需要知道' : 'Still to be known' }, ...asked];
  }
  return [
    heading('undetermined', found.length, language),
    ...asked,
    {
      kind: 'table',
      columns: [
        { heading: zh ? '规定' : 'Rule', share: 3 },
        { heading: zh ? '依据' : 'Clause', share: 3 },
        { heading: zh ? '还需知道' : 'Not known', share: 3 },
      ],
      rows: found.map(({ title, citation, missing = [], message }) => [
        title[language],
        citationText(citation, language),
        missing.length === 0
          ? message[language]
          : missing.map((path) => byPath.get(path)?.[language] ?? '').join(zh ? '、' : '; '),
      ]),
    },
  ];
}

function satisfied(report: Report, language: Language): readonly Block[] {
  const found = ofOutcome(report, 'satisfied');
  const zh = language === 'zh';
  if (found.length === 0) return [];
  return [
    heading('satisfied', found.length, language),
    {
      kind: 'table',
      columns: [
        { heading: zh ? '规定' : 'Rule', share: 3 },
        { heading: zh ? '依据' : 'Clause', share: 3 },
        { heading: zh ? '结论' : 'Finding', share: 4 },
      ],
      rows: found.map(({ title, citation, message, assumptions = [] }) => [
        title[language],
        citationText(citation, language),
        [message, ...assumptions.map(({ text }) => text)].map((text) => text[language]).join(zh ? '' : ' '),
      ]),
    },
  ];
}

function lookedAt({ lookedAt: looked }: Report, language: Language): readonly Block[] {
  if (looked === undefined) return [];
  const zh = language === 'zh';
  return [
    { kind: 'heading', level: 2, text: zh ? '查过哪些文件' : 'What was looked at' },
    plain(looked.text[language]),
    {
      kind: 'list',
      items: looked.documents.map(({ title, why }) => (zh ? `《${title.zh}》：${why.zh}` : `“${title.en}”: ${why.en}`)),
    },
  ];
}

/** What the reader must not take the report for. */
function remarks({ counts: { notAssessed, presumed } }: Report, language: Language): readonly Block[] {
  const zh = language === 'zh';
  return [
    { kind: 'heading', level: 2, text: zh ? '说明' : 'Remarks' },
    {
      kind: 'list',
      items: [
        zh
          ? '本报告只依据所提交的情况，按所列文件的条款逐项判断；未提交的情况视为不知道，不作为违规。'
          : 'This report rests on what was submitted, rule by rule; what was not submitted is not known, and no breach.',
        ...(presumed === 0
          ? []
          : [
              zh
                ? `其中${presumed}项“符合”以所列为全部为前提。`
                : `${presumed} of those met presume that what is listed is all there is.`,
            ]),
        ...(notAssessed === 0
          ? []
          : [
              zh
                ? `另有${notAssessed}条规定可能适用，因未提交相关情况，没有判断。`
                : `${notAssessed} more rules may apply and were not assessed, since nothing was submitted of what they ask.`,
            ]),
      ],
    },
  ];
}
