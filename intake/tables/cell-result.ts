/** What reading one cell gives. */
import type { Json } from '../../rules/engine/json.ts';
import type { Text } from '../../rules/facts/fact.ts';
import type { Fact } from '../../rules/facts/vocabulary.ts';

/** Why a cell could not be read. */
export interface CellProblem {
  readonly code: string;
  readonly message: Text;
}

/**
 * A value, with whether it says of a list that nothing else is there; why it could not be read; a filler such as / or —, which
 * says no more than a blank cell; or that there is none, where that can be: 未约定.
 */
export type Cell =
  | { readonly value: Json; readonly none?: true }
  | { readonly problem: CellProblem }
  | { readonly filler: true }
  | { readonly absent: true };

/** What the cells of a column are read as. */
export interface CellKind {
  readonly fact: Fact;
  /** The unit a heading names in brackets, folded: `万元`, `工作日`; empty where it names none. */
  readonly unit: string;
  /** The unit is that of the table, and not of the heading: another may be named between the rows. */
  readonly isOfTable?: true;
  /** The year that a title gives days without one: 3月5日 under 2025年付款台账. */
  readonly year?: string;
  /** All its amounts carry ¥: the sign is how the column is formatted, and says nothing of the unit. */
  readonly isSigned?: true;
}

export const problem = (code: string, zh: string, en: string): Cell => ({ problem: { code, message: { zh, en } } });
export const value = (value: Json): Cell => ({ value });

/** The unit of shares that are written as fractions of one: 0.05 for 5 %. */
export const FRACTION = '小数';
