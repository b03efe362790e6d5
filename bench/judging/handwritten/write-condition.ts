/** Writes a `when` or `unless` out: returns early where it decides, and says what is missing where it does not. */
import { isAll, isAny, isNot } from '../../../rules/engine/condition.ts';
import { literal } from '../../../rules/engine/literal.ts';
import { microOf, shareEnd } from '../../../rules/engine/money.ts';
import type { Condition, Test } from '../../../rules/engine/rule.ts';
import type { Fact } from '../../../rules/facts/vocabulary.ts';
import type { RuleWriter } from './writer.ts';

/** One comparison: expressions of which exactly one is true. */
interface Leaf {
  readonly paths: readonly string[];
  readonly holds: string;
  readonly fails: string;
  /** Undefined where it never is. */
  readonly unknown: string | undefined;
  /** For each fact it can lack: when it does. */
  readonly lacks: readonly { readonly path: string; readonly when: string }[];
}
type Part = Leaf | { readonly all: readonly Part[] } | { readonly any: readonly Part[] } | { readonly not: Part };

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
  const unknown: string[] = [];
  const open: { readonly part: Part; readonly guard: string | undefined }[] = [];
  flattened(part).forEach((one, place) => {
    readAll(one, writer);
    if ('paths' in one) {
      writer.line(`if (${one.fails}) return;`);
      if (one.unknown === undefined) return;
      unknown.push(one.unknown);
      open.push({ part: one, guard: undefined });
    } else {
      const name = `holds${place}`;
      writer.line(`const ${name} = ${truthOf(one)};`);
      writer.line(`if (${name} === NO) return;`);
      unknown.push(`${name} === UNKNOWN`);
      open.push({ part: one, guard: `${name} === UNKNOWN` });
    }
  });
  return {
    unknown: unknown.length === 0 ? undefined : [...new Set(unknown)].join(' || '),
    missing: (name) =>
      open.flatMap(({ part, guard }) => {
        const lines = missingOf(part, name);
        return guard === undefined ? lines : [`if (${guard}) {`, ...lines.map((line) => `  ${line}`), '}'];
      }),
  };
}

function writeUnless(part: Part, writer: RuleWriter): WrittenCondition {
  readAll(part, writer);
  const missing = (name: (path: string) => string): readonly string[] => missingOf(part, name);
  if ('paths' in part) {
    writer.line(`if (${part.holds}) return;`);
    const [only, ...more] = part.lacks;
    return {
      unknown: part.unknown,
      missing,
      ...(only !== undefined && more.length === 0 && { only: only.path }),
    };
  }
  writer.line(`const excepted = ${truthOf(part)};`);
  writer.line('if (excepted === YES) return;');
  return { unknown: 'excepted === UNKNOWN', missing };
}

function flattened(part: Part): readonly Part[] {
  return 'all' in part ? part.all.flatMap(flattened) : [part];
}

/** Sees to it that what the part compares has been read. */
function readAll(part: Part, writer: RuleWriter): void {
  if ('all' in part) for (const one of part.all) readAll(one, writer);
  else if ('any' in part) for (const one of part.any) readAll(one, writer);
  else if ('not' in part) readAll(part.not, writer);
  else for (const path of part.paths) writer.read(path);
}

function truthOf(part: Part): string {
  if ('all' in part) return part.all.map(truthOf).reduce((a, b) => `and(${a}, ${b})`);
  if ('any' in part) return part.any.map(truthOf).reduce((a, b) => `or(${a}, ${b})`);
  if ('not' in part) return `not(${truthOf(part.not)})`;
  return part.unknown === undefined ? `known(${part.holds})` : `(${part.unknown} ? UNKNOWN : known(${part.holds}))`;
}

/** Of a part that is unknown. */
function missingOf(part: Part, name: (path: string) => string): readonly string[] {
  if ('not' in part) return missingOf(part.not, name);
  if ('paths' in part) return part.lacks.map(({ path, when }) => `if (${when}) ${name(path)}`);
  return ('all' in part ? part.all : part.any).flatMap((one) => {
    const lines = missingOf(one, name);
    if ('paths' in one || lines.length === 0) return lines;
    return [`if (${truthOf(one)} === UNKNOWN) {`, ...lines.map((line) => `  ${line}`), '}'];
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

function testParts(fact: Fact, test: Test, writer: RuleWriter): readonly Leaf[] {
  if (typeof test !== 'object') return [oneOf(fact, [test], writer)];
  if (Array.isArray(test)) return [oneOf(fact, test, writer)];
  const parts: Leaf[] = [];
  if (test.in !== undefined) parts.push(oneOf(fact, test.in, writer));
  if (test.notIn !== undefined) parts.push(contrary(oneOf(fact, test.notIn, writer)));
  for (const code of [test.contains ?? []].flat()) parts.push(contains(fact, [code], writer));
  if (test.containsAny !== undefined) parts.push(contains(fact, test.containsAny, writer));
  if (test.empty !== undefined) parts.push(test.empty ? empty(fact, writer) : contrary(empty(fact, writer)));
  if (test.known !== undefined) parts.push(test.known ? given(fact, writer) : contrary(given(fact, writer)));
  for (const [name, holds, fails] of comparators) {
    const other = test[name];
    if (other === undefined) continue;
    const left = comparable(fact, writer.nameOf(fact.path));
    const second = typeof other === 'object' ? writer.fact('fact' in other ? other.fact : other.of) : undefined;
    const whole = second === undefined ? '' : comparable(second, writer.nameOf(second.path));
    const right =
      typeof other !== 'object'
        ? comparableLiteral(fact, other)
        : 'percent' in other
          ? `shareOf(${whole}, ${microOf(other.percent)}).${shareEnd(name)}`
          : whole;
    const paths = second === undefined ? [fact.path] : [fact.path, second.path];
    parts.push(leaf(paths, `${left} ${holds} ${right}`, `${left} ${fails} ${right}`, writer));
  }
  return test.shown === true ? parts.map(shown) : parts;
}

/** What has to be shown: unknown is no. */
const shown = (part: Leaf): Leaf => ({ ...part, fails: `!(${part.holds})`, unknown: undefined, lacks: [] });

const contrary = (leaf: Leaf): Leaf => ({ ...leaf, holds: leaf.fails, fails: leaf.holds });

/** A comparison that is decided once its facts are given; of an event that has not happened there is nothing to compare. */
function leaf(paths: readonly string[], holds: string, fails: string, writer: RuleWriter): Leaf {
  const lacks = paths
    .filter((path) => !writer.isRequired(path))
    .map((path) => ({ path, when: `${writer.nameOf(path)} == null` }));
  const there = lacks.map(({ path }) => `${writer.nameOf(path)} != null && `).join('');
  return {
    paths,
    holds: `(${there}${holds})`,
    fails: `(${there}${fails})`,
    unknown: lacks.length === 0 ? undefined : lacks.map(({ when }) => when).join(' || '),
    lacks,
  };
}

/** Given, said not to have happened, or unknown; nothing is given of a list that is not there, unless it is all there is. */
function given({ path, type }: Fact, writer: RuleWriter): Leaf {
  const name = writer.nameOf(path);
  const when = type === 'codes' ? `${name} === undefined && !${writer.isAll(path)}` : `${name} === undefined`;
  return {
    paths: [path],
    holds: type === 'codes' ? `(${name} !== undefined || ${writer.isAll(path)})` : `${name} != null`,
    fails: `${name} === null`,
    unknown: when,
    lacks: [{ path, when }],
  };
}

function oneOf({ path }: Fact, values: readonly (string | number | boolean)[], writer: RuleWriter): Leaf {
  const name = writer.nameOf(path);
  if (path === 'region') {
    const places = writer.shared.constant('', JSON.stringify(values));
    const holds = `placesOf(${name}).some((place) => ${places}.includes(place))`;
    return leaf([path], holds, `!${holds}`, writer);
  }
  const [only] = values;
  if (values.length === 1)
    return leaf([path], `${name} === ${JSON.stringify(only)}`, `${name} !== ${JSON.stringify(only)}`, writer);
  const set = writer.shared.constant('', `new Set<unknown>(${JSON.stringify(values)})`);
  return leaf([path], `${set}.has(${name})`, `!${set}.has(${name})`, writer);
}

/** Something stands in a list that shows a code; nothing in one that shows none and is all there is. */
function empty({ path }: Fact, writer: RuleWriter): Leaf {
  const name = writer.nameOf(path);
  const some = `(${name} !== undefined && ${name}.length > 0)`;
  const when = `!${some} && !${writer.isAll(path)}`;
  return {
    paths: [path],
    holds: `(!${some} && ${writer.isAll(path)})`,
    fails: some,
    unknown: when,
    lacks: [{ path, when }],
  };
}

/** A list may hold what it does not show, unless it is said to be complete. */
function contains({ path }: Fact, codes: readonly string[], writer: RuleWriter): Leaf {
  const name = writer.nameOf(path);
  const parts = codes.map((code) => `${name}.includes(${JSON.stringify(code)})`);
  const holds = `(${name} !== undefined && (${parts.join(' || ')}))`;
  const when = `!${holds} && !${writer.isAll(path)}`;
  return {
    paths: [path],
    holds,
    fails: `(!${holds} && ${writer.isAll(path)})`,
    unknown: when,
    lacks: [{ path, when }],
  };
}

/** A submitted value in a form that `<` and `>` compare rightly: dates do as they are written. */
function comparable(fact: Fact, name: string): string {
  if (fact.type === 'money') return `fenOf(${name})`;
  return fact.type === 'instant' ? `Date.parse(${name})` : name;
}

function comparableLiteral(fact: Fact, value: string | number | boolean): string {
  return fact.type === 'money' || fact.type === 'instant' ? String(literal(fact, value)) : JSON.stringify(value);
}
