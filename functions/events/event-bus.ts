/** The event bus of the account: for whoever listens there, beside webhooks. */
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { type Environment, readEnvironment } from '../environment.ts';
import { type Announced, EVENT_SOURCE } from './event.ts';

/** How many PutEvents takes (EventBridge API reference). */
const ENTRIES = 10;

/**
 * @returns puts events on the bus that EVENT_BUS names; throws where it did not take all.
 * @throws EnvironmentError.
 */
export function eventBus(env: Environment): (events: readonly Announced[]) => Promise<void> {
  const { bus, region } = readEnvironment(env, ({ text }) => ({ bus: text('EVENT_BUS'), region: text('AWS_REGION') }));
  const client = new EventBridgeClient({
    region,
    maxAttempts: 4,
    retryMode: 'standard',
    defaultsMode: 'standard',
    userAgentAppId: async () => undefined,
  });
  return async (events) => {
    for (let start = 0; start < events.length; start += ENTRIES) {
      const { FailedEntryCount = 0 } = await client.send(
        new PutEventsCommand({
          Entries: events.slice(start, start + ENTRIES).map(({ tenant, type, data, at }) => ({
            EventBusName: bus,
            Source: EVENT_SOURCE,
            DetailType: type,
            Time: new Date(at),
            Detail: JSON.stringify({ tenant, ...data }),
          })),
        }),
      );
      if (FailedEntryCount > 0) throw new Error(`the event bus refused ${FailedEntryCount} events`);
    }
  };
}
