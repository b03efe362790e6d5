/**
 * What is left of a condition for cases that are alike (alike.ts): whatever of it comes to the same in all of them is reckoned once. Of
 * "a small firm, and delivered after the invoice" only the days are left where nobody says how large the firm is.
 */
import type { Bound } from './bound.ts';
import type { Check } from './check.ts';
import { askedOnce } from './condition.ts';
import { allOf, anyOf, FALSE, not, TRUE, type Truth, UNKNOWN } from './logic.ts';
import type { Watch } from './watched.ts';

/** A condition as far as judging needs it. */
export interface Residual extends Pick<Check, 'truth' | 'missing'> {
  /** What it comes to in every case of the likeness; undefined where they differ. */
  readonly settled?: Truth;
}

const NOTHING: ReturnType<Check['missing']> = [];
const settledAs = (settled: Truth, missing = NOTHING): Residual => ({
  settled,
  truth: () => settled,
  missing: () => missing,
});

/** @param watch a case of the likeness. @returns the same for the same condition, since rules share them. */
export function residuals(watch: Watch): (check: Check) => Residual {
  const known = new Map<Check, Residual>();
  const reduced = (check: Check): Residual => {
    const before = known.get(check);
    if (before !== undefined) return before;
    const residual = newResidual(check);
    known.set(check, residual);
    return residual;
  };
  const newResidual = (check: Check): Residual => {
    const [truth, isSame] = watch.during((seen) => check.truth(seen));
    if (isSame && truth !== UNKNOWN) return settledAs(truth);
    if (isSame) {
      const [missing, isSameMissing] = watch.during((seen) => check.missing(seen));
      return isSameMissing ? settledAs(truth, missing) : check;
    }
    const { parts, joins, negates, number } = check;
    if (negates !== undefined) return negated(reduced(negates));
    if (parts === undefined || joins === undefined) return check;
    const joined = joinedOf(parts.map(reduced), joins);
    return joined.settled !== undefined || number === undefined ? joined : askedOnce(joined, number);
  };
  return reduced;
}

function negated({ settled, truth, missing }: Residual): Residual {
  return { ...(settled !== undefined && { settled: not(settled) }), truth: (bound) => not(truth(bound)), missing };
}

function joinedOf(parts: readonly Residual[], how: 'all' | 'any'): Residual {
  const [decisive, idle, join] =
    how === 'all' ? ([FALSE, TRUE, allOf<Bound>] as const) : ([TRUE, FALSE, anyOf<Bound>] as const);
  if (parts.some(({ settled }) => settled === decisive)) return settledAs(decisive);
  const left = parts.filter(({ settled }) => settled !== idle);
  const [only] = left;
  if (left.length === 1 && only !== undefined) return only;
  return {
    truth: (bound) => join(left, bound),
    missing: (bound) => left.flatMap((part) => (part.truth(bound) === UNKNOWN ? part.missing(bound) : [])),
  };
}
