/** A report with many breaches, so that storing it takes several writes. */

import type { StoredReport } from '../../../functions/store/report-store.ts';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { report } from '../../../rules/engine/report.ts';
import { readSubmission } from '../../../rules/facts/submission.ts';
import { tender } from '../cases.ts';

/** @param breaches how many; 25 fit into one BatchWrite. */
export function storedReport(id: string, breaches: number, evaluatedAt = '2025-03-03T01:00:00.000Z'): StoredReport {
  const submission = readSubmission(tender);
  if (!submission.ok) throw new Error('the case is not valid');
  const judged = report(submission.case, ruleSet, { asOf: '2025-03-03' });
  const breached = judged.findings.find(({ outcome }) => outcome === 'breached');
  if (breached === undefined) throw new Error('the case breaches nothing');
  const findings = Array.from({ length: breaches }, (_, number) => ({ ...breached, rule: `test/rule-${number}` }));
  return { report: { id, evaluatedAt, ...judged, findings }, case: submission.case };
}
