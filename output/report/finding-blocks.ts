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

/** The clause with its operative words: `《…》第九条第一款：“…”`. */
function clauseInFull(citation: FindingCitation, language: Language): string {
  const clause = citationText(citation, language);
  if (citation.words === '') return clause;
  return language === 'zh' ? `${clause}：“${citation.words}”` : `${clause}: “${citation.words}”`;
}

/** Long values that were told in full under an earlier finding: told once, they need not fill a page under each. */
export class ToldLists {
  readonly #told = new Map<string, number>();

  /** @returns the number of the finding under which the same was told; undefined where it is told now. */
  under(label: string, text: string, number: number): number | undefined {
    if (text.length <= LONG) return undefined;
    const key = `${label}\n${text}`;
    const before = this.#told.get(key);
    if (before === undefined) this.#told.set(key, number);
    return before;
  }
}

/** Longer than a line. */
const LONG = 40;

interface Told {
  readonly finding: Finding;
  /** Other rules that say the same of the same facts. */
  readonly others: readonly Finding[];
  /** Its place in the report. */
  readonly number: number;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  readonly told: ToldLists;
}

export function findingBlocks({ finding, others, number, vocabulary, language, told }: Told): readonly Block[] {
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
    labelled(zh ? '依据' : 'Clause', clauseInFull(citation, language)),
    small(sourceText(finding, language)),
    ...alsoBroken(others, language),
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
    ...factsOf(finding, vocabulary, language, (label, text) => told.under(label, text, number)),
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

/** What else says the same, with its clause: it is put right once for all of them. */
function alsoBroken(others: readonly Finding[], language: Language): readonly Block[] {
  if (others.length === 0) return [];
  const zh = language === 'zh';
  return [
    plain(
      zh
        ? `同一内容还违反${others.length}条规定：`
        : `The same breaks ${others.length === 1 ? 'another rule' : `${others.length} more rules`}:`,
    ),
    {
      kind: 'list',
      items: others.map(
        ({ title, citation }) => `${title[language]}${zh ? '——' : ' – '}${clauseInFull(citation, language)}`,
      ),
    },
  ];
}

function factsOf(
  { facts }: Finding,
  { byPath }: Vocabulary,
  language: Language,
  toldUnder: (label: string, text: string) => number | undefined,
): readonly Block[] {
  const rows = Object.entries(facts).flatMap(([path, value]) => {
    const fact = byPath.get(path);
    if (fact === undefined) return [];
    const text = valueText(fact, value, language);
    const before = toldUnder(fact[language], text);
    const same = language === 'zh' ? `同第${before}项` : `as under ${before}`;
    return [[fact[language], before === undefined ? text : same] as const];
  });
  return rows.length === 0 ? [] : [{ kind: 'facts', rows }];
}
