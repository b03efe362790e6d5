/** `GET /v1/webhooks`: the tenant's webhooks, without their secrets. */
import * as z from 'zod';
import { json, type Work } from '../http/answer.ts';
import { readQuery } from '../http/read-query.ts';
import { tenantOf } from '../http/tenant.ts';
import type { WebhookServices } from './services.ts';
import { webhookView } from './webhook.ts';

export function listWebhooks({ webhooks, tenantClaim }: WebhookServices): Work {
  return async (event) => {
    const tenant = tenantOf(event, tenantClaim);
    readQuery(event, z.strictObject({}));
    const items = (await webhooks.list(tenant)).map(webhookView);
    return json(200, { items }, { 'cache-control': 'private, no-cache' });
  };
}
