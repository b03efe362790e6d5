/** `POST /v1/checks`: judges one case and stores the report; with `?store=false` it only judges. */
import { ulid } from 'ulid';
import * as z from 'zod';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { type Day, dateOf, dayInChina } from '../../rules/engine/day.ts';
import { digestOf } from '../../rules/engine/digest.ts';
import { report } from '../../rules/engine/report.ts';
import { readSubmission } from '../../rules/facts/submission.ts';
import { json, type Work } from '../http/answer.ts';
import { noteJudged } from '../http/metrics.ts';
import { Problem } from '../http/problem.ts';
import { readJson } from '../http/read-json.ts';
import { day, flag, readQuery } from '../http/read-query.ts';
import { tenantOf } from '../http/tenant.ts';
import type { ReportStore } from '../store/report-store.ts';
import { idempotencyKeyOf, keyReused } from './idempotency-key.ts';
import type { Once } from './once.ts';
import { reportIdOf } from './report-id.ts';

export interface CheckServices {
  readonly ruleSet: RuleSet;
  readonly store: ReportStore;
  readonly once: Once;
  readonly tenantClaim: string;
  readonly now: () => number;
}

/** `asOf` is today in China where it is left out; `preview` also judges drafts. */
export const checkQuery = z.strictObject({
  asOf: day.optional(),
  store: flag.default(true),
  preview: flag.default(false),
});

export function createCheck({ ruleSet, store, once, tenantClaim, now }: CheckServices): Work {
  return async (event, context) => {
    const tenant = tenantOf(event, tenantClaim);
    const query = readQuery(event, checkQuery);
    const key = idempotencyKeyOf(event);
    const submission = readSubmission(readJson(event));
    if (!submission.ok) throw new Problem('invalid-case', { errors: submission.problems });

    const today: Day = dayInChina(now());
    const judgment = report(submission.case, ruleSet, { asOf: query.asOf ?? dateOf(today), preview: query.preview });
    noteJudged(event, judgment);
    const evaluatedAt = new Date(now()).toISOString();
    if (!query.store) return json(200, { evaluatedAt, ...judgment }, { 'cache-control': 'no-store' });

    const made = (id: string) => ({ report: { id, evaluatedAt, ...judgment }, case: submission.case });
    if (key === undefined) return created((await store.put(tenant, made(ulid()))).report, false);

    // The request as the caller wrote it: `asOf` left out stays left out, though "today" moves on.
    const fingerprint = digestOf({ case: submission.case, asOf: query.asOf ?? null, preview: query.preview });
    const id = reportIdOf(tenant, key);
    let replayed = true;
    await once({ tenant, key, fingerprint }, context, async () => {
      const stored = await store.put(tenant, { ...made(id), request: fingerprint });
      // The record of the key may have expired, or a crash prevented it, while the report it stands for was stored.
      if (stored.request !== fingerprint) throw keyReused();
      replayed = stored.report.evaluatedAt !== evaluatedAt;
      return id;
    });
    const stored = await store.get(tenant, id);
    if (stored === undefined) throw new Problem('unavailable', { headers: { 'retry-after': '1' } });
    return created(stored.report, replayed);
  };
}

function created(made: { readonly id: string }, replayed: boolean) {
  return json(201, made, {
    location: `/v1/reports/${made.id}`,
    'cache-control': 'no-store',
    ...(replayed && { 'idempotency-replayed': 'true' }),
  });
}
