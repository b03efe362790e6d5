/** The calendar, and templates to fill in. */
import * as z from 'zod';
import { calendarQuery } from '../../calendar/read-calendar.ts';
import { interestQuery } from '../../interest/read-interest.ts';
import { templateFiles, templatesQuery } from '../../templates/read-template.ts';
import { headers } from '../headers.ts';
import { jsonContent, type Operation, operation } from '../operation.ts';
import { countedPeriod } from '../schemas/calendar.ts';
import { interest } from '../schemas/interest.ts';
import { templateCase } from '../schemas/template.ts';

export function toolOperations(): readonly Operation[] {
  return [
    operation({
      route: 'GET /v1/calendar',
      id: 'countDays',
      tag: 'tools',
      summary: { zh: '计算期限', en: 'Count a period' },
      about: {
        zh: '按国务院放假安排计算期限的最后一日。首日不计（民法典第二百零一条）；按日计的期限止于休息日的顺延（第二百零三条）。workingDays 与 days 须恰有其一。',
        en: 'The last day of a period by the State Council’s arrangements. The first day does not count (Civil Code, art. 201); a period in days that ends on a day off ends on the next working day (art. 203). Exactly one of workingDays and days is needed.',
      },
      query: {
        schema: calendarQuery,
        texts: {
          from: { zh: '起算日', en: 'The day it begins', example: '2025-01-24' },
          workingDays: { zh: '工作日数', en: 'How many working days', example: 3, filled: true },
          days: { zh: '日数', en: 'How many days' },
          region: {
            zh: '地区（GB/T 2260 代码）：计入当地规定的休息日，如广西壮族三月三',
            en: 'Place (GB/T 2260 code): with the days off that its region orders, such as Sanyuesan in Guangxi',
            example: '450100',
          },
        },
      },
      answers: [{ status: 200, zh: '期限', en: 'The period', content: jsonContent(countedPeriod) }],
      refuses: ['invalid-query'],
    }),
    operation({
      route: 'GET /v1/interest',
      id: 'reckonInterest',
      tag: 'tools',
      summary: { zh: '计算逾期利息', en: 'Reckon interest' },
      about: {
        zh: '自应付日的次日计至付款日；仍未付清的计至 asOf。约定利率与合同订立时1年期LPR核对，未约定的按每日万分之五；逾期退还投标保证金按年利率5.22%。条文未明之处列出其他算法的结果。',
        en: 'From the day after the due day to the day paid, or to asOf while it is open. An agreed rate is checked against the one-year LPR of the day of signing; where none is agreed, 0.05 % a day; bid security returned late, 5.22 % a year. Where the text leaves a reading open, the others are shown beside the one taken.',
      },
      query: {
        schema: interestQuery,
        texts: {
          kind: { zh: '款项（payment，默认）或投标保证金（deposit）', en: 'A payment (the default) or bid security' },
          principal: { zh: '应付金额（元）', en: 'Sum due, yuan', example: '100000.00' },
          due: { zh: '最后付款日', en: 'Last day to pay in time', example: '2025-08-19' },
          asOf: { zh: '计算基准日', en: 'Day of reckoning', example: '2025-09-30' },
          paid: {
            zh: '已付各笔，“日期:金额”，以逗号分隔',
            en: 'What was paid, day:amount, parted by commas',
            example: '2025-08-29:20000.00',
          },
          lateInterest: { zh: '约定利率（每日千分比）', en: 'Agreed rate, per mille a day' },
          signedOn: { zh: '合同订立日期', en: 'Day on which the contract was signed' },
        },
      },
      answers: [{ status: 200, zh: '利息', en: 'The interest', content: jsonContent(interest) }],
      refuses: ['invalid-query'],
    }),
    operation({
      route: 'GET /v1/templates/{file}',
      id: 'readTemplate',
      tag: 'tools',
      summary: { zh: '下载填报模板', en: 'Get a template to fill in' },
      about: {
        zh: '一张可填写的表：中英文列名、代码下拉列表、逐列说明和一行示例；填好后可直接作为批量文件上传。',
        en: 'A table to fill in: headings in both languages, code lists as drop-downs, an explanation of each column and one example row; filled in, it can be uploaded as a batch.',
      },
      pathParameters: {
        schema: z.strictObject({ file: z.enum(templateFiles) }),
        texts: { file: { zh: '案件类型和格式', en: 'Kind of case and format', example: 'payment.xlsx' } },
      },
      query: {
        schema: templatesQuery,
        texts: {
          matter: { zh: '只要此事项所需的列', en: 'Only the columns this matter needs' },
          region: {
            zh: '只要此地规则所需的列（GB/T 2260 代码）',
            en: 'Only the columns that rules of this place need (GB/T 2260 code)',
            example: '460100',
          },
          layout: {
            zh: 'wide 每件一行；upright 为一件一表的竖排填报表（仅 .xlsx）',
            en: 'wide: a row a case; upright: a form for one case, a question a row (.xlsx only)',
          },
          stage: {
            zh: '采购：只要发布前或者中标后所需的列',
            en: 'Of a purchase: only the columns known before it is published, or after the award',
          },
        },
      },
      answers: [
        {
          status: 200,
          zh: '模板',
          en: 'The template',
          headers: { 'Content-Disposition': headers.disposition },
          content: {
            ...jsonContent(templateCase),
            'text/csv': { schema: { type: 'string' } },
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: {} },
          },
        },
      ],
      refuses: ['invalid-query', 'not-found'],
    }),
  ];
}
