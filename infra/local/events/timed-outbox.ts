/**
 * The queue of deliveries on one machine: timers. What waits when the process ends is not delivered; on AWS a queue keeps it.
 */
import {
  ATTEMPTS,
  type DeliverServices,
  delayAfter,
  deliver,
  type Outcome,
} from '../../../functions/deliver/deliver.ts';
import type { Message, Outbox } from '../../../functions/events/outbox.ts';

export interface TimedOutbox {
  readonly outbox: Outbox;
  /** Waits for the attempts under way; those that wait for their time are given up. */
  readonly close: () => Promise<void>;
}

interface Options extends DeliverServices {
  /** Told of every attempt. */
  readonly onAttempt?: ((message: Message, outcome: Outcome, attempts: number) => void) | undefined;
  /** Delays as a share of what they are on AWS. */
  readonly patience?: number | undefined;
}

export function timedOutbox({ onAttempt = () => {}, patience = 1, ...services }: Options): TimedOutbox {
  const waiting = new Set<NodeJS.Timeout>();
  const underWay = new Set<Promise<void>>();
  let isClosed = false;

  const attempt = async (message: Message, attempts: number): Promise<void> => {
    const outcome = await deliver(services, message).catch((): Outcome => 'failed');
    onAttempt(message, outcome, attempts);
    const delay = outcome === 'failed' && attempts < ATTEMPTS ? delayAfter(attempts) : undefined;
    if (delay !== undefined) later(message, attempts + 1, delay * 1_000 * patience);
  };
  const later = (message: Message, attempts: number, milliseconds: number): void => {
    if (isClosed) return;
    const timer = setTimeout(() => {
      waiting.delete(timer);
      const made = attempt(message, attempts).finally(() => underWay.delete(made));
      underWay.add(made);
    }, milliseconds);
    timer.unref();
    waiting.add(timer);
  };

  return {
    outbox: async (messages) => {
      for (const message of messages) later(message, 1, 0);
    },
    close: async () => {
      isClosed = true;
      for (const timer of waiting) clearTimeout(timer);
      await Promise.all(underWay);
    },
  };
}
