/**
 * What a tenant can be told of. An event names things and counts them; it never carries what a case or a document says, so that it
 * may travel where the reports may not.
 */
import { createHash } from 'node:crypto';

/** How guiju names itself on the event bus. */
export const EVENT_SOURCE = 'guiju';

export const eventTypes = ['check.created', 'batch.finished', 'due.near'] as const;
export type EventType = (typeof eventTypes)[number];

/** Sent on request, whatever a webhook is for. */
export const TEST_EVENT = 'webhook.test';

export interface Announced {
  readonly tenant: string;
  readonly type: EventType;
  /** What the event is about: the same for every delivery of the same event. */
  readonly subject: string;
  /** When it happened, RFC 3339 in UTC. */
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Of `due.near`: how many days before the due day. */
  readonly daysBefore?: number;
}

/** The body of a delivery ("Payload structure", Standard Webhooks). */
export const payloadOf = (type: string, at: string, data: Announced['data']) => ({ type, timestamp: at, data });

/**
 * The id that receivers know a repeated delivery by (`webhook-id`, Standard Webhooks): it follows from the event and the webhook alone.
 */
export const deliveryId = (webhook: string, { type, subject }: Pick<Announced, 'type' | 'subject'>): string =>
  `msg_${createHash('sha256')
    .update(JSON.stringify([webhook, type, subject]))
    .digest('base64url')
    .slice(0, 27)}`;
