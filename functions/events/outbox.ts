/** What is to be delivered, and what takes it: a queue on AWS, timers on one machine. */
import * as z from 'zod';

export const message = z.object({
  tenant: z.string(),
  webhook: z.string(),
  /** `webhook-id` of the delivery. */
  id: z.string(),
  /** The body to be sent, as JSON. */
  body: z.string(),
});
export type Message = z.infer<typeof message>;

/** @throws where not all were taken: whoever announced does so again. */
export type Outbox = (messages: readonly Message[]) => Promise<void>;
