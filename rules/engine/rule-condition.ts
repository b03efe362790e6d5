/** How a rule file says when a rule applies, and when not: comparisons of facts, joined by all, any and not. */
import * as z from 'zod';
import { inScope } from '../facts/scopes.ts';
import { code, path, scalar } from './rule-words.ts';

/** What a fact is compared with: a value, another fact, or a share of one. */
const bound = z.union([
  scalar,
  z.strictObject({ fact: path }),
  z.strictObject({ percent: z.number(), of: path }).meta({ description: 'a share of another amount' }),
]);

const test = z.union([
  scalar,
  z.array(scalar).min(1),
  z
    .strictObject({
      in: z.array(scalar).min(1),
      notIn: z.array(scalar).min(1),
      contains: z
        .union([code, z.array(code).min(1)])
        .meta({ description: 'the list holds this code, or all of these' }),
      containsAny: z.array(code).min(1),
      empty: z.boolean().meta({
        description:
          'nothing stands in the list, and it is complete (true), or something does (false): a draft has contents',
      }),
      known: z.boolean().meta({ description: 'the fact was submitted (true) or not (false); never unknown itself' }),
      atMost: bound,
      atLeast: bound,
      lessThan: bound,
      moreThan: bound,
      shown: z.literal(true).meta({
        description:
          'what is not known does not hold: for what a rule judges only where a case shows it (in unless: within not only, or it would convict)',
      }),
    })
    .partial()
    .refine((value) => Object.keys(value).some((key) => key !== 'shown'), 'an empty comparison'),
]);

export type Test = z.infer<typeof test>;
/** What a fact is compared with. */
export type ComparedWith = z.infer<typeof bound>;
/** Comparisons of facts, all of which must hold, or `all` / `any` / `not` of such. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly [fact: string]: Test };

/** As written: `all`, `any` and `not` may stand beside comparisons, and all of them must hold. */
interface WrittenCondition {
  readonly [name: string]: unknown;
}

const isPath = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/;

export const condition: z.ZodType<Condition, WrittenCondition> = z.lazy(() =>
  z
    .object({
      all: z.array(condition).min(1).optional(),
      any: z.array(condition).min(1).optional(),
      not: condition.optional(),
    })
    .catchall(test)
    .refine(
      (written) => Object.keys(written).length > 0 && Object.keys(written).every((key) => isPath.test(key)),
      'a condition compares facts by their paths',
    )
    .transform(({ all, any, not, ...written }): Condition => {
      const parts: Condition[] = [];
      const facts = Object.fromEntries(Object.entries(written).map(([path, test]) => [path, scoped(path, test)]));
      if (Object.keys(facts).length > 0) parts.push(facts);
      if (all !== undefined) parts.push({ all });
      if (any !== undefined) parts.push({ any });
      if (not !== undefined) parts.push({ not });
      const [only] = parts;
      return parts.length === 1 && only !== undefined ? only : { all: parts };
    }),
);

/** A test with the codes that its scopes (`@name`) stand for. */
function scoped(path: string, test: Test): Test {
  if (typeof test !== 'object') return typeof test === 'string' && test.startsWith('@') ? inScope(path, [test]) : test;
  if (Array.isArray(test)) return inScope(path, test);
  return {
    ...test,
    ...(test.in !== undefined && { in: inScope(path, test.in) }),
    ...(test.notIn !== undefined && { notIn: inScope(path, test.notIn) }),
  };
}
