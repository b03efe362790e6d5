/** `POST /v1/checks`: judges one case and stores the report; with `?store=false` it only judges. */

import type { RuleSets } from '../../rules/catalogue/installed-by-kind.ts';
import { type Day, dateOf, dayInChina } from '../../rules/engine/day.ts';
import { digestOf } from '../../rules/engine/digest.ts';
import { type Report, report } from '../../rules/engine/report.ts';
import { isRecord } from '../../rules/facts/is-record.ts';
import { type ApiEvent, json, type Work } from '../http/answer.ts';
import { noteJudged } from '../http/metrics.ts';
import { Problem } from '../http/problem.ts';
import { readJson } from '../http/read-json.ts';
import { tenantOf } from '../http/tenant.ts';
import { freshId } from '../store/fresh-id.ts';
import type { ReportStore } from '../store/report-store.ts';
import { changesLink } from './changes-link.ts';
import { checkDefaults } from './check-defaults.ts';
import { idempotencyKeyOf, keyReused } from './idempotency-key.ts';
import { rightQuery } from './judging-query.ts';
import type { Once } from './once.ts';
import type { Judged, PaperCases } from './paper-check.ts';
import { caseReader } from './read-case.ts';
import { reportIdOf } from './report-id.ts';

export interface CheckServices {
  readonly ruleSets: RuleSets;
  readonly store: Pick<ReportStore, 'get' | 'put'>;
  readonly once: Once;
  readonly paperCases: PaperCases;
  readonly tenantClaim: string;
  readonly now: () => number;
}

export function createCheck({ ruleSets, store, once, paperCases, tenantClaim, now }: CheckServices): Work {
  const readCase = caseReader(ruleSets);
  return async (event, context) => {
    const tenant = tenantOf(event, tenantClaim);
    const query = await queryOf(event);
    const key = idempotencyKeyOf(event);
    const body = readJson(event);
    const paper = isRecord(body) && Object.hasOwn(body, 'paper') ? await paperCases(tenant, body) : undefined;
    const submission = await readCase(paper === undefined ? body : paper.case);
    if (!submission.ok) throw new Problem('invalid-case', { errors: submission.problems });

    const today: Day = dayInChina(now());
    const judged = report(submission.case, submission.ruleSet, {
      asOf: query.asOf ?? dateOf(today),
      preview: query.preview,
    });
    const judgment: Judged = paper === undefined ? judged : paper.complete(judged);
    noteJudged(event, judgment);
    const evaluatedAt = new Date(now()).toISOString();
    if (!query.store) return json(200, { evaluatedAt, ...judgment }, { 'cache-control': 'no-store' });

    const made = (id: string) => ({ report: { id, evaluatedAt, ...judgment }, case: submission.case });
    if (key === undefined) return created((await store.put(tenant, made(freshId()))).report, false);

    // The request as the caller wrote it: `asOf` left out stays left out, though "today" moves on.
    const fingerprint = digestOf({
      case: submission.case,
      asOf: query.asOf ?? null,
      preview: query.preview,
      ...(judgment.paper !== undefined && { paper: { ...judgment.paper } }),
    });
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

/** @throws Problem invalid-query. */
async function queryOf(event: ApiEvent) {
  const right = rightQuery(event.rawQueryString);
  if (right !== undefined) return { ...checkDefaults, ...right };
  const { readCheckQuery } = await import('./explain.ts');
  return readCheckQuery(event);
}

function created(made: Report, replayed: boolean) {
  return json(201, made, {
    location: `/v1/reports/${made.id}`,
    'cache-control': 'no-store',
    link: changesLink(made),
    ...(replayed && { 'idempotency-replayed': 'true' }),
  });
}
