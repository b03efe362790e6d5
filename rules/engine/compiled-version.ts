/** One way a rule is judged, of which each part is compiled when it is first asked for. */
import type { Text } from '../facts/fact.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { CatalogueDocument, CatalogueRule, Citation, DocumentFacts, Force, Nature } from './catalogue.ts';
import { ConditionError } from './condition-error.ts';
import { type Day, dayOf, FIRST_DAY } from './day.ts';
import type { Judgement } from './judgement.ts';
import { compileApart } from './judgements/apart.ts';
import { compileBefore } from './judgements/before.ts';
import { compileForbid } from './judgements/forbid.ts';
import { compileLimit } from './judgements/limit.ts';
import { compileRequire } from './judgements/require.ts';
import { compileWithin } from './judgements/within.ts';
import { withLateInterest } from './late-interest.ts';
import type { Version } from './rule.ts';
import { partOfRule, RuleError } from './rule-error.ts';
import { judgementNames } from './rule-judgement.ts';
import { shared } from './shared.ts';

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

export const FOREVER: Day = Number.MAX_SAFE_INTEGER;

export function dayOrFirst(date: string | null | undefined): Day {
  return date == null ? FIRST_DAY : dayOf(date);
}

/** Of a rule with one version: no days, provision and figures of its own. */
const NO_VERSION: Partial<Version> = {};

export class VersionInParts implements CompiledVersion {
  readonly since: Day;
  readonly until: Day;
  readonly #rule: CatalogueRule;
  readonly #version: Partial<Version>;
  readonly #source: CatalogueDocument;
  readonly #vocabulary: Vocabulary;
  #judgement: Judgement | undefined;
  #citation: Citation | undefined;
  #severity: Severity | undefined;
  #cites: FindingCitation | undefined;

  constructor(
    rule: CatalogueRule,
    source: CatalogueDocument,
    vocabulary: Vocabulary,
    version: Partial<Version> = NO_VERSION,
  ) {
    this.#rule = rule;
    this.#version = version;
    this.#source = source;
    this.#vocabulary = vocabulary;
    this.since = dayOrFirst(version.since);
    this.until = version.until === undefined ? FOREVER : dayOf(version.until);
  }

  /** @throws RuleError where it does not fit the vocabulary. */
  get judgement(): Judgement {
    this.#judgement ??= this.#compiled();
    return this.#judgement;
  }

  #compiled(): Judgement {
    const { since: _, until: __, provision: ___, ...figures } = this.#version;
    return partOfRule(this.#rule, () => compileJudgement(this.#rule, figures, this.#vocabulary));
  }

  /** @throws RuleError for a provision that is not in the register. */
  get citation(): Citation {
    this.#citation ??= this.#cited();
    return this.#citation;
  }

  #cited(): Citation {
    const id = this.#version.provision ?? this.#rule.provisions[0] ?? '';
    const citation = this.#source.citations[id];
    if (citation === undefined) throw new RuleError(this.#rule.id, `provision ${id} is not in the register`);
    return citation;
  }

  get severity(): Severity {
    this.#severity ??= severityOf(this.#source.document.nature, this.#rule.force ?? this.citation.force);
    return this.#severity;
  }

  get cites(): FindingCitation {
    this.#cites ??= shared(citing(this.#source.document, this.citation));
    return this.#cites;
  }
}

function citing({ id, title, number, issuer, inForce }: DocumentFacts, { clause, words }: Citation): FindingCitation {
  return { document: id, title, number, issuer, clause, words, inForce };
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
