/** Which facts a template asks for: those that a rule reads which can apply, and nothing else. */

import { installedHead } from '../../rules/catalogue/installed-head.ts';
import type { CompiledRule } from '../../rules/engine/compile.ts';
import type { RuleSet } from '../../rules/engine/rule-set.ts';
import type { Fact, Vocabulary } from '../../rules/facts/vocabulary.ts';
import { hasStages, isOfStage, type TemplateStage } from './template-stages.ts';

export interface TemplateScope {
  /** A code of the fact `matter`, for kinds that have it. */
  readonly matter?: string | undefined;
  /** GB/T 2260 code: only documents that reach it. */
  readonly region?: string | undefined;
  /** Of a purchase: only what is known before it is published, or after the award. */
  readonly stage?: TemplateStage | undefined;
}

/** Who, where and which: asked in every template. */
const always = ['region', 'reference', 'unit', 'matter'];

/** The facts asked for, in the order of the vocabulary. */
export function templateFacts(
  vocabulary: Vocabulary,
  ruleSet: RuleSet,
  { matter, region, stage }: TemplateScope,
): readonly Fact[] {
  const regions = region === undefined ? regionsOfDocuments() : [region];
  const rules = new Set(regions.flatMap((place) => ruleSet.plan(vocabulary.kind, place, false)?.all() ?? []));
  const used = new Set(always);
  for (const rule of rules) {
    if (!concerns(rule, matter)) continue;
    collectPaths(rule.rule, vocabulary, used);
    if (leavesOutSuspensions(rule, vocabulary))
      for (const { path, type } of vocabulary.facts) if (type === 'suspensions') used.add(path);
  }
  const isAsked = (fact: Fact): boolean => stage === undefined || !hasStages(vocabulary.kind) || isOfStage(fact, stage);
  return vocabulary.facts.filter((fact) => used.has(fact.path) && isAsked(fact));
}

function regionsOfDocuments(): readonly string[] {
  return [...new Set(installedHead.documents.flatMap(({ region }) => region ?? []))];
}

/** A rule that needs another matter is never reached. */
function concerns({ pins }: CompiledRule, matter: string | undefined): boolean {
  const pinned = pins.get('matter');
  return matter === undefined || pinned === undefined || pinned.includes(matter);
}

/** A rule names facts as values (`of: project.budget`) and as keys of conditions. */
function collectPaths(value: unknown, vocabulary: Vocabulary, into: Set<string>): void {
  if (typeof value === 'string') {
    if (vocabulary.byPath.has(value)) into.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collectPaths(item, vocabulary, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      if (vocabulary.byPath.has(name)) into.add(name);
      collectPaths(member, vocabulary, into);
    }
  }
}

/** Suspensions are read without being named: approvals leave them out unless the rule says otherwise (design, section 6.6). */
function leavesOutSuspensions({ rule }: CompiledRule, { kind }: Vocabulary): boolean {
  const how = rule.within?.suspensions;
  return rule.within !== undefined && (how === 'left-out' || (how === undefined && kind === 'approval'));
}
