/** Webhooks, and what is posted to them. */
import * as z from 'zod';
import { kindNames } from '../../../rules/facts/kinds.ts';
import { type EventType, eventTypes } from '../../events/event.ts';
import { batchState, rowCounts } from './batch.ts';
import { counts, verdict } from './report.ts';
import { dayText, instantText, regionCode, reportId, ruleId, ruleSetRef } from './text.ts';

export const webhook = z
  .object({
    id: reportId,
    url: z.string().meta({ format: 'uri' }),
    events: z.array(z.enum(eventTypes)),
    dueDays: z
      .array(z.int())
      .exactOptional()
      .meta({ description: '到期前多少天通知 · On how many days before a due day it is told' }),
    createdAt: instantText,
  })
  .meta({ id: 'Webhook' });

export const webhookList = z.object({ items: z.array(webhook) }).meta({ id: 'WebhookList' });

export const createdWebhook = webhook
  .extend({
    secret: z.string().meta({
      pattern: '^whsec_[A-Za-z0-9+/]+=*$',
      description: '签名密钥，只在创建时给出 · What deliveries are signed with; told when it is made and never again',
    }),
  })
  .meta({ id: 'CreatedWebhook' });

export const sentTest = z
  .object({ id: z.string().meta({ description: '投递编号 · The webhook-id of the delivery' }) })
  .meta({ id: 'SentTest' });

const payload = <Type extends string, Data extends z.ZodType>(type: Type, id: string, data: Data) =>
  z
    .object({
      type: z.literal(type),
      timestamp: instantText.meta({ description: '事件发生时间 · When it happened' }),
      data,
    })
    .meta({ id });

/** What is posted of each event. */
export const payloads = {
  'check.created': payload(
    'check.created',
    'CheckCreated',
    z.object({
      report: reportId,
      kind: z.enum(kindNames),
      region: regionCode,
      reference: z.string().nullable(),
      asOf: dayText,
      verdict: verdict,
      counts,
      ruleSet: ruleSetRef,
    }),
  ),
  'batch.finished': payload(
    'batch.finished',
    'BatchFinished',
    z.object({
      batch: reportId,
      attempt: z.int(),
      state: batchState,
      rows: rowCounts.nullable(),
    }),
  ),
  'due.near': payload(
    'due.near',
    'DueNear',
    z.object({
      report: reportId,
      kind: z.enum(kindNames),
      region: regionCode,
      reference: z.string().nullable(),
      due: dayText,
      daysBefore: z.int(),
      rules: z.array(ruleId).meta({ description: '当日到期的规则 · The rules that fall due on that day' }),
    }),
  ),
} as const satisfies Record<EventType, z.ZodType>;

export const testPayload = payload('webhook.test', 'WebhookTest', z.object({ webhook: reportId }));
