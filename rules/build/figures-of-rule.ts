/** The figures a rule states: of its periods, limits, conditions and versions. */
import { periodUnits } from '../engine/bound.ts';
import { isAll, isAny, isNot } from '../engine/condition.ts';
import type { Condition, Figure, FigureLeaf, Rule, Test } from '../engine/rule.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { moneyPattern, numberPattern, percentPattern, periodPattern } from './written-figures.ts';

/** A figure of a rule, as it is shown and as a text may write it. */
export interface Sought {
  readonly shown: string;
  readonly pattern: RegExp;
}

/** The figures of a rule; those of a version belong to its provision, the others to any provision cited. */
export function figuresOf(
  rule: Rule,
  vocabulary: Vocabulary | undefined,
  workingDays: string,
): readonly { readonly figure: Sought; readonly provision?: string }[] {
  const typeOf = (path: string): string => vocabulary?.byPath.get(path)?.type ?? 'number';
  const found: { figure: Sought; provision?: string }[] = [];
  const spans = [rule.within, rule.apart].filter((span) => span !== undefined);
  for (const span of spans) for (const figure of periodFigures(span, workingDays)) found.push({ figure });
  const limit = rule.limit;
  const bounds = ['atMost', 'atLeast', 'equal', 'lessThan', 'moreThan'] as const;
  if (limit !== undefined) {
    for (const bound of bounds) {
      const figure = limit[bound];
      if (figure !== undefined)
        found.push(...figureFigures(figure, typeOf(limit.fact)).map((one) => ({ figure: one })));
    }
  }
  for (const version of rule.versions ?? []) {
    for (const figure of periodFigures(version, workingDays)) found.push({ figure, provision: version.provision });
    for (const bound of bounds) {
      const figure = version[bound];
      if (figure === undefined || limit === undefined) continue;
      found.push(
        ...figureFigures(figure, typeOf(limit.fact)).map((one) => ({ figure: one, provision: version.provision })),
      );
    }
  }
  for (const condition of [rule.when, rule.unless]) {
    if (condition !== undefined) found.push(...conditionFigures(condition, typeOf).map((figure) => ({ figure })));
  }
  return found;
}

function conditionFigures(condition: Condition, typeOf: (path: string) => string): Sought[] {
  if (isAll(condition)) return condition.all.flatMap((part) => conditionFigures(part, typeOf));
  if (isAny(condition)) return condition.any.flatMap((part) => conditionFigures(part, typeOf));
  if (isNot(condition)) return conditionFigures(condition.not, typeOf);
  return Object.entries(condition).flatMap(([path, test]) => testFigures(test, typeOf(path)));
}

function testFigures(test: Test, type: string): Sought[] {
  if (typeof test !== 'object' || Array.isArray(test)) return [];
  return [test.atMost, test.atLeast, test.lessThan, test.moreThan].flatMap((bound) =>
    bound === undefined || typeof bound === 'object' || typeof bound === 'boolean'
      ? []
      : leafFigures(bound, type, true),
  );
}

function periodFigures(
  span: Partial<Record<(typeof periodUnits)[number], number | undefined>>,
  workingDays = '个?工作日',
): Sought[] {
  return periodUnits.flatMap((unit) => {
    const amount = span[unit];
    return amount === undefined
      ? []
      : [{ shown: `${amount} ${unit}`, pattern: periodPattern(amount, unit, workingDays) }];
  });
}

function figureFigures(figure: Figure, type: string): Sought[] {
  if (typeof figure === 'object' && 'leastOf' in figure)
    return figure.leastOf.flatMap((part) => leafFigures(part, type, false));
  if (typeof figure === 'object' && 'greatestOf' in figure)
    return figure.greatestOf.flatMap((part) => leafFigures(part, type, false));
  return leafFigures(figure, type, false);
}

function leafFigures(figure: FigureLeaf, type: string, threshold: boolean): Sought[] {
  if (typeof figure === 'object') {
    if ('percent' in figure) return [{ shown: `${figure.percent}%`, pattern: percentPattern(figure.percent) }];
    return 'fact' in figure ? [] : periodFigures(figure);
  }
  if (type === 'date' || type === 'instant') return [];
  const amount = Number(figure);
  // “More than none” is how a rule asks whether there is any: no figure of the text.
  if (threshold && amount === 0) return [];
  if (type === 'percent') return [{ shown: `${figure}%`, pattern: percentPattern(amount) }];
  if (type === 'money') return [{ shown: `¥${figure}`, pattern: moneyPattern(amount) }];
  return [{ shown: String(figure), pattern: numberPattern(amount) }];
}
