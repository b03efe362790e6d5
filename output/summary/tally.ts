/**
 * The third step of a batch: counts by verdict, rule, severity, region and unit. Summaries of parts add up to the summary of
 * the whole, so that batches can be counted apart; memory is bounded whatever the file holds.
 */

import { isJudged, type Outcome } from '../../intake/judge-line.ts';
import { type Verdict, verdicts } from '../../rules/engine/verdict.ts';
import { LateSums } from '../late-sums.ts';
import { Groups } from './groups.ts';
import { Lacking } from './lacking.ts';
import {
  type Breaches,
  type GroupCount,
  MOST_MONTHS,
  noBreaches,
  type RuleCount,
  type Summary,
  severities,
} from './summary.ts';

/** Units counted one by one; a file may name a different one on every row. */
const MOST_UNITS = 10_000;

/** Counts outcomes as they come. */
export class Tally {
  readonly #totals = {
    judged: 0,
    refused: 0,
    unreadCells: 0,
    breachedCases: 0,
    satisfied: 0,
    pending: 0,
    undetermined: 0,
    notAssessed: 0,
  };
  readonly #verdicts: Record<Verdict, number> = {
    'non-compliant': 0,
    departs: 0,
    incomplete: 0,
    pending: 0,
    compliant: 0,
    'not-covered': 0,
  };
  readonly #breached = noBreaches();
  readonly #rules = new Map<string, { -readonly [Name in keyof RuleCount]: RuleCount[Name] }>();
  readonly #regions = new Groups(Number.POSITIVE_INFINITY);
  readonly #units = new Groups(MOST_UNITS);
  readonly #months = new Map<string, number>();
  readonly #late = new LateSums();
  readonly #refusals = new Map<string, number>();
  readonly #missing = new Lacking();

  get judged(): number {
    return this.#totals.judged;
  }
  get refused(): number {
    return this.#totals.refused;
  }
  get breachedCases(): number {
    return this.#totals.breachedCases;
  }

  add(outcome: Outcome): void {
    const totals = this.#totals;
    if (!isJudged(outcome)) {
      totals.refused++;
      for (const code of new Set(outcome.refused.map((problem) => problem.code))) this.#refuse(code, 1);
      return;
    }
    const { counts, verdict, region, unit, missing, judgment } = outcome;
    totals.judged++;
    for (const { code } of outcome.unread ?? []) {
      totals.unreadCells++;
      this.#refuse(code, 1);
    }
    totals.satisfied += counts.satisfied;
    totals.pending += counts.pending;
    totals.undetermined += counts.undetermined;
    totals.notAssessed += counts.notAssessed;
    this.#verdicts[verdict]++;
    this.#missing.add(missing);
    const { violation, warning, advice, preview = 0 } = counts.breached;
    const isBreached = violation + warning + advice + preview > 0;
    const breached: Breaches | undefined = isBreached ? { violation, warning, advice, preview } : undefined;
    this.#regions.add(region, breached);
    if (unit !== undefined) this.#units.add(unit, breached);
    if (breached === undefined) return;
    totals.breachedCases++;
    for (const severity of severities) this.#breached[severity] += breached[severity];
    if (judgment === undefined) return;
    this.#late.add(outcome);
    for (const finding of judgment.findings) {
      if (finding.outcome !== 'breached') continue;
      const { rule, provision, severity, title, citation, period } = finding;
      if (period?.due !== undefined) this.#month(period.due.slice(0, 7), 1);
      const { title: document, number, issuer, clause, words } = citation;
      this.#rule({ rule, provision, severity, title, document, number, issuer, clause, words, breached: 1 });
    }
  }

  /** Adds what was counted elsewhere. */
  merge(other: Summary): void {
    const totals = this.#totals;
    totals.judged += other.judged;
    totals.refused += other.refused;
    totals.unreadCells += other.unreadCells;
    totals.breachedCases += other.breachedCases;
    totals.satisfied += other.satisfied;
    totals.pending += other.pending;
    totals.undetermined += other.undetermined;
    totals.notAssessed += other.notAssessed;
    for (const verdict of verdicts) this.#verdicts[verdict] += other.verdicts[verdict];
    for (const severity of severities) this.#breached[severity] += other.breached[severity];
    for (const rule of other.byRule) this.#rule(rule);
    this.#regions.merge(other.byRegion);
    this.#units.merge(other.byUnit, other.furtherUnits);
    for (const { month, breached } of other.byMonth) this.#month(month, breached);
    this.#late.merge(other.late);
    for (const { code, count } of other.refusals) this.#refuse(code, count);
    this.#missing.merge(other.missing);
  }

  /** The counts, the largest first. */
  summary(): Summary {
    const counts = this.counts();
    const { byRule, byRegion, byUnit, missing, refusals } = counts;
    return {
      ...counts,
      missing: missing.toSorted(
        (a, b) => b.alone - a.alone || b.findings - a.findings || b.cases - a.cases || order(a.fact, b.fact),
      ),
      byRule: byRule.toSorted((a, b) => b.breached - a.breached || order(ruleKey(a), ruleKey(b))),
      byRegion: mostBreached(byRegion),
      byUnit: mostBreached(byUnit),
      refusals: refusals.toSorted((a, b) => b.count - a.count || order(a.code, b.code)),
    };
  }

  /** The counts in the order in which each first came: merged in the order of the file, parts make the whole. */
  counts(): Summary {
    return {
      ...this.#totals,
      verdicts: { ...this.#verdicts },
      breached: { ...this.#breached },
      byRule: [...this.#rules.values()].map((rule) => ({ ...rule })),
      byRegion: this.#regions.counts(),
      byUnit: this.#units.counts(),
      byMonth: [...this.#months]
        .map(([month, breached]) => ({ month, breached }))
        .toSorted((a, b) => order(a.month, b.month)),
      furtherUnits: this.#units.further(),
      missing: this.#missing.counts(),
      refusals: [...this.#refusals].map(([code, count]) => ({ code, count })),
      late: this.#late.summary(),
    };
  }

  #rule(counted: RuleCount): void {
    const known = this.#rules.get(ruleKey(counted));
    if (known === undefined) this.#rules.set(ruleKey(counted), { ...counted });
    else known.breached += counted.breached;
  }

  #month(month: string, breached: number): void {
    this.#months.set(month, (this.#months.get(month) ?? 0) + breached);
    if (this.#months.size > MOST_MONTHS) this.#months.delete([...this.#months.keys()].toSorted(order)[0] ?? '');
  }

  #refuse(code: string, count: number): void {
    this.#refusals.set(code, (this.#refusals.get(code) ?? 0) + count);
  }
}

/** Versions of a rule cite different provisions and may differ in severity: each is counted by itself. */
function ruleKey({ rule, provision, severity }: RuleCount): string {
  return `${rule}\n${provision}\n${severity}`;
}

/** Most breached cases first; then by name, so that the same batch always gives the same list. */
function mostBreached(groups: readonly GroupCount[]): readonly GroupCount[] {
  return groups.toSorted((a, b) => b.breachedCases - a.breachedCases || order(a.name, b.name));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
