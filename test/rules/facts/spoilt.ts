/** Submissions that are almost right: valid ones with a few members replaced, taken away, added, retyped or put in disorder. */
import fc from 'fast-check';
import type { Fact, Vocabulary } from '../../../rules/facts/vocabulary.ts';

interface Holder {
  [name: string]: unknown;
}

/** Values of each type and just beside it. */
const VALUES: Readonly<Record<Fact['type'], readonly unknown[]>> = {
  money: [
    '0',
    0,
    '1.5',
    1.5,
    '00012.30',
    1e21,
    -1,
    '-0',
    '1e3',
    0.1 + 0.2,
    '9999999999999.99',
    '10000000000000',
    '1,0',
  ],
  percent: [0, -0, 0.5, 0.000001, 0.0000001, 100_000, 100_000.5, 100_001, 1.1234567, -1, '5', Number.NaN],
  number: [0, 12.345678, 12.3456789, 1e-7, 1e9, 1e9 + 1, 100_001, Number.POSITIVE_INFINITY, '1'],
  count: [0, -0, 3, 1.5, 100_000, 100_001, 1e9, 1e9 + 1, 2 ** 53, '3'],
  date: ['2025-03-03', '2024-02-29', '2025-02-29', '1989-12-31', '1990-01-01', '2099-12-31', '2100-01-01', '2025-1-1'],
  instant: ['2025-03-03T09:00:00+08:00', '2025-03-03T09:00:00', '2025-03-03T24:00:00Z', '2025-02-30T09:00:00Z'],
  yesno: [true, false, 'true', 0],
  code: ['toString', '__proto__', 'constructor', '', 1],
  codes: [[], ['toString'], [[]], {}, ['__proto__']],
  period: [
    { days: 15 },
    { workingDays: 0 },
    { days: 1, weeks: 1 },
    {},
    { days: 1.5 },
    { toString: 1 },
    { years: 101 },
    [],
  ],
  text: ['x', '', 'x'.repeat(200), 'x'.repeat(201), 'x'.repeat(500), 'x'.repeat(501), '\ud800', ' '],
  suspensions: [
    [],
    [{ from: '2025-03-03' }],
    [{ to: '2025-03-05', from: '2025-03-03' }],
    [{ from: '2025-03-05', to: '2025-03-03' }],
    [{ from: '2025-03-03', why: 'x' }],
    [{ from: '2025-03-03', reason: 'toString' }],
    [null],
  ],
  payments: [
    [],
    [{ paidOn: '2025-03-03', amount: '15000' }],
    [{ amount: 0.5, paidOn: '2025-03-03' }],
    [{ paidOn: '2025-03-03' }],
    [{ paidOn: '2025-02-30', amount: '1' }],
    [{ paidOn: '2025-03-03', amount: '1.005' }],
    [{ paidOn: '2025-03-03', amount: '1', why: 'x' }],
    [null],
  ],
};
const RUBBISH: readonly unknown[] = [
  null,
  '',
  [],
  {},
  0,
  '440300',
  '2031-01-01',
  { a: { b: [{ c: {} }] } },
  [[[[]]]],
  JSON.parse('{"__proto__":{"kind":"payment"}}'),
  JSON.parse('{"constructor":1}'),
];

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every member of every object in it, from the outside in. */
function membersOf(holder: Holder): readonly (readonly [Holder, string])[] {
  return Object.keys(holder).flatMap((name) => {
    const value = holder[name];
    return [[holder, name] as const, ...(isHolder(value) ? membersOf(value) : [])];
  });
}

/** As JSON.parse does: a member called `__proto__` is a member. */
function put(holder: Holder, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}

/** One change: what is done, and numbers that choose where and with what. */
const change = fc.record({
  what: fc.constantFrom('fact', 'fact', 'fact', 'replace', 'remove', 'rubbish', 'retype', 'shift', 'unknown', 'turn'),
  where: fc.nat(),
  which: fc.nat(),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** @param vocabularies of all kinds. */
export function spoilt(valid: readonly object[], vocabularies: readonly Vocabulary[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...valid), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([submission, changes]) => {
      const holder: unknown = structuredClone(submission);
      if (isHolder(holder)) for (const one of changes) apply(one, holder, vocabularies);
      return holder;
    });
}

function apply({ what, where, which }: Change, root: Holder, vocabularies: readonly Vocabulary[]): void {
  const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
  if (what === 'fact') {
    const vocabulary = vocabularies.find(({ kind }) => kind === root.kind);
    const fact = pick(vocabulary?.facts ?? [], where);
    if (fact !== undefined) state(root, fact, which);
    return;
  }
  const [holder, name] = pick(membersOf(root), where) ?? [root, 'kind'];
  const value = holder[name];
  if (what === 'remove') delete holder[name];
  else if (what === 'rubbish') put(holder, name, structuredClone(pick(RUBBISH, which)));
  else if (what === 'replace') put(holder, name, structuredClone(pick(Object.values(VALUES).flat(), which)));
  else if (what === 'unknown')
    put(holder, pick(['__proto__', 'constructor', 'x', 'kind', 'from'], which) ?? 'x', structuredClone(value));
  else if (what === 'retype') put(holder, name, typeof value === 'string' ? Number(value) : JSON.stringify(value));
  else if (what === 'shift' && typeof value === 'string')
    put(
      holder,
      name,
      value.replace(/^\d{4}/, (year) => String(Number(year) + (which % 5) - 2)),
    );
  else if (what === 'turn') for (const key of Object.keys(holder).reverse()) turn(holder, key);
}

/** The member last. */
function turn(holder: Holder, name: string): void {
  const value = holder[name];
  delete holder[name];
  put(holder, name, value);
}

function state(root: Holder, { path, type, codes = {} }: Fact, which: number): void {
  const names = path.split('.');
  let holder = root;
  for (const name of names.slice(0, -1)) {
    const inner = holder[name];
    const next: Holder = isHolder(inner) ? inner : {};
    put(holder, name, next);
    holder = next;
  }
  const known = Object.keys(codes);
  const more = type === 'code' ? known : type === 'codes' ? [known, known.slice(-1), [...known, ...known]] : [];
  const values = [...VALUES[type], ...more];
  put(holder, names.at(-1) ?? '', structuredClone(values[which % values.length]));
}
