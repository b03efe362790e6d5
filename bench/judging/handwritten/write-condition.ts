/** Writes a `when` or `unless` out: returns early where it decides, and says what is missing where it does not. */
import { isAll, isAny, isNot } from '../../../rules/engine/condition.ts';
import { literal } from '../../../rules/engine/literal.ts';
import type { Condition, Test } from '../../../rules/engine/rule.ts';
import type { Fact } from '../../../rules/facts/vocabulary.ts';
import type { RuleWriter } from './writer.ts';

/** One comparison: the facts it reads and the expressions that are true where it holds and where it does not, once they are known. */
interface Leaf {
  readonly paths: readonly string[];
  readonly holds: string;
  readonly fails: string;
}
/** Whether a fact is given, which is never unknown itself. */
interface Given {
  readonly given: string;
  readonly wanted: boolean;
}
type Part =
  | Leaf
  | Given
  | { readonly all: readonly Part[] }
  | { readonly any: readonly Part[] }
  | { readonly not: Part };

export interface WrittenCondition {
  /** The expression that is true where it is unknown; undefined where it never is. */
  readonly unknown: string | undefined;
  /** The one fact it rests on, where there is only one. */
  readonly only?: string;
  /** Lines that name each missing fact that could settle it, in order; for use where it is unknown. */
  readonly missing: (name: (path: string) => string) => readonly string[];
}

/** A `when` returns where it does not hold, an `unless` where it does. */
export function writeCondition(condition: Condition, writer: RuleWriter, use: 'when' | 'unless'): WrittenCondition {
  const part = partOf(condition, writer);
  return use === 'when' ? writeWhen(part, writer) : writeUnless(part, writer);
}

function writeWhen(part: Part, writer: RuleWriter): WrittenCondition {
  const parts = flattened(part);
  const given = new Set(parts.flatMap((one) => ('given' in one && one.wanted ? [one.given] : [])));
  const unknown: string[] = [];
  const open: { readonly part: Part; readonly guard: string | undefined }[] = [];
  parts.forEach((one, place) => {
    for (const path of pathsOf(one)) writer.read(path);
    if ('given' in one) {
      writer.line(`if (${writer.read(one.given)} ${one.wanted ? '===' : '!=='} undefined) return;`);
    } else if ('paths' in one) {
      const maybe = one.paths.filter((path) => !given.has(path) && !writer.isRequired(path));
      const knownHere = maybe.map((path) => `${writer.read(path)} !== undefined && `).join('');
      const missingHere = one.paths
        .filter((path) => given.has(path))
        .map((path) => `${writer.read(path)} === undefined || `);
      writer.line(`if (${missingHere.join('')}${knownHere}${one.fails}) return;`);
      unknown.push(...maybe.map((path) => `${writer.read(path)} === undefined`));
      if (maybe.length > 0) open.push({ part: one, guard: undefined });
    } else {
      const name = `holds${place}`;
      writer.line(`const ${name} = ${truthOf(one, writer)};`);
      writer.line(`if (${name} === NO) return;`);
      unknown.push(`${name} === UNKNOWN`);
      open.push({ part: one, guard: `${name} === UNKNOWN` });
    }
  });
  return {
    unknown: unknown.length === 0 ? undefined : [...new Set(unknown)].join(' || '),
    missing: (name) =>
      open.flatMap(({ part, guard }) => {
        const lines = missingOf(part, writer, name);
        return guard === undefined ? lines : [`if (${guard}) {`, ...lines.map((line) => `  ${line}`), '}'];
      }),
  };
}

function writeUnless(part: Part, writer: RuleWriter): WrittenCondition {
  for (const path of pathsOf(part)) writer.read(path);
  if ('given' in part) {
    writer.line(`if (${writer.read(part.given)} ${part.wanted ? '!==' : '==='} undefined) return;`);
    return { unknown: undefined, missing: () => [] };
  }
  const missing = (name: (path: string) => string): readonly string[] => missingOf(part, writer, name);
  if ('paths' in part) {
    const maybe = part.paths.filter((path) => !writer.isRequired(path));
    writer.line(
      `if (${maybe.map((path) => `${writer.read(path)} !== undefined && `).join('')}(${part.holds})) return;`,
    );
    const unknown =
      maybe.length === 0 ? undefined : maybe.map((path) => `${writer.read(path)} === undefined`).join(' || ');
    const [only] = maybe;
    return { unknown, missing, ...(maybe.length === 1 && only !== undefined && { only }) };
  }
  writer.line(`const excepted = ${truthOf(part, writer)};`);
  writer.line('if (excepted === YES) return;');
  return { unknown: 'excepted === UNKNOWN', missing };
}

function flattened(part: Part): readonly Part[] {
  return 'all' in part ? part.all.flatMap(flattened) : [part];
}

function pathsOf(part: Part): readonly string[] {
  if ('all' in part) return part.all.flatMap(pathsOf);
  if ('any' in part) return part.any.flatMap(pathsOf);
  if ('not' in part) return pathsOf(part.not);
  return 'given' in part ? [part.given] : part.paths;
}

function truthOf(part: Part, writer: RuleWriter): string {
  if ('all' in part) return part.all.map((one) => truthOf(one, writer)).reduce((a, b) => `and(${a}, ${b})`);
  if ('any' in part) return part.any.map((one) => truthOf(one, writer)).reduce((a, b) => `or(${a}, ${b})`);
  if ('not' in part) return `not(${truthOf(part.not, writer)})`;
  if ('given' in part) return `known(${writer.read(part.given)} ${part.wanted ? '!==' : '==='} undefined)`;
  const maybe = part.paths
    .filter((path) => !writer.isRequired(path))
    .map((path) => `${writer.read(path)} === undefined`);
  return maybe.length === 0 ? `known(${part.holds})` : `(${maybe.join(' || ')} ? UNKNOWN : known(${part.holds}))`;
}

/** Of a part that is unknown. */
function missingOf(part: Part, writer: RuleWriter, name: (path: string) => string): readonly string[] {
  if ('given' in part) return [];
  if ('not' in part) return missingOf(part.not, writer, name);
  if ('paths' in part) {
    return part.paths
      .filter((path) => !writer.isRequired(path))
      .map((path) => `if (${writer.read(path)} === undefined) ${name(path)}`);
  }
  return ('all' in part ? part.all : part.any).flatMap((one) => {
    const lines = missingOf(one, writer, name);
    if ('paths' in one || lines.length === 0) return lines;
    return [`if (${truthOf(one, writer)} === UNKNOWN) {`, ...lines.map((line) => `  ${line}`), '}'];
  });
}

function partOf(condition: Condition, writer: RuleWriter): Part {
  if (isAll(condition)) return { all: condition.all.map((part) => partOf(part, writer)) };
  if (isAny(condition)) return { any: condition.any.map((part) => partOf(part, writer)) };
  if (isNot(condition)) return { not: partOf(condition.not, writer) };
  const parts = Object.entries(condition).flatMap(([path, test]) => testParts(writer.fact(path), test, writer));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { all: parts };
}

const comparators = [
  ['atMost', '<=', '>'],
  ['atLeast', '>=', '<'],
  ['lessThan', '<', '>='],
  ['moreThan', '>', '<='],
] as const;

function testParts(fact: Fact, test: Test, writer: RuleWriter): readonly Part[] {
  if (typeof test !== 'object') return [oneOf(fact, [test], writer)];
  if (Array.isArray(test)) return [oneOf(fact, test, writer)];
  const parts: Part[] = [];
  if (test.in !== undefined) parts.push(oneOf(fact, test.in, writer));
  if (test.notIn !== undefined) {
    const { paths, holds, fails } = oneOf(fact, test.notIn, writer);
    parts.push({ paths, holds: fails, fails: holds });
  }
  for (const code of [test.contains ?? []].flat()) parts.push(contains(fact, [code], writer));
  if (test.containsAny !== undefined) parts.push(contains(fact, test.containsAny, writer));
  if (test.known !== undefined) parts.push({ given: fact.path, wanted: test.known });
  for (const [name, holds, fails] of comparators) {
    const other = test[name];
    if (other === undefined) continue;
    const second = typeof other === 'object' ? writer.fact(other.fact) : undefined;
    const left = comparable(fact, writer.nameOf(fact.path));
    const right =
      typeof other === 'object' ? comparable(fact, writer.nameOf(other.fact)) : comparableLiteral(fact, other);
    const paths = second === undefined ? [fact.path] : [fact.path, second.path];
    parts.push({ paths, holds: `${left} ${holds} ${right}`, fails: `${left} ${fails} ${right}` });
  }
  return parts;
}

function oneOf({ path }: Fact, values: readonly (string | number | boolean)[], writer: RuleWriter): Leaf {
  const name = writer.nameOf(path);
  if (path === 'region') {
    const places = writer.shared.constant('', JSON.stringify(values));
    const holds = `placesOf(${name}).some((place) => ${places}.includes(place))`;
    return { paths: [path], holds, fails: `!${holds}` };
  }
  const [only] = values;
  if (values.length === 1)
    return {
      paths: [path],
      holds: `${name} === ${JSON.stringify(only)}`,
      fails: `${name} !== ${JSON.stringify(only)}`,
    };
  const set = writer.shared.constant('', `new Set<string | number | boolean>(${JSON.stringify(values)})`);
  return { paths: [path], holds: `${set}.has(${name})`, fails: `!${set}.has(${name})` };
}

function contains({ path }: Fact, codes: readonly string[], writer: RuleWriter): Leaf {
  const parts = codes.map((code) => `${writer.nameOf(path)}.includes(${JSON.stringify(code)})`);
  const holds = parts.length === 1 ? parts.join('') : `(${parts.join(' || ')})`;
  return { paths: [path], holds, fails: `!${holds}` };
}

/** A submitted value in a form that `<` and `>` compare rightly: dates do as they are written. */
function comparable(fact: Fact, name: string): string {
  if (fact.type === 'money') return `fenOf(${name})`;
  return fact.type === 'instant' ? `Date.parse(${name})` : name;
}

function comparableLiteral(fact: Fact, value: string | number | boolean): string {
  return fact.type === 'money' || fact.type === 'instant' ? String(literal(fact, value)) : JSON.stringify(value);
}
