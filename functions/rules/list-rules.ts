/** `GET /v1/rules`: what is checked, narrowed by kind, matter, place, day, severity, document and words. */
import * as z from 'zod';
import { reference } from '../../rules/catalogue/reference.ts';
import { allRules, matchesFilter } from '../../rules/catalogue/rule-view.ts';
import { kindNames, vocabularies } from '../../rules/facts/kinds.ts';
import { json, type Work } from '../http/answer.ts';
import type { CursorKey } from '../http/cursor.ts';
import { paged, pageParameters } from '../http/paged.ts';
import { day, readQuery, region } from '../http/read-query.ts';
import { listSlice } from './list-slice.ts';

const matters = new Set(vocabularies.flatMap(({ byPath }) => Object.keys(byPath.get('matter')?.codes ?? {})));
const isDocument = (id: string): boolean => reference().catalogue.documents.some(({ document }) => document.id === id);

export const rulesQuery = z.strictObject({
  kind: z.enum(kindNames).optional(),
  matter: z
    .string()
    .refine((code) => matters.has(code), { params: { reason: 'unknown' } })
    .optional(),
  region: region.optional(),
  asOf: day.optional(),
  severity: z.enum(['violation', 'warning', 'advice', 'preview']).optional(),
  document: z
    .string()
    .refine(isDocument, { params: { reason: 'unknown' } })
    .optional(),
  q: z.string().trim().min(1).max(200).optional(),
  ...pageParameters,
});

export function listRules(cursorKey: CursorKey): Work {
  return async (event) => {
    const query = readQuery(event, rulesQuery);
    const page = await paged(
      query,
      { key: cursorKey, tenant: '', list: `rules ${reference().catalogue.digest}` },
      async (page) =>
        listSlice(
          allRules()
            .filter((rule) => matchesFilter(rule, query))
            .map(({ summary }) => summary),
          page,
        ),
    );
    return json(200, { ruleSet: ruleSetOf(), ...page }, { 'cache-control': 'public, max-age=300' });
  };
}

export const ruleSetOf = () => ({ version: reference().catalogue.version, digest: reference().catalogue.digest });
