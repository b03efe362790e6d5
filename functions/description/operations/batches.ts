/** Files of cases. */
import * as z from 'zod';
import { batchFindingsQuery } from '../../batches/batch-findings.ts';
import { createBatchBody } from '../../batches/create-batch.ts';
import { batchesQuery } from '../../batches/list-batches.ts';
import { createdHeaders, refusesToCreate } from '../creating.ts';
import { jsonContent, type Operation, operation, pageTexts } from '../operation.ts';
import { batch, batchFinding, batchSummary, createdBatch, resultFiles } from '../schemas/batch.ts';
import { pageOf } from '../schemas/page.ts';
import { reportId } from '../schemas/text.ts';

const path = {
  schema: z.strictObject({ id: reportId }),
  texts: { id: { zh: '批次编号', en: 'Id of the batch', example: '01JNDQ8Y6T0H3V5K7M9PQRSTVW' } },
} as const;

const asItIs = { status: 200, zh: '批次现状', en: 'The batch as it is now', content: jsonContent(batch) } as const;

export function batchOperations(): readonly Operation[] {
  return [
    operation({
      route: 'POST /v1/batches',
      id: 'createBatch',
      tag: 'batches',
      summary: { zh: '创建批次', en: 'Create a batch' },
      about: {
        zh: '为一个案件文件（CSV、XLSX、JSON lines、JSON、OCDS）创建批次；应答中的表单把文件直接上传到存储，然后启动批次。',
        en: 'Creates a batch for a file of cases (CSV, XLSX, JSON lines, JSON, OCDS). The form in the answer uploads the file straight to storage; then start the batch.',
      },
      once: true,
      body: {
        schema: createBatchBody,
        examples: {
          payments: {
            summary: '付款清单 · A list of payments',
            value: { file: { name: 'payments.csv' }, kind: 'payment', defaults: { region: '460100' } },
          },
          releases: {
            summary: 'OCDS 发布包，判断全部结论 · OCDS releases, tables of all findings',
            value: { file: { name: 'releases.jsonl' }, findings: 'all', asOf: '2025-03-03' },
          },
        },
      },
      answers: [
        {
          status: 201,
          zh: '已创建，附上传表单',
          en: 'Created, with the form to upload by',
          headers: createdHeaders,
          content: jsonContent(createdBatch),
        },
      ],
      refuses: refusesToCreate('invalid-batch'),
    }),
    operation({
      route: 'GET /v1/batches',
      id: 'listBatches',
      tag: 'batches',
      summary: { zh: '列出批次', en: 'List batches' },
      about: { zh: '本租户的批次，最新的在前。', en: 'The batches of the tenant, newest first.' },
      query: { schema: batchesQuery, texts: pageTexts },
      answers: [
        {
          status: 200,
          zh: '一页批次',
          en: 'A page of batches',
          content: jsonContent(pageOf(batch).meta({ id: 'BatchPage' })),
        },
      ],
      refuses: ['invalid-query', 'invalid-cursor', 'unavailable'],
    }),
    operation({
      route: 'GET /v1/batches/{id}',
      id: 'readBatch',
      tag: 'batches',
      summary: { zh: '查看批次进度', en: 'See how far a batch is' },
      about: {
        zh: '状态，以及已读、已判断、已退回、有违反的行数。',
        en: 'Its state, and how many rows were read, judged, refused and breached.',
      },
      pathParameters: path,
      answers: [asItIs],
      refuses: ['not-found', 'unavailable'],
    }),
    operation({
      route: 'POST /v1/batches/{id}/start',
      id: 'startBatch',
      tag: 'batches',
      summary: { zh: '启动批次', en: 'Start a batch' },
      about: {
        zh: '文件上传后启动；重复启动只运行一次。',
        en: 'Once its file was uploaded; started twice, it runs once.',
      },
      pathParameters: path,
      answers: [asItIs],
      refuses: ['not-found', 'not-uploaded', 'unavailable'],
    }),
    operation({
      route: 'POST /v1/batches/{id}/cancel',
      id: 'cancelBatch',
      tag: 'batches',
      summary: { zh: '取消批次', en: 'Cancel a batch' },
      about: { zh: '已判断的保留；重启后从停下处继续。', en: 'What was judged is kept; a restart goes on from there.' },
      pathParameters: path,
      answers: [asItIs],
      refuses: ['not-found', 'wrong-state', 'unavailable'],
    }),
    operation({
      route: 'POST /v1/batches/{id}/restart',
      id: 'restartBatch',
      tag: 'batches',
      summary: { zh: '重启批次', en: 'Restart a batch' },
      about: {
        zh: '继续失败或取消的批次，或重试未能判断的行；已判断的不再判断。',
        en: 'Takes up the rest of a batch that failed or was cancelled, or the rows that could not be judged; what was judged is not judged again.',
      },
      pathParameters: path,
      answers: [asItIs],
      refuses: ['not-found', 'wrong-state', 'unavailable'],
    }),
    operation({
      route: 'GET /v1/batches/{id}/findings',
      id: 'listBatchFindings',
      tag: 'batches',
      summary: { zh: '列出批次中的违反', en: 'List breaches of a batch' },
      about: {
        zh: '按文件顺序；运行中的批次列出目前已有的。',
        en: 'In the order of the file; of a batch that is running, those so far.',
      },
      pathParameters: path,
      query: {
        schema: batchFindingsQuery,
        texts: {
          rule: { zh: '规则编号', en: 'Id of the rule', example: 'hk-procurement-2023/payment' },
          severity: { zh: '严重程度', en: 'Severity' },
          ...pageTexts,
        },
      },
      answers: [
        {
          status: 200,
          zh: '一页违反',
          en: 'A page of breaches',
          content: jsonContent(pageOf(batchFinding).meta({ id: 'BatchFindingPage' })),
        },
      ],
      refuses: ['invalid-query', 'invalid-cursor', 'not-found', 'unavailable'],
    }),
    operation({
      route: 'GET /v1/batches/{id}/summary',
      id: 'readBatchSummary',
      tag: 'batches',
      summary: { zh: '查看批次汇总', en: 'See the counts of a batch' },
      about: {
        zh: '已完成批次的全部计数：按结论、规则、单位、应办月份，以及因缺哪些情况而不能判定。',
        en: 'What was counted over all rows of a finished batch: by verdict, rule, unit and month due, and what is missing where rows could not be decided.',
      },
      pathParameters: path,
      answers: [{ status: 200, zh: '汇总', en: 'The counts', content: jsonContent(batchSummary) }],
      refuses: ['not-found', 'wrong-state', 'unavailable'],
    }),
    operation({
      route: 'GET /v1/batches/{id}/results',
      id: 'listBatchResults',
      tag: 'batches',
      summary: { zh: '取得结果文件', en: 'Get the result files' },
      about: {
        zh: '已完成批次的结果文件链接，十五分钟内有效。',
        en: 'Links to the files of a finished batch, which hold for fifteen minutes.',
      },
      pathParameters: path,
      answers: [{ status: 200, zh: '结果文件', en: 'The files', content: jsonContent(resultFiles) }],
      refuses: ['not-found', 'wrong-state', 'unavailable'],
    }),
  ];
}
