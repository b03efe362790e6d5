/**
 * Payments side by side: 首付款日期, 首付款金额, 进度款日期, 进度款金额, 尾款日期, 尾款金额. Each pair of columns is one part payment. A sum that is
 * retained as a security (质保金) is none, and the day on which a part is due is not the day on which it was paid.
 */
import type { Fact, Vocabulary } from '../../rules/facts/vocabulary.ts';
import type { CellKind } from './cell-result.ts';
import type { Heading } from './heading-rows.ts';
import { PAYMENTS, type PartName, partNamed } from './part-name.ts';

/** A column that says when a part was paid, or how much of it. */
export interface PartColumn extends Omit<PartName, 'unit'> {
  readonly kind: CellKind;
}

/** One pair alone may be the whole payment under another name. */
const LEAST_PARTS = 2;

/** @param unit of the amounts of the table. @returns by column; empty where the kind knows no part payments, or there are not several. */
export function partColumnsIn(
  headings: readonly Heading[],
  { byPath }: Vocabulary,
  unit: string,
): ReadonlyMap<number, PartColumn> {
  const payments = byPath.get(PAYMENTS);
  const found = new Map<number, PartColumn>();
  if (payments?.type !== 'payments') return found;
  for (const [column, { names }] of headings.entries()) {
    const part = names.map(partNamed).find((one) => one !== undefined);
    if (part === undefined) continue;
    const { stage, says, unit: own } = part;
    const fact: Fact = { ...payments, type: says === 'day' ? 'date' : 'money' };
    found.set(column, {
      stage,
      says,
      kind: says === 'day' ? { fact, unit: '' } : own === '' ? { fact, unit, isOfTable: true } : { fact, unit: own },
    });
  }
  const all = [...found.values()];
  const isWhole = (stage: string): boolean =>
    (['day', 'sum'] as const).every(
      (says) => all.filter((one) => one.stage === stage && one.says === says).length === 1,
    );
  const whole = new Set(all.map(({ stage }) => stage).filter(isWhole));
  if (whole.size < LEAST_PARTS) return new Map();
  return new Map([...found].filter(([, { stage }]) => whole.has(stage)));
}
