/** `GET /v1/rules/{id}`: one rule with its versions, provisions, note and examples. */

import * as z from 'zod';
import { dateOf } from '../../rules/engine/day.ts';
import { json, type Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { readQuery } from '../http/read-query.ts';
import { ruleSetOf } from './list-rules.ts';
import { allRules, type KnownRule } from './rule-view.ts';

function detail({ rule, source, compiled, summary }: KnownRule) {
  const { document } = source;
  const { examples = [], note, remedy, supersedes, supersededFrom } = rule;
  return {
    ruleSet: ruleSetOf(),
    ...summary,
    document: {
      id: document.id,
      title: document.title,
      number: document.number,
      issuer: document.issuer,
      issued: document.issued,
      inForce: document.inForce,
      region: document.region,
      except: document.except,
      nature: document.nature,
    },
    versions: compiled.versions.map(({ since, judgement, citation, severity }) => ({
      since: since <= compiled.since ? summary.inForce.from : dateOf(since),
      provision: citation.id,
      severity,
      statement: judgement.statement,
    })),
    citations: summary.provisions.flatMap((id) => source.citations[id] ?? []),
    remedy: remedy ?? null,
    note: note ?? null,
    supersedes: supersedes ?? [],
    supersededFrom: supersededFrom ?? null,
    examples,
  };
}

export const readRule: Work = (event) => {
  readQuery(event, z.strictObject({}));
  const id = event.pathParameters?.id ?? '';
  const found = allRules().find(({ summary }) => summary.id === id);
  if (found === undefined) throw new Problem('not-found');
  return json(200, detail(found), { 'cache-control': 'public, max-age=300' });
};
