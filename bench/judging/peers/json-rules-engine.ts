/** The rules in json-rules-engine: one rule each, conditions with its operators, and one of its own for missing facts. */
import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { Test } from '../breach-test.ts';
import type { Prepared } from '../prepare.ts';

export function jsonRules(tests: readonly Test[]) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('known', (value: unknown, wanted: boolean) => (value !== undefined) === wanted);
  tests.forEach((test, place) => {
    engine.addRule({ conditions: conditionsOf(test), event: { type: 'breached', params: { place } } });
  });
  return {
    prepare: (facts: Prepared): Record<string, unknown> => Object.fromEntries(facts),
    breached: async (input: Record<string, unknown>): Promise<readonly boolean[]> => {
      const { events } = await engine.run(input);
      const breached: boolean[] = tests.map(() => false);
      for (const { params } of events) breached[params?.place] = true;
      return breached;
    },
  };
}

function conditionsOf(test: Test): TopLevelCondition {
  // The first condition of a rule says whether it is about this case at all; with a priority it is asked before the others.
  if ('all' in test)
    return { all: test.all.map(conditionOf).map((part, place) => (place === 0 ? { ...part, priority: 10 } : part)) };
  if ('any' in test) return { any: test.any.map(conditionOf) };
  return { all: [conditionOf(test)] };
}

const operators = {
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
  '==': 'equal',
  '!=': 'notEqual',
} as const;

function conditionOf(test: Test): NestedCondition {
  if ('all' in test || 'any' in test) return conditionsOf(test);
  const known: NestedCondition = { fact: test.name, operator: 'known', value: true };
  if ('known' in test) return { fact: test.name, operator: 'known', value: test.known };
  if ('is' in test) return isOf(test.name, test.is);
  if ('isNot' in test) return { all: [known, { fact: test.name, operator: 'notIn', value: test.isNot }] };
  if ('holds' in test)
    return { any: test.holds.map((code) => ({ fact: test.name, operator: 'contains', value: code })) };
  if ('lacks' in test)
    return { all: test.lacks.map((code) => ({ fact: test.name, operator: 'doesNotContain', value: code })) };
  const value = typeof test.to === 'number' ? test.to : { fact: test.to.name };
  const compared: NestedCondition = { fact: test.name, operator: operators[test.compare], value };
  // Its comparisons are false where the left fact is no number, `notEqual` is not; the right one has to be asked for.
  const asked = [
    ...(test.compare === '!=' ? [known] : []),
    ...(typeof test.to === 'number' ? [] : [{ ...known, fact: test.to.name }]),
  ];
  return asked.length === 0 ? compared : { all: [...asked, compared] };
}

function isOf(fact: string, values: readonly (string | number | boolean)[]): NestedCondition {
  const [only] = values;
  return values.length === 1 ? { fact, operator: 'equal', value: only } : { fact, operator: 'in', value: values };
}
