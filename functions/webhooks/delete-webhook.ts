/** `DELETE /v1/webhooks/{id}`: nothing more is delivered to it, nor what is waiting to be. */
import type { Work } from '../http/answer.ts';
import { ownWebhook } from './own-webhook.ts';
import type { WebhookServices } from './services.ts';

export function deleteWebhook(services: WebhookServices): Work {
  return async (event) => {
    const { tenant, id } = await ownWebhook(event, services);
    await services.webhooks.remove(tenant, id);
    return { statusCode: 204, headers: { 'cache-control': 'no-store' } };
  };
}
