/** The sheet on which the hand-written rules put their findings, and which adds them up to the same report. */

import type { Calendar } from '../../../rules/engine/calendar.ts';
import type { FindingCitation, Severity } from '../../../rules/engine/compile.ts';
import { type Day, dateOf, dayOf } from '../../../rules/engine/day.ts';
import { digestOf } from '../../../rules/engine/digest.ts';
import type { Governing } from '../../../rules/engine/governing.ts';
import type { Json } from '../../../rules/engine/json.ts';
import type { ValidCase } from '../../../rules/engine/judge.ts';
import type { Explanation, PeriodFinding } from '../../../rules/engine/judgement.ts';
import { lookedAt, type Reached } from '../../../rules/engine/looked-at.ts';
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
  readonly afterwards?: Text;
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
  readonly none?: Text;
}

export type Facts = Record<string, Json>;
export type Assumptions = NonNullable<Finding['assumptions']>;
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
  readonly #complete: ReadonlySet<string>;
  #presumed = 0;
  #open = false;
  /** The day by which the rule at hand goes, where it has one of its own. */
  #goesBy: Governing | undefined;
  #governing: Governing;
  /** What keeps it open whether the rule at hand applies at all, as often as its condition asks for it. */
  #needed: readonly Named[] | undefined;

  constructor(calendar: Calendar, asOf: string, complete: readonly string[] | undefined) {
    this.calendar = calendar;
    this.#complete = new Set(complete);
    this.asOf = asOf;
    this.today = dayOf(asOf);
    this.mainDay = this.today;
    this.#governing = { on: asOf, by: { zh: '判断基准日', en: 'the day of reckoning' } };
  }

  /** A case goes by this day. */
  governs(day: Day, { zh, en }: Named): void {
    this.mainDay = day;
    this.#governing = { on: dateOf(day), by: { zh, en } };
  }

  /** The rule that is judged next goes by a day of its own, or by none. */
  goesBy(day?: Day, named?: Named): void {
    this.#goesBy =
      day === undefined || named === undefined ? undefined : { on: dateOf(day), by: { zh: named.zh, en: named.en } };
  }

  /** Is this list said to be complete? */
  isAll(path: string): boolean {
    return this.#complete.has(path);
  }

  /** Whether the rule that is judged next applies is not known for want of these. */
  applyingNeeds(missing: readonly Named[]): void {
    this.#needed = missing;
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
    more?: Assumptions[number],
  ): void {
    if (this.#isLeftOut(head, outcome)) return;
    if (this.#needed !== undefined) return this.undetermined(head, [], facts, assumptions);
    const { message, limit, excess, shortfall, codes, period, remedy, isDone } = explained;
    const finding = draft(head, outcome, message);
    if (limit !== undefined) finding.limit = limit;
    if (excess !== undefined) finding.excess = excess;
    if (shortfall !== undefined) finding.shortfall = shortfall;
    if (codes !== undefined) finding.codes = codes;
    if (period !== undefined) finding.period = period;
    const better = isDone === true ? head.afterwards : head.remedy;
    const pass = outcome === 'breached' ? (better ?? remedy) : remedy;
    if (pass !== undefined) finding.remedy = pass;
    if (this.#goesBy !== undefined) finding.governing = this.#goesBy;
    complete(finding, facts, more === undefined ? assumptions : [...(assumptions ?? []), more], head.citation);
    if (outcome === 'breached') {
      this.#breached[head.severity]++;
      if (head.evidence === 'attested') this.#attested[head.severity]++;
    } else this.#other[outcome]++;
    this.#add(finding, outcomeRank[outcome] + severityRank[head.severity]);
  }

  /** Satisfied if the list shows all there is, which nobody said. */
  presumed(head: Head, list: Named, explained: Explanation, facts: Facts, assumptions?: Assumptions): void {
    if (this.#needed === undefined) {
      this.#presumed++;
      this.#ask(list, head.mandatory);
    }
    this.decided(head, 'satisfied', explained, facts, assumptions, isAllThereIs(list));
  }

  undetermined(
    head: Head,
    lacking: readonly Named[],
    facts: Facts,
    assumptions?: Assumptions,
    why?: Text,
    period?: PeriodFinding,
  ): void {
    if (this.#isLeftOut(head, 'undetermined')) return;
    const open = this.#needed;
    this.#needed = undefined;
    const missing = open === undefined ? lacking : [...new Set([...open, ...lacking])];
    const finding = draft(head, 'undetermined', (open === undefined ? why : undefined) ?? lackingText(missing));
    finding.missing = missing.map(({ path }) => path);
    if (period !== undefined && open === undefined) finding.period = period;
    if (this.#goesBy !== undefined) finding.governing = this.#goesBy;
    complete(finding, facts, assumptions, head.citation);
    this.#other.undetermined++;
    if (head.severity !== 'advice') this.#open = true;
    for (const fact of missing) this.#ask(fact, head.mandatory);
    this.#add(finding, outcomeRank.undetermined + severityRank[head.severity]);
  }

  /** A rule of which it is open whether it applies is left out where it would say nothing bad, or a list keeps it open. */
  #isLeftOut(head: Head, outcome: Outcome): boolean {
    if (this.#needed === undefined) return false;
    const lists = this.#needed.filter(({ type }) => type === 'codes');
    if (outcome !== 'satisfied' && outcome !== 'pending' && lists.length === 0) return false;
    this.#needed = undefined;
    this.notAssessed++;
    for (const list of lists) this.#ask(list, head.mandatory);
    return true;
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

  report(valid: ValidCase, ruleSet: Judgment['ruleSet'], reached: Reached): Judgment {
    const { kind, region, reference, unit } = valid;
    const verdict = this.#verdict();
    const digest = digestOf(valid);
    const named = typeof reference === 'string' ? reference : null;
    return {
      asOf: this.asOf,
      ruleSet: { version: ruleSet.version, digest: ruleSet.digest },
      case:
        typeof unit === 'string'
          ? { kind, region, reference: named, unit, digest }
          : { kind, region, reference: named, digest },
      governing: this.#governing,
      verdict,
      counts: {
        breached: this.#breached,
        ...this.#other,
        notAssessed: this.notAssessed,
        presumed: this.#presumed,
        attested: this.#attested,
      },
      findings: this.#findings,
      questions: this.#asked
        .sort((a, b) => b.mandatory - a.mandatory || b.all - a.all || a.fact.slot - b.fact.slot)
        .map(questionOf),
      ...(verdict === 'not-covered' && { lookedAt: lookedAt({ plan: reached, main: this.mainDay }, region) }),
    };
  }

  #verdict(): Verdict {
    if (this.#breached.violation > 0) return 'non-compliant';
    if (this.#breached.warning > 0) return 'departs';
    if (this.#findings.length === 0) return this.notAssessed > 0 ? 'incomplete' : 'not-covered';
    if (this.#open || this.#presumed > 0) return 'incomplete';
    if (this.#other.pending > 0) return 'pending';
    return this.#other.satisfied > 0 ? 'compliant' : 'incomplete';
  }
}

/** A promised period as it was submitted, for the facts of a finding. */
export function asGiven(period: Readonly<Record<string, number | undefined>>): Json {
  const given: Record<string, Json> = {};
  for (const [unit, amount] of Object.entries(period)) if (amount !== undefined) given[unit] = amount;
  return given;
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
  return { zh: `尚不能判定，还需知道：${zh}。`, en: `Cannot be decided without knowing: ${en}.` };
}

function isAllThereIs({ path, zh, en }: Named): Assumptions[number] {
  return {
    facts: [path],
    text: {
      zh: `假定“${zh}”已全部列出；如不确定，请核对后确认“以上为全部”。`,
      en: `Assuming that the list is complete: ${en}. Please check it and confirm that this is all.`,
    },
  };
}

function questionOf({ fact, mandatory, all }: Asked): Question {
  const { path, zh, en, type, unit, codes } = fact;
  const settles = { mandatory, all };
  const asked = { fact: path, label: { zh, en }, question: withNone(wordsOf(fact), fact), type, settles };
  if (unit !== undefined) return { ...asked, unit };
  return codes === undefined ? asked : { ...asked, codes };
}

const withNone = ({ zh, en }: Text, { none }: Named): Text =>
  none === undefined ? { zh, en } : { zh: `${zh}${none.zh}的请注明。`, en: `${en} If there is none, say so.` };

function wordsOf({ zh, en, type, none }: Named): Text {
  switch (type) {
    case 'yesno':
      return { zh: /^(是否|有无)/.test(zh) ? `${zh}？` : `${zh}吗？`, en: `Is this so: ${en}?` };
    case 'date':
    case 'instant':
      if (none !== undefined) return { zh: `${zh}是哪一天？`, en: `${en}: on which day?` };
      return {
        zh: `${zh}是哪一天？尚未发生的请注明“未发生”。`,
        en: `${en}: on which day? If it has not happened, say so.`,
      };
    case 'codes':
    case 'suspensions':
      return { zh: `${zh}有哪些？所列是否为全部？`, en: `${en}: which are there, and is that all?` };
    case 'code':
      return { zh: `${zh}是哪一种？`, en: `${en}: which of these?` };
    case 'period':
      return { zh: `${zh}是多长？`, en: `${en}: how long?` };
    case 'text':
      return { zh: `${zh}是什么？`, en: `${en}: what is it?` };
    default:
      return { zh: `${zh}是多少？`, en: `${en}: how much?` };
  }
}
