/** The kind and the facts of cases in JSON that do not say them. */
import type { Json } from '../rules/engine/json.ts';
import { vocabularies } from '../rules/facts/kinds.ts';
import { isMembers } from './ocds/members.ts';
import type { Completion } from './ocds/rows.ts';
import { defaultsOf } from './tables/defaults.ts';
import { put } from './tables/put.ts';
import type { TableOptions } from './tables/table-options.ts';

export const NOTHING_TO_ADD: Completion = () => {};

/** Fills in the kind and the defaults where a row does not say them. */
export function completionOf(options: TableOptions): Completion {
  const { kind, defaults = {} } = options;
  if (kind === undefined && Object.keys(defaults).length === 0) return NOTHING_TO_ADD;
  const byKind = new Map(vocabularies.map((vocabulary) => [vocabulary.kind, defaultsOf(vocabulary, options)]));
  return (submission) => {
    if (submission.kind === undefined && kind !== undefined) submission.kind = kind;
    for (const [path, value] of byKind.get(String(submission.kind)) ?? [])
      if (!has(submission, path)) put(submission, path, value);
  };
}

function has(submission: Readonly<Record<string, Json>>, path: string): boolean {
  let at: unknown = submission;
  for (const name of path.split('.')) {
    if (!isMembers(at) || !Object.hasOwn(at, name)) return false;
    at = at[name];
  }
  return true;
}
