/** Delivers one message: signed as Standard Webhooks says, so that receivers verify it with any of its libraries. */
import { Webhook as Signer } from 'standardwebhooks';
import type { Message } from '../events/outbox.ts';
import type { WebhookStore } from '../webhooks/webhook-store.ts';
import type { Post } from './post.ts';
import { AddressRefused } from './public-address.ts';

export interface DeliverServices {
  readonly webhooks: Pick<WebhookStore, 'get'>;
  readonly post: Post;
  readonly now: () => number;
}

/**
 * `delivered`; `gone` where the webhook was deleted, by its tenant or by answering 410; `refused` where its address is none to be
 * posted to; `failed` where it may succeed later.
 */
export type Outcome = 'delivered' | 'gone' | 'refused' | 'failed';

const GONE = 410;

/** Every attempt is signed anew, for receivers refuse what is older than some minutes; its id stays. */
export async function deliver(
  { webhooks, post, now }: DeliverServices,
  { tenant, webhook: name, id, body }: Message,
): Promise<Outcome> {
  const webhook = await webhooks.get(tenant, name);
  if (webhook === undefined) return 'gone';
  const at = new Date(now());
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'guiju-webhooks',
    'content-length': String(Buffer.byteLength(body)),
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Signer(webhook.secret).sign(id, at, body),
  };
  try {
    const { status } = await post(new URL(webhook.url), headers, body);
    if (status === GONE) return 'gone';
    return status >= 200 && status < 300 ? 'delivered' : 'failed';
  } catch (error) {
    return error instanceof AddressRefused ? 'refused' : 'failed';
  }
}

/** Seconds until the next attempt, by how many there were: over some fifteen hours in all. */
const DELAYS = [5, 60, 300, 1_800, 7_200, 18_000, 28_800] as const;

/** Attempts before a delivery is set aside. */
export const ATTEMPTS = DELAYS.length + 1;

/** @param attempts that were made. @returns undefined where no other follows. */
export const delayAfter = (attempts: number): number | undefined => DELAYS[attempts - 1];
