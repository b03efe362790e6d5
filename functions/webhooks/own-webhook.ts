/** The webhook that a request names, of the tenant of its token. */
import type { ApiEvent } from '../http/answer.ts';
import { owned } from '../http/owned.ts';
import type { WebhookServices } from './services.ts';
import type { Webhook } from './webhook.ts';

/** @throws Problem not-found. */
export function ownWebhook(event: ApiEvent, { webhooks, tenantClaim }: WebhookServices): Promise<Webhook> {
  return owned(event, tenantClaim, (tenant, id) => webhooks.get(tenant, id));
}
