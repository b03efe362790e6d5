/** What a rule judges, read off as it is written: enough to tell that nothing of it was submitted, without compiling the judgement. */
import type { Vocabulary } from '../facts/vocabulary.ts';
import { factAt } from './condition-error.ts';
import type { Event, Moment, Rule } from './rule.ts';

/**
 * Sections of the facts a rule judges, by index in the vocabulary: they decide whether it is assessed at all (design, section 6.3).
 * Figures to compare with are not among them: a budget that was submitted is no reason to ask for a security that was not.
 * @throws ConditionError for a fact the vocabulary has not.
 */
export function judgedSections(rule: Rule, vocabulary: Vocabulary): readonly number[] {
  const sections: number[] = [];
  for (const path of judgedPaths(rule)) {
    const section = vocabulary.sections.indexOf(factAt(path, vocabulary).section);
    if (!sections.includes(section)) sections.push(section);
  }
  return sections;
}

function judgedPaths({ limit, within, apart, before, forbid, require }: Rule): readonly string[] {
  const one = limit ?? forbid ?? require;
  if (one !== undefined) return [one.fact];
  if (before !== undefined) return [...pathsOf(before.first), ...pathsOf(before.then)];
  const two = within ?? apart;
  return two === undefined ? [] : [...pathsOf(two.from), ...pathsOf(two.to)];
}

function pathsOf(event: Event): readonly string[] {
  if (typeof event === 'string') return [event];
  if ('latest' in event) return event.latest.flatMap(pathsOfMoment);
  if ('earliest' in event) return event.earliest.flatMap(pathsOfMoment);
  if ('firstKnown' in event) return event.firstKnown.flatMap(pathsOfMoment);
  return pathsOfMoment(event);
}

function pathsOfMoment(moment: Moment): readonly string[] {
  if (typeof moment === 'string') return [moment];
  if ('endOf' in moment) return [moment.from, moment.endOf];
  return [moment.paid, moment.parts, moment.sum];
}

/** Can facts of other sections show that what a rule requires is there, or what it forbids? */
export function mayBeShown({ require, forbid }: Rule, { evidence }: Vocabulary): boolean {
  const judged = require ?? forbid;
  if (judged === undefined) return false;
  const { fact, codes = require?.anyOf ?? [], except } = judged;
  if (require !== undefined && except !== undefined) return true;
  return evidence[fact] !== undefined || codes.some((code) => evidence[`${fact}:${code}`]);
}
