/** What Lambda invokes `announce` with: records of the table's stream, the end of a batch, or the daily look at due days. */
import type { DynamoDBStreamEvent, EventBridgeEvent } from 'aws-lambda';
import { type AnnounceServices, announce, announceChecks, announceDueDays } from './announce.ts';
import { batchEvent } from './finished-batch.ts';
import { streamedCheck } from './stored-check.ts';

/** How the schedule names itself in its events. */
export const DUE_SCHEDULE = 'guiju-due-days';

export type AnnouncingEvent =
  | DynamoDBStreamEvent
  | EventBridgeEvent<string, unknown>
  | { readonly source: typeof DUE_SCHEDULE };

/** @throws where something was not announced: the event then comes again. */
export function announcing(services: AnnounceServices): (event: AnnouncingEvent) => Promise<void> {
  return async (event) => {
    if ('Records' in event) {
      const checks = event.Records.map(({ dynamodb }) => streamedCheck(dynamodb?.NewImage));
      await announceChecks(
        services,
        checks.filter((check) => check !== undefined),
      );
    } else if ('detail' in event)
      await announce({ ...services, bus: async () => {} }, [batchEvent(event.detail, event.time)]);
    else await announceDueDays(services);
  };
}
