/** What Lambda calls. */
import { queueClient, queuePlace } from '../events/queue-outbox.ts';
import { tableSettings } from '../settings.ts';
import { tableClient } from '../store/table-client.ts';
import { WebhookStore } from '../webhooks/webhook-store.ts';
import { delivering } from './delivering.ts';
import { publicPost } from './post.ts';

const settings = tableSettings(process.env);
const place = queuePlace(process.env);

export const handler = delivering({
  webhooks: new WebhookStore(tableClient(settings), settings.tableName),
  post: publicPost(),
  queue: queueClient(place),
  queueUrl: place.url,
  now: Date.now,
});
