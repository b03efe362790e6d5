/** Figures that cannot be meant as they stand: a budget of 380 yuan, a deposit of 0.05 %. Nothing is converted by itself; the user is asked. */
import { decimalOf } from './decimal.ts';
import { tidy } from './tidy.ts';

/** What a purchase that is put out to tender costs at least, in yuan, by far. */
const LEAST: Readonly<Record<string, number>> = {
  'project.budget': 2_000,
  'project.estimate': 10_000,
  'project.controlPrice': 2_000,
};
/** A single figure is no column: one slip of the pen is the row's own. */
const ENOUGH = 1;

/** @param cells that are not blank. @returns the unit that may be meant; undefined where yuan can be. */
export function unitInDoubt(path: string, cells: readonly string[]): string | undefined {
  const least = LEAST[path];
  if (least === undefined) return undefined;
  const figures = cells.map((cell) => decimalOf(tidy(cell))).filter((figure) => figure !== undefined);
  const counted = figures.map(Number).filter((figure) => figure > 0);
  // A cell that names its unit speaks for itself, and shows that the others are in yuan.
  if (counted.length < ENOUGH || figures.length < cells.length) return undefined;
  return counted.every((figure) => figure < least && figure >= 5) ? '万元' : undefined;
}

/** A share that a contract or a tender names is hardly ever smaller, in percent; as a fraction of one, hardly ever larger. */
const LARGEST_FRACTION = 0.3;

/** @param cells that are not blank. @returns whether all are bare figures that may be fractions of one. */
export function areFractions(cells: readonly string[]): boolean {
  const figures = cells.map((cell) => decimalOf(tidy(cell)));
  return (
    figures.some((figure) => Number(figure ?? 0) > 0) &&
    figures.every((figure) => figure !== undefined && Number(figure) <= LARGEST_FRACTION)
  );
}
