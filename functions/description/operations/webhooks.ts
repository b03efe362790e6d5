/** Being told of events. */
import * as z from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import type { Text } from '../../../rules/facts/fact.ts';
import { createWebhookBody } from '../../webhooks/create-webhook.ts';
import { described, summarised } from '../bilingual.ts';
import { refusesToCreate } from '../creating.ts';
import { jsonContent, type Operation, operation } from '../operation.ts';
import { reportId } from '../schemas/text.ts';
import { createdWebhook, payloads, sentTest, testPayload, webhookList } from '../schemas/webhook.ts';

const path = {
  schema: z.strictObject({ id: reportId }),
  texts: { id: { zh: 'Webhook 编号', en: 'Id of the webhook', example: '01JNDQ8Y6T0H3V5K7M9PQRSTVW' } },
} as const;

const examples = {
  all: {
    summary: '检查、批次和到期提醒 · Checks, batches and due days',
    value: {
      url: 'https://procurement.example.com/guiju',
      events: ['check.created', 'batch.finished', 'due.near'],
      dueDays: [7, 1],
    },
  },
};

export function webhookOperations(): readonly Operation[] {
  return [
    operation({
      route: 'POST /v1/webhooks',
      id: 'createWebhook',
      tag: 'webhooks',
      summary: { zh: '创建 Webhook', en: 'Create a webhook' },
      about: {
        zh: '事件以 POST 送到此 https 公网地址，按 Standard Webhooks 签名（webhook-id、webhook-timestamp、webhook-signature），可用其任一语言的库验证；时间戳相差五分钟以上的应拒收。应答 2xx 即送达；否则在约十五小时内重试七次；410 表示不再需要。同一事件重复送达时 webhook-id 不变。',
        en: 'Events are posted to this public https address, signed as Standard Webhooks says (webhook-id, webhook-timestamp, webhook-signature), so that any of its libraries verifies them; refuse a timestamp more than five minutes off. A 2xx is delivered; anything else is tried again seven times over some fifteen hours; 410 gives up. What is delivered twice has the same webhook-id.',
      },
      once: true,
      body: { schema: createWebhookBody(false), examples },
      answers: [
        { status: 201, zh: '已创建，附密钥', en: 'Created, with its secret', content: jsonContent(createdWebhook) },
      ],
      refuses: refusesToCreate('invalid-webhook'),
    }),
    operation({
      route: 'GET /v1/webhooks',
      id: 'listWebhooks',
      tag: 'webhooks',
      summary: { zh: '列出 Webhook', en: 'List webhooks' },
      about: { zh: '本租户的全部 Webhook，不含密钥。', en: 'All webhooks of the tenant, without their secrets.' },
      answers: [{ status: 200, zh: 'Webhook', en: 'The webhooks', content: jsonContent(webhookList) }],
      refuses: ['invalid-query', 'unavailable'],
    }),
    operation({
      route: 'DELETE /v1/webhooks/{id}',
      id: 'deleteWebhook',
      tag: 'webhooks',
      summary: { zh: '删除 Webhook', en: 'Delete a webhook' },
      about: {
        zh: '不再送达，等待重试的也不再送达。',
        en: 'Nothing more is delivered to it, nor what waits to be tried again.',
      },
      pathParameters: path,
      answers: [{ status: 204, zh: '已删除', en: 'Deleted' }],
      refuses: ['not-found', 'unavailable'],
    }),
    operation({
      route: 'POST /v1/webhooks/{id}/test',
      id: 'testWebhook',
      tag: 'webhooks',
      summary: { zh: '发送测试事件', en: 'Send a test event' },
      about: {
        zh: '向此 Webhook 发送 webhook.test，用于调试接收方。',
        en: 'Posts webhook.test to it, so that its receiver can be tried.',
      },
      pathParameters: path,
      answers: [{ status: 202, zh: '已排队', en: 'Queued', content: jsonContent(sentTest) }],
      refuses: ['not-found', 'unavailable'],
    }),
  ];
}

/** What receivers are posted, in the form of OpenAPI's `webhooks`. */
export function webhookDescriptions(): ZodOpenApiPathsObject {
  return {
    'check.created': posted('onCheckCreated', payloads['check.created'], {
      zh: '已检查一个案件并存储报告（批量中的逐行不单独通知）',
      en: 'A case was judged and its report stored; not of the rows of a batch',
    }),
    'batch.finished': posted('onBatchFinished', payloads['batch.finished'], {
      zh: '批次已结束：完成、被拒或失败',
      en: 'A batch has ended: finished, refused or failed',
    }),
    'due.near': posted('onDueNear', payloads['due.near'], {
      zh: '临近到期：订阅后存储的报告中尚未到期的事项，每天上午九点（中国）通知',
      en: 'A due day is near, of what was pending in a report stored since the webhook asks for it; told at nine in the morning in China',
    }),
    'webhook.test': posted('onWebhookTest', testPayload, { zh: '测试事件', en: 'A test event' }),
  };
}

const header = (name: string, example: string, about: Text) => ({
  in: 'header' as const,
  name,
  required: true,
  ...described(about),
  schema: { type: 'string' as const },
  example,
});

function posted(operationId: string, schema: z.ZodType, about: Text): { readonly post: ZodOpenApiOperationObject } {
  return {
    post: {
      operationId,
      tags: ['webhooks'],
      ...summarised(about),
      security: [],
      parameters: [
        header('webhook-id', 'msg_2b1vN8qZ0x4c6Jt9L3f5H7kWmYq', {
          zh: '投递编号，重复送达时不变',
          en: 'Id of the delivery, the same when it is delivered again',
        }),
        header('webhook-timestamp', '1764460800', {
          zh: '发送时间，1970 年以来的秒数',
          en: 'When it was sent, in seconds since 1970',
        }),
        header('webhook-signature', 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=', {
          zh: '对“编号.时间.内容”的 HMAC-SHA256 签名（Standard Webhooks）',
          en: 'HMAC-SHA256 of id.timestamp.body (Standard Webhooks)',
        }),
      ],
      requestBody: { required: true, content: { 'application/json': { schema } } },
      responses: {
        '2XX': described({ zh: '已收到', en: 'Received' }),
        '410': described({ zh: '不再需要', en: 'Not wanted any more' }),
      },
    },
  };
}
