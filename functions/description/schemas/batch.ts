/** Batches as they are shown. */
import * as z from 'zod';
import { kindNames } from '../../../rules/facts/kinds.ts';
import { batchStates, type batchView } from '../../batches/batch.ts';
import type { summaryView } from '../../batches/batch-summary.ts';
import { listedFinding } from './report.ts';
import { dayText, instantText, reportId, ruleId, severity, text } from './text.ts';

export const rowCounts = z
  .object({ read: z.int(), judged: z.int(), refused: z.int(), breached: z.int(), failed: z.int() })
  .meta({
    id: 'RowCounts',
    description:
      '已读、已判断、已退回、有违反、未能判断的行数；未能判断的也计入退回 · Rows read, judged, refused, with a breach, and that could not be judged; the last are among the refused',
  });

const note = z.object({ code: z.string(), subject: z.string(), message: text, count: z.int().exactOptional() }).meta({
  id: 'BatchNote',
  description: '对文件的说明，如未识别的列 · A remark on the file, such as a column that is not known',
});

const column = z
  .object({
    sheet: z.string().exactOptional(),
    column: z.string().meta({ description: '列标题 · The heading' }),
    fact: z
      .string()
      .nullable()
      .meta({ description: '字段路径；null 为不判定 · The path of the fact; null where it is none' }),
    label: text.nullable(),
    unit: z.string().nullable(),
    sure: z.boolean().meta({ description: '否：须确认 · False where it is to be confirmed' }),
    why: text,
    samples: z.array(z.string()),
  })
  .meta({ id: 'ProposedColumn', description: '建议的列对应关系 · What a column is taken for' });

const reason = z
  .object({ code: z.string(), message: text, row: z.int().optional(), mapping: z.array(column).optional() })
  .meta({
    id: 'BatchProblem',
    description: '文件被退回或批次失败的原因 · Why the file was refused, or the batch failed',
  });

export const batchState = z.enum(batchStates).meta({
  id: 'BatchState',
  description:
    '等待上传、读取、判断、汇总、完成、退回、失败、取消 · Waiting for its file, reading, judging, summarising, finished, refused, failed, cancelled',
});

export const batch = z
  .object({
    id: reportId,
    state: batchState,
    attempt: z.int().meta({ description: '启动次数 · How often it was started' }),
    file: z.object({ name: z.string(), contentType: z.string() }),
    kind: z.enum(kindNames).nullable(),
    defaults: z.record(z.string(), z.string()),
    map: z.record(z.string(), z.string()),
    acceptMapping: z.boolean(),
    blanks: z.enum(['not-yet', 'unknown']),
    asOf: dayText.nullable(),
    preview: z.boolean(),
    findings: z.enum(['breached', 'all']),
    rows: rowCounts,
    notes: z.array(note),
    problem: reason.exactOptional(),
    createdAt: instantText,
    startedAt: instantText.nullable(),
    endedAt: instantText.nullable(),
  })
  .meta({ id: 'Batch' });

/** What is shown is what is described: an assignment that fails to compile where it is not. */
export const shownAs = (view: ReturnType<typeof batchView>): z.input<typeof batch> => view;

export const upload = z
  .object({
    method: z.literal('POST'),
    url: z.string().meta({ format: 'uri' }),
    fields: z.record(z.string(), z.string()),
    maxBytes: z.int(),
    expiresAt: instantText,
  })
  .meta({
    id: 'UploadForm',
    description:
      'multipart/form-data：先按原样给出各 fields，最后是 file · As multipart/form-data: the fields as they are, then the file as `file`',
  });

export const createdBatch = batch.extend({ upload }).meta({ id: 'CreatedBatch' });

export const batchFinding = listedFinding
  .extend({
    row: z.int().meta({ description: '文件中的行号 · The row of the file' }),
    part: z
      .string()
      .exactOptional()
      .meta({ description: '一行给出多个案件时的部分 · Which case of a row that gave several' }),
  })
  .meta({ id: 'BatchFinding' });

export const resultFiles = z
  .object({
    items: z.array(
      z
        .object({
          name: z.string(),
          contentType: z.string(),
          url: z.string().meta({ format: 'uri' }),
          expiresAt: instantText,
        })
        .meta({ id: 'ResultFile' }),
    ),
  })
  .meta({ id: 'ResultFiles' });

const many = z.int().nonnegative();

export const batchSummary = z
  .object({
    judged: many,
    refused: many,
    breachedCases: many.meta({ description: '有违反的案件数 · Cases with a breach' }),
    verdicts: z.object({
      'non-compliant': many,
      departs: many,
      incomplete: many,
      pending: many,
      compliant: many,
      'not-covered': many,
    }),
    breached: z.object({ violation: many, warning: many, advice: many, preview: many }),
    missing: z.array(z.object({ fact: z.string(), cases: many, findings: many, alone: many })).meta({
      description:
        '因缺此项而不能判定的案件数、结论数，以及只缺此项的结论数；后者多的在前 · Facts that keep cases from being decided: cases, findings, and findings that lack nothing else, most of these first',
    }),
    byRule: z.array(z.object({ rule: ruleId, severity, title: text, breached: many })),
    byUnit: z
      .array(z.object({ name: z.string(), cases: many, breachedCases: many }))
      .meta({ description: '违反最多的在前，至多 1000 个 · Most breaches first, 1,000 at most' }),
    furtherCases: many.meta({ description: '其余单位的案件数 · Cases of further units' }),
    byMonth: z
      .array(z.object({ month: z.string(), breached: many }))
      .meta({ description: '按应办月份 · By the month in which it was due' }),
  })
  .meta({ id: 'BatchSummary', description: '批次的全部计数 · What was counted over all rows' });

/** As above. */
export const summaryShownAs = (view: ReturnType<typeof summaryView>): z.input<typeof batchSummary> => view;
