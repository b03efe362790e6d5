/** What the functions need of a store of reports; the table behind it is one implementation. */

import type { ValidCase } from '../../rules/engine/judge.ts';
import type { BreachCounts, Counts, Finding, Report, Verdict } from '../../rules/engine/report.ts';

/** What a list shows of a report: everything but findings and questions. */
export interface ListedReport {
  readonly id: string;
  readonly evaluatedAt: string;
  readonly asOf: string;
  readonly ruleSet: Report['ruleSet'];
  readonly case: Report['case'];
  readonly verdict: Verdict;
  readonly counts: Counts;
}

/** A breach, with the report it stands in. */
export interface ListedFinding {
  readonly report: string;
  readonly evaluatedAt: string;
  readonly asOf: string;
  readonly case: {
    readonly kind: string;
    readonly region: string;
    readonly reference: string | null;
    readonly unit?: string;
  };
  readonly finding: Finding;
}

/** Instants in UTC, first and last included; undefined for no bound. */
export interface TimeRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface ReportFilter extends TimeRange {
  readonly kind?: string | undefined;
  readonly region?: string | undefined;
  readonly verdict?: Verdict | undefined;
  readonly reference?: string | undefined;
}

export interface FindingFilter extends TimeRange {
  readonly rule?: string | undefined;
  readonly severity?: keyof BreachCounts | undefined;
}

/** One page of a list, newest first. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where to go on; undefined at the end. */
  readonly next?: string;
}

export interface PageRequest {
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A stored report with the case it judges. */
export interface StoredReport {
  readonly report: Report;
  readonly case: ValidCase;
  /** Digest of the request that made it, where that request had an Idempotency-Key. */
  readonly request?: string;
}

/** Every method throws a Problem `unavailable` where the store cannot be reached. */
export interface ReportStore {
  /**
   * Stores a report whole or not at all. Where there is one with the same id, that one is returned and nothing is changed.
   */
  readonly put: (tenant: string, stored: StoredReport) => Promise<StoredReport>;
  readonly get: (tenant: string, id: string) => Promise<StoredReport | undefined>;
  readonly reports: (tenant: string, filter: ReportFilter, page: PageRequest) => Promise<Page<ListedReport>>;
  /** Breaches of reports that are there whole. */
  readonly findings: (tenant: string, filter: FindingFilter, page: PageRequest) => Promise<Page<ListedFinding>>;
}
