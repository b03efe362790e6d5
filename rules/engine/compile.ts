/**
 * Compiles the catalogue: rules become functions over bound cases, indexed by kind, place and the codes their conditions
 * pin, so that judging a case costs what applies to it and not what exists. A rule is compiled when a case with its codes
 * first comes; whatever it names that does not exist fails then, and before that in the build, which compiles all of them.
 */
import type { Text } from '../facts/fact.ts';
import { placesOf } from '../facts/region.ts';
import type { Fact, Vocabulary } from '../facts/vocabulary.ts';
import { type Binder, type Bound, binderOf, type Value } from './bound.ts';
import { type Calendar, calendarIn, calendarOf } from './calendar.ts';
import type {
  Catalogue,
  CatalogueDocument,
  CatalogueRule,
  Citation,
  DocumentFacts,
  Force,
  Nature,
} from './catalogue.ts';
import type { Check } from './check.ts';
import { compileCondition, type Pins, pinsOf } from './condition.ts';
import { ConditionError } from './condition-error.ts';
import { type Day, dayOf, FIRST_DAY } from './day.ts';
import { type CompiledEvent, compileEvent } from './event.ts';
import type { Judgement } from './judgement.ts';
import { compileApart } from './judgements/apart.ts';
import { compileBefore } from './judgements/before.ts';
import { compileForbid } from './judgements/forbid.ts';
import { compileLimit } from './judgements/limit.ts';
import { compileRequire } from './judgements/require.ts';
import { compileWithin } from './judgements/within.ts';
import { withLateInterest } from './late-interest.ts';
import { once } from './once.ts';
import type { Version } from './rule.ts';
import { judgementNames } from './rule-judgement.ts';

export type Severity = 'violation' | 'warning' | 'advice' | 'preview';

/** What a finding rests on. */
export interface FindingCitation {
  readonly document: string;
  readonly title: Text;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly clause: string;
  readonly words: string;
  readonly inForce: { readonly from: string | null; readonly to: string | null };
}

/** One way a rule is judged: the only one, or the one that holds from a day. */
export interface CompiledVersion {
  readonly since: Day;
  readonly until: Day;
  readonly judgement: Judgement;
  readonly citation: Citation;
  readonly severity: Severity;
  /** What its findings cite: the same object in every one of them. */
  readonly cites: FindingCitation;
}

/** A rule ready to be judged. */
export interface CompiledRule {
  readonly rule: CatalogueRule;
  readonly document: DocumentFacts;
  readonly title: Text;
  readonly evidence: 'papers' | 'attested';
  /** Sections of the facts it judges, by index in the vocabulary. */
  readonly sections: readonly number[];
  readonly when: Check | undefined;
  /** Codes that a case must have for it to apply. */
  readonly pins: Pins;
  readonly unless: Check | undefined;
  readonly at: CompiledEvent | undefined;
  /** Newest first. */
  readonly versions: readonly CompiledVersion[];
  readonly since: Day;
  readonly until: Day;
}

/** The rules of one kind of case in one place. */
export interface Plan {
  readonly vocabulary: Vocabulary;
  readonly bind: Binder;
  readonly mainDates: readonly CompiledEvent[];
  /** The calendar of the place: the nation’s, with the days off that its region orders. */
  readonly calendar: Calendar;
  /** The documents that reach the place, with how many rules each has for the kind. */
  readonly reaching: readonly { readonly document: DocumentFacts; readonly rules: number }[];
  /** Rules that can apply to a case with these codes, in the order of the catalogue. */
  readonly rulesFor: (bound: Bound) => readonly CompiledRule[];
  /** Every rule of the kind in the place; compiled when they are asked for. */
  readonly all: () => readonly CompiledRule[];
}

/** A rule before a case has needed it. */
interface Waiting {
  readonly pins: Pins;
  readonly compiled: () => CompiledRule;
}

/** A rule set: what a release judges by. */
export interface RuleSet {
  readonly version: string;
  readonly digest: string;
  readonly calendar: Calendar;
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  /** The plan for a kind and place; drafts only where `preview` is set. Undefined for an unknown kind. */
  readonly plan: (kind: string, region: string, preview: boolean) => Plan | undefined;
}

/** A rule that does not compile, with the rule it stands in. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
  readonly rule: string;
  constructor(rule: string, reason: string) {
    super(`${rule}: ${reason}`);
    this.rule = rule;
  }
}

const FOREVER: Day = Number.MAX_SAFE_INTEGER;

/** A rule set over a catalogue; its rules are compiled place by place as cases ask for them. */
export function compileRuleSet(catalogue: Catalogue, vocabularies: readonly Vocabulary[]): RuleSet {
  const byKind = new Map(vocabularies.map((vocabulary) => [vocabulary.kind, vocabulary]));
  const binders = new Map<string, Binder>();
  const waiting = new Map<string, readonly Waiting[]>();
  const plans = new Map<string, Map<string, Plan>>();

  const rulesOf = (document: CatalogueDocument, vocabulary: Vocabulary): readonly Waiting[] => {
    const key = `${document.document.id} ${vocabulary.kind}`;
    const known = waiting.get(key);
    if (known !== undefined) return known;
    const rules = document.rules
      .filter((rule) => rule.case === vocabulary.kind)
      .map((rule) => {
        const pins = pinsOf(rule.when, vocabulary);
        return { pins, compiled: once(() => compileRule(rule, document, vocabulary, pins)) };
      });
    waiting.set(key, rules);
    return rules;
  };

  const nation = calendarOf(catalogue.calendar);
  return {
    version: catalogue.version,
    digest: catalogue.digest,
    calendar: nation,
    vocabularies: byKind,
    plan: (kind, region, preview) => {
      const vocabulary = byKind.get(kind);
      if (vocabulary === undefined) return undefined;
      const name = preview ? `${kind} preview` : kind;
      const byRegion = plans.get(name) ?? new Map<string, Plan>();
      plans.set(name, byRegion);
      const known = byRegion.get(region);
      if (known !== undefined) return known;
      const documents = catalogue.documents.filter(
        ({ document }) => (preview || document.nature !== 'draft') && reaches(document, region),
      );
      const rules = documents.flatMap((document) => rulesOf(document, vocabulary));
      const bind = binders.get(kind) ?? binderOf(vocabulary);
      binders.set(kind, bind);
      const mainDates = vocabulary.mainDates.map((path) => compileEvent(path, vocabulary));
      const all = once(() => rules.map(({ compiled }) => compiled()));
      const plan: Plan = {
        vocabulary,
        bind,
        mainDates,
        calendar: calendarIn(catalogue.calendar, nation, placesOf(region)),
        reaching: documents.map((source) => ({
          document: source.document,
          rules: rulesOf(source, vocabulary).length,
        })),
        rulesFor: index(rules, vocabulary),
        all,
      };
      byRegion.set(region, plan);
      return plan;
    },
  };
}

/** True where a document binds cases in a place: the place itself or one it lies in, less the exceptions. */
export function reaches(document: DocumentFacts, region: string): boolean {
  if (document.region === null) return false;
  const places = placesOf(region);
  return places.includes(document.region) && !document.except.some((except) => places.includes(except));
}

/** Code facts that conditions pin most. */
const DISCRIMINATORS = ['matter', 'regime', 'project.class', 'ticket.type', 'place', 'scheme'];

/** Rules by the value of one code fact after another. */
interface Sorted {
  rules: readonly CompiledRule[] | undefined;
  readonly by: Map<Value | undefined | null, Sorted>;
}

/**
 * Sorts rules by the code facts that their conditions pin. A rule that needs `matter` to be `power-connection` is not
 * looked at for any other matter; one that pins nothing is always looked at.
 */
function index(rules: readonly Waiting[], vocabulary: Vocabulary): Plan['rulesFor'] {
  const facts = DISCRIMINATORS.flatMap((path) => vocabulary.byPath.get(path) ?? []).filter(({ path }) =>
    rules.some(({ pins }) => pins.has(path)),
  );
  const choose = ({ values }: Bound): readonly CompiledRule[] =>
    rules
      .filter(({ pins }) =>
        facts.every(({ path, slot }) => {
          const pinned = pins.get(path);
          const value = values[slot];
          return pinned === undefined || value == null || (typeof value === 'string' && pinned.includes(value));
        }),
      )
      .map(({ compiled }) => compiled());
  const root: Sorted = { rules: undefined, by: new Map() };
  return (bound) => {
    let sorted = root;
    for (const { slot } of facts) {
      const value = bound.values[slot];
      let next = sorted.by.get(value);
      if (next === undefined) {
        next = { rules: undefined, by: new Map() };
        sorted.by.set(value, next);
      }
      sorted = next;
    }
    sorted.rules ??= choose(bound);
    return sorted.rules;
  };
}

/** @throws RuleError for whatever the rule names that does not exist or does not fit. */
export function compileRule(
  rule: CatalogueRule,
  { document, citations }: CatalogueDocument,
  vocabulary: Vocabulary,
  pins: Pins = pinsOf(rule.when, vocabulary),
): CompiledRule {
  try {
    const inForceFrom = dayOrFirst(document.inForce.from ?? document.issued);
    const since = Math.max(inForceFrom, dayOrFirst(rule.since));
    const lastDays = [document.inForce.to, rule.until].map((date) => (date == null ? FOREVER : dayOf(date)));
    if (rule.supersededFrom !== undefined) lastDays.push(dayOf(rule.supersededFrom) - 1);
    const until = Math.min(...lastDays);
    const whole = (rule.versions ?? [undefined]).map((version) =>
      compileVersion(rule, version, document, citations, vocabulary),
    );
    const versions = whole.toSorted((a, b) => b.since - a.since);
    const judged = [...new Set(versions.flatMap(({ judgement }) => judgement.judged ?? judgement.facts))];
    return {
      rule,
      document,
      title: rule.title,
      evidence: rule.evidence ?? 'papers',
      sections: sectionsOf(judged, vocabulary),
      when: rule.when === undefined ? undefined : compileCondition(rule.when, vocabulary),
      pins,
      unless: rule.unless === undefined ? undefined : compileCondition(rule.unless, vocabulary),
      at: rule.at === undefined ? undefined : compileEvent(rule.at, vocabulary),
      versions,
      since,
      until,
    };
  } catch (error) {
    if (error instanceof ConditionError) throw new RuleError(rule.id, error.message);
    throw error;
  }
}

function dayOrFirst(date: string | null | undefined): Day {
  return date == null ? FIRST_DAY : dayOf(date);
}

function sectionsOf(facts: readonly Fact[], vocabulary: Vocabulary): readonly number[] {
  return [...new Set(facts.map(({ section }) => vocabulary.sections.indexOf(section)))];
}

function compileVersion(
  rule: CatalogueRule,
  version: Version | undefined,
  document: DocumentFacts,
  citations: Readonly<Record<string, Citation>>,
  vocabulary: Vocabulary,
): CompiledVersion {
  const { since, until, provision, ...figures } = version ?? {
    since: undefined,
    until: undefined,
    provision: undefined,
  };
  const id = provision ?? rule.provisions[0] ?? '';
  const citation = citations[id];
  if (citation === undefined) throw new ConditionError(`provision ${id} is not in the register`);
  return {
    since: dayOrFirst(since),
    until: until === undefined ? FOREVER : dayOf(until),
    judgement: compileJudgement(rule, figures, vocabulary),
    citation,
    severity: severityOf(document.nature, rule.force ?? citation.force),
    cites: {
      document: document.id,
      title: document.title,
      number: document.number,
      issuer: document.issuer,
      clause: citation.clause,
      words: citation.words,
      inForce: document.inForce,
    },
  };
}

function compileJudgement(rule: CatalogueRule, figures: Partial<Version>, vocabulary: Vocabulary): Judgement {
  if (rule.limit !== undefined) return compileLimit({ ...rule.limit, ...figures }, vocabulary);
  if (rule.within !== undefined) {
    const judgement = compileWithin({ ...rule.within, ...figures }, vocabulary);
    return rule.interest === undefined ? judgement : withLateInterest(judgement, vocabulary);
  }
  if (rule.apart !== undefined) return compileApart({ ...rule.apart, ...figures }, vocabulary);
  if (rule.before !== undefined) return compileBefore(rule.before, vocabulary);
  if (rule.forbid !== undefined) return compileForbid(rule.forbid, vocabulary);
  if (rule.require !== undefined) return compileRequire(rule.require, vocabulary);
  throw new ConditionError(`no judgement: one of ${judgementNames.join(', ')} is needed`);
}

/**
 * Normative and mandatory: violation; in principle: warning; encouraged: advice; a plan is addressed to authorities and
 * never gives more than a warning; a draft never more than a preview (design, section 6).
 */
export function severityOf(nature: Nature, force: Force): Severity {
  if (nature === 'draft') return 'preview';
  if (force === 'encouraged' || force === 'target') return 'advice';
  return nature === 'plan' || force === 'principle' ? 'warning' : 'violation';
}
