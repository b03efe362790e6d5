/**
 * `POST /v1/reports/{id}/recheck`: judges the case of a stored report by today's rules and as of today, and tells what changed
 * and why. Nothing is stored; with `?store=true` the new report is, beside the old one, which is never changed.
 */

import type { RuleSets } from '../../rules/catalogue/installed-by-kind.ts';
import { dateOf, dayInChina } from '../../rules/engine/day.ts';
import { digestOf } from '../../rules/engine/digest.ts';
import { report } from '../../rules/engine/report.ts';
import { idempotencyKeyOf, keyReused } from '../check/idempotency-key.ts';
import { rightQuery } from '../check/judging-query.ts';
import type { Once } from '../check/once.ts';
import { caseReader } from '../check/read-case.ts';
import { reportIdOf } from '../check/report-id.ts';
import { type ApiEvent, json, type Work } from '../http/answer.ts';
import { granted } from '../http/granted.ts';
import { noteJudged } from '../http/metrics.ts';
import { owned } from '../http/owned.ts';
import { Problem } from '../http/problem.ts';
import { tenantOf } from '../http/tenant.ts';
import type { ReportStore, StoredReport } from '../store/report-store.ts';
import { compareReports } from './compare-reports.ts';

export interface RecheckServices {
  readonly ruleSets: RuleSets;
  readonly store: Pick<ReportStore, 'get' | 'put'>;
  readonly once: Once;
  readonly tenantClaim: string;
  readonly now: () => number;
}

export function recheckReport({ ruleSets, store, once, tenantClaim, now }: RecheckServices): Work {
  const readCase = caseReader(ruleSets);
  return async (event, context) => {
    const tenant = tenantOf(event, tenantClaim);
    const query = await queryOf(event);
    // The route asks for reports:read, since the answer shows a report; storing one is what checks:write is for.
    if (query.store && !granted(event, 'checks:write')) throw new Problem('forbidden');
    const key = idempotencyKeyOf(event);
    const stored = await owned(event, tenantClaim, (own, id) => store.get(own, id));
    const before = stored.report;
    // Today's vocabulary may know a fact no longer that was submitted under another release.
    const submission = await readCase(stored.case);
    if (!submission.ok) throw new Problem('invalid-case', { errors: submission.problems });
    const { case: valid, ruleSet } = submission;

    const preview = query.preview ?? before.findings.some(({ severity }) => severity === 'preview');
    const asOf = query.asOf ?? dateOf(dayInChina(now()));
    const answer = (
      status: number,
      after: unknown,
      judged: StoredReport['report'] | ReturnType<typeof report>,
      headers = {},
    ) =>
      json(
        status,
        {
          before,
          after,
          changes: compareReports({
            before,
            between: report(valid, ruleSet, { asOf: before.asOf, preview }),
            after: judged,
            exists: (rule) =>
              ruleSet
                .plan(valid.kind, valid.region, true)
                ?.all()
                .some((one) => one.rule.id === rule) ?? false,
          }),
        },
        { 'cache-control': 'no-store', ...headers },
      );

    const judgment = report(valid, ruleSet, { asOf, preview });
    noteJudged(event, judgment);
    const evaluatedAt = new Date(now()).toISOString();
    if (!query.store) {
      const after = { evaluatedAt, ...judgment };
      return answer(200, after, judgment);
    }

    const created = (made: StoredReport, replayed: boolean) =>
      answer(201, made.report, made.report, {
        location: `/v1/reports/${made.report.id}`,
        ...(replayed && { 'idempotency-replayed': 'true' }),
      });
    const made = (id: string): StoredReport => ({ report: { id, evaluatedAt, ...judgment }, case: valid });
    if (key === undefined) {
      // What makes the new report what it is decides its id, so that a repeated request stores it once even without a key;
      // a key holds no blank, so that no key leads to the same id.
      const rechecked = reportIdOf(tenant, `recheck ${before.id} ${judgment.ruleSet.digest} ${asOf} ${preview}`);
      const put = await store.put(tenant, made(rechecked));
      return created(put, put.report.evaluatedAt !== evaluatedAt);
    }
    const fingerprint = digestOf({ recheck: before.id, asOf: query.asOf ?? null, preview: query.preview ?? null });
    const rechecked = reportIdOf(tenant, key);
    let replayed = true;
    await once({ tenant, key, fingerprint }, context, async () => {
      const put = await store.put(tenant, { ...made(rechecked), request: fingerprint });
      // The record of the key may have expired, or a crash prevented it, while the report it stands for was stored.
      if (put.request !== fingerprint) throw keyReused();
      replayed = put.report.evaluatedAt !== evaluatedAt;
      return rechecked;
    });
    const put = await store.get(tenant, rechecked);
    if (put === undefined) throw new Problem('unavailable', { headers: { 'retry-after': '1' } });
    return created(put, replayed);
  };
}

/** @throws Problem invalid-query. */
async function queryOf(event: ApiEvent) {
  const right = rightQuery(event.rawQueryString);
  if (right !== undefined) return { store: false, ...right };
  const { readRecheckQuery } = await import('../check/explain.ts');
  return readRecheckQuery(event);
}
