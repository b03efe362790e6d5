/** What the function of webhooks works with. */
import type { Outbox } from '../events/outbox.ts';
import type { WebhookStore } from './webhook-store.ts';

export interface WebhookServices {
  readonly webhooks: WebhookStore;
  readonly outbox: Outbox;
  readonly tenantClaim: string;
  /** Whether a webhook may be of http, and at an address of no public network: on one machine, where its user says so. */
  readonly anyAddress: boolean;
  readonly now: () => number;
}
