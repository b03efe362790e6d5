/**
 * Targets: figures and dates that an authority set itself (到2025年…达到80%, 6月底前完成). No rule judges them; they are listed with
 * their clause, and what was achieved is held against them (score.ts).
 */

/** What is measured. */
export type Measure =
  /** Something is to be done. */
  | { readonly kind: 'done' }
  /** A figure is to be reached, or not to be exceeded; `unit` as the register has it, shares in percent. */
  | { readonly kind: 'figure'; readonly is: Comparison; readonly value: number; readonly unit: string }
  /** Figures compared with each other, or several conditions: whoever has the papers says whether it is met. */
  | { readonly kind: 'words' };

export type Comparison = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'exactly';

export interface Target {
  /** The provision. */
  readonly id: string;
  readonly document: string;
  readonly region: string | null;
  readonly area: string;
  readonly clause: string | null;
  /** The operative words, at most 40 characters. */
  readonly words: string;
  /** Last day on which it may be reached, `YYYY-MM-DD`; null where the text names none. */
  readonly by: string | null;
  readonly measure: Measure;
}

/** What the register says of a target. */
export interface Stated {
  /** A reading of the provision: `completed_on <= "2020-06-30"`, `implies(as_of >= '2023-12-31', share >= 0.6)`. */
  readonly test: string | null;
  readonly unit: string | null;
  /** End of the plan it stands in. */
  readonly ends: string | null;
}

const DATE = /^[A-Za-z_]\w* *<= *['"]?(\d{4}-\d{2}-\d{2})['"]?$/;
const FIGURE = /^[A-Za-z_]\w* *(>=|<=|==|>|<) *(\d+(?:\.\d+)?)$/;
const DONE = /^[A-Za-z_]\w*(?: *== *true)?$/i;
const MEASURED_ON = /^as_?of\w* *>= *['"]?(\d{4}-\d{2}-\d{2})['"]?$/;
const MEASURED_IN = /^year *>= *(\d{4})$/;
const comparisons: Readonly<Record<string, Comparison>> = {
  '>=': 'at-least',
  '>': 'more-than',
  '<=': 'at-most',
  '<': 'less-than',
  '==': 'exactly',
};

/** @returns what is measured, and by when. Whatever is not surely read is left to the words of the clause. */
export function measureOf({ test, unit, ends }: Stated): { readonly measure: Measure; readonly by: string | null } {
  const { guard, body } = parted(test ?? '');
  const by = byOf(guard) ?? ends;
  const date = DATE.exec(body)?.[1];
  if (date !== undefined) return { measure: { kind: 'done' }, by: date };
  const [, sign = '', figure = ''] = FIGURE.exec(body) ?? [];
  const is = comparisons[sign];
  if (is !== undefined) return { measure: { kind: 'figure', is, ...inUnit(figure, unit ?? '') }, by };
  return { measure: { kind: DONE.test(body) ? 'done' : 'words' }, by };
}

const byOf = (guard: string): string | undefined => {
  const year = MEASURED_IN.exec(guard)?.[1];
  return MEASURED_ON.exec(guard)?.[1] ?? (year === undefined ? undefined : `${year}-12-31`);
};

/** Shares stand in the register as parts of one: 0.85 is 85 %. By digits, since binary floats are not exact. */
function inUnit(figure: string, unit: string): { readonly value: number; readonly unit: string } {
  return unit === 'percent' ? { value: Number(`${figure}e2`), unit } : { value: Number(figure), unit };
}

/** The two ways in which the register writes a condition. */
function parted(test: string): { readonly guard: string; readonly body: string } {
  const whole = test.trim();
  const [, first, second] = /^if (.+?) then (.+)$/s.exec(whole) ?? /^implies\(([^(),]+), *(.+)\)$/s.exec(whole) ?? [];
  return { guard: first?.trim() ?? '', body: (second ?? whole).trim() };
}
