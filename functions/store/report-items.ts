/** The items of a report: the one that makes it exist, and one for each of its breaches. */
import { hash } from 'node:crypto';
import type { Finding, Report } from '../../rules/engine/report.ts';
import { ORDER_ATTRIBUTE } from '../declared/table.ts';
import { findingIndexKeys, findingSort, orderOf, REPORT_SORT, reportIndexKeys, reportPartition } from './keys.ts';
import { packFinding } from './packed-report.ts';

/** The name of the attempt that writes a body. The same body again writes the same items: a repeated delivery leaves nothing beside them. */
export const commitOf = (body: Uint8Array): string => hash('sha256', body, 'base64url').slice(0, 22);

/** Of whom and by what the items are written. */
export interface WrittenFor {
  readonly tenant: string;
  /** Of {@link commitOf}. */
  readonly commit: string;
  /** In seconds since 1970; undefined where they are kept for good. */
  readonly expiresAt?: number | undefined;
}

/** What report and findings carry alike. */
function commonOf({ id, evaluatedAt, asOf, case: judged, ruleSet }: Report, written: WrittenFor) {
  const { tenant, commit, expiresAt } = written;
  return {
    tenant,
    id,
    commit,
    evaluatedAt,
    asOf,
    kind: judged.kind,
    region: judged.region,
    ruleSetDigest: ruleSet.digest,
    ...(judged.reference !== null && { reference: judged.reference }),
    ...(judged.unit !== undefined && { unit: judged.unit }),
    ...(expiresAt !== undefined && { expiresAt }),
  };
}

/** The item of a report, but for what holds its body. */
export function headItem(report: Report, written: WrittenFor) {
  const { id, evaluatedAt, verdict, counts, ruleSet, case: judged } = report;
  return {
    pk: reportPartition(written.tenant, id),
    sk: REPORT_SORT,
    ...commonOf(report, written),
    [ORDER_ATTRIBUTE]: orderOf(evaluatedAt, id),
    ...reportIndexKeys(written.tenant, {
      id,
      kind: judged.kind,
      verdict,
      region: judged.region,
      reference: judged.reference,
    }),
    caseDigest: judged.digest,
    verdict,
    counts,
    ruleSetVersion: ruleSet.version,
  };
}

/** The items of its breaches. */
export function breachItems(report: Report, written: WrittenFor) {
  const breaches = report.findings.filter(({ outcome }) => outcome === 'breached');
  if (breaches.length === 0) return [];
  const common = commonOf(report, written);
  return breaches.map((finding, number) => breachItem(report, written, common, finding, number));
}

function breachItem(
  { id, evaluatedAt }: Report,
  { tenant, commit }: WrittenFor,
  common: ReturnType<typeof commonOf>,
  finding: Finding,
  number: number,
) {
  return {
    pk: reportPartition(tenant, id),
    sk: findingSort(commit, number),
    ...common,
    [ORDER_ATTRIBUTE]: orderOf(evaluatedAt, id, number),
    ...findingIndexKeys(tenant, id, finding.rule, finding.severity),
    rule: finding.rule,
    severity: finding.severity,
    body: packFinding(finding),
  };
}
