/**
 * The letter to a buyer who pays late (催款函): what was owed by when, how late it is, by which clauses, with what interest and how that
 * was reckoned. What the case does not say (names, account) is left open to be filled in; nothing is made up.
 */
import type { Json } from '../../rules/engine/json.ts';
import type { Report } from '../../rules/engine/report.ts';
import { valueAt } from '../../rules/facts/value-at.ts';
import { daysCounted } from '../report/days-counted.ts';
import { dayText, spanText, yuan } from '../report/figures.ts';
import { citationText } from '../report/finding-blocks.ts';
import { interestBlocks } from '../report/interest-blocks.ts';
import { type Block, type Language, plain, type Run, small, type Written } from '../written/written.ts';
import { type LatePayment, latePaymentOf } from './late-payment.ts';

const BLANK = '＿＿＿＿＿＿＿＿';

/** Why there is nothing to write. */
export type NoLetter = 'not-late' | 'nothing-owed';

/**
 * @param submission the case that the report is on.
 * @returns the letter, or why there is none: no payment is late, or it was paid and no clause gives interest.
 */
export function letterContent(
  report: Report,
  submission: { readonly [name: string]: Json },
  language: Language,
): Written | NoLetter {
  const late = latePaymentOf(report);
  if (late === undefined) return 'not-late';
  const { actual } = late.finding.period;
  if (actual !== null && late.interest === undefined) return 'nothing-owed';
  const zh = language === 'zh';
  return {
    language,
    title: zh ? '催款函' : 'Demand for payment',
    madeAt: report.evaluatedAt,
    blocks: [
      plain(zh ? `致：${BLANK}（付款方）` : `To: ${BLANK} (payer)`),
      { kind: 'paragraph', place: 'indented', runs: openingOf(report, submission, late, language) },
      { kind: 'heading', level: 2, text: zh ? '一、款项与期限' : '1. The sum and its time' },
      factsOf(report, submission, late, language),
      ...daysCounted(late.finding.period, language).map((line) => small(line)),
      { kind: 'heading', level: 2, text: zh ? '二、依据' : '2. The clauses' },
      { kind: 'list', items: clausesOf(late, language) },
      ...interestPart(late, language),
      {
        kind: 'heading',
        level: 2,
        text: zh
          ? `${late.interest === undefined ? '三' : '四'}、请求`
          : `${late.interest === undefined ? 3 : 4}. What we ask`,
      },
      { kind: 'paragraph', place: 'indented', runs: [{ text: demandOf(late, language) }] },
      plain(
        zh
          ? `收款单位：${BLANK}　开户行：${BLANK}　账号：${BLANK}`
          : `Payee: ${BLANK}  Bank: ${BLANK}  Account: ${BLANK}`,
      ),
      {
        kind: 'paragraph',
        place: 'right',
        runs: [{ text: zh ? `${BLANK}（单位名称、盖章）` : `${BLANK} (name and seal)` }],
      },
      { kind: 'paragraph', place: 'right', runs: [{ text: zh ? '＿＿＿＿年＿＿月＿＿日' : `Date: ${BLANK}` }] },
    ],
    footer: zh
      ? `截至${dayText(report.asOf, language)}计算 · 规则集 ${report.ruleSet.digest.slice(7, 19)}`
      : `Reckoned to ${dayText(report.asOf, language)} · rule set ${report.ruleSet.digest.slice(7, 19)}`,
  };
}

interface Sum {
  readonly amount: string;
  readonly zh: string;
  readonly en: string;
}

/** What was owed, by whichever paper says so. */
function sumOf(submission: { readonly [name: string]: Json }): Sum | undefined {
  const [due, invoiced] = [valueAt(submission, 'amountDue'), valueAt(submission, 'invoice.amount')];
  if (typeof due === 'string') return { amount: due, zh: '应付金额', en: 'Amount due' };
  if (typeof invoiced === 'string') return { amount: invoiced, zh: '发票金额', en: 'Amount of the invoice' };
  return undefined;
}

function openingOf(
  { asOf, case: { reference } }: Report,
  submission: { readonly [name: string]: Json },
  { finding: { period }, interest }: LatePayment,
  language: Language,
): readonly Run[] {
  const { due, actual, late = {} } = period;
  const sum = sumOf(submission);
  const days = spanText(late, language);
  if (language === 'zh') {
    const named = reference === null ? '贵方与我方所订合同' : `编号${reference}`;
    const money = sum === undefined ? '款项（金额以合同、发票为准）' : `款项，${sum.zh}${yuan(sum.amount, language)}`;
    const owed = interest === undefined || interest.owed === '0.00' ? '' : `尚有${yuan(interest.owed, language)}`;
    const state =
      actual === null
        ? `截至${dayText(asOf, language)}${owed === '' ? '尚' : owed}未支付，`
        : `实际于${dayText(actual, language)}付清，`;
    return [
      { text: `${named}项下${money}，按下列规定最迟应于` },
      { text: dayText(due, language), bold: true },
      { text: `支付。${state}` },
      { text: `已逾期${days}`, bold: true },
      { text: '。现函告如下，请予支付。' },
    ];
  }
  const money = sum === undefined ? 'the sum owed' : `${yuan(sum.amount, language)} (${sum.en.toLowerCase()})`;
  const state =
    actual === null
      ? `On ${dayText(asOf, language)} it had not been paid in full`
      : `It was paid on ${dayText(actual, language)}`;
  return [
    { text: `Under ${reference === null ? 'our contract' : `number ${reference}`}, ${money} was to be paid by ` },
    { text: dayText(due, language), bold: true },
    { text: `. ${state}, ` },
    { text: `${days} late`, bold: true },
    { text: '.' },
  ];
}

function factsOf(
  { asOf, case: { reference } }: Report,
  submission: { readonly [name: string]: Json },
  { finding: { period }, interest }: LatePayment,
  language: Language,
): Block {
  const zh = language === 'zh';
  const sum = sumOf(submission);
  const { from, due, actual, late = {} } = period;
  return {
    kind: 'facts',
    rows: [
      ...(reference === null ? [] : [[zh ? '编号' : 'Number', reference] as const]),
      ...(sum === undefined ? [] : [[sum[language], yuan(sum.amount, language)] as const]),
      ...(interest === undefined
        ? []
        : [[zh ? '尚欠本金' : 'Principal still owed', yuan(interest.owed, language)] as const]),
      [zh ? '起算日' : 'Counted from', dayText(from, language)],
      [zh ? '最后付款日' : 'Last day to pay', dayText(due, language)],
      actual === null
        ? [zh ? '截至' : 'As of', dayText(asOf, language)]
        : [zh ? '实际付款日' : 'Paid on', dayText(actual, language)],
      [zh ? '逾期' : 'Late', spanText(late, language)],
    ],
  };
}

const clausesOf = ({ findings }: LatePayment, language: Language): readonly string[] =>
  findings.map(({ citation, period, title }) => {
    const words =
      citation.words === ''
        ? title[language]
        : language === 'zh'
          ? `“${citation.words}”`
          : `${title.en}: “${citation.words}”`;
    return language === 'zh'
      ? `${citationText(citation, language)}：${words}；据此最迟应于${dayText(period.due, language)}支付。`
      : `${citationText(citation, language)}: ${words}; payable by ${dayText(period.due, language)}.`;
  });

function interestPart({ interest }: LatePayment, language: Language): readonly Block[] {
  if (interest === undefined) return [];
  return [
    { kind: 'heading', level: 2, text: language === 'zh' ? '三、逾期利息' : '3. Interest for being late' },
    ...interestBlocks(interest, language, false),
  ];
}

function demandOf({ interest, finding: { period } }: LatePayment, language: Language): string {
  const zh = language === 'zh';
  const owed =
    interest === undefined ? undefined : interest.owed === '0.00' ? undefined : yuan(interest.owed, language);
  const due = interest === undefined ? undefined : yuan(interest.interest, language);
  if (period.actual !== null || (interest !== undefined && owed === undefined)) {
    return zh
      ? `请贵方于收到本函之日起＿＿日内支付上述逾期利息${due ?? ''}。`
      : `Please pay the interest of ${due ?? ''} within ${BLANK} days of receiving this letter.`;
  }
  if (due === undefined)
    return zh
      ? '请贵方于收到本函之日起＿＿日内付清上述款项。'
      : `Please pay the sum above within ${BLANK} days of receiving this letter.`;
  return zh
    ? `请贵方于收到本函之日起＿＿日内付清尚欠本金${owed ?? ''}及逾期利息${due}；利息按上述利率继续计算至付清之日。`
    : `Please pay the principal of ${owed ?? ''} and interest of ${due} within ${BLANK} days of receiving this letter; interest runs on at the same rate until all is paid.`;
}
