/** `GET /v1/batches/{id}/summary`: what was counted over the whole of a finished batch, for pages that show it. */
import type { Summary } from '../../output/summary/summary.ts';
import { json, type Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { resultKey } from './object-keys.ts';
import { ownBatch } from './own-batch.ts';
import type { BatchServices } from './services.ts';
import { wrongState } from './wrong-state.ts';

/** Units answered one by one, most breached first; an answer of Lambda holds 6 MB ("Lambda quotas"). */
const MOST_UNITS = 1_000;

export function batchSummary(services: BatchServices): Work {
  const { objects, resultsBucket } = services;
  return async (event) => {
    const { tenant, id, state } = await ownBatch(event, services);
    if (state !== 'finished') throw wrongState(state);
    const stored = await objects.whole({ bucket: resultsBucket, key: resultKey(tenant, id, 'summary') });
    // Deleted by the lifecycle of the bucket a little before its item.
    if (stored === undefined) throw new Problem('not-found');
    return json(200, summaryView(JSON.parse(stored.toString('utf8'))), { 'cache-control': 'private, no-cache' });
  };
}

/** The summary was written by the last step, so its shape is known; batches before 0.3 have no months. */
export function summaryView({
  judged,
  refused,
  breachedCases,
  verdicts,
  breached,
  missing,
  byRule,
  byMonth = [],
  byUnit,
  furtherUnits,
}: Omit<Summary, 'byMonth'> & Partial<Pick<Summary, 'byMonth'>>) {
  return {
    judged,
    refused,
    breachedCases,
    verdicts: { ...verdicts },
    breached: { ...breached },
    missing: missing.map((fact) => ({ ...fact })),
    byRule: byRule.map(({ rule, severity, title, breached: times }) => ({ rule, severity, title, breached: times })),
    byUnit: byUnit
      .slice(0, MOST_UNITS)
      .map(({ name, cases, breachedCases: late }) => ({ name, cases, breachedCases: late })),
    // Of cases of units beyond those it is only known how many there are.
    furtherCases: byUnit.slice(MOST_UNITS).reduce((sum, { cases }) => sum + cases, 0) + (furtherUnits?.cases ?? 0),
    byMonth: byMonth.map((month) => ({ ...month })),
  };
}
