/** What is left of a row without the facts that make it wrong: the case, or why it is none. */
import type { Json } from '../../rules/engine/json.ts';
import { COMPLETE } from '../../rules/facts/complete.ts';
import { type FieldProblem, readSubmission } from '../../rules/facts/submission.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { type Line, type RowProblem, refusedFor } from '../lines.ts';
import { has, remove } from './put.ts';

/** Facts that say which case it is and not what it is about. */
const HEAD: ReadonlySet<string> = new Set(['region', 'reference', 'unit', 'matter', 'project.name', COMPLETE]);

/** Facts that turn out wrong together with others are left out one round after the other. */
const MOST_ROUNDS = 8;

/**
 * Leaves out what makes the case wrong, fact by fact, and refuses the row where what is left is no case.
 * @param told paths the row says something of; @param problems of its cells so far, to which those of its facts are added.
 * @param located a problem with the cell it comes from.
 */
export function settledRow(
  row: number,
  vocabulary: Vocabulary,
  submission: Record<string, Json>,
  told: Iterable<string>,
  problems: RowProblem[],
  located: (problem: FieldProblem) => RowProblem,
): Line {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const read = readSubmission(submission);
    if (read.ok) {
      if (problems.length === 0) return { row, case: read.case };
      const isLeft = [...told].some((path) => !HEAD.has(path) && has(submission, path));
      return isLeft ? { row, case: read.case, unread: problems } : refusedFor({ row }, problems);
    }
    let isRemoved = false;
    const known = new Set(problems.map(({ path }) => path));
    for (const problem of read.problems) {
      for (const path of blamed(problem, vocabulary)) {
        isRemoved = remove(submission, path) || isRemoved;
        if (!known.has(path)) problems.push(located({ ...problem, path }));
        known.add(path);
      }
    }
    if (!isRemoved || read.problems.some(({ path }) => isRequired(path, vocabulary)))
      return refusedFor({ row }, problems);
  }
  return refusedFor({ row }, problems);
}

function isRequired(path: string, { byPath }: Vocabulary): boolean {
  return path === '' || path === 'kind' || byPath.get(path)?.required === true;
}

/** The facts that a problem is about: of two dates that cannot follow one another it is not known which is wrong. */
function blamed({ path, code }: FieldProblem, vocabulary: Vocabulary): readonly string[] {
  const fact = factAt(path, vocabulary);
  if (code !== 'before-its-start') return [fact];
  const dot = path.lastIndexOf('.');
  const group = vocabulary.groups.find((one) => one.path === path.slice(0, Math.max(0, dot)));
  const firsts = (group?.order ?? []).filter(([, then]) => then === path.slice(dot + 1));
  return [fact, ...firsts.map(([first]) => `${group?.path ?? ''}.${first}`)];
}

/** `invoice.receivedOn` for itself, `suspensions` for `suspensions.0.to`. */
function factAt(path: string, { byPath }: Vocabulary): string {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) if (byPath.has(at)) return at;
  return path;
}
