/** `GET /v1/rule-sets/changes`: which rules are new, otherwise or gone between two releases. */
import * as z from 'zod';
import { type Release, releaseBefore, releaseChanges, releaseNamed, releases } from '../../rules/catalogue/releases.ts';
import { ruleNamed } from '../../rules/catalogue/rule-view.ts';
import type { RuleChange } from '../../rules/releases/release.ts';
import { json, type Work } from '../http/answer.ts';
import type { CursorKey } from '../http/cursor.ts';
import { paged, pageParameters } from '../http/paged.ts';
import { Problem } from '../http/problem.ts';
import { readQuery } from '../http/read-query.ts';
import { countChanges } from './list-rule-sets.ts';
import { listSlice } from './list-slice.ts';

const named = z.string().max(100).optional();

/** Releases by version or by digest, as a report names its rule set. */
export const ruleSetChangesQuery = z.strictObject({ since: named, until: named, ...pageParameters });

export function readRuleSetChanges(cursorKey: CursorKey): Work {
  return async (event) => {
    const query = readQuery(event, ruleSetChangesQuery);
    const until = known(query.until ?? releases().at(-1)?.digest ?? '', 'until');
    const since = query.since === undefined ? releaseBefore(until) : known(query.since, 'since');
    const { rules, calendar } = releaseChanges(since, until);
    const list = `changes ${since?.digest} ${until.digest}`;
    const page = await paged(query, { key: cursorKey, tenant: '', list }, async (page) => {
      const { items, next } = listSlice(
        rules.map((change) => ({ id: change.rule, change })),
        page,
      );
      return { items: items.map(({ change }) => titled(change)), ...(next !== undefined && { next }) };
    });
    return json(
      200,
      {
        since: since === undefined ? null : head(since),
        until: head(until),
        counts: countChanges(rules),
        calendar,
        ...page,
      },
      { 'cache-control': 'public, max-age=300' },
    );
  };
}

const head = ({ version, digest, releasedOn }: Release) => ({ version, digest, releasedOn });

/** With the title it has now, where it is there. */
const titled = ({ rule, change }: RuleChange) => ({ rule, change, title: ruleNamed(rule)?.summary.title ?? null });

/** @throws Problem invalid-query. */
function known(name: string, parameter: string): Release {
  const release = releaseNamed(name);
  if (release !== undefined) return release;
  const versions = releases()
    .map(({ version }) => version)
    .join(', ');
  throw new Problem('invalid-query', {
    errors: [
      {
        path: parameter,
        code: 'unknown',
        message: {
          zh: `没有此版本或摘要；已知版本：${versions}`,
          en: `is no known version or digest; versions: ${versions}`,
        },
      },
    ],
  });
}
