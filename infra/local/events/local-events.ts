/** Events on one machine: the same announcing and delivering as on AWS, with timers for the queue and for the daily look. */
import { anyPost, type Post, publicPost } from '../../../functions/deliver/post.ts';
import {
  type AnnounceServices,
  announce,
  announceChecks,
  announceDueDays,
} from '../../../functions/events/announce.ts';
import { DueStore } from '../../../functions/events/due-store.ts';
import { batchEvent } from '../../../functions/events/finished-batch.ts';
import type { Endpoint } from '../../../functions/http/endpoint.ts';
import type { TableSettings } from '../../../functions/settings.ts';
import { type TablePlugin, tableClient } from '../../../functions/store/table-client.ts';
import { webhooksFunction } from '../../../functions/webhooks/function.ts';
import { WebhookStore } from '../../../functions/webhooks/webhook-store.ts';
import { watchingReports } from './stored-items.ts';
import { timedOutbox } from './timed-outbox.ts';

export interface EventOptions {
  /** Whether webhooks may be of http and at any address: on this machine or in its network. */
  readonly anyAddress?: boolean;
  /** What posts deliveries; by default to public addresses, or to any. */
  readonly post?: Post;
  /** Delays between attempts, as a share of what they are on AWS. */
  readonly patience?: number;
  /** The clock of due days. */
  readonly now?: () => number;
}

export interface LocalEvents {
  readonly endpoint: Endpoint;
  /** For the table of the function that judges. */
  readonly plugin: TablePlugin;
  readonly batchEnded: (detail: unknown) => void;
  /** The daily look at due days; every hour a new day is looked for. */
  readonly lookAtDueDays: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const HOUR_MS = 3_600_000;

export function startEvents(settings: TableSettings, options: EventOptions = {}): LocalEvents {
  const { anyAddress = false, now = Date.now, patience } = options;
  const client = tableClient(settings);
  const webhooks = new WebhookStore(client, settings.tableName);
  const post = options.post ?? (anyAddress ? anyPost : publicPost());
  const { outbox, close } = timedOutbox({
    webhooks,
    post,
    // Receivers compare with their own clock.
    now: Date.now,
    patience,
    onAttempt: ({ webhook, id }, outcome, attempts) => {
      if (outcome !== 'delivered') console.error(JSON.stringify({ delivery: id, webhook, outcome, attempts }));
    },
  });
  const services: AnnounceServices = {
    webhooks,
    dues: new DueStore(client, settings.tableName),
    outbox,
    // There is no event bus on one machine.
    bus: async () => {},
    now,
  };
  const underWay = new Set<Promise<void>>();
  /** Nobody waits for an announcement, and none that fails fails what it is about. */
  const aside = (announcing: Promise<void>): void => {
    const ended = announcing
      .catch((error: unknown) => console.error(error instanceof Error ? error.message : error))
      .finally(() => underWay.delete(ended));
    underWay.add(ended);
  };
  let lookedOn = '';
  const look = (): void => {
    const today = new Date(now()).toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });
    if (today === lookedOn) return;
    lookedOn = today;
    aside(announceDueDays(services));
  };
  const hourly = setInterval(look, HOUR_MS);
  hourly.unref();
  look();
  return {
    endpoint: webhooksFunction(settings, outbox, anyAddress),
    plugin: watchingReports((check) => aside(announceChecks(services, [check]))),
    batchEnded: (detail) => aside(announce(services, [batchEvent(detail, new Date(now()).toISOString())])),
    lookAtDueDays: () => announceDueDays(services),
    close: async () => {
      clearInterval(hourly);
      while (underWay.size > 0) await Promise.all(underWay);
      await close();
    },
  };
}
