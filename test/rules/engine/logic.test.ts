import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, anyOf, FALSE, not, TRUE, type Truth, UNKNOWN } from '../../../rules/engine/logic.ts';

const truths = fc.array(fc.constantFrom<Truth>(FALSE, TRUE, UNKNOWN), { maxLength: 6 });
const parts = (truths: readonly Truth[]) => truths.map((one) => ({ truth: () => one }));

/** Every way in which the unknown ones may turn out. */
function worlds(values: readonly Truth[]): boolean[][] {
  return values.reduce<boolean[][]>(
    (known, value) =>
      known.flatMap((world) =>
        value === UNKNOWN
          ? [
              [...world, true],
              [...world, false],
            ]
          : [[...world, value === TRUE]],
      ),
    [[]],
  );
}

/** True or false where all worlds agree, else unknown: what Kleene’s connectives must give for independent facts. */
function verdict(results: readonly boolean[]): Truth {
  if (results.every((result) => result)) return TRUE;
  return results.some((result) => result) ? UNKNOWN : FALSE;
}

describe('three-valued logic', () => {
  it('“all” is decided exactly where every way the unknown facts may turn out agrees', () => {
    fc.assert(
      fc.property(truths, (values) => {
        expect(allOf(parts(values), undefined)).toBe(verdict(worlds(values).map((world) => world.every(Boolean))));
      }),
    );
  });

  it('“any” is decided exactly where every way the unknown facts may turn out agrees', () => {
    fc.assert(
      fc.property(truths, (values) => {
        expect(anyOf(parts(values), undefined)).toBe(verdict(worlds(values).map((world) => world.some(Boolean))));
      }),
    );
  });

  it('follows De Morgan', () => {
    fc.assert(
      fc.property(truths, (values) => {
        expect(not(allOf(parts(values), undefined))).toBe(anyOf(parts(values.map(not)), undefined));
      }),
    );
  });
});
