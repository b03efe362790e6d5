/** The function that keeps webhooks. */
import type { Outbox } from '../events/outbox.ts';
import { byRoute } from '../http/by-route.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import type { TableSettings } from '../settings.ts';
import { tableClient } from '../store/table-client.ts';
import { createWebhook } from './create-webhook.ts';
import { deleteWebhook } from './delete-webhook.ts';
import { listWebhooks } from './list-webhooks.ts';
import type { WebhookServices } from './services.ts';
import { testWebhook } from './test-webhook.ts';
import { WebhookStore } from './webhook-store.ts';

/** @param anyAddress whether webhooks may be of http and at private addresses. */
export function webhooksFunction(settings: TableSettings, outbox: Outbox, anyAddress = false): Endpoint {
  const services: WebhookServices = {
    webhooks: new WebhookStore(tableClient(settings), settings.tableName),
    outbox,
    tenantClaim: settings.tenantClaim,
    anyAddress,
    now: Date.now,
  };
  return endpoint(
    byRoute({
      'POST /v1/webhooks': createWebhook(services),
      'GET /v1/webhooks': listWebhooks(services),
      'DELETE /v1/webhooks/{id}': deleteWebhook(services),
      'POST /v1/webhooks/{id}/test': testWebhook(services),
    }),
  );
}
