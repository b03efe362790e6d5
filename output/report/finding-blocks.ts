/** One finding in full: what was found, what to do, under which clause, how days and money were reckoned, on what it rests. */
import type { Finding, FindingCitation } from '../../rules/engine/report.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { outcomeLabels, severityLabels } from '../results/words.ts';
import { type Block, type Language, plain, type Run, small, type Tone } from '../written/written.ts';
import { daysCounted } from './days-counted.ts';
import { valueText } from './figures.ts';
import { governingText } from './governing-text.ts';
import { interestBlocks } from './interest-blocks.ts';

const tones: Readonly<Record<Finding['severity'], Tone>> = {
  violation: 'bad',
  warning: 'warn',
  advice: 'open',
  preview: 'open',
};

/** `《保障中小企业款项支付条例》（国务院令第802号）第九条第一款`. */
export function citationText({ title, number, clause }: FindingCitation, language: Language): string {
  const named = language === 'zh' ? `《${title.zh}》` : `“${title.en}”`;
  return `${named}${number === null ? '' : language === 'zh' ? `（${number}）` : ` (${number})`}${language === 'zh' ? '' : ' '}${clause}`;
}

/** @param number its place in the report. */
export function findingBlocks(
  finding: Finding,
  number: number,
  vocabulary: Vocabulary,
  language: Language,
): readonly Block[] {
  const {
    title,
    message,
    remedy,
    citation,
    stricter,
    period,
    interest,
    assumptions = [],
    places = [],
    evidence,
  } = finding;
  const zh = language === 'zh';
  const labelled = (label: string, text: string): Block => ({
    kind: 'paragraph',
    runs: [{ text: zh ? `${label}：` : `${label}: `, bold: true }, { text }],
  });
  return [
    { kind: 'heading', level: 3, text: `${number}. ${title[language]}`, tag: tagOf(finding, language) },
    plain(message[language]),
    ...(finding.outcome === 'breached' && remedy !== undefined
      ? [labelled(zh ? '处理建议' : 'What to do', remedy[language])]
      : []),
    labelled(
      zh ? '依据' : 'Clause',
      `${citationText(citation, language)}${citation.words === '' ? '' : zh ? `：“${citation.words}”` : `: “${citation.words}”`}`,
    ),
    small(sourceText(finding, language)),
    ...(stricter === undefined
      ? []
      : [
          labelled(
            zh ? '另有更严规定，符合它即符合本条' : 'A stricter rule, and who keeps to it keeps to this',
            stricter.title[language],
          ),
        ]),
    ...(places.length === 0
      ? []
      : [
          labelled(
            zh ? '原文' : 'In the document',
            [...new Set(places.map(({ words }) => `“${words}”`))].join(zh ? '；' : '; '),
          ),
        ]),
    ...(period === undefined
      ? []
      : daysCounted(period, language).map((line, index) =>
          index === 0 ? labelled(zh ? '期限计算' : 'How days were counted', line) : small(line),
        )),
    ...(interest === undefined ? [] : interestBlocks(interest, language)),
    ...factsOf(finding, vocabulary, language),
    ...assumptions.map(({ text }) => small(text[language])),
    ...(evidence === 'attested'
      ? [
          small(
            zh
              ? '此项以有人证明为准，材料本身不能证明。'
              : 'This rests on what someone attests; the papers alone do not show it.',
          ),
        ]
      : []),
  ];
}

function tagOf({ outcome, severity }: Finding, language: Language): Run {
  return outcome === 'breached'
    ? { text: severityLabels[severity][language], tone: tones[severity] }
    : { text: outcomeLabels[outcome][language], tone: outcome === 'satisfied' ? 'good' : 'open' };
}

function sourceText({ citation, governing }: Finding, language: Language): string {
  const { issuer, inForce } = citation;
  const { from, to } = inForce;
  const zh = language === 'zh';
  return [
    ...(issuer === null ? [] : [issuer]),
    ...(from === null ? [] : [zh ? `${from}起施行` : `in force since ${from}`]),
    ...(to === null ? [] : [zh ? `至${to}` : `until ${to}`]),
    ...(governing === undefined ? [] : [governingText(governing, language)]),
  ].join(zh ? '，' : ', ');
}

function factsOf({ facts }: Finding, { byPath }: Vocabulary, language: Language): readonly Block[] {
  const rows = Object.entries(facts).flatMap(([path, value]) => {
    const fact = byPath.get(path);
    return fact === undefined ? [] : [[fact[language], valueText(fact, value, language)] as const];
  });
  return rows.length === 0 ? [] : [{ kind: 'facts', rows }];
}
