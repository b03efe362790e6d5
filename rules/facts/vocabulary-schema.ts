/**
 * The schema of a kind of case from its vocabulary alone, as a function has it packed: what the declarations say of labels and
 * descriptions is not in it. A test holds it against theirs.
 */
import * as z from 'zod';
import * as schemas from './fact-schema.ts';
import type { Fact, Vocabulary } from './vocabulary.ts';

interface Members {
  readonly [name: string]: z.ZodType | Members;
}

/** A strict object of `kind` and the facts of the vocabulary, each in its group; what is not required may be left out. */
export function schemaOf({ kind, facts }: Vocabulary): z.ZodType {
  const root: Record<string, z.ZodType | Members> = { kind: z.literal(kind) };
  const groups = new Map([['', root]]);
  const holderOf = (path: string): Record<string, z.ZodType | Members> => {
    const known = groups.get(path);
    if (known !== undefined) return known;
    const made: Record<string, z.ZodType | Members> = {};
    groups.set(path, made);
    holderOf(above(path))[path.slice(path.lastIndexOf('.') + 1)] = made;
    return made;
  };
  for (const fact of facts) {
    const schema = schemaOfFact(fact);
    holderOf(above(fact.path))[fact.path.slice(fact.path.lastIndexOf('.') + 1)] =
      fact.required === true ? schema : schema.optional();
  }
  return objectOf(root);
}

const above = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));

function objectOf(members: Members): z.ZodType {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(members).map(([name, member]) => [
        name,
        member instanceof z.ZodType ? member : objectOf(member).optional(),
      ]),
    ),
  );
}

function schemaOfFact({ path, type, codes = {}, most }: Fact): z.ZodType {
  if (path === 'region') return schemas.region();
  if (path === 'reference' || path === 'unit') return schemas.name();
  switch (type) {
    case 'money':
      return schemas.money();
    case 'percent':
      return schemas.percent();
    case 'number':
      return schemas.measured(most);
    case 'count':
      return schemas.count();
    case 'date':
      return schemas.date();
    case 'instant':
      return schemas.instant();
    case 'yesno':
      return schemas.yesno();
    case 'text':
      return schemas.text();
    case 'code':
      return schemas.code(codes);
    case 'codes':
      return schemas.codes(codes);
    case 'period':
      return schemas.period();
    case 'suspensions':
      return schemas.suspensions(codes);
    case 'payments':
      return schemas.payments();
  }
}
