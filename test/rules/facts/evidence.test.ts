/** What one fact shows of another: each source alone shows its target, and what is told of the target prevails (design, section 6.5). */
import { describe, expect, it } from 'vitest';
import { type Bound, binderOf } from '../../../rules/engine/bound.ts';
import { compileCondition } from '../../../rules/engine/condition.ts';
import { isObject, type Json } from '../../../rules/engine/json.ts';
import { FALSE, not, TRUE, type Truth, UNKNOWN } from '../../../rules/engine/logic.ts';
import type { Condition } from '../../../rules/engine/rule.ts';
import { contradictions } from '../../../rules/facts/contradictions.ts';
import { type Shown, shownBy } from '../../../rules/facts/evidence/evidence.ts';
import { vocabularies } from '../../../rules/facts/kinds.ts';
import type { Fact, Vocabulary } from '../../../rules/facts/vocabulary.ts';

const known: Partial<Record<Fact['type'], Json>> = {
  date: '2024-03-04',
  instant: '2024-03-04T09:00:00+08:00',
  money: '1.00',
  percent: 1,
  number: 1,
  count: 1,
  period: { days: 1 },
};

/** A value that makes a source hold. */
function sayingSo({ type, codes }: Fact, { code, atLeast, denied }: Shown): Json {
  if (type === 'yesno') return !denied;
  if (denied) return null;
  const one = code ?? Object.keys(codes ?? {})[0] ?? '';
  if (type === 'codes') return [one];
  return type === 'code' ? one : (atLeast ?? known[type] ?? null);
}

type Case = { readonly [name: string]: Json };

function put(into: Case, path: string, value: Json): Case {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...into, [name]: value };
  const inner = into[name];
  return { ...into, [name]: put(isObject(inner) ? inner : {}, rest.join('.'), value) };
}

/** A condition that holds where the target is so. */
function conditionOn({ type }: Fact, { path, code }: Shown): Condition {
  if (type === 'yesno') return { [path]: true };
  if (type === 'code') return { [path]: code ?? '' };
  return { [path]: type === 'codes' ? { contains: code ?? '' } : { known: true } };
}

interface Pair {
  readonly vocabulary: Vocabulary;
  readonly target: Shown;
  readonly fact: Fact;
  readonly source: Shown;
  readonly told: Case;
}

function pairsOf(vocabulary: Vocabulary): readonly Pair[] {
  const factAt = (path: string): Fact => {
    const fact = vocabulary.byPath.get(path);
    if (fact === undefined) throw new RangeError(`${vocabulary.kind} has no ${path}`);
    return fact;
  };
  return Object.entries(vocabulary.evidence).flatMap(([written, sources]) => {
    const target = shownBy(written);
    return sources.map((one) => {
      const source = shownBy(one);
      const told = put({ kind: vocabulary.kind, region: '440100' }, source.path, sayingSo(factAt(source.path), source));
      return { vocabulary, target, fact: factAt(target.path), source, told };
    });
  });
}

const pairs = vocabularies.flatMap(pairsOf);
const binders = new Map(vocabularies.map((vocabulary) => [vocabulary.kind, binderOf(vocabulary)]));

function truthOf({ vocabulary, target, fact }: Pair, told: Case): Truth {
  const bound: Bound | undefined = binders.get(vocabulary.kind)?.(told);
  if (bound === undefined) throw new RangeError(vocabulary.kind);
  return compileCondition(conditionOn(fact, target), vocabulary).truth(bound);
}

const words = ({ target, source }: Pair): string =>
  `${source.denied ? 'no ' : ''}${source.path} ${source.code ?? ''} → ${target.denied ? 'no ' : ''}${target.path} ${target.code ?? ''}`;

describe('evidence', () => {
  it('of every kind is declared', () => {
    expect(new Set(pairs.map(({ vocabulary }) => vocabulary.kind)).size).toBe(vocabularies.length);
    expect(pairs.length).toBeGreaterThan(800);
  });

  it('shows its target by itself', () => {
    const silent = pairs.filter((pair) => {
      const shown = truthOf(pair, pair.told);
      // What shows two codes of one fact shows neither.
      return (pair.target.denied ? not(shown) : shown) !== TRUE;
    });
    expect(silent.map(words)).toEqual([]);
  });

  it('gives way to what is told of the target', () => {
    const told = pairs.filter(({ fact: { type }, target, source }) => type === 'yesno' && target.path !== source.path);
    expect(told.length).toBeGreaterThan(200);
    const overruled = told.filter(
      (pair) =>
        truthOf(pair, put(pair.told, pair.target.path, pair.target.denied)) !== (pair.target.denied ? TRUE : FALSE),
    );
    expect(overruled.map(words)).toEqual([]);
  });

  it('says nothing where a case says nothing', () => {
    const guessed = pairs.filter((pair) => truthOf(pair, { kind: pair.vocabulary.kind, region: '440100' }) !== UNKNOWN);
    expect(guessed.map(words)).toEqual([]);
  });

  it('for and against shows neither', () => {
    const { vocabulary } = pairs.find(({ vocabulary: { kind } }) => kind === 'procurement') ?? {};
    if (vocabulary === undefined) throw new RangeError('procurement');
    const both = {
      kind: 'procurement',
      region: '440100',
      agency: { kind: 'self-approved', draftedDocuments: true },
    };
    const used = compileCondition({ 'agency.used': true }, vocabulary);
    expect(used.truth(binderOf(vocabulary)(both))).toBe(UNKNOWN);
    expect(used.truth(binderOf(vocabulary)({ ...both, agency: { kind: 'self-approved' } }))).toBe(FALSE);
  });

  it('of a list that is said to hold nothing is refused where the list is of the very thing', () => {
    const list = (vocabulary: Vocabulary, path: string, told: Case): readonly string[] =>
      contradictions({ ...told, complete: [path] }, vocabulary).map((problem) => problem.path);
    const [strict, tolerant] = [false, true].map((wanted) =>
      pairs.filter(
        ({ fact: { type }, target, source }) =>
          type === 'codes' && !target.denied && target.path !== source.path && source.tolerant === wanted,
      ),
    );
    expect(strict?.length).toBeGreaterThan(50);
    expect(tolerant?.length).toBeGreaterThan(50);
    expect(
      strict
        ?.filter(({ vocabulary, target, told }) => !list(vocabulary, target.path, told).includes(target.path))
        .map(words),
    ).toEqual([]);
    const only =
      tolerant?.filter(({ vocabulary, told, target }) => list(vocabulary, target.path, told).length > 0) ?? [];
    const alsoStrict = new Set(strict?.map((pair) => `${pair.target.path} ${pair.source.path}`));
    expect(only.filter(({ target, source }) => !alsoStrict.has(`${target.path} ${source.path}`)).map(words)).toEqual(
      [],
    );
  });
});
