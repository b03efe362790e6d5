/** Judging cases, and reading what was found. */
import * as z from 'zod';
import { caseSchema } from '../../../rules/facts/kinds.ts';
import { checkQuery } from '../../check/check-query.ts';
import { lawComparisonQuery } from '../../law-comparison/law-comparison-query.ts';
import { recheckQuery } from '../../recheck/recheck-query.ts';
import { CALENDAR, documentForms, PAGE } from '../../report/forms.ts';
import { languageQuery } from '../../report/services.ts';
import { findingsQuery } from '../../reports/list-findings.ts';
import { periodsQuery } from '../../reports/list-periods.ts';
import { reportsQuery } from '../../reports/list-reports.ts';
import { checkExamples, reportExample } from '../check-examples.ts';
import { createdHeaders } from '../creating.ts';
import { headers } from '../headers.ts';
import { jsonContent, type Operation, operation, pageTexts } from '../operation.ts';
import { factValue } from '../schemas/fact-value.ts';
import { lawComparison } from '../schemas/law-comparison.ts';
import { pageOf } from '../schemas/page.ts';
import { recheck, storedRecheck } from '../schemas/recheck.ts';
import { listedFinding, listedPeriod, listedReport, report, unstoredReport } from '../schemas/report.ts';
import { reportId } from '../schemas/text.ts';

const time = {
  from: {
    zh: '起始日期（中国）或带时区的时间，含本身',
    en: 'First day in China, or an instant with its offset',
  },
  to: { zh: '截止日期（中国）或带时区的时间，含本身', en: 'Last day in China, or an instant with its offset' },
} as const;

const regionText = { zh: '行政区划代码（GB/T 2260）', en: 'GB/T 2260 code', example: '460100' } as const;

export const reportPath = {
  schema: z.strictObject({ id: reportId }),
  texts: { id: { zh: '报告编号', en: 'Id of the report', example: '01JNDQ8Y6T0H3V5K7M9PQRSTVW' } },
} as const;

/** A case that was read from a paper (functions/check/paper-case.ts reads it). */
const paperCheck = z
  .strictObject({
    paper: reportId,
    corrections: z.record(z.string(), factValue).optional().meta({
      description:
        '更正或确认的事实，按路径，如 {"terms.bidValidity": {"days": 90}} · Facts put right or confirmed, by path',
    }),
    removed: z.array(z.string()).optional().meta({
      description: '文件中并无的事实，按路径 · Facts the paper does not state, by path',
    }),
  })
  .meta({ id: 'PaperCheck', description: '由文件读出的案件 · A case read from a paper' });

const languageParameter = {
  schema: languageQuery,
  texts: {
    lang: { zh: '所写的语言；默认按 Accept-Language', en: 'Language; by Accept-Language where left out' },
  },
} as const;

const file = z.string().meta({ id: 'WrittenFile', format: 'binary', description: '文件 · A file' });

const paperExample = {
  summary: '由文件检查 · From a paper that was read',
  value: { paper: '01JNDQ8Y6T0H3V5K7M9PQRSTVW', corrections: { 'terms.bidValidity': { days: 90 } } },
};

export function checkOperations(): readonly Operation[] {
  const made = reportExample();
  const { id: _, ...unstored } = made;
  const title = { summary: '迟付两个工作日 · Paid two working days late' };
  return [
    operation({
      route: 'POST /v1/checks',
      id: 'createCheck',
      tag: 'checks',
      summary: { zh: '检查一个案件', en: 'Check one case' },
      about: {
        zh: '判断一个案件并存储报告。也可写 paper（已读取的文件）及对所读内容的更正。案件写明 kind、region 和已知的事实；缺少的事实不会被当作违规，而是列为“不能确定”。',
        en: 'Judges one case and stores the report. A case names its kind, its region and the facts that are known; a fact that is missing is never a breach, it is listed as undetermined. Instead of a case, a paper that was read may be named, with what is put right of the reading.',
      },
      query: {
        schema: checkQuery,
        texts: {
          asOf: { zh: '判断基准日；默认为中国的今天', en: 'Day of reckoning; today in China where left out' },
          store: { zh: 'false：只判断，不存储', en: 'false only judges and stores nothing', example: true },
          preview: { zh: 'true：也按征求意见稿判断', en: 'true also judges by drafts', example: false },
        },
      },
      once: true,
      body: { schema: z.union([caseSchema(), paperCheck]), examples: { ...checkExamples(), paper: paperExample } },
      answers: [
        {
          status: 201,
          zh: '已判断并存储',
          en: 'Judged and stored',
          headers: {
            Location: headers.location,
            Link: headers.changes,
            'Idempotency-Replayed': headers.replayed,
          },
          content: jsonContent(report, { report: { ...title, value: made } }),
        },
        {
          status: 200,
          zh: '已判断，未存储（store=false）',
          en: 'Judged and not stored (store=false)',
          content: jsonContent(unstoredReport, { report: { ...title, value: unstored } }),
        },
      ],
      refuses: [
        'empty-body',
        'malformed-json',
        'invalid-query',
        'invalid-header',
        'not-found',
        'in-progress',
        'not-read',
        'too-large',
        'unsupported-media-type',
        'invalid-case',
        'key-reused',
        'unavailable',
      ],
    }),
    operation({
      route: 'GET /v1/reports',
      id: 'listReports',
      tag: 'checks',
      summary: { zh: '列出报告', en: 'List reports' },
      about: { zh: '本租户的报告，最新的在前。', en: 'The reports of the tenant, newest first.' },
      query: {
        schema: reportsQuery,
        texts: {
          kind: { zh: '案件类型', en: 'Kind of case' },
          region: regionText,
          verdict: { zh: '结论', en: 'Verdict' },
          reference: { zh: '案件编号', en: 'Reference of the case' },
          ...time,
          ...pageTexts,
        },
      },
      answers: [
        {
          status: 200,
          zh: '一页报告',
          en: 'A page of reports',
          content: jsonContent(pageOf(listedReport).meta({ id: 'ReportPage' })),
        },
      ],
      refuses: ['invalid-query', 'invalid-cursor', 'unavailable'],
    }),
    operation({
      route: 'GET /v1/reports/{id}',
      id: 'readReport',
      tag: 'checks',
      summary: { zh: '读取一份报告', en: 'Read one report' },
      about: {
        zh: '报告按存储时的原样给出；按 Accept 也可取得可打印的网页、PDF 或 Word 文档，内容相同，中文（默认）或英文。',
        en: 'The report as it was stored; by Accept also as a page to print, a PDF or a Word document with the same content, in Chinese (the default) or English.',
      },
      pathParameters: reportPath,
      query: languageParameter,
      answers: [
        {
          status: 200,
          zh: '报告',
          en: 'The report',
          headers: { Link: headers.changes },
          content: {
            ...jsonContent(report),
            [PAGE]: { schema: z.string().meta({ id: 'ReportHtml' }) },
            [documentForms.pdf]: { schema: file },
            [documentForms.docx]: { schema: file },
          },
        },
      ],
      refuses: ['invalid-query', 'not-found', 'unavailable'],
    }),
    operation({
      route: 'GET /v1/reports/{id}/letter',
      id: 'readLetter',
      tag: 'checks',
      summary: { zh: '取得催款函', en: 'Get the letter demanding payment' },
      about: {
        zh: '付款逾期时给付款方的函件（Word）：金额、期限、逾期天数、依据的条款、利息及其算法；名称、账户等案件没有的内容留空待填。',
        en: 'A letter to the payer of a payment that is late (Word): the sum, its time, how late it is, the clauses, the interest and how it was reckoned. What the case does not say (names, account) is left open.',
      },
      pathParameters: reportPath,
      query: languageParameter,
      answers: [
        {
          status: 200,
          zh: '函件',
          en: 'The letter',
          headers: { 'Content-Disposition': headers.disposition },
          content: { [documentForms.docx]: { schema: file } },
        },
      ],
      refuses: ['invalid-query', 'not-found', 'no-letter', 'unavailable'],
    }),
    operation({
      route: 'GET /v1/reports/{id}/calendar.ics',
      id: 'readReportCalendar',
      tag: 'checks',
      summary: { zh: '取得期限日历', en: 'Get the last days as a calendar' },
      about: {
        zh: '报告中每个未到期期限的最后一日，附事前提醒（RFC 5545）；可导入日历软件。',
        en: 'The last day of every period of the report that is still open, with reminders before it (RFC 5545), for any calendar program.',
      },
      pathParameters: reportPath,
      query: languageParameter,
      answers: [
        {
          status: 200,
          zh: '日历文件',
          en: 'The calendar file',
          headers: { 'Content-Disposition': headers.disposition },
          content: { [CALENDAR]: { schema: z.string() } },
        },
      ],
      refuses: ['invalid-query', 'not-found', 'no-open-period', 'unavailable'],
    }),
    operation({
      route: 'POST /v1/reports/{id}/recheck',
      id: 'recheckReport',
      tag: 'checks',
      summary: { zh: '按今日规则复查', en: 'Recheck by today’s rules' },
      about: {
        zh: '用今日规则重新判断已存储的案件，说明有何变化及原因。store=true 时另存新报告，须有 checks:write；原报告不变。',
        en: 'Judges the stored case by today’s rules and tells what changed and why. With store=true, which needs checks:write besides, the new report is stored beside the old one, which stays as it is.',
      },
      pathParameters: reportPath,
      query: {
        schema: recheckQuery,
        texts: {
          asOf: { zh: '判断基准日；默认为中国的今天', en: 'Day of reckoning; today in China where left out' },
          store: { zh: 'true：存储新报告', en: 'true stores the new report', example: false },
          preview: {
            zh: '是否也按征求意见稿判断；默认同原报告',
            en: 'Whether drafts are judged by too; as the stored report where left out',
          },
        },
      },
      once: true,
      answers: [
        { status: 200, zh: '变化，未存储', en: 'What changed; nothing was stored', content: jsonContent(recheck) },
        {
          status: 201,
          zh: '变化，新报告已存储',
          en: 'What changed; the new report was stored',
          headers: createdHeaders,
          content: jsonContent(storedRecheck),
        },
      ],
      refuses: [
        'invalid-query',
        'invalid-header',
        'not-found',
        'in-progress',
        'invalid-case',
        'key-reused',
        'unavailable',
      ],
    }),
    operation({
      route: 'GET /v1/reports/{id}/law-comparison',
      id: 'compareLaw',
      tag: 'checks',
      summary: { zh: '按另一日的规定比较', en: 'Compare with the law of another day' },
      about: {
        zh: '同样的事实，假定全案适用另一日有效的规定，与实际适用的规定相比：哪些结论出现、消失或不同，两日之间哪些规则开始、终止。两边均按现行规则集、以原报告的基准日判断，不存储。仅供比较，不是检查结论。',
        en: 'The same facts as if the law of another day governed all of the case, held against the law that does: which findings appear, vanish or differ, and which rules begin or end in between. Both are judged by today’s rule set as of the day of the report, and nothing is stored. A comparison, no finding.',
      },
      pathParameters: reportPath,
      query: {
        schema: lawComparisonQuery,
        texts: { lawOf: { zh: '假定适用其规定的日子', en: 'The day whose law is supposed', example: '2025-06-02' } },
      },
      answers: [{ status: 200, zh: '比较', en: 'The comparison', content: jsonContent(lawComparison) }],
      refuses: ['invalid-query', 'not-found', 'invalid-case', 'unavailable'],
    }),
    operation({
      route: 'GET /v1/findings',
      id: 'listFindings',
      tag: 'checks',
      summary: { zh: '列出各报告中的违反', en: 'List breaches across reports' },
      about: { zh: '本租户各报告中的违反，最新的在前。', en: 'Breaches of all reports of the tenant, newest first.' },
      query: {
        schema: findingsQuery,
        texts: {
          rule: { zh: '规则编号', en: 'Id of the rule', example: 'hk-procurement-2023/payment' },
          severity: { zh: '严重程度', en: 'Severity' },
          ...time,
          ...pageTexts,
        },
      },
      answers: [
        {
          status: 200,
          zh: '一页违反',
          en: 'A page of breaches',
          content: jsonContent(pageOf(listedFinding).meta({ id: 'FindingPage' })),
        },
      ],
      refuses: ['invalid-query', 'invalid-cursor', 'unavailable'],
    }),
    operation({
      route: 'GET /v1/periods',
      id: 'listPeriods',
      tag: 'checks',
      summary: { zh: '列出将到的期限', en: 'List the last days ahead' },
      about: {
        zh: '本租户最新各报告中尚未到期的期限，最近的在前；同一案件以最新报告为准。每页为若干份报告。Accept: text/calendar 时给出带提醒的日历文件。',
        en: 'Periods still open in the newest reports of the tenant, the soonest first; where a case was judged again, its newest report speaks for it. A page is of so many reports. With Accept: text/calendar as a calendar file with reminders.',
      },
      query: {
        schema: periodsQuery,
        texts: {
          kind: { zh: '案件类型', en: 'Kind of case' },
          region: regionText,
          lang: {
            zh: '日历的语言；默认按 Accept-Language',
            en: 'Language of the calendar; by Accept-Language where left out',
          },
          ...pageTexts,
          limit: { zh: '每页报告数，1 至 100', en: 'Reports a page, 1 to 100', example: 100 },
        },
      },
      answers: [
        {
          status: 200,
          zh: '一页期限',
          en: 'A page of periods',
          content: {
            ...jsonContent(pageOf(listedPeriod).meta({ id: 'PeriodPage' })),
            [CALENDAR]: { schema: z.string() },
          },
        },
      ],
      refuses: ['invalid-query', 'invalid-cursor', 'no-open-period', 'unavailable'],
    }),
  ];
}
