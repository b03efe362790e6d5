/** What columns are good for: naming a case, sums of money, or facts that can be judged. */
import type { Match } from './column-match.ts';
import type { TableRow } from './delimited.ts';
import type { Heading } from './heading-rows.ts';
import type { ProposedColumn } from './mapping.ts';

/** For each kind of case in a table: what each column is for it. */
export type MatchesOfKinds = readonly (readonly Match[])[];

/** What columns hold that could be judged: nothing, sums of money alone as a sheet of totals does, or more. */
export type Holding = 'nothing' | 'sums' | 'facts';

/** @param mapping how each column with a heading is read; @param columns how many there are, with or without one. */
export function holdingOf(mapping: readonly ProposedColumn[], columns: number, matches: MatchesOfKinds): Holding {
  if (mapping.every(({ fact }) => fact === null || NAMING.has(fact))) return 'nothing';
  const all = Array.from({ length: columns }, (_, column) => column);
  return all.every((column) => isSum(column, matches) || isNaming(column, matches)) ? 'sums' : 'facts';
}

/** Facts that name a case and say nothing that could be judged. */
const NAMING: ReadonlySet<string> = new Set(['kind', 'region', 'reference', 'unit', 'project.name', 'complete']);

function isNaming(column: number, matches: MatchesOfKinds): boolean {
  return matches.every((ofKind) => {
    const match = ofKind[column];
    return match?.as !== 'fact' || NAMING.has(match.path);
  });
}

/** Is it money for one of the kinds? */
export function isSum(column: number, matches: MatchesOfKinds): boolean {
  return matches.some((ofKind) => {
    const match = ofKind[column];
    if (match?.as === 'part') return match.part.says === 'sum';
    return match?.as === 'fact' && match.kind.fact.type === 'money';
  });
}

/** Does it name things for every kind: a text, or what is no fact? */
export function isNamed(column: number, matches: MatchesOfKinds): boolean {
  return matches.every((ofKind) => {
    const match = ofKind[column];
    return match?.as !== 'fact' || (match.kind.fact.type === 'text' && match.path !== 'region');
  });
}

/** Tells rows that lack the name most others have: a column of texts (a number, a unit, a supplier) that is filled in most rows. */
export function nameless(
  headings: readonly Heading[],
  matches: MatchesOfKinds,
  sample: readonly TableRow[],
): (cells: readonly string[]) => boolean {
  const names = headings.flatMap((_, column) => {
    const isText = matches.every((ofKind) => {
      const match = ofKind[column];
      return (
        match?.as === 'carried' || (match?.as === 'fact' && match.path !== 'region' && match.kind.fact.type === 'text')
      );
    });
    const filled = sample.filter(({ cells }) => (cells[column] ?? '').trim() !== '').length;
    return isText && filled * 2 >= sample.length ? [column] : [];
  });
  return (cells) => names.length > 0 && names.every((column) => (cells[column] ?? '').trim() === '');
}
