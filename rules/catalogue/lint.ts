/**
 * Analysis of the rule set (`guiju rules --lint`): what no rule uses, what can never apply, what overlaps, what lacks a
 * translation or an example. The first three fail CI.
 */

import type { CompiledRule } from '../engine/compile.ts';
import { isAll, isAny, isNot, valuesAsked } from '../engine/condition.ts';
import { dateOf } from '../engine/day.ts';
import type { Condition, Test } from '../engine/rule.ts';
import { judgementOf } from '../engine/rule-judgement.ts';
import { conditions } from '../facts/codes/condition.ts';
import { approvalEvidence } from '../facts/evidence/approval.ts';
import { awardEvidence } from '../facts/evidence/award.ts';
import { paymentEvidence } from '../facts/evidence/payment.ts';
import { procurementEvidence } from '../facts/evidence/procurement.ts';
import { siteEvidence } from '../facts/evidence/site.ts';
import { vocabularies } from '../facts/kinds.ts';
import { placesOf } from '../facts/region.ts';
import { unjudged } from '../facts/unjudged.ts';
import { reference } from './reference.ts';
import { allRules } from './rule-view.ts';

/** What one check found. */
export interface LintResult {
  readonly check: string;
  /** True where a finding fails CI. */
  readonly fails: boolean;
  readonly findings: readonly string[];
}

const compiledRules = allRules().map(({ compiled }) => compiled);

/** Facts that describe a case and are shown or counted, not judged: which relief is meant is said by `project.qualifiesFor`. */
const DESCRIPTIVE = new Set([
  'region',
  'reference',
  'unit',
  'project.name',
  'project.meetsReliefConditions',
  'project.number',
  'invoice.amount',
  'contract.amount',
  'suspensions',
  'complete',
]);

export function lintRules(): readonly LintResult[] {
  return [
    { check: 'facts that no rule uses · 无规则使用的事实', fails: true, findings: notNamed(unusedFacts()) },
    { check: 'codes that no rule mentions · 无规则提及的代码', fails: true, findings: notNamed(unusedCodes()) },
    {
      check: 'names held unjudged that a rule uses · 列为不判断却有规则使用的名称',
      fails: true,
      findings: judgedAllTheSame(),
    },
    { check: 'rules that can never apply · 永不适用的规则', fails: true, findings: neverApplying() },
    {
      check: 'two rules on one fact for one place and date · 同一事实的两条规则',
      fails: false,
      findings: overlapping(),
    },
    { check: 'rules without a breaching example · 缺少违反示例', fails: false, findings: withoutExample('breached') },
    { check: 'rules without a satisfying example · 缺少符合示例', fails: false, findings: withoutExample('satisfied') },
    { check: 'rules without translation · 缺少译文', fails: false, findings: untranslated() },
  ];
}

const heldUnjudged = unjudged.flatMap(({ names }) => names);

function notNamed(findings: readonly string[]): readonly string[] {
  return findings.filter((name) => !heldUnjudged.includes(name));
}

/** A reason that no longer holds hides the day on which a rule is lost again. */
function judgedAllTheSame(): readonly string[] {
  const unused = [...unusedFacts(), ...unusedCodes()];
  return heldUnjudged.filter((name) => !unused.includes(name));
}

/** Conditions that readings of tender documents mark for the user's eye, and that no text here forbids by themselves. */
const marked = new Set([
  'client-type-track-record',
  'amount-track-record',
  'designated-issuer',
  'business-scope-wording',
  'original-documents',
  'credit-rating',
  'social-insurance-fixed-months',
  'gender-or-age',
  'score-without-evidence-rule',
  'security-without-basis',
  'security-over-limit',
  'security-without-return-date',
  'payment-without-date',
  'payment-over-limit',
  'payment-after-funds-arrive',
  'acceptance-by-buyer-alone',
  'one-sided-liability',
  'unlimited-liability',
]);

/** Codes that show that something else happened, and codes that tell of a case without being judged. */
const shown = new Set([
  ...[approvalEvidence, paymentEvidence, procurementEvidence, siteEvidence, awardEvidence].flatMap((table) =>
    Object.values(table).flat(),
  ),
  'handling.modes:exempt',
  'conduct.services:guidance',
]);

function factsOf({ when, unless, at, versions }: CompiledRule): readonly string[] {
  return [
    ...(when?.facts ?? []),
    ...(unless?.facts ?? []),
    ...(at?.facts ?? []),
    ...versions.flatMap(({ judgement }) => judgement.facts),
  ].map(({ path }) => path);
}

function unusedFacts(): string[] {
  return vocabularies.flatMap((vocabulary) => {
    const used = new Set(compiledRules.filter(({ rule }) => rule.case === vocabulary.kind).flatMap(factsOf));
    for (const path of vocabulary.mainDates) used.add(path);
    // The three dates of a stage are declared together: a stage is used where one of them is.
    const stages = new Set(
      [...used].filter((path) => path.startsWith('stages.')).map((path) => path.slice(0, path.lastIndexOf('.'))),
    );
    return vocabulary.facts
      .filter(
        ({ path }) => !used.has(path) && !DESCRIPTIVE.has(path) && !stages.has(path.slice(0, path.lastIndexOf('.'))),
      )
      .map(({ path }) => `${vocabulary.kind}: ${path}`);
  });
}

/**
 * Codes by list. A list that only says which case it is (a code beside those that rules pin) is used as a whole; a list
 * whose codes are found or missed one by one is used code by code.
 */
function unusedCodes(): string[] {
  return vocabularies.flatMap((vocabulary) => {
    const mentioned = new Map<string, Set<string>>();
    const mention = (path: string, codes: readonly unknown[]): void => {
      const known = mentioned.get(path) ?? new Set<string>();
      for (const code of codes) if (typeof code === 'string') known.add(code);
      mentioned.set(path, known);
    };
    for (const { rule } of compiledRules.filter((compiled) => compiled.rule.case === vocabulary.kind)) {
      for (const condition of [rule.when, rule.unless]) if (condition !== undefined) mentionedIn(condition, mention);
      if (rule.forbid !== undefined) mention(rule.forbid.fact, rule.forbid.codes ?? []);
      if (rule.require !== undefined)
        mention(rule.require.fact, [...(rule.require.codes ?? []), ...(rule.require.anyOf ?? [])]);
    }
    return vocabulary.facts.flatMap(({ path, type, codes }) =>
      type !== 'codes' || codes === undefined || path === 'complete'
        ? []
        : Object.keys(codes)
            .filter((code) => !mentioned.get(path)?.has(code) && !mentionedElsewhere(codes, code))
            .filter((code) => !shown.has(`${path}:${code}`) && !(codes === conditions && marked.has(code)))
            .map((code) => `${vocabulary.kind}: ${path}: ${code}`),
    );
  });
}

/** One list may serve several facts: a code is used where any of them is judged by it. */
function mentionedElsewhere(list: object, code: string): boolean {
  return vocabularies.some((vocabulary) =>
    vocabulary.facts
      .filter(({ codes }) => codes === list)
      .some(({ path }) =>
        compiledRules.some(({ rule }) => {
          const judged = [
            ...(rule.forbid?.fact === path ? (rule.forbid.codes ?? []) : []),
            ...(rule.require?.fact === path ? [...(rule.require.codes ?? []), ...(rule.require.anyOf ?? [])] : []),
          ];
          const conditions = JSON.stringify([rule.when ?? null, rule.unless ?? null]);
          return judged.includes(code) || (conditions.includes(`"${path}"`) && conditions.includes(`"${code}"`));
        }),
      ),
  );
}

function mentionedIn(condition: Condition, mention: (path: string, codes: readonly unknown[]) => void): void {
  if (isAll(condition)) for (const part of condition.all) mentionedIn(part, mention);
  else if (isAny(condition)) for (const part of condition.any) mentionedIn(part, mention);
  else if (isNot(condition)) mentionedIn(condition.not, mention);
  else for (const [path, test] of Object.entries(condition)) mention(path, codesOf(test));
}

function codesOf(test: Test): readonly unknown[] {
  if (typeof test !== 'object') return [test];
  if (Array.isArray(test)) return test;
  return [...(test.in ?? []), ...(test.notIn ?? []), ...[test.contains ?? []].flat(), ...(test.containsAny ?? [])];
}

function neverApplying(): string[] {
  return compiledRules.flatMap(({ rule, document, since, until, versions }) => {
    if (document.region === null) return [`${rule.id}: its document binds no place`];
    if (since > until) return [`${rule.id}: it begins ${dateOf(since)}, after its last day`];
    const dead = versions.filter((version) => version.since > until || version.until < since);
    if (dead.length > 0) return [`${rule.id}: a version lies outside the time in force`];
    const places = placesIn(rule.when);
    if (places !== undefined && !places.some((one) => placesOf(one).includes(document.region ?? '')))
      return [`${rule.id}: its places lie outside its document’s`];
    return contradicts(rule.when) ? [`${rule.id}: its condition contradicts itself`] : [];
  });
}

/** The places a condition asks for, undefined where it asks for none. */
function placesIn(condition: Condition | undefined): readonly string[] | undefined {
  if (condition === undefined || isAny(condition) || isNot(condition)) return undefined;
  if (isAll(condition)) return condition.all.map(placesIn).find((places) => places !== undefined);
  const test = condition.region;
  if (test === undefined) return undefined;
  const places = valuesAsked(test);
  return places?.map(String);
}

/** Two different values demanded of one code fact by parts that must all hold. */
function contradicts(condition: Condition | undefined): boolean {
  const fixed = new Map<string, readonly unknown[]>();
  const walk = (part: Condition): boolean => {
    if (isAll(part)) return part.all.some(walk);
    if (isAny(part)) return part.any.every((one) => contradicts(one));
    if (isNot(part)) return false;
    return Object.entries(part).some(([path, test]) => {
      const values = valuesAsked(test);
      if (values === undefined) return false;
      const before = fixed.get(path);
      fixed.set(path, values);
      return before !== undefined && !values.some((value) => before.includes(value));
    });
  };
  return condition !== undefined && walk(condition);
}

/** Figures on the same fact (or period between the same events) that can hold for one case: which is stricter is named. */
function overlapping(): string[] {
  const figured = compiledRules.filter(({ rule }) => ['limit', 'within', 'apart'].includes(judgementOf(rule)));
  const findings: string[] = [];
  figured.forEach((a, index) => {
    for (const b of figured.slice(index + 1)) {
      if (
        a.rule.case !== b.rule.case ||
        !sameSubject(a, b) ||
        !samePlace(a, b) ||
        a.since > b.until ||
        b.since > a.until
      )
        continue;
      if (!compatible(a, b)) continue;
      const [first, second] = [figureOf(a), figureOf(b)];
      const stricter =
        first === undefined || second === undefined || first.unit !== second.unit
          ? 'which is stricter depends on the case'
          : first.amount === second.amount
            ? 'equally strict'
            : `${(judgementOf(a.rule) === 'apart') === (first.amount > second.amount) ? a.rule.id : b.rule.id} is stricter`;
      findings.push(`${a.rule.id} ~ ${b.rule.id}: ${stricter}`);
    }
  });
  return findings;
}

function sameSubject(a: CompiledRule, b: CompiledRule): boolean {
  const subject = ({ rule }: CompiledRule): string => {
    if (rule.limit !== undefined) return `limit ${rule.limit.fact}`;
    const span = rule.within ?? rule.apart;
    return span === undefined ? rule.id : `${judgementOf(rule)} ${JSON.stringify([span.from, span.to])}`;
  };
  return subject(a) === subject(b);
}

function samePlace(a: CompiledRule, b: CompiledRule): boolean {
  const [one, other] = [a.document.region, b.document.region];
  return one !== null && other !== null && (placesOf(one).includes(other) || placesOf(other).includes(one));
}

function compatible(a: CompiledRule, b: CompiledRule): boolean {
  for (const [path, codes] of a.pins) {
    const others = b.pins.get(path);
    if (others !== undefined && !codes.some((code) => others.includes(code))) return false;
  }
  return true;
}

function figureOf({ rule }: CompiledRule): { unit: string; amount: number } | undefined {
  const newest = rule.versions?.at(-1);
  const span = { ...(rule.within ?? rule.apart ?? {}), ...newest };
  for (const unit of ['minutes', 'hours', 'days', 'workingDays', 'weeks', 'months', 'years'] as const) {
    const amount = span[unit];
    if (amount !== undefined) return { unit, amount };
  }
  return undefined;
}

function withoutExample(outcome: 'breached' | 'satisfied'): string[] {
  return compiledRules.flatMap(({ rule }) =>
    rule.examples?.some((example) => example.outcome === outcome) ? [] : [rule.id],
  );
}

function untranslated(): string[] {
  const chinese = /[㐀-鿿]/;
  return reference().catalogue.documents.flatMap(({ rules }) =>
    rules
      .filter(({ title, remedy, note }) =>
        [title, remedy, note].some(
          (text) =>
            text !== undefined && (!chinese.test(text.zh) || chinese.test(text.en.replace(/[（(][^）)]*[）)]/g, ''))),
        ),
      )
      .map(({ id }) => id),
  );
}
