/** Which marks a finding is about: of a list only what is at fault in it, as the report quotes it (intake/reading/rests-on.ts). */
import type { Schemas } from '../api/schemas.ts';
import type { Mark } from './corrections.ts';

type Finding = Pick<Schemas['Finding'], 'facts' | 'codes' | 'limit'>;

/** Words that a finding rests on. */
export function isUsedBy({ facts, codes }: Finding, { fact, value }: Pick<Mark, 'fact' | 'value'>): boolean {
  if (!(fact in facts)) return false;
  if (codes === undefined || !Array.isArray(facts[fact])) return true;
  // What the user marked is known by its words alone.
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return codes.some(({ code }) => values.includes(code));
}

/** Words that are at fault: of a limit the first fact, since the others say only how high it lies. */
export function isAtFault(finding: Finding, mark: Pick<Mark, 'fact' | 'value'>): boolean {
  const [first] = Object.keys(finding.facts);
  return isUsedBy(finding, mark) && (finding.limit === undefined || mark.fact === first);
}
