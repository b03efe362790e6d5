/** A webhook: where a tenant wants to be told of events, and of which. */
import * as z from 'zod';
import { type Announced, eventTypes } from '../events/event.ts';

/** Days before a due day on which `due.near` is told, where a webhook does not say. */
export const DUE_DAYS = [7, 1] as const;
export const MOST_DUE_DAYS = 60;

/** What the table keeps of a webhook. The secret is what deliveries are signed with: `whsec_` and base64 (Standard Webhooks). */
export const webhookItem = z.object({
  tenant: z.string(),
  id: z.string(),
  url: z.string(),
  events: z.array(z.enum(eventTypes)),
  dueDays: z.array(z.int()),
  secret: z.string(),
  createdAt: z.string(),
  fingerprint: z.string(),
});
export type Webhook = z.infer<typeof webhookItem>;

/** As the API shows it: its secret is told once, when it is made. */
export const webhookView = ({ id, url, events, dueDays, createdAt }: Webhook) => ({
  id,
  url,
  events,
  ...(events.includes('due.near') && { dueDays }),
  createdAt,
});

export function isFor({ events, dueDays }: Webhook, { type, daysBefore }: Announced): boolean {
  return events.includes(type) && (daysBefore === undefined || dueDays.includes(daysBefore));
}
