/**
 * `GET /v1/reports/{id}/law-comparison?lawOf=DATE`: the case of a stored report as it is governed, and as if the law of another day
 * governed all of it. Both sides are judged by today’s rules as of the day of the report, so that nothing but the law of the days
 * tells them apart; nothing is stored.
 */
import type { RuleSets } from '../../rules/catalogue/installed-by-kind.ts';
import { compareLaw } from '../../rules/engine/law-comparison.ts';
import { caseReader } from '../check/read-case.ts';
import { json, type Work } from '../http/answer.ts';
import { owned } from '../http/owned.ts';
import { Problem } from '../http/problem.ts';
import { readQuery } from '../http/read-query.ts';
import type { ReportStore } from '../store/report-store.ts';
import { lawComparisonQuery } from './law-comparison-query.ts';

export interface LawComparisonServices {
  readonly ruleSets: RuleSets;
  readonly store: Pick<ReportStore, 'get'>;
  readonly tenantClaim: string;
}

export function readLawComparison({ ruleSets, store, tenantClaim }: LawComparisonServices): Work {
  const readCase = caseReader(ruleSets);
  return async (event) => {
    const { lawOf } = readQuery(event, lawComparisonQuery);
    const stored = await owned(event, tenantClaim, (own, id) => store.get(own, id));
    const submission = await readCase(stored.case);
    if (!submission.ok) throw new Problem('invalid-case', { errors: submission.problems });
    const { asOf, findings } = stored.report;
    const preview = findings.some(({ severity }) => severity === 'preview');
    const compared = compareLaw(submission.case, submission.ruleSet, { asOf, preview, lawOf });
    return json(200, { report: stored.report.id, ...compared }, { 'cache-control': 'no-store' });
  };
}
