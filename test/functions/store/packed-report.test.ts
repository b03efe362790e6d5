/** Bodies of stored reports: compressed as this release does, and read as every release before it wrote them. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packFinding, packReport, unpackFinding, unpackReport } from '../../../functions/store/packed-report.ts';
import type { StoredReport } from '../../../functions/store/report-store.ts';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { report } from '../../../rules/engine/report.ts';
import { readSubmission } from '../../../rules/facts/submission.ts';
import { latePayment } from '../cases.ts';

function stored(): StoredReport {
  const read = readSubmission(latePayment);
  if (!read.ok) throw new Error('the case is right');
  const judgment = report(read.case, ruleSet, { asOf: '2026-03-02' });
  return { report: { id: '01JQ', evaluatedAt: '2026-03-02T00:00:00.000Z', ...judgment }, case: read.case };
}

describe('the body of a stored report', () => {
  it('is read as it was written', () => {
    expect(unpackReport(packReport(stored()))).toEqual(stored());
    for (const finding of stored().report.findings) expect(unpackFinding(packFinding(finding))).toEqual(finding);
  });

  it('is read where a release before this one wrote it with gzip', () => {
    const [finding] = stored().report.findings;
    expect(unpackReport(gzipSync(JSON.stringify(stored())))).toEqual(stored());
    expect(unpackFinding(gzipSync(JSON.stringify(finding)))).toEqual(finding);
  });

  it('is smaller than with gzip', () => {
    expect(packReport(stored()).length).toBeLessThan(0.92 * gzipSync(JSON.stringify(stored()), { level: 4 }).length);
  });
});
