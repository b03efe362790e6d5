/** What is stated and not measured: list prices, limits, assumptions, each with where it is from. */

import * as z from 'zod';
import assumptionData from './assumptions.json' with { type: 'json' };
import limitData from './limits.json' with { type: 'json' };
import priceData from './prices.json' with { type: 'json' };

/** Where a figure was seen: with the provider, in somebody's record of the provider's list, or nowhere. */
const checked = z.enum(['provider', 'record', 'memory']);
export type Checked = z.infer<typeof checked>;

const decimal = z.string().regex(/^\d+(\.\d+)?$/);
const list = z.strictObject({
  tiers: z.array(z.strictObject({ upTo: decimal.optional(), price: decimal })).min(1),
  /** The provider's page, where it has to be looked up again. */
  page: z.url(),
  checked,
  /** What it was seen in. */
  as: z.string(),
  note: z.string().optional(),
});
export type PriceList = z.infer<typeof list>;

export const priceIds = [
  'lambdaRequests',
  'lambdaGbSeconds',
  'httpApiRequests',
  'dynamoWrites',
  'dynamoReads',
  'dynamoStorage',
  'dynamoBackup',
  's3Puts',
  's3Gets',
  's3Standard',
  's3Infrequent',
  'stepTransitions',
  'expressRequests',
  'expressGbSeconds',
  'eventPuts',
  'queueRequests',
  'logIngest',
  'logStorage',
  'customMetrics',
  'alarms',
  'dashboards',
  'secrets',
  'traces',
  'dataOut',
] as const;
export type PriceId = (typeof priceIds)[number];

const price = z.strictObject({
  id: z.enum(priceIds),
  service: z.string(),
  what: z.string(),
  /** Units that the price is for. */
  per: z.string().regex(/^\d+$/),
  usd: list,
  /** Left out where no list price was found: then the dollar amount is converted. */
  cny: list.optional(),
});
export type Price = z.infer<typeof price>;

export const prices = z
  .strictObject({
    lookedUp: z.iso.date(),
    how: z.string(),
    regions: z.strictObject({ usd: z.string(), cny: z.string() }),
    cnyPerUsd: z.strictObject({ rate: decimal, checked, note: z.string() }),
    prices: z.array(price),
  })
  .parse(priceData);

export function priceOf(id: PriceId): Price {
  const found = prices.prices.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no price ${id}`);
  return found;
}

const limitIds = [
  'stageThrottle',
  'apiAccount',
  'lambdaConcurrency',
  'lambdaRate',
  'lambdaScaling',
  'newTable',
  'tableQuota',
  'partition',
  'mapChildren',
  'transitions',
  's3Puts',
] as const;
export type LimitId = (typeof limitIds)[number];

export const limits = z
  .strictObject({
    lookedUp: z.iso.date(),
    limits: z.array(
      z.strictObject({
        id: z.enum(limitIds),
        value: z.int().positive(),
        unit: z.string(),
        what: z.string(),
        source: z.string(),
        checked,
        raise: z.string(),
      }),
    ),
  })
  .parse(limitData);
export type Limit = (typeof limits)['limits'][number];

export function limitOf(id: LimitId): Limit {
  const found = limits.limits.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no limit ${id}`);
  return found;
}

const assumption = z.strictObject({ value: z.number().nonnegative(), why: z.string() });
export const assumptions = z
  .strictObject({
    tableCallMs: assumption,
    objectCallMs: assumption,
    objectBytesASecond: assumption,
    vcpuSlowness: assumption,
    fullVcpuMb: assumption,
    coldShare: assumption,
    platformLogBytes: assumption,
    accessLogBytes: assumption,
    logEventBytes: assumption,
    childLogBytes: assumption,
    traceEveryShare: assumption,
    rowsAFile: assumption,
    batchCalls: assumption,
    rowsAtATime: assumption,
    groupsAhead: assumption,
    expressMb: assumption,
    announceMs: assumption,
    deliverMs: assumption,
    queueRequests: assumption,
    paperCpuMs: assumption,
    paperBytes: assumption,
    paperWrites: assumption,
    paperCalls: assumption,
    viewBytes: assumption,
    viewCalls: assumption,
    viewMs: assumption,
    peakFactor: assumption,
    daysAMonth: assumption,
  })
  .parse(assumptionData);
export type Assumptions = typeof assumptions;
