/** Two rules on one fact for one place and date: which is stricter is named. */
import type { CompiledRule } from '../../engine/compile.ts';
import { judgementOf } from '../../engine/rule-judgement.ts';
import { placesOf } from '../../facts/region.ts';
import { compiledRules } from './compiled-rules.ts';
/** Figures on the same fact (or period between the same events) that can hold for one case: which is stricter is named. */
export function overlapping(): string[] {
  const figured = compiledRules.filter(({ rule }) => ['limit', 'within', 'apart'].includes(judgementOf(rule)));
  const findings: string[] = [];
  figured.forEach((a, index) => {
    for (const b of figured.slice(index + 1)) {
      if (
        a.rule.case !== b.rule.case ||
        !sameSubject(a, b) ||
        !samePlace(a, b) ||
        a.since > b.until ||
        b.since > a.until
      )
        continue;
      if (!compatible(a, b)) continue;
      const [first, second] = [figureOf(a), figureOf(b)];
      const stricter =
        first === undefined || second === undefined || first.unit !== second.unit
          ? 'which is stricter depends on the case'
          : first.amount === second.amount
            ? 'equally strict'
            : `${(judgementOf(a.rule) === 'apart') === (first.amount > second.amount) ? a.rule.id : b.rule.id} is stricter`;
      findings.push(`${a.rule.id} ~ ${b.rule.id}: ${stricter}`);
    }
  });
  return findings;
}

function sameSubject(a: CompiledRule, b: CompiledRule): boolean {
  const subject = ({ rule }: CompiledRule): string => {
    if (rule.limit !== undefined) return `limit ${rule.limit.fact}`;
    const span = rule.within ?? rule.apart;
    return span === undefined ? rule.id : `${judgementOf(rule)} ${JSON.stringify([span.from, span.to])}`;
  };
  return subject(a) === subject(b);
}

function samePlace(a: CompiledRule, b: CompiledRule): boolean {
  const [one, other] = [a.document.region, b.document.region];
  return one !== null && other !== null && (placesOf(one).includes(other) || placesOf(other).includes(one));
}

function compatible(a: CompiledRule, b: CompiledRule): boolean {
  for (const [path, codes] of a.pins) {
    const others = b.pins.get(path);
    if (others !== undefined && !codes.some((code) => others.includes(code))) return false;
  }
  return true;
}

function figureOf({ rule }: CompiledRule): { unit: string; amount: number } | undefined {
  const newest = rule.versions?.at(-1);
  const span = { ...(rule.within ?? rule.apart ?? {}), ...newest };
  for (const unit of ['minutes', 'hours', 'days', 'workingDays', 'weeks', 'months', 'years'] as const) {
    const amount = span[unit];
    if (amount !== undefined) return { unit, amount };
  }
  return undefined;
}
