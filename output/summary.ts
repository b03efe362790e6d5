/**
 * The third step of a batch: counts by verdict, rule, severity, region and unit. Summaries of parts add up to the summary of
 * the whole, so that batches can be counted apart; memory is bounded whatever the file holds.
 */

import { isJudged, type JudgedLine, type Outcome } from '../intake/judge-line.ts';
import type { Severity } from '../rules/engine/compile.ts';
import { type Verdict, verdicts } from '../rules/engine/verdict.ts';
import type { Text } from '../rules/facts/fact.ts';
import { type LateSummary, LateSums } from './late-sums.ts';

export const severities = ['violation', 'warning', 'advice', 'preview'] as const satisfies readonly Severity[];

type Breaches = Record<Severity, number>;

/** Breaches of one rule. */
export interface RuleCount {
  readonly rule: string;
  readonly provision: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly document: Text;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly clause: string;
  /** The operative words. */
  readonly words: string;
  readonly breached: number;
}

/** Cases of one place or one unit. */
export interface GroupCount {
  readonly name: string;
  readonly cases: number;
  /** Cases with at least one breach. */
  readonly breachedCases: number;
  readonly breached: Readonly<Breaches>;
}

/** Breaches of periods that ended in one month. */
export interface MonthCount {
  /** `2025-02` */
  readonly month: string;
  readonly breached: number;
}

export interface RefusalCount {
  readonly code: string;
  readonly count: number;
}

/** The counts of a batch. */
export interface Summary {
  readonly judged: number;
  readonly refused: number;
  /** Cells of judged cases that could not be read: their facts were left out. */
  readonly unreadCells: number;
  /** Cases with at least one breach. */
  readonly breachedCases: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly breached: Readonly<Breaches>;
  readonly satisfied: number;
  readonly pending: number;
  readonly undetermined: number;
  readonly notAssessed: number;
  /** Facts that keep cases from being decided: of how many cases and findings each is missing, and how many lack nothing else; these first. */
  readonly missing: readonly {
    readonly fact: string;
    readonly cases: number;
    readonly findings: number;
    readonly alone: number;
  }[];
  /** Most breaches first. */
  readonly byRule: readonly RuleCount[];
  readonly byRegion: readonly GroupCount[];
  readonly byUnit: readonly GroupCount[];
  /** Breaches by the month in which what they missed was due, in order; of the latest {@link MOST_MONTHS}. */
  readonly byMonth: readonly MonthCount[];
  /** Cases of units beyond the first 10,000 different ones. */
  readonly furtherUnits: GroupCount | null;
  readonly refusals: readonly RefusalCount[];
  /** What was paid late, or is still owed, with the interest on it. */
  readonly late: LateSummary;
}

/** Units counted one by one; a file may name a different one on every row. */
const MOST_UNITS = 10_000;
/** A century: dates that are mistyped reach further, and no chart does. */
export const MOST_MONTHS = 1_200;
/** Lists of what is missing that wait to be added up. */
const MOST_LACKINGS = 256;

interface Group {
  cases: number;
  breachedCases: number;
  readonly breached: Breaches;
}

const noBreaches = (): Breaches => ({ violation: 0, warning: 0, advice: 0, preview: 0 });
const newGroup = (): Group => ({ cases: 0, breachedCases: 0, breached: noBreaches() });

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
  readonly #regions = new Map<string, Group>();
  readonly #units = new Map<string, Group>();
  readonly #months = new Map<string, number>();
  readonly #late = new LateSums();
  #furtherUnits: Group | undefined;
  readonly #refusals = new Map<string, number>();
  readonly #missing = new Map<string, { cases: number; findings: number; alone: number }>();

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
    this.#lackings.set(missing, (this.#lackings.get(missing) ?? 0) + 1);
    if (this.#lackings.size >= MOST_LACKINGS) this.#addLackings();
    const regional = groupIn(this.#regions, region);
    const unitary = unit === undefined ? undefined : this.#unit(unit);
    regional.cases++;
    if (unitary !== undefined) unitary.cases++;
    const { violation, warning, advice, preview = 0 } = counts.breached;
    if (violation + warning + advice + preview === 0) return;
    const breached: Breaches = { violation, warning, advice, preview };
    totals.breachedCases++;
    for (const severity of severities) this.#breached[severity] += breached[severity];
    const one = { cases: 0, breachedCases: 1, breached };
    join(regional, one);
    if (unitary !== undefined) join(unitary, one);
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

  /** Cases that lack the same mostly share the object that says so: they are counted by it, and added up from time to time. */
  readonly #lackings = new Map<JudgedLine['missing'], number>();

  #addLackings(): void {
    for (const [missing, cases] of this.#lackings)
      for (const [fact, findings, alone] of missing) this.#lack(fact, cases, cases * findings, cases * alone);
    this.#lackings.clear();
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
    for (const region of other.byRegion) join(groupIn(this.#regions, region.name), region);
    for (const unit of other.byUnit) join(this.#unit(unit.name), unit);
    if (other.furtherUnits !== null) {
      this.#furtherUnits ??= newGroup();
      join(this.#furtherUnits, other.furtherUnits);
    }
    for (const { month, breached } of other.byMonth) this.#month(month, breached);
    this.#late.merge(other.late);
    for (const { code, count } of other.refusals) this.#refuse(code, count);
    for (const { fact, cases, findings, alone } of other.missing) this.#lack(fact, cases, findings, alone);
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
    this.#addLackings();
    return {
      ...this.#totals,
      verdicts: { ...this.#verdicts },
      breached: { ...this.#breached },
      byRule: [...this.#rules.values()].map((rule) => ({ ...rule })),
      byRegion: groups(this.#regions),
      byUnit: groups(this.#units),
      byMonth: [...this.#months]
        .map(([month, breached]) => ({ month, breached }))
        .toSorted((a, b) => order(a.month, b.month)),
      furtherUnits:
        this.#furtherUnits === undefined
          ? null
          : { name: '', ...this.#furtherUnits, breached: { ...this.#furtherUnits.breached } },
      missing: [...this.#missing].map(([fact, counts]) => ({ fact, ...counts })),
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

  #unit(name: string): Group {
    if (this.#units.has(name) || this.#units.size < MOST_UNITS) return groupIn(this.#units, name);
    this.#furtherUnits ??= newGroup();
    return this.#furtherUnits;
  }

  #lack(fact: string, cases: number, findings: number, alone: number): void {
    const known = this.#missing.get(fact);
    if (known === undefined) this.#missing.set(fact, { cases, findings, alone });
    else {
      known.cases += cases;
      known.findings += findings;
      known.alone += alone;
    }
  }

  #refuse(code: string, count: number): void {
    this.#refusals.set(code, (this.#refusals.get(code) ?? 0) + count);
  }
}

/** Versions of a rule cite different provisions and may differ in severity: each is counted by itself. */
function ruleKey({ rule, provision, severity }: RuleCount): string {
  return `${rule}\n${provision}\n${severity}`;
}

function groupIn(groups: Map<string, Group>, name: string): Group {
  const known = groups.get(name);
  if (known !== undefined) return known;
  const group = newGroup();
  groups.set(name, group);
  return group;
}

function join(group: Group, more: Pick<GroupCount, 'cases' | 'breachedCases' | 'breached'>): void {
  group.cases += more.cases;
  group.breachedCases += more.breachedCases;
  for (const severity of severities) group.breached[severity] += more.breached[severity];
}

function groups(from: ReadonlyMap<string, Group>): readonly GroupCount[] {
  return [...from].map(([name, { cases, breachedCases, breached }]) => ({
    name,
    cases,
    breachedCases,
    breached: { ...breached },
  }));
}

/** Most breached cases first; then by name, so that the same batch always gives the same list. */
function mostBreached(groups: readonly GroupCount[]): readonly GroupCount[] {
  return groups.toSorted((a, b) => b.breachedCases - a.breachedCases || order(a.name, b.name));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
