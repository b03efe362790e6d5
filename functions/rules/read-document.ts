/** `GET /v1/documents/{id}`: one text with its provisions, each with its disposition, and its rules. */
import * as z from 'zod';
import { reference } from '../../rules/catalogue/reference.ts';
import { json, type Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { readQuery } from '../http/read-query.ts';
import { documentSummary } from './list-documents.ts';
import { ruleSetOf } from './list-rules.ts';

export const readDocument: Work = (event) => {
  readQuery(event, z.strictObject({}));
  const id = event.pathParameters?.id ?? '';
  const { catalogue, disposed, provisions } = reference();
  const entry = catalogue.documents.find(({ document }) => document.id === id);
  if (entry === undefined) throw new Problem('not-found');
  const became = new Map(disposed[id]?.map((one) => [one.provision, one]));
  return json(
    200,
    {
      ruleSet: ruleSetOf(),
      ...documentSummary(entry),
      provisions: (provisions[id] ?? []).map(({ id: provision, clause, operative, lines, area, force }) => {
        const { disposition, rules, reason } = became.get(provision) ?? { disposition: 'open' };
        return {
          id: provision,
          clause,
          words: operative,
          lines,
          area,
          force,
          disposition,
          rules: rules ?? [],
          reason: reason ?? null,
        };
      }),
      rules: entry.rules.map(({ id, title, case: kind }) => ({ id, kind, title })),
    },
    { 'cache-control': 'public, max-age=300' },
  );
};
