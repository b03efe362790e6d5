/**
 * Compiles a rule: what is written becomes functions over bound cases. Each part is compiled when a case first asks for it, since of
 * most rules of a place nothing was submitted, and then neither judgement nor exception is needed to say so. Whatever a rule names
 * that does not exist fails in the build, which compiles every part of every rule.
 */
import type { Text } from '../facts/fact.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { CatalogueDocument, CatalogueRule, DocumentFacts } from './catalogue.ts';
import type { Check } from './check.ts';
import type { CompiledEvent } from './compiled-event.ts';
import { type CompiledVersion, dayOrFirst, FOREVER, VersionInParts } from './compiled-version.ts';
import { compileCondition, type Pins, pinsOf } from './condition.ts';
import { type Day, dayOf } from './day.ts';
import { compileEvent } from './event.ts';
import { judgedSections, mayBeShown } from './judged-facts.ts';
import type { Condition, Event } from './rule.ts';
import { partOfRule } from './rule-error.ts';

export type { CompiledVersion, FindingCitation, Severity } from './compiled-version.ts';
export { RuleError } from './rule-error.ts';

/** A rule ready to be judged. */
export interface CompiledRule {
  readonly rule: CatalogueRule;
  readonly document: DocumentFacts;
  readonly title: Text;
  readonly evidence: 'papers' | 'attested';
  /** Sections of the facts it judges, by index in the vocabulary. */
  readonly sections: readonly number[];
  /** Can facts of other sections show that it is satisfied (`shown` of its judgement)? */
  readonly mayBeShown: boolean;
  readonly when: Check | undefined;
  /** Codes that a case must have for it to apply. */
  readonly pins: Pins;
  readonly unless: Check | undefined;
  /** Its governing date, where it names one. */
  readonly at: CompiledEvent | undefined;
  /** The start of its period, which is its governing date unless it names one. */
  readonly start: CompiledEvent | undefined;
  /** Newest first. */
  readonly versions: readonly CompiledVersion[];
  readonly since: Day;
  readonly until: Day;
}

/**
 * A rule with every part compiled.
 * @throws RuleError for whatever the rule names that does not exist or does not fit.
 */
export function compileRule(rule: CatalogueRule, source: CatalogueDocument, vocabulary: Vocabulary): CompiledRule {
  const compiled = new RuleInParts(rule, source, vocabulary, pinsOf(rule.when, vocabulary));
  const { sections, when, unless, at, start, versions } = compiled;
  for (const { judgement, cites, severity } of versions) void [judgement, cites, severity];
  void [sections, when, unless, at, start];
  return compiled;
}

/** A rule whose parts throw {@link RuleError} when they are asked for, where they do not fit; the build has asked for all of them. */
export class RuleInParts implements CompiledRule {
  readonly rule: CatalogueRule;
  readonly document: DocumentFacts;
  readonly evidence: 'papers' | 'attested';
  readonly pins: Pins;
  readonly since: Day;
  readonly until: Day;
  readonly versions: readonly CompiledVersion[];
  readonly mayBeShown: boolean;
  readonly #vocabulary: Vocabulary;
  // As written, beside what became of it: these are asked of every rule of every case, and rules as they are written have many shapes.
  readonly #writtenWhen: Condition | undefined;
  readonly #writtenUnless: Condition | undefined;
  readonly #writtenAt: Event | undefined;
  readonly #writtenStart: Event | undefined;
  #sections: readonly number[] | undefined;
  #when: Check | undefined;
  #unless: Check | undefined;
  #at: CompiledEvent | undefined;
  #start: CompiledEvent | undefined;

  constructor(rule: CatalogueRule, source: CatalogueDocument, vocabulary: Vocabulary, pins: Pins) {
    const { document } = source;
    this.rule = rule;
    this.document = document;
    this.evidence = rule.evidence ?? 'papers';
    this.pins = pins;
    this.since = Math.max(dayOrFirst(document.inForce.from ?? document.issued), dayOrFirst(rule.since));
    const lastDays = [rule.lasting === true ? null : document.inForce.to, rule.until].map((date) =>
      date == null ? FOREVER : dayOf(date),
    );
    if (rule.supersededFrom !== undefined) lastDays.push(dayOf(rule.supersededFrom) - 1);
    this.until = Math.min(...lastDays);
    this.versions =
      rule.versions === undefined
        ? [new VersionInParts(rule, source, vocabulary)]
        : rule.versions
            .map((version) => new VersionInParts(rule, source, vocabulary, version))
            .sort((a, b) => b.since - a.since);
    this.mayBeShown = mayBeShown(rule, vocabulary);
    this.#vocabulary = vocabulary;
    this.#writtenWhen = rule.when;
    this.#writtenUnless = rule.unless;
    this.#writtenAt = rule.at;
    this.#writtenStart = (rule.within ?? rule.apart)?.from;
  }

  get title(): Text {
    return this.rule.title;
  }

  get sections(): readonly number[] {
    this.#sections ??= this.#judged();
    return this.#sections;
  }

  get when(): Check | undefined {
    if (this.#writtenWhen === undefined) return undefined;
    this.#when ??= this.#check(this.#writtenWhen);
    return this.#when;
  }

  get unless(): Check | undefined {
    if (this.#writtenUnless === undefined) return undefined;
    this.#unless ??= this.#check(this.#writtenUnless);
    return this.#unless;
  }

  get at(): CompiledEvent | undefined {
    if (this.#writtenAt === undefined) return undefined;
    this.#at ??= this.#event(this.#writtenAt);
    return this.#at;
  }

  get start(): CompiledEvent | undefined {
    if (this.#writtenStart === undefined) return undefined;
    this.#start ??= this.#event(this.#writtenStart);
    return this.#start;
  }

  #judged(): readonly number[] {
    return partOfRule(this.rule, () => judgedSections(this.rule, this.#vocabulary));
  }

  #check(written: Condition): Check {
    return partOfRule(this.rule, () => compileCondition(written, this.#vocabulary));
  }

  #event(written: Event): CompiledEvent {
    return partOfRule(this.rule, () => compileEvent(written, this.#vocabulary));
  }
}
