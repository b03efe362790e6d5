/** `GET /v1/rule-sets`: the releases of the rules, newest first, each with what changed since the one before it. */
import * as z from 'zod';
import { type Release, releaseBefore, releaseChanges, releases } from '../../rules/catalogue/releases.ts';
import type { changeNames, RuleChange } from '../../rules/releases/release.ts';
import { json, type Work } from '../http/answer.ts';
import type { CursorKey } from '../http/cursor.ts';
import { paged, pageParameters } from '../http/paged.ts';
import { readQuery } from '../http/read-query.ts';
import { ruleSetOf } from './list-rules.ts';
import { listSlice } from './list-slice.ts';

export const ruleSetsQuery = z.strictObject({ ...pageParameters });

export function listRuleSets(cursorKey: CursorKey): Work {
  return async (event) => {
    const query = readQuery(event, ruleSetsQuery);
    const page = await paged(query, { key: cursorKey, tenant: '', list: 'rule-sets' }, async (page) => {
      const { items, next } = listSlice(
        releases()
          .toReversed()
          .map((release) => ({ id: release.digest, release })),
        page,
      );
      return { items: items.map(({ release }) => shown(release)), ...(next !== undefined && { next }) };
    });
    return json(200, { ruleSet: ruleSetOf(), ...page }, { 'cache-control': 'public, max-age=300' });
  };
}

function shown(release: Release) {
  const { version, digest, releasedOn, notes, rules } = release;
  const changes = releaseChanges(releaseBefore(release), release);
  return {
    version,
    digest,
    releasedOn,
    rules: rules.size,
    changes: { ...countChanges(changes.rules), calendar: changes.calendar },
    notes,
  };
}

/** How many rules were added, changed and removed. */
export function countChanges(changes: readonly RuleChange[]): Record<(typeof changeNames)[number], number> {
  const counts = { added: 0, changed: 0, removed: 0 };
  for (const { change } of changes) counts[change]++;
  return counts;
}
