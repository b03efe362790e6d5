/** Rules that can apply to no case. */
import { isAll, isAny, isNot, valuesAsked } from '../../engine/condition.ts';
import { dateOf } from '../../engine/day.ts';
import type { Condition } from '../../engine/rule.ts';
import { placesOf } from '../../facts/region.ts';
import { compiledRules } from './compiled-rules.ts';
export function neverApplying(): string[] {
  return compiledRules.flatMap(({ rule, document, since, until, versions }) => {
    if (document.region === null) return [`${rule.id}: its document binds no place`];
    if (since > until) return [`${rule.id}: it begins ${dateOf(since)}, after its last day`];
    const dead = versions.filter((version) => version.since > until || version.until < since);
    if (dead.length > 0) return [`${rule.id}: a version lies outside the time in force`];
    const places = placesIn(rule.when);
    if (places !== undefined && !places.some((one) => placesOf(one).includes(document.region ?? '')))
      return [`${rule.id}: its places lie outside its document’s`];
    return contradicts(rule.when) ? [`${rule.id}: its condition contradicts itself`] : [];
  });
}

/** The places a condition asks for, undefined where it asks for none. */
function placesIn(condition: Condition | undefined): readonly string[] | undefined {
  if (condition === undefined || isAny(condition) || isNot(condition)) return undefined;
  if (isAll(condition)) return condition.all.map(placesIn).find((places) => places !== undefined);
  const test = condition.region;
  if (test === undefined) return undefined;
  const places = valuesAsked(test);
  return places?.map(String);
}

/** Two different values demanded of one code fact by parts that must all hold. */
function contradicts(condition: Condition | undefined): boolean {
  const fixed = new Map<string, readonly unknown[]>();
  const walk = (part: Condition): boolean => {
    if (isAll(part)) return part.all.some(walk);
    if (isAny(part)) return part.any.every((one) => contradicts(one));
    if (isNot(part)) return false;
    return Object.entries(part).some(([path, test]) => {
      const values = valuesAsked(test);
      if (values === undefined) return false;
      const before = fixed.get(path);
      fixed.set(path, values);
      return before !== undefined && !values.some((value) => before.includes(value));
    });
  };
  return condition !== undefined && walk(condition);
}
