/** `POST /v1/webhooks`: a new webhook, with the secret its deliveries are signed with. */
import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { digestOf } from '../../rules/engine/digest.ts';
import { idempotencyKeyOf, keyReused } from '../check/idempotency-key.ts';
import { reportIdOf } from '../check/report-id.ts';
import { addressOf, isPublic } from '../deliver/public-address.ts';
import { eventTypes } from '../events/event.ts';
import { json, type Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { type Reasons, readBody } from '../http/read-body.ts';
import { tenantOf } from '../http/tenant.ts';
import { freshId } from '../store/fresh-id.ts';
import type { WebhookServices } from './services.ts';
import { DUE_DAYS, MOST_DUE_DAYS, webhookView } from './webhook.ts';

const reasons: Reasons = {
  https: { zh: '应为 https 地址，不含用户名和密码', en: 'must be an https address without user and password' },
  public: { zh: '须为公网地址', en: 'must be at a public address' },
  repeated: { zh: '不得重复', en: 'must not be repeated' },
};

/** Names that never stand for a public address (RFC 6761, RFC 6762, RFC 9476). */
const LOCAL_NAME = /(^|\.)(localhost|local|internal|localdomain|home\.arpa|invalid|test|alt)\.?$/i;

const unique = (list: readonly unknown[]): boolean => new Set(list).size === list.length;

/** @param anyAddress whether http and addresses of no public network are taken. */
export const createWebhookBody = (anyAddress: boolean) =>
  z.strictObject({
    url: z
      .string()
      .max(2_000)
      .refine((url) => isPosted(url, anyAddress), { params: { reason: 'https' } })
      .refine((url) => anyAddress || !URL.canParse(url) || isPublicHost(new URL(url).hostname), {
        params: { reason: 'public' },
      }),
    events: z
      .array(z.enum(eventTypes))
      .min(1)
      .max(eventTypes.length)
      .refine(unique, { params: { reason: 'repeated' } }),
    dueDays: z
      .array(z.int().min(0).max(MOST_DUE_DAYS))
      .min(1)
      .max(10)
      .refine(unique, { params: { reason: 'repeated' } })
      .optional(),
  });

function isPosted(url: string, anyAddress: boolean): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return (protocol === 'https:' || (anyAddress && protocol === 'http:')) && username === '' && password === '';
}

/** What a name stands for is seen when it is connected to; here what is plain is told at once. */
function isPublicHost(hostname: string): boolean {
  const address = addressOf(hostname);
  return address === undefined ? hostname.includes('.') && !LOCAL_NAME.test(hostname) : isPublic(address);
}

/** A tenant's webhooks, at most: every event is told to each. */
const MOST = 10;
const SECRET_BYTES = 32;

export function createWebhook({ webhooks, tenantClaim, anyAddress, now }: WebhookServices): Work {
  const body = createWebhookBody(anyAddress);
  return async (event) => {
    const tenant = tenantOf(event, tenantClaim);
    const key = idempotencyKeyOf(event);
    const { url, events, dueDays = [...DUE_DAYS] } = readBody(event, body, 'invalid-webhook', reasons);
    const id = key === undefined ? freshId() : reportIdOf(tenant, `webhook of ${key}`);
    const others = (await webhooks.list(tenant)).filter((other) => other.id !== id);
    if (others.length >= MOST) throw tooMany();
    const fingerprint = digestOf({ url, events, dueDays });
    const { webhook, existed } = await webhooks.create({
      tenant,
      id,
      url,
      events,
      dueDays,
      secret: `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`,
      createdAt: new Date(now()).toISOString(),
      fingerprint,
    });
    if (webhook.fingerprint !== fingerprint) throw keyReused();
    // Others may have been made between the look and the writing: whoever finds no place takes its own away again.
    if (!(await webhooks.takePlace(tenant, id, MOST))) {
      if (!existed) await webhooks.remove(tenant, id);
      throw tooMany();
    }
    return json(
      201,
      { ...webhookView(webhook), secret: webhook.secret },
      { 'cache-control': 'no-store', ...(existed && { 'idempotency-replayed': 'true' }) },
    );
  };
}

const tooMany = (): Problem =>
  new Problem('invalid-webhook', {
    errors: [
      {
        path: '',
        code: 'too-many',
        message: {
          zh: `每个租户最多 ${MOST} 个；请先删除不用的`,
          en: `there may be ${MOST} of a tenant; delete one first`,
        },
      },
    ],
  });
