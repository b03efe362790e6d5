/** Everything the judging is measured with: the rules, the cases, and the five that judge them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import type { CompiledRule } from '../../rules/engine/compile.ts';
import type { ValidCase } from '../../rules/engine/judge.ts';
import type { Reached } from '../../rules/engine/looked-at.ts';
import { type Judgment, report } from '../../rules/engine/report.ts';
import { compileRuleSet, type RuleSet } from '../../rules/engine/rule-set.ts';
import { vocabularies } from '../../rules/facts/kinds.ts';
import { breachTest, namesIn, type Test } from './breach-test.ts';
import { AS_OF, casesFor } from './cases.ts';
import { type AnyCase, isAnyCase } from './handwritten/any-case.ts';
import { writeHandwritten } from './handwritten/write.ts';
import { jsonLogic } from './peers/json-logic-engine.ts';
import { jsonRules } from './peers/json-rules-engine.ts';
import { zen } from './peers/zen-engine.ts';
import { type Prepared, preparer } from './prepare.ts';
import { SAMPLE_REGION, sampleCatalogue } from './sample.ts';

/** A peer given the rules of one kind of case. */
interface Peer<Input, Answer> {
  readonly prepare: (facts: Prepared) => Input;
  /** For each rule of the kind, in order: breached or not. */
  readonly breached: (input: Input) => Answer;
}
type Breached = readonly boolean[];

/** A case made ready for one peer: all that is left is to ask it. */
type Ask<Answer> = () => Answer;

export interface Arena {
  readonly ruleSet: RuleSet;
  readonly cases: readonly ValidCase[];
  readonly rules: readonly CompiledRule[];
  readonly guiju: (valid: ValidCase) => Judgment;
  readonly handwritten: (valid: ValidCase) => Judgment;
  readonly jsonLogicEngine: readonly Ask<Breached>[];
  readonly jsonRulesEngine: readonly Ask<Promise<Breached>>[];
  readonly zen: readonly Ask<Promise<Breached>>[];
  /** Ids of the rules of a case's kind, in order. */
  readonly ids: (valid: ValidCase) => readonly string[];
}

/** @throws Error for a rule in a form that a peer or the writer of the hand-written rules does not know. */
export async function arena(count: number): Promise<Arena> {
  const ruleSet = compileRuleSet(sampleCatalogue(), vocabularies);
  const kinds = vocabularies.map((vocabulary) => {
    const plan = ruleSet.plan(vocabulary.kind, SAMPLE_REGION, false);
    if (plan === undefined) throw new Error(`no plan for ${vocabulary.kind}`);
    const rules = plan.all();
    const tests = rules.map((rule, place) => breachTest(rule, place, vocabulary));
    return {
      vocabulary,
      plan,
      rules,
      tests,
      prepare: preparer(rules, new Set(tests.flatMap(namesIn)), vocabulary, plan.bind, ruleSet.calendar, AS_OF),
    };
  });
  const rules = kinds.flatMap(({ rules }) => rules);
  const cases = casesFor(rules, vocabularies, count, SAMPLE_REGION);
  const kindOf = ({ kind }: ValidCase) => {
    const found = kinds.find(({ vocabulary }) => vocabulary.kind === kind);
    if (found === undefined) throw new Error(`no rules for ${kind}`);
    return found;
  };
  const prepared = cases.map((valid) => kindOf(valid).prepare(valid));

  /** Each case in the form the peer wants it, made ready once. */
  const ready = <Input, Answer>(make: (tests: readonly Test[]) => Peer<Input, Answer>): Ask<Answer>[] => {
    const peers = new Map(kinds.map(({ vocabulary, tests }) => [vocabulary.kind, make(tests)]));
    return cases.map((valid, index) => {
      const peer = peers.get(valid.kind);
      const facts = prepared[index];
      if (peer === undefined || facts === undefined) throw new Error(`no rules for ${valid.kind}`);
      const input = peer.prepare(facts);
      return () => peer.breached(input);
    });
  };

  const handwritten = await loadHandwritten(writeHandwritten(kinds));
  const typed = new Map(cases.map((valid) => [valid, typedCase(valid)]));
  const from = { version: ruleSet.version, digest: ruleSet.digest };
  return {
    ruleSet,
    cases,
    rules,
    guiju: (valid) => report(valid, ruleSet, { asOf: AS_OF }),
    handwritten: (valid) =>
      handwritten(typed.get(valid) ?? typedCase(valid), valid, ruleSet.calendar, from, AS_OF, kindOf(valid).plan),
    jsonLogicEngine: ready(jsonLogic),
    jsonRulesEngine: ready(jsonRules),
    zen: ready(zen),
    ids: (valid) => kindOf(valid).rules.map(({ rule }) => rule.id),
  };
}

function typedCase(valid: ValidCase): AnyCase {
  if (!isAnyCase(valid)) throw new Error(`${valid.reference} is no valid case`);
  return valid;
}

type Handwritten = (
  c: AnyCase,
  valid: ValidCase,
  calendar: RuleSet['calendar'],
  from: Judgment['ruleSet'],
  asOf: string,
  reached: Reached,
) => Judgment;
const writtenModule = z.object({ report: z.custom<Handwritten>((value) => typeof value === 'function') });

/** Written beside this folder to be read by whoever doubts it, and loaded as any module. */
async function loadHandwritten(source: string): Promise<Handwritten> {
  const folder = join(import.meta.dirname, '../.built');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'handwritten.ts');
  writeFileSync(path, source);
  return writtenModule.parse(await import(pathToFileURL(path).href)).report;
}
