/**
 * Compiles a rule: what is written becomes functions over bound cases. Whatever it names that does not exist fails here, in the
 * build first of all, which compiles every rule.
 */
import type { Text } from '../facts/fact.ts';
import type { Fact, Vocabulary } from '../facts/vocabulary.ts';
import type { CatalogueDocument, CatalogueRule, Citation, DocumentFacts, Force, Nature } from './catalogue.ts';
import type { Check } from './check.ts';
import type { CompiledEvent } from './compiled-event.ts';
import { compileCondition, type Pins, pinsOf } from './condition.ts';
import { ConditionError } from './condition-error.ts';
import { type Day, dayOf, FIRST_DAY } from './day.ts';
import { compileEvent } from './event.ts';
import type { Judgement } from './judgement.ts';
import { compileApart } from './judgements/apart.ts';
import { compileBefore } from './judgements/before.ts';
import { compileForbid } from './judgements/forbid.ts';
import { compileLimit } from './judgements/limit.ts';
import { compileRequire } from './judgements/require.ts';
import { compileWithin } from './judgements/within.ts';
import { withLateInterest } from './late-interest.ts';
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
