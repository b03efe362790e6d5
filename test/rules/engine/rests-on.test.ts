/** Nothing that a rule reads of a case is left out of what its outcome is said to rest on. */
import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { allRules } from '../../../rules/catalogue/rule-view.ts';
import { dayOf } from '../../../rules/engine/day.ts';
import { exampleCase } from '../../../rules/engine/example.ts';
import { mainDay, sayingOf } from '../../../rules/engine/judge.ts';
import { restsOn } from '../../../rules/engine/rests-on.ts';
import { watched } from '../../../rules/engine/watched.ts';
import { kindNames, vocabularies } from '../../../rules/facts/kinds.ts';
import { readSubmission } from '../../../rules/facts/submission.ts';

const AS_OF = '2026-03-02';
/** Each example is judged by every rule that may reach it. */
const CASES_A_KIND = 25;

describe('what an outcome rests on', () => {
  it.each(kindNames)('%s: holds whatever was read to come to it', (kind) => {
    const vocabulary = vocabularies.find((one) => one.kind === kind);
    if (vocabulary === undefined) throw new RangeError(kind);
    const rules = allRules().filter(({ rule }) => rule.case === kind);
    const examples = rules.flatMap(({ compiled }) =>
      (compiled.rule.examples ?? []).map((example) => exampleCase(compiled, example, vocabulary).case),
    );
    const every = Math.ceil(examples.length / CASES_A_KIND);
    let seen = 0;
    const unnamed = new Set<string>();
    for (const example of examples.filter((_, index) => index % every === 0)) {
      const read = readSubmission(example);
      const plan = read.ok ? ruleSet.plan(read.case.kind, read.case.region, true) : undefined;
      if (!read.ok || plan === undefined) continue;
      const bound = plan.bind(read.case);
      const main = mainDay(plan, bound) ?? dayOf(AS_OF);
      for (const rule of plan.rulesFor(bound)) {
        const slots = new Set<number>();
        const watch = watched(bound, (slot) => slots.add(slot).has(slot));
        watch.during((watchedCase) => {
          sayingOf(rule, watchedCase, main, { asOf: dayOf(AS_OF), calendar: plan.calendar });
        });
        const named = restsOn(rule, vocabulary, bound);
        for (const slot of slots) {
          if (bound.values[slot] == null) continue;
          seen++;
          if (!named.has(slot)) unnamed.add(`${rule.rule.id}: ${vocabulary.facts[slot]?.path}`);
        }
      }
    }
    expect(seen).toBeGreaterThan(100);
    expect([...unnamed]).toEqual([]);
  });
});
