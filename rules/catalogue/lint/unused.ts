/** Facts and codes that no rule uses: nobody is asked for what settles nothing. */
import type { CompiledRule } from '../../engine/compile.ts';
import { isAll, isAny, isNot } from '../../engine/condition.ts';
import type { Condition, Test } from '../../engine/rule.ts';
import { conditions } from '../../facts/codes/condition.ts';
import { approvalEvidence } from '../../facts/evidence/approval.ts';
import { awardEvidence } from '../../facts/evidence/award.ts';
import { asTarget } from '../../facts/evidence/evidence.ts';
import { paymentEvidence } from '../../facts/evidence/payment.ts';
import { procurementEvidence } from '../../facts/evidence/procurement.ts';
import { siteEvidence } from '../../facts/evidence/site.ts';
import { vocabularies } from '../../facts/kinds.ts';
import { unjudged } from '../../facts/unjudged.ts';
import { compiledRules } from './compiled-rules.ts';

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
  'report-in-own-name',
  'report-before-notice',
  'long-lasting-test',
  'laboratory-status',
  'owned-equipment',
  'withdrawn-standard',
  'weights-not-hundred',
]);

/** Codes that show that something else happened, and codes that tell of a case without being judged. */
const shown = new Set([
  ...[approvalEvidence, paymentEvidence, procurementEvidence, siteEvidence, awardEvidence].flatMap((table) =>
    Object.values(table).flat().map(asTarget),
  ),
  'handling.modes:exempt',
  'conduct.services:guidance',
]);

const heldUnjudged = unjudged.flatMap(({ names }) => names);

export function notNamed(findings: readonly string[]): readonly string[] {
  return findings.filter((name) => !heldUnjudged.includes(name));
}

/** A reason that no longer holds hides the day on which a rule is lost again. */
export function judgedAllTheSame(): readonly string[] {
  const unused = [...unusedFacts(), ...unusedCodes()];
  return heldUnjudged.filter((name) => !unused.includes(name));
}

function factsOf({ when, unless, at, versions }: CompiledRule): readonly string[] {
  return [
    ...(when?.facts ?? []),
    ...(unless?.facts ?? []),
    ...(at?.facts ?? []),
    ...versions.flatMap(({ judgement }) => judgement.facts),
  ].map(({ path }) => path);
}

export function unusedFacts(): string[] {
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
export function unusedCodes(): string[] {
  return vocabularies.flatMap((vocabulary) => {
    const mentioned = new Map<string, Set<string>>();
    const mention = (path: string, codes: readonly unknown[]): void => {
      const known = mentioned.get(path) ?? new Set<string>();
      for (const code of codes) if (typeof code === 'string') known.add(code);
      mentioned.set(path, known);
    };
    for (const { rule } of compiledRules.filter((compiled) => compiled.rule.case === vocabulary.kind)) {
      const paused = (rule.within?.pauses ?? []).map(({ when }) => when);
      for (const condition of [rule.when, rule.unless, ...paused])
        if (condition !== undefined) mentionedIn(condition, mention);
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
