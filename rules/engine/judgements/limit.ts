/** `limit`: a number, amount, date or period is at most, at least or equal to a figure or a share of another fact. */
import type { Text } from '../../facts/fact.ts';
import type { Fact, Vocabulary } from '../../facts/vocabulary.ts';
import { type Bound, isLacking, isThere, type Period, periodOf } from '../bound.ts';
import { ConditionError, factAt } from '../condition-error.ts';
import { type Judged, type Judgement, type Setting, undetermined } from '../judgement.ts';
import { literal } from '../literal.ts';
import { MICRO, microOf, shareEnd, shareOf, showMicro } from '../money.ts';
import type { Figure, FigureLeaf, Limit } from '../rule.ts';
import { showFact, showPeriod } from '../show.ts';
import { comparePeriods } from '../span.ts';
import { type Bounding, explainNumber, explainPeriod, wordsOf } from './limit-words.ts';

const boundings: readonly Bounding[] = ['atMost', 'atLeast', 'equal', 'lessThan', 'moreThan'];

/** Is it allowed, by the sign of actual − bound? */
const allowing: Record<Bounding, (sign: number) => boolean> = {
  atMost: (sign) => sign <= 0,
  lessThan: (sign) => sign < 0,
  atLeast: (sign) => sign >= 0,
  moreThan: (sign) => sign > 0,
  equal: (sign) => sign === 0,
};

/** A figure resolved for one case: comparable, with how it came about. */
interface Resolved {
  readonly value: number | Period;
  readonly how?: () => Text;
}

interface CompiledFigure {
  readonly resolve: (bound: Bound) => Resolved | undefined;
  readonly facts: readonly Fact[];
  readonly text: Text;
}

/** @throws ConditionError where the figure does not fit the type of the fact. */
export function compileLimit(limit: Limit, vocabulary: Vocabulary): Judgement {
  const fact = factAt(limit.fact, vocabulary);
  const sides = boundings.flatMap((name) => {
    const figure = limit[name];
    return figure === undefined ? [] : [{ name, figure: compileFigure(figure, fact, name, vocabulary) }];
  });
  if (sides.length === 0) throw new ConditionError(`a limit on ${fact.path} without a figure`);
  const facts = [...new Set([fact, ...sides.flatMap(({ figure }) => figure.facts)])];
  const otherwise = limit.or === undefined ? undefined : factAt(limit.or, vocabulary);

  return {
    facts,
    ...(otherwise !== undefined && {
      // Nobody is asked for a sum who told the share.
      idle: (bound: Bound) => !isThere(bound, fact.slot) && isThere(bound, otherwise.slot),
    }),
    nothing: (bound) => isLacking(bound, fact),
    ...(fact.ifAny === true && {
      idle: (bound: Bound) => !isThere(bound, fact.slot),
      asks: () => [fact],
    }),
    statement: () => ({
      zh: [
        ...sides.map(({ name, figure }) => `${fact.zh}${wordsOf(fact, name).zh}${figure.text.zh}`),
        ...(limit.odd === true ? ['须为单数'] : []),
      ].join('，'),
      en: [
        ...sides.map(({ name, figure }) => `${fact.en} ${wordsOf(fact, name).en} ${figure.text.en}`),
        ...(limit.odd === true ? ['an odd number'] : []),
      ].join(', '),
    }),
    judge: (bound, setting) => {
      const actual = bound.values[fact.slot];
      if (actual === undefined || !isFigure(actual)) return undetermined(missingOf(facts, bound));
      let last: Judged | undefined;
      for (const { name, figure } of sides) {
        const side = judgeSide(fact, actual, name, figure, bound, setting);
        if (side.outcome !== 'satisfied') return side;
        last = side;
      }
      if (limit.odd === true && typeof actual === 'number' && isEven(actual)) return even(fact, actual);
      return last ?? undetermined(facts);
    },
  };
}

const isEven = (actual: number): boolean => (actual / MICRO) % 2 === 0;

/** Committees decide by majority, so that their number must be odd. */
function even(fact: Fact, actual: number): Judged {
  const is = showFact(fact, actual);
  return {
    outcome: 'breached',
    explain: () => ({
      message: {
        zh: `${fact.zh}为 ${is.zh}，须为单数，不符合规定。`,
        en: `${fact.en} is ${is.en}; the rule says an odd number: not allowed.`,
      },
    }),
  };
}

function missingOf(facts: readonly Fact[], bound: Bound): readonly Fact[] {
  return facts.filter(({ slot }) => bound.values[slot] === undefined);
}

function isFigure(value: unknown): value is number | Period {
  return typeof value === 'number' || (typeof value === 'object' && value !== null && 'unit' in value);
}

function judgeSide(
  fact: Fact,
  actual: number | Period,
  name: Bounding,
  figure: CompiledFigure,
  bound: Bound,
  setting: Setting,
): Judged {
  const resolved = figure.resolve(bound);
  if (resolved === undefined) return undetermined(missingOf(figure.facts, bound));
  const { value } = resolved;
  const allows = allowing[name];
  if (typeof actual === 'number' && typeof value === 'number') {
    const allowed = allows(actual - value);
    return {
      outcome: allowed ? 'satisfied' : 'breached',
      explain: () => explainNumber(fact, actual, name, value, resolved.how, allowed),
    };
  }
  if (typeof actual === 'number' || typeof value === 'number') return undetermined([fact]);
  const compared = comparePeriods(setting.calendar, actual, value);
  const results = [compared.shorter && allows(-1), compared.equal && allows(0), compared.longer && allows(1)];
  const refused = [compared.shorter && !allows(-1), compared.equal && !allows(0), compared.longer && !allows(1)];
  const promised = showPeriod(actual);
  const allowed = showPeriod(value);
  if (results.includes(true) && refused.includes(true)) {
    return undetermined([], {
      zh: `${fact.zh}承诺${promised.zh}，规定为${allowed.zh}：孰长孰短取决于期间起算日，无法确定。`,
      en: `${fact.en} promises ${promised.en}, the rule says ${allowed.en}: which is longer depends on the day the period begins, so it cannot be decided.`,
    });
  }
  const holds = results.includes(true);
  return { outcome: holds ? 'satisfied' : 'breached', explain: () => explainPeriod(fact, actual, name, value, holds) };
}

function compileFigure(figure: Figure, fact: Fact, name: Bounding, vocabulary: Vocabulary): CompiledFigure {
  if (typeof figure === 'object' && ('leastOf' in figure || 'greatestOf' in figure)) {
    const least = 'leastOf' in figure;
    const parts = (least ? figure.leastOf : figure.greatestOf).map((part) => compileLeaf(part, fact, name, vocabulary));
    return {
      facts: parts.flatMap((part) => part.facts),
      text: {
        zh: `${parts.map(({ text }) => text.zh).join('与')}中的${least ? '较低' : '较高'}者`,
        en: `the ${least ? 'lower' : 'higher'} of ${parts.map(({ text }) => text.en).join(' and ')}`,
      },
      resolve: (bound) => {
        let chosen: (Resolved & { readonly value: number }) | undefined;
        for (const part of parts) {
          const resolved = part.resolve(bound);
          if (resolved === undefined || typeof resolved.value !== 'number') return undefined;
          const { value, how } = resolved;
          const better = chosen === undefined || (least ? value < chosen.value : value > chosen.value);
          if (better) chosen = how === undefined ? { value } : { value, how };
        }
        return chosen;
      },
    };
  }
  return compileLeaf(figure, fact, name, vocabulary);
}

const comparableTypes: Readonly<Record<string, string>> = { percent: 'micro', number: 'micro', count: 'micro' };
const kindOf = (fact: Fact): string => comparableTypes[fact.type] ?? fact.type;

function compileLeaf(figure: FigureLeaf, fact: Fact, name: Bounding, vocabulary: Vocabulary): CompiledFigure {
  if (typeof figure !== 'object') {
    const value = literal(fact, figure);
    if (typeof value !== 'number') throw new ConditionError(`${JSON.stringify(figure)} is no figure for ${fact.path}`);
    const resolved = { value };
    return { facts: [], text: showFact(fact, value), resolve: () => resolved };
  }
  if ('percent' in figure) {
    const base = factAt(figure.of, vocabulary);
    if (kindOf(base) !== kindOf(fact)) throw new ConditionError(`${fact.path} and ${base.path} are of different types`);
    const percent = microOf(figure.percent);
    const rate = `${showMicro(percent)}%`;
    return {
      facts: [base],
      text: { zh: `${base.zh}的 ${rate}`, en: `${rate} of ${base.en}` },
      resolve: (bound) => {
        const of = bound.values[base.slot];
        if (typeof of !== 'number') return undefined;
        const value = shareOf(of, percent)[shareEnd(name)];
        return {
          value,
          how: () => {
            const shown = showFact(base, of);
            return { zh: `${base.zh} ${shown.zh} 的 ${rate}`, en: `${rate} of ${base.en} ${shown.en}` };
          },
        };
      },
    };
  }
  if ('fact' in figure) {
    const other = factAt(figure.fact, vocabulary);
    if (kindOf(other) !== kindOf(fact))
      throw new ConditionError(`${fact.path} and ${other.path} are of different types`);
    const text: Text = { zh: other.zh, en: other.en };
    const how = () => text;
    return {
      facts: [other],
      text,
      resolve: (bound) => {
        const value = bound.values[other.slot];
        return isFigure(value) ? { value, how } : undefined;
      },
    };
  }
  const value = periodOf(figure);
  if (value === undefined || fact.type !== 'period')
    throw new ConditionError(`${JSON.stringify(figure)} does not fit ${fact.path}`);
  const resolved = { value };
  return { facts: [], text: showPeriod(value), resolve: () => resolved };
}
