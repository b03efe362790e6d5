/** Rules by the codes their conditions pin, so that judging a case costs what applies to it and not what exists. */
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { Bound, Value } from './bound.ts';
import type { CompiledRule } from './compile.ts';
import type { Pins } from './condition.ts';

/** A rule before a case has needed it. */
export interface Waiting {
  readonly pins: Pins;
  readonly compiled: () => CompiledRule;
}

/** Code facts that conditions pin most. */
const DISCRIMINATORS = [
  'matter',
  'regime',
  'project.method',
  'project.category',
  'project.class',
  'supplier.size',
  'framework.kind',
  'ticket.type',
  'place',
  'scheme',
];

/** Rules by the value of one code fact after another. */
interface Sorted {
  rules: readonly CompiledRule[] | undefined;
  readonly by: Map<Value | undefined | null, Sorted>;
}

/**
 * Sorts rules by the code facts that their conditions pin. A rule that needs `matter` to be `power-connection` is not
 * looked at for any other matter; one that pins nothing is always looked at.
 */
export function indexed(rules: readonly Waiting[], vocabulary: Vocabulary): (bound: Bound) => readonly CompiledRule[] {
  const facts = DISCRIMINATORS.flatMap((path) => vocabulary.byPath.get(path) ?? []).filter(({ path }) =>
    rules.some(({ pins }) => pins.has(path)),
  );
  const choose = ({ values }: Bound): readonly CompiledRule[] =>
    rules
      .filter(({ pins }) =>
        facts.every(({ path, slot }) => {
          const pinned = pins.get(path);
          const value = values[slot];
          return pinned === undefined || value == null || (typeof value === 'string' && pinned.includes(value));
        }),
      )
      .map(({ compiled }) => compiled());
  const root: Sorted = { rules: undefined, by: new Map() };
  return (bound) => {
    let sorted = root;
    for (const { slot } of facts) {
      const value = bound.values[slot];
      let next = sorted.by.get(value);
      if (next === undefined) {
        next = { rules: undefined, by: new Map() };
        sorted.by.set(value, next);
      }
      sorted = next;
    }
    sorted.rules ??= choose(bound);
    return sorted.rules;
  };
}
