/** `POST /v1/webhooks/{id}/test`: sends an event to the webhook, so that its receiver can be tried. */
import { payloadOf, TEST_EVENT } from '../events/event.ts';
import { json, type Work } from '../http/answer.ts';
import { freshId } from '../store/fresh-id.ts';
import { ownWebhook } from './own-webhook.ts';
import type { WebhookServices } from './services.ts';

export function testWebhook(services: WebhookServices): Work {
  return async (event) => {
    const { tenant, id: webhook } = await ownWebhook(event, services);
    const id = `msg_${freshId()}`;
    const body = JSON.stringify(payloadOf(TEST_EVENT, new Date(services.now()).toISOString(), { webhook }));
    await services.outbox([{ tenant, webhook, id, body }]);
    return json(202, { id }, { 'cache-control': 'no-store' });
  };
}
