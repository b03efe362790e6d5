/** The webhook that a request names, of the tenant of its token. */
import { REPORT_ID } from '../check/report-id.ts';
import type { ApiEvent } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { tenantOf } from '../http/tenant.ts';
import type { WebhookServices } from './services.ts';
import type { Webhook } from './webhook.ts';

/** @throws Problem not-found. */
export async function ownWebhook(event: ApiEvent, { webhooks, tenantClaim }: WebhookServices): Promise<Webhook> {
  const tenant = tenantOf(event, tenantClaim);
  const id = event.pathParameters?.id ?? '';
  const webhook = REPORT_ID.test(id) ? await webhooks.get(tenant, id) : undefined;
  if (webhook === undefined) throw new Problem('not-found');
  return webhook;
}
