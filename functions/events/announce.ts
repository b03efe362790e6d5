/** Tells a tenant's webhooks of what happened; a due day of a new report is kept until it is near. */
import { dateOf, dayInChina } from '../../rules/engine/day.ts';
import type { Finding } from '../../rules/engine/report.ts';
import { isFor, type Webhook } from '../webhooks/webhook.ts';
import type { WebhookStore } from '../webhooks/webhook-store.ts';
import type { Due, DueStore } from './due-store.ts';
import { type Announced, deliveryId, payloadOf } from './event.ts';
import type { Message, Outbox } from './outbox.ts';

export interface AnnounceServices {
  readonly webhooks: Pick<WebhookStore, 'list'>;
  readonly dues: DueStore;
  readonly outbox: Outbox;
  /** For whoever reads the event bus of the account; nothing where there is none. */
  readonly bus: (events: readonly Announced[]) => Promise<void>;
  readonly now: () => number;
}

/** What is known of a report that was stored. */
export interface StoredCheck {
  readonly event: Announced;
  readonly findings: readonly Pick<Finding, 'rule' | 'outcome' | 'period'>[];
}

/** May be called again for the same events: receivers know a repeated delivery by its id. */
export async function announce(services: AnnounceServices, events: readonly Announced[]): Promise<void> {
  for (const event of events) {
    const webhooks = await services.webhooks.list(event.tenant);
    await services.outbox(messagesFor(webhooks, event));
  }
  await services.bus(events);
}

function messagesFor(webhooks: readonly Webhook[], event: Announced): readonly Message[] {
  const body = JSON.stringify(payloadOf(event.type, event.at, event.data));
  return webhooks
    .filter((webhook) => isFor(webhook, event))
    .map(({ id }) => ({ tenant: event.tenant, webhook: id, id: deliveryId(id, event), body }));
}

/** Tells of stored reports, and keeps their due days where a webhook asks for them. */
export async function announceChecks(services: AnnounceServices, checks: readonly StoredCheck[]): Promise<void> {
  for (const { event, findings } of checks) {
    const days = daysOf(event, findings, services.now());
    if (days.length === 0) continue;
    const webhooks = await services.webhooks.list(event.tenant);
    if (webhooks.some(({ events }) => events.includes('due.near')))
      for (const due of days) await services.dues.put(due);
  }
  await announce(
    services,
    checks.map(({ event }) => event),
  );
}

const SECONDS_A_DAY = 86_400;
/** A due day that is over is kept a little, so that a late run still finds it. */
const KEPT_DAYS = 3;

/** Days to come on which what is pending falls due. */
function daysOf({ tenant, data }: Announced, findings: StoredCheck['findings'], now: number): readonly Due[] {
  const today = dateOf(dayInChina(now));
  const rulesByDay = new Map<string, string[]>();
  for (const { rule, outcome, period } of findings) {
    const due = period?.due;
    if (outcome !== 'pending' || due === undefined || due < today) continue;
    // An instant falls due on its day.
    const day = due.slice(0, 'YYYY-MM-DD'.length);
    rulesByDay.set(day, [...(rulesByDay.get(day) ?? []), rule]);
  }
  const { report, reference, kind, region } = data;
  return [...rulesByDay].map(([due, rules]) => ({
    tenant,
    report: String(report),
    due,
    reference: typeof reference === 'string' ? reference : null,
    kind: String(kind),
    region: String(region),
    rules,
    expiresAt: Math.floor(Date.parse(`${due}T16:00:00Z`) / 1_000) + KEPT_DAYS * SECONDS_A_DAY,
  }));
}

/** Tells of the due days that are as near as webhooks ask for. Called once a day. */
export async function announceDueDays(services: AnnounceServices): Promise<void> {
  const { webhooks, dues, now } = services;
  const today = dayInChina(now());
  for await (const tenant of dues.tenants()) {
    const wanted = (await webhooks.list(tenant)).filter(({ events }) => events.includes('due.near'));
    if (wanted.length === 0) await dues.forgetTenant(tenant);
    for (const daysBefore of new Set(wanted.flatMap(({ dueDays }) => dueDays))) {
      for await (const due of dues.on(tenant, dateOf(today + daysBefore))) {
        await announce(services, [dueEvent(due, daysBefore, new Date(now()).toISOString())]);
      }
    }
  }
}

function dueEvent({ tenant, expiresAt: _, ...due }: Due, daysBefore: number, at: string): Announced {
  return {
    tenant,
    type: 'due.near',
    subject: `${due.report} ${due.due} ${daysBefore}`,
    at,
    daysBefore,
    data: { ...due, daysBefore },
  };
}
