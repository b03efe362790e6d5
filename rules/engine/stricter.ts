/** Where several documents limit the same thing, which of them is stricter: who keeps to that keeps to all (design, section 6.1). */
import type { Finding } from './finding.ts';
import type { Ruling } from './ruling.ts';

/** A limit that can be held against another of the same thing; the smaller, or the earlier, is the stricter. */
interface Comparable {
  readonly thing: string;
  readonly measure: number;
}

/**
 * @param rulings as the findings are ordered.
 * @returns the findings, those of a less strict rule with the strictest that limits the same.
 */
export function withStricter(findings: readonly Finding[], rulings: readonly Ruling[]): readonly Finding[] {
  const strictest = new Map<string, { readonly measure: number; readonly finding: Finding }>();
  const compared = findings.map((finding, index) => comparableOf(finding, rulings[index]));
  for (const [index, one] of compared.entries()) {
    const finding = findings[index];
    const known = one === undefined ? undefined : strictest.get(one.thing);
    if (one !== undefined && finding !== undefined && (known === undefined || one.measure < known.measure))
      strictest.set(one.thing, { measure: one.measure, finding });
  }
  if (strictest.size === compared.filter((one) => one !== undefined).length) return findings;
  return findings.map((finding, index) => {
    const one = compared[index];
    const best = one === undefined ? undefined : strictest.get(one.thing);
    if (one === undefined || best === undefined || one.measure <= best.measure) return finding;
    const { rule, provision, title } = best.finding;
    return best.finding.citation.document === finding.citation.document
      ? finding
      : { ...finding, stricter: { rule, provision, title } };
  });
}

function comparableOf({ limit = {}, period, severity }: Finding, ruling: Ruling | undefined): Comparable | undefined {
  // Advice and drafts bind nobody: they are never what has to be kept to.
  if (ruling === undefined || severity === 'advice' || severity === 'preview') return undefined;
  const { rule } = ruling.rule;
  const most = limit.atMost;
  if (rule.limit !== undefined && (typeof most === 'string' || typeof most === 'number'))
    return { thing: `${JSON.stringify(rule.limit.fact)} ${typeof most}`, measure: Number(most) };
  const least = limit.atLeast;
  if (rule.limit !== undefined && (typeof least === 'string' || typeof least === 'number'))
    return { thing: `${JSON.stringify(rule.limit.fact)} ${typeof least} at least`, measure: -Number(least) };
  // A last day ends somewhere in the day of a last instant: which of the two is earlier is not said.
  if (rule.within !== undefined && typeof period?.due === 'string')
    return {
      thing: `${JSON.stringify(rule.within.to)} from ${period.from} by ${period.due.includes('T') ? 'instant' : 'day'}`,
      measure: Date.parse(period.due),
    };
  return undefined;
}
