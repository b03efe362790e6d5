/** Reads the facts of the documents of a purchase. */
import type { Paper } from '../papers/paper.ts';
import { ceilingOf } from './ceiling.ts';
import { declarations } from './declarations.ts';
import { nestedCase } from './nested-case.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';
import { regionOf } from './region.ts';
import { settledFacts } from './settled-facts.ts';
import { pairsOf } from './sign-pairs.ts';
import { unreadOf } from './unread.ts';
import { wrongWeights } from './weights.ts';
import { WordIndex } from './word-index.ts';

const compiled = declarations('procurement');
const pairs = pairsOf(compiled);

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
  const marks = [...(region === undefined ? [] : [region]), ...found.filter(({ fact }) => !idle.includes(fact))];
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
