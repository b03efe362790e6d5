/** The rules in JSON Logic, each compiled to a function by json-logic-engine's `build`. */
import { LogicEngine } from 'json-logic-engine';
import type { Test } from '../breach-test.ts';
import type { Prepared } from '../prepare.ts';
import { type Nested, nested } from './nested.ts';

type Logic = boolean | number | string | readonly Logic[] | null | { readonly [operator: string]: Logic };

export function jsonLogic(tests: readonly Test[]) {
  const engine = new LogicEngine();
  const rules = tests.map((test) => engine.build(logicOf(test)));
  return {
    prepare: (facts: Prepared): Nested => nested(facts),
    breached: (input: Nested): readonly boolean[] => {
      const breached: boolean[] = [];
      for (const rule of rules) breached.push(Boolean(rule(input)));
      return breached;
    },
  };
}

function logicOf(test: Test): Logic {
  if ('all' in test) return { and: test.all.map(logicOf) };
  if ('any' in test) return test.any.length === 0 ? false : { or: test.any.map(logicOf) };
  const fact: Logic = { var: test.name };
  const known: Logic = { '!==': [fact, null] };
  if ('known' in test) return test.known ? known : { '===': [fact, null] };
  if ('is' in test) return isOf(fact, test.is);
  if ('isNot' in test) return { and: [known, { '!': isOf(fact, test.isNot) }] };
  if ('holds' in test) return { and: [known, holdsOf(fact, test.holds)] };
  if ('lacks' in test) return { and: [known, { '!': holdsOf(fact, test.lacks) }] };
  if (typeof test.to === 'number') return { and: [known, { [test.compare]: [fact, test.to] }] };
  const other: Logic = { var: test.to.name };
  return { and: [known, { '!==': [other, null] }, { [test.compare]: [fact, other] }] };
}

function isOf(fact: Logic, values: readonly (string | number | boolean)[]): Logic {
  const [only] = values;
  return values.length === 1 && only !== undefined ? { '===': [fact, only] } : { in: [fact, values] };
}

function holdsOf(fact: Logic, codes: readonly string[]): Logic {
  const parts = codes.map((code): Logic => ({ in: [code, fact] }));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { or: parts };
}
