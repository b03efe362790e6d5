/** The sheet on which the hand-written rules put their findings, and which adds them up to the same report. */

import type { Calendar } from '../../../rules/engine/calendar.ts';
import type { FindingCitation, Severity } from '../../../rules/engine/compile.ts';
import { type Day, dayOf } from '../../../rules/engine/day.ts';
import { digestOf } from '../../../rules/engine/digest.ts';
import type { Json } from '../../../rules/engine/json.ts';
import type { ValidCase } from '../../../rules/engine/judge.ts';
import type { Explanation } from '../../../rules/engine/judgement.ts';
import type { Finding, Judgment, Outcome, Question, Verdict } from '../../../rules/engine/report.ts';
import { type Gaps, gapsOf } from '../../../rules/engine/span.ts';
import type { Text } from '../../../rules/facts/fact.ts';

/** What a rule's findings always say. */
export interface Head {
  readonly rule: string;
  readonly provision: string;
  readonly provisions?: readonly string[];
  readonly severity: Exclude<Severity, 'preview'>;
  readonly mandatory: boolean;
  readonly evidence: 'papers' | 'attested';
  readonly title: Text;
  readonly remedy?: Text;
  readonly citation: FindingCitation;
}

/** A fact as findings name it and questions ask for it. */
export interface Named {
  readonly path: string;
  readonly zh: string;
  readonly en: string;
  readonly type: string;
  readonly slot: number;
  readonly unit?: string;
  readonly codes?: Readonly<Record<string, Text>>;
}

export type Facts = Record<string, Json>;
type Assumptions = NonNullable<Finding['assumptions']>;
type Writable<T> = { -readonly [Name in keyof T]: T[Name] };
type Draft = Writable<Omit<Finding, 'facts' | 'citation'> & Partial<Pick<Finding, 'facts' | 'citation'>>>;

const outcomeRank = { breached: 0, pending: 4, undetermined: 8, satisfied: 12 };
const severityRank = { violation: 0, warning: 1, advice: 2 };

interface Asked {
  readonly fact: Named;
  mandatory: number;
  all: number;
}

const NO_GAPS: Gaps = [];

export class Sheet {
  readonly calendar: Calendar;
  readonly today: Day;
  readonly asOf: string;
  /** The day by which rules without a date of their own are in force or not. */
  mainDay: Day;
  notAssessed = 0;
  #gaps: Gaps | undefined;
  readonly #findings: Finding[] = [];
  readonly #ranks: number[] = [];
  readonly #asked: Asked[] = [];
  readonly #breached = { violation: 0, warning: 0, advice: 0 };
  readonly #attested = { violation: 0, warning: 0, advice: 0 };
  readonly #other = { satisfied: 0, pending: 0, undetermined: 0 };
  #open = false;

  constructor(calendar: Calendar, asOf: string) {
    this.calendar = calendar;
    this.asOf = asOf;
    this.today = dayOf(asOf);
    this.mainDay = this.today;
  }

  /** The times a case was suspended, put together once. */
  gaps(suspensions: readonly { readonly from: string; readonly to?: string | undefined }[] | undefined): Gaps {
    if (suspensions === undefined || suspensions.length === 0) return NO_GAPS;
    this.#gaps ??= gapsOf(
      suspensions.map(({ from, to }) => ({ from: dayOf(from), to: to === undefined ? undefined : dayOf(to) })),
      this.today,
    );
    return this.#gaps;
  }

  decided(
    head: Head,
    outcome: 'breached' | 'satisfied' | 'pending',
    explained: Explanation,
    facts: Facts,
    assumptions?: Assumptions,
  ): void {
    const { message, limit, excess, shortfall, codes, period, remedy } = explained;
    const finding = draft(head, outcome, message);
    if (limit !== undefined) finding.limit = limit;
    if (excess !== undefined) finding.excess = excess;
    if (shortfall !== undefined) finding.shortfall = shortfall;
    if (codes !== undefined) finding.codes = codes;
    if (period !== undefined) finding.period = period;
    const pass = outcome === 'breached' ? (head.remedy ?? remedy) : remedy;
    if (pass !== undefined) finding.remedy = pass;
    complete(finding, facts, assumptions, head.citation);
    if (outcome === 'breached') {
      this.#breached[head.severity]++;
      if (head.evidence === 'attested') this.#attested[head.severity]++;
    } else this.#other[outcome]++;
    this.#add(finding, outcomeRank[outcome] + severityRank[head.severity]);
  }

  undetermined(head: Head, missing: readonly Named[], facts: Facts, assumptions?: Assumptions, why?: Text): void {
    const finding = draft(head, 'undetermined', why ?? lackingText(missing));
    finding.missing = missing.map(({ path }) => path);
    complete(finding, facts, assumptions, head.citation);
    this.#other.undetermined++;
    if (head.mandatory) this.#open = true;
    for (const fact of missing) this.#ask(fact, head.mandatory);
    this.#add(finding, outcomeRank.undetermined + severityRank[head.severity]);
  }

  /** Breached violations first; within a rank the order of the rules. */
  #add(finding: Finding, rank: number): void {
    let place = this.#ranks.length;
    for (; place > 0 && (this.#ranks[place - 1] ?? 0) > rank; place--) {
      this.#ranks[place] = this.#ranks[place - 1] ?? 0;
      this.#findings[place] = this.#findings[place - 1] ?? finding;
    }
    this.#ranks[place] = rank;
    this.#findings[place] = finding;
  }

  #ask(fact: Named, mandatory: boolean): void {
    let asked = this.#asked.find((one) => one.fact === fact);
    if (asked === undefined) {
      asked = { fact, mandatory: 0, all: 0 };
      this.#asked.push(asked);
    }
    asked.all++;
    if (mandatory) asked.mandatory++;
  }

  report(valid: ValidCase, ruleSet: Judgment['ruleSet']): Judgment {
    const { kind, region, reference, unit } = valid;
    const digest = digestOf(valid);
    const named = typeof reference === 'string' ? reference : null;
    return {
      asOf: this.asOf,
      ruleSet: { version: ruleSet.version, digest: ruleSet.digest },
      case:
        typeof unit === 'string'
          ? { kind, region, reference: named, unit, digest }
          : { kind, region, reference: named, digest },
      verdict: this.#verdict(),
      counts: {
        breached: this.#breached,
        ...this.#other,
        notAssessed: this.notAssessed,
        presumed: 0,
        attested: this.#attested,
      },
      findings: this.#findings,
      questions: this.#asked
        .sort((a, b) => b.mandatory - a.mandatory || b.all - a.all || a.fact.slot - b.fact.slot)
        .map(questionOf),
    };
  }

  #verdict(): Verdict {
    if (this.#breached.violation > 0) return 'non-compliant';
    if (this.#breached.warning > 0) return 'departs';
    if (this.#open) return 'incomplete';
    return this.#findings.length > 0 ? 'compliant' : 'not-covered';
  }
}

/** A promised period as it was submitted, for the facts of a finding. */
export function asGiven(period: Readonly<Record<string, number | undefined>>): Json {
  const given: Record<string, Json> = {};
  for (const [unit, amount] of Object.entries(period)) if (amount !== undefined) given[unit] = amount;
  return given;
}

/** Names a missing fact once, though two conditions may miss it. */
export function also(missing: Named[], fact: Named): void {
  if (!missing.includes(fact)) missing.push(fact);
}

function draft(
  { rule, provision, provisions, severity, evidence, title }: Head,
  outcome: Outcome,
  message: Text,
): Draft {
  return provisions === undefined
    ? { rule, provision, outcome, severity, evidence, title, message }
    : { rule, provision, provisions, outcome, severity, evidence, title, message };
}

function complete(
  finding: Draft,
  facts: Facts,
  assumptions: Assumptions | undefined,
  citation: FindingCitation,
): asserts finding is Draft & Finding {
  finding.facts = facts;
  if (assumptions !== undefined) finding.assumptions = assumptions;
  finding.citation = citation;
}

function lackingText(missing: readonly Named[]): Text {
  let zh = '';
  let en = '';
  for (const fact of missing) {
    zh += zh === '' ? fact.zh : `、${fact.zh}`;
    en += en === '' ? fact.en : `; ${fact.en}`;
  }
  return { zh: `无法确定：缺少${zh}。`, en: `Cannot be decided without: ${en}.` };
}

function questionOf({ fact: { path, zh, en, type, unit, codes }, mandatory, all }: Asked): Question {
  const label = { zh, en };
  const settles = { mandatory, all };
  const asked = { fact: path, label, question: label, type, settles };
  if (unit !== undefined) return { ...asked, unit };
  return codes === undefined ? asked : { ...asked, codes };
}
