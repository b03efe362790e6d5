/** What Lambda calls. */
import { tableSettings } from '../settings.ts';
import { tableClient } from '../store/table-client.ts';
import { WebhookStore } from '../webhooks/webhook-store.ts';
import { announcing } from './announcing.ts';
import { DueStore } from './due-store.ts';
import { eventBus } from './event-bus.ts';
import { queueOutbox, queuePlace } from './queue-outbox.ts';

const settings = tableSettings(process.env);
const client = tableClient(settings);

export const handler = announcing({
  webhooks: new WebhookStore(client, settings.tableName),
  dues: new DueStore(client, settings.tableName),
  outbox: queueOutbox(queuePlace(process.env)),
  bus: eventBus(process.env),
  now: Date.now,
});
