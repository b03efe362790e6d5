/** Turns rulings into the report of design section 7: findings with words, figures and citation, counts, verdict, questions. */
import type { Text } from '../facts/fact.ts';
import type { Fact } from '../facts/vocabulary.ts';
import type { Bound } from './bound.ts';
import type { CompiledRule, CompiledVersion, FindingCitation, RuleSet, Severity } from './compile.ts';
import { digestOf } from './digest.ts';
import type { Json } from './json.ts';
import { type JudgeOptions, judge, type Ruling, type Rulings, type ValidCase } from './judge.ts';
import type { Assumption, Explanation } from './judgement.ts';
import { onceEach } from './once.ts';

import type { Verdict } from './verdict.ts';

export type { FindingCitation } from './compile.ts';
export type { Verdict } from './verdict.ts';
export { digestOf };

export type Outcome = 'breached' | 'pending' | 'undetermined' | 'satisfied';

/** What one rule says about one case. */
export interface Finding extends Partial<Explanation> {
  readonly rule: string;
  readonly provision: string;
  /** All provisions the rule implements, where it is more than one and no version chose among them. */
  readonly provisions?: readonly string[];
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly evidence: 'papers' | 'attested';
  readonly title: Text;
  readonly message: Text;
  readonly facts: Readonly<Record<string, Json>>;
  readonly missing?: readonly string[];
  readonly assumptions?: readonly { readonly facts: readonly string[]; readonly text: Text }[];
  readonly citation: FindingCitation;
}

export interface BreachCounts {
  readonly violation: number;
  readonly warning: number;
  readonly advice: number;
  readonly preview?: number;
}

export interface Counts {
  readonly breached: BreachCounts;
  readonly satisfied: number;
  readonly pending: number;
  readonly undetermined: number;
  readonly notAssessed: number;
  /** Of the breaches, those that rest on something attested, not on papers. */
  readonly attested: BreachCounts;
}

/** A fact that is missing and would settle findings. */
export interface Question {
  readonly fact: string;
  readonly label: Text;
  readonly type: string;
  readonly unit?: string;
  readonly codes?: Readonly<Record<string, Text>>;
  /** How many mandatory findings it would help to settle, and how many of any force. */
  readonly settles: { readonly mandatory: number; readonly all: number };
}

/** The report of a case, less what the caller adds: `id` and `evaluatedAt`. */
export interface Judgment {
  readonly asOf: string;
  readonly ruleSet: { readonly version: string; readonly digest: string };
  readonly case: {
    readonly kind: string;
    readonly region: string;
    readonly reference: string | null;
    readonly unit?: string;
    readonly digest: string;
  };
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

/** A stored or returned report. */
export interface Report extends Judgment {
  readonly id: string;
  readonly evaluatedAt: string;
}

const severityRank: Record<Severity, number> = { violation: 0, warning: 1, advice: 2, preview: 3 };
const outcomeRank: Record<Outcome, number> = { breached: 0, pending: 4, undetermined: 8, satisfied: 12 };

/**
 * Judges a case and explains every finding.
 * `only: 'breached'` explains no others (for bulk runs); counts and verdict are the same.
 */
export function report(
  valid: ValidCase,
  ruleSet: RuleSet,
  options: JudgeOptions & { readonly only?: 'breached' },
): Judgment {
  return reportOf(judge(valid, ruleSet, options), valid, ruleSet, options);
}

function rankOf({ judged, version }: Ruling): number {
  return outcomeRank[judged.outcome] + severityRank[version.severity];
}

/** Breached violations first, within a rank in the order of the catalogue. By insertion: they are few, and many in order already. */
function inOrder(rulings: readonly Ruling[]): readonly Ruling[] {
  const ordered: Ruling[] = [];
  const ranks: number[] = [];
  for (const ruling of rulings) {
    const rank = rankOf(ruling);
    let place = ranks.length;
    for (let before = ranks[place - 1]; before !== undefined && before > rank; before = ranks[place - 1]) {
      const moved = ordered[place - 1];
      if (moved !== undefined) ordered[place] = moved;
      ranks[place] = before;
      place--;
    }
    ordered[place] = ruling;
    ranks[place] = rank;
  }
  return ordered;
}

/** The report on rulings that {@link judge} gave for this case, rule set and options. */
export function reportOf(
  rulings: Rulings,
  valid: ValidCase,
  ruleSet: RuleSet,
  options: JudgeOptions & { readonly only?: 'breached' },
): Judgment {
  const { rulings: all, bound } = rulings;
  const shown = options.only === undefined ? all : all.filter(({ judged }) => judged.outcome === 'breached');
  const findings: Finding[] = [];
  for (const ruling of inOrder(shown)) findings.push(findingOf(ruling, bound));
  return {
    asOf: options.asOf,
    ruleSet: { version: ruleSet.version, digest: ruleSet.digest },
    case: {
      kind: valid.kind,
      region: valid.region,
      reference: typeof valid.reference === 'string' ? valid.reference : null,
      ...(typeof valid.unit === 'string' && { unit: valid.unit }),
      digest: digestOf(valid, bound.inOrder),
    },
    verdict: verdictOf(rulings),
    counts: countsOf(rulings),
    findings,
    questions: options.only === undefined ? questionsOf(all) : [],
  };
}

/** Design section 6: a violation decides, then departures, then what is open; no rule at all is never compliance. */
export function verdictOf({ rulings }: Rulings): Verdict {
  let departs = false;
  let open = false;
  let covered = false;
  for (const { judged, version } of rulings) {
    if (version.severity === 'preview') continue;
    covered = true;
    if (judged.outcome === 'breached') {
      if (version.severity === 'violation') return 'non-compliant';
      if (version.severity === 'warning') departs = true;
    } else if (judged.outcome === 'undetermined' && version.citation.force === 'mandatory') open = true;
  }
  if (departs) return 'departs';
  if (open) return 'incomplete';
  return covered ? 'compliant' : 'not-covered';
}

/** How the rulings fell out, in numbers. */
export function countsOf({ rulings, notAssessed }: Rulings): Counts {
  const breached = { violation: 0, warning: 0, advice: 0, preview: 0 };
  const attested = { violation: 0, warning: 0, advice: 0, preview: 0 };
  const other = { satisfied: 0, pending: 0, undetermined: 0 };
  for (const { judged, version, rule } of rulings) {
    if (judged.outcome === 'breached') {
      breached[version.severity]++;
      if (rule.evidence === 'attested') attested[version.severity]++;
    } else other[judged.outcome]++;
  }
  return { breached: withoutPreview(breached), ...other, notAssessed, attested: withoutPreview(attested) };
}

function withoutPreview({ violation, warning, advice, preview }: Required<BreachCounts>): BreachCounts {
  return preview === 0 ? { violation, warning, advice } : { violation, warning, advice, preview };
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };
/** A finding before its facts and its citation are filled in. Names are added in the order in which a reader wants them. */
type Draft = Writable<Omit<Finding, 'facts' | 'citation'> & Partial<Pick<Finding, 'facts' | 'citation'>>>;

function findingOf({ rule, version, judged, assumption }: Ruling, bound: Bound): Finding {
  const finding = draftOf(rule, version, judged.outcome);
  if (judged.outcome === 'undetermined') {
    finding.message = judged.why ?? lackingText(judged.missing);
    finding.missing = judged.missing.map(({ path }) => path);
  } else {
    explainIn(finding, judged.explain(), judged.outcome === 'breached' ? rule.rule.remedy : undefined);
  }
  const more = judged.outcome === 'undetermined' ? undefined : judged.assumed;
  complete(finding, factsOf(version.judgement.facts, bound), assumption, more, version.cites);
  return finding;
}

function draftOf(
  { rule, evidence, title }: CompiledRule,
  { citation, severity }: CompiledVersion,
  outcome: Outcome,
): Draft {
  const provision = citation.id;
  // Two literals, since an object built in one piece costs a third of one put together from several.
  return rule.versions === undefined && rule.provisions.length > 1
    ? { rule: rule.id, provision, provisions: rule.provisions, outcome, severity, evidence, title, message: title }
    : { rule: rule.id, provision, outcome, severity, evidence, title, message: title };
}

function explainIn(
  finding: Draft,
  { message, limit, excess, shortfall, codes, period, remedy }: Explanation,
  better: Text | undefined,
): void {
  finding.message = message;
  if (limit !== undefined) finding.limit = limit;
  if (excess !== undefined) finding.excess = excess;
  if (shortfall !== undefined) finding.shortfall = shortfall;
  if (codes !== undefined) finding.codes = codes;
  if (period !== undefined) finding.period = period;
  const pass = better ?? remedy;
  if (pass !== undefined) finding.remedy = pass;
}

function complete(
  finding: Draft,
  facts: Finding['facts'],
  assumption: Assumption | undefined,
  more: Assumption | undefined,
  citation: FindingCitation,
): asserts finding is Draft & Finding {
  finding.facts = facts;
  if (assumption !== undefined || more !== undefined) {
    finding.assumptions = [assumption, more].flatMap((one) => (one === undefined ? [] : [told(one)]));
  }
  finding.citation = citation;
}

function told({ facts, text }: Assumption): NonNullable<Finding['assumptions']>[number] {
  return {
    facts: facts.map(({ path }) => path),
    text: { zh: `假定不存在例外情形：${text.zh}`, en: `Assuming the exception does not apply: ${text.en}` },
  };
}

/** Mostly it is one fact, of which the same can always be said. */
const lackingOne = onceEach((fact: Fact) => lackingTexts([fact]));

/** What is lacking, in words. */
function lackingText(facts: readonly Fact[]): Text {
  const [only] = facts;
  return only === undefined || facts.length > 1 ? lackingTexts(facts) : lackingOne(only);
}

function lackingTexts(facts: readonly Fact[]): Text {
  let zh = '';
  let en = '';
  for (const fact of facts) {
    zh += zh === '' ? fact.zh : `、${fact.zh}`;
    en += en === '' ? fact.en : `; ${fact.en}`;
  }
  return { zh: `无法确定：缺少${zh}。`, en: `Cannot be decided without: ${en}.` };
}

function factsOf(facts: readonly Fact[], { given }: Bound): Record<string, Json> {
  const found: Record<string, Json> = {};
  for (const { path, slot } of facts) {
    const value = given[slot];
    if (value !== undefined) found[path] = value;
  }
  return found;
}

/** The missing facts in the order of how many mandatory rules each would help to settle. */
function questionsOf(rulings: readonly Ruling[]): Question[] {
  const asked = new Map<Fact, { mandatory: number; all: number }>();
  for (const { judged, version } of rulings) {
    if (judged.outcome !== 'undetermined') continue;
    for (const fact of judged.missing) {
      const settles = asked.get(fact) ?? { mandatory: 0, all: 0 };
      settles.all++;
      if (version.citation.force === 'mandatory') settles.mandatory++;
      asked.set(fact, settles);
    }
  }
  return [...asked]
    .sort(([a, x], [b, y]) => y.mandatory - x.mandatory || y.all - x.all || a.slot - b.slot)
    .map(([fact, settles]) => questionOf(fact, settles));
}

function questionOf(fact: Fact, settles: Question['settles']): Question {
  const { path, zh, en, type, unit } = fact;
  const codes = codesOf(fact);
  const label = { zh, en };
  if (unit !== undefined) return { fact: path, label, type, unit, ...(codes !== undefined && { codes }), settles };
  return codes === undefined ? { fact: path, label, type, settles } : { fact: path, label, type, codes, settles };
}

/** The codes of a fact with their labels: the same object in every question, since a list has up to sixty. */
const codesOf = onceEach(({ codes }: Fact): Question['codes'] =>
  codes === undefined
    ? undefined
    : Object.fromEntries(Object.entries(codes).map(([code, [zh, en]]) => [code, { zh, en }])),
);
