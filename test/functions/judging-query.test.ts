/** The quick reader of queries beside the schemas: what it takes, they take, and it means the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDefaults } from '../../functions/check/check-defaults.ts';
import { checkQuery } from '../../functions/check/check-query.ts';
import { rightQuery } from '../../functions/check/judging-query.ts';
import { recheckQuery } from '../../functions/recheck/recheck-query.ts';

const pair = fc.tuple(
  fc.constantFrom('asOf', 'asOf', 'store', 'store', 'preview', 'preview', 'asof', '__proto__', 'toString', ''),
  fc.constantFrom('true', 'false', '2025-03-03', '2025-02-29', '1989-12-31', '', 'TRUE', '1', ' true'),
);
const queries = fc.array(pair, { maxLength: 4 }).map((pairs) => new URLSearchParams(pairs).toString());

test('a query that is read quickly is right by the schemas and means the same', () => {
  const seen = { taken: 0, left: 0 };
  fc.assert(
    fc.property(queries, (rawQueryString) => {
      const read = rightQuery(rawQueryString);
      const given = Object.fromEntries(new URLSearchParams(rawQueryString));
      const repeated = new URLSearchParams(rawQueryString).size !== Object.keys(given).length;
      const [check, recheck] = [checkQuery.safeParse(given), recheckQuery.safeParse(given)];
      // Neither takes more nor less: whatever is right needs no schema.
      expect(read !== undefined).toBe(check.success && recheck.success && !repeated);
      if (read === undefined) {
        seen.left++;
        return;
      }
      seen.taken++;
      expect({ ...checkDefaults, ...read }).toEqual(check.data);
      expect({ store: false, ...read }).toEqual(recheck.data);
    }),
    { numRuns: 1_000 },
  );
  expect(Math.min(seen.taken, seen.left)).toBeGreaterThan(200);
});
