/** Reads the facts of the documents of a purchase. */
import type { Paper } from '../papers/paper.ts';
import { ceilingOf } from './ceiling.ts';
import { declarations } from './declarations.ts';
import { nestedCase } from './nested-case.ts';
import type { Passage } from './passage.ts';
import type { Mark, Reading } from './reading.ts';
import { regionOf } from './region.ts';
import { settledFacts } from './settled-facts.ts';
import { pairsOf } from './sign-pairs.ts';
import { unreadOf } from './unread.ts';
import { wrongWeights } from './weights.ts';
import { WordIndex } from './word-index.ts';

const compiled = declarations('procurement');
const pairs = pairsOf(compiled);

/** Of works up to 3 % of the settled price may be kept until the time for defects is over (建质〔2017〕138号 article 7). */
const isLawfulRetention = ({ value, words }: Mark): boolean =>
  value === 'security-without-basis' &&
  /质量保证金|质保金|保修金/.test(words) &&
  /(?<![\d.])[1-3](?:\.0+)?%/.test(words);

/** @returns the case as far as the paper says it, every value with its words; a fact that two places contradict is left out */
export function readPurchase(paper: Paper, passages: readonly Passage[]): Reading {
  const index = new WordIndex(
    passages.map(({ text }) => text),
    pairs,
  );
  const { values, marks: found, conflicts } = settledFacts(compiled, passages, index, paper);
  const region = regionOf(passages);
  if (region !== undefined) values.set('region', region.value);
  // General words on the forms of a security say nothing where none is asked for.
  const idle = [
    ...(values.get('terms.bidSecurity.amount') === '0.00' ? ['terms.bidSecurity.forms'] : []),
    ...(values.get('performanceSecurity.percent') === 0 ? ['performanceSecurity.forms'] : []),
  ];
  for (const path of idle) values.delete(path);
  const works = values.get('project.category') === 'works';
  const marks = [
    ...(region === undefined ? [] : [region]),
    ...found.filter((mark) => !idle.includes(mark.fact) && !(works && isLawfulRetention(mark))),
  ];
  const budget = values.get('project.budget');
  if (budget !== undefined && !marks.some(({ fact }) => fact === 'project.controlPrice')) {
    const ceiling = ceilingOf(passages, budget);
    if (ceiling !== undefined) marks.push(ceiling);
    if (ceiling?.sure === true) values.set(ceiling.fact, ceiling.value);
  }
  const weights = wrongWeights(paper.blocks, passages);
  if (weights !== undefined) {
    marks.push(weights);
    const named = values.get(weights.fact);
    values.set(weights.fact, [...(Array.isArray(named) ? named : []), weights.value]);
  }
  const notes = paper.notes.map(({ code, text }) => ({ code, text }));
  const said = new Set([...marks, ...conflicts].map(({ fact }) => fact));
  return {
    case: nestedCase('procurement', values),
    marks,
    conflicts,
    unread: unreadOf(compiled, passages, index, said),
    notes,
  };
}
