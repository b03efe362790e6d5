/** The rules in zen's expression language, in one decision for each kind of case. */
import { ZenEngine } from '@gorules/zen-engine';
import type { Prepared } from '../prepare.ts';
import type { Test } from '../breach-test.ts';
import { type Nested, nested } from './nested.ts';

export function zen(tests: readonly Test[]) {
  const decision = new ZenEngine().createDecision({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', type: 'inputNode', name: 'case', position: { x: 0, y: 0 } },
      {
        id: 'rules',
        type: 'expressionNode',
        name: 'rules',
        position: { x: 1, y: 0 },
        content: { expressions: tests.map((test, place) => ({ id: `r${place}`, key: `r${place}`, value: expressionOf(test) })) },
      },
      { id: 'out', type: 'outputNode', name: 'breached', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'e1', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'e2', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  });
  return {
    prepare: (facts: Prepared): Nested => nested(facts),
    breached: async (input: Nested): Promise<readonly boolean[]> => {
      const { result } = await decision.evaluate(input);
      return tests.map((_, place) => result[`r${place}`] === true);
    },
  };
}

export function expressionOf(test: Test): string {
  if ('all' in test) return test.all.length === 0 ? 'true' : `(${test.all.map(expressionOf).join(' and ')})`;
  if ('any' in test) return test.any.length === 0 ? 'false' : `(${test.any.map(expressionOf).join(' or ')})`;
  const known = `${test.name} != null`;
  if ('known' in test) return test.known ? known : `${test.name} == null`;
  if ('is' in test) return isOf(test.name, test.is);
  if ('isNot' in test) return `(${known} and not(${isOf(test.name, test.isNot)}))`;
  if ('holds' in test) return `(${known} and ${holdsOf(test.name, test.holds)})`;
  if ('lacks' in test) return `(${known} and not(${holdsOf(test.name, test.lacks)}))`;
  if (typeof test.to === 'number') return `(${known} and ${test.name} ${test.compare} ${test.to})`;
  return `(${known} and ${test.to.name} != null and ${test.name} ${test.compare} ${test.to.name})`;
}

const quoted = (value: string | number | boolean): string => (typeof value === 'string' ? `'${value}'` : String(value));

function isOf(name: string, values: readonly (string | number | boolean)[]): string {
  const [only] = values;
  return values.length === 1 && only !== undefined ? `${name} == ${quoted(only)}` : `${name} in [${values.map(quoted).join(', ')}]`;
}

function holdsOf(name: string, codes: readonly string[]): string {
  return `(${codes.map((code) => `${quoted(code)} in ${name}`).join(' or ')})`;
}
