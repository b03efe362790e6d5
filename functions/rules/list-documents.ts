/** `GET /v1/documents`: the published texts that rules are made from, with what became of their provisions. */
import * as z from 'zod';
import { countDispositions } from '../../rules/build/coverage.ts';
import { reference } from '../../rules/catalogue/reference.ts';
import type { CatalogueDocument } from '../../rules/engine/catalogue.ts';
import { reaches } from '../../rules/engine/rule-set.ts';
import { json, type Work } from '../http/answer.ts';
import type { CursorKey } from '../http/cursor.ts';
import { paged, pageParameters } from '../http/paged.ts';
import { day, readQuery, region } from '../http/read-query.ts';
import { ruleSetOf } from './list-rules.ts';
import { listSlice } from './list-slice.ts';

export const documentsQuery = z.strictObject({
  region: region.optional(),
  asOf: day.optional(),
  nature: z.enum(['normative', 'plan', 'draft']).optional(),
  ...pageParameters,
});

/** A document as lists show it. */
export function documentSummary({ document, rules }: CatalogueDocument) {
  return { ...document, rules: rules.length, coverage: countDispositions(reference().disposed[document.id] ?? []) };
}

function inForceOn({ document: { inForce, issued } }: CatalogueDocument, on: string): boolean {
  const from = inForce.from ?? issued;
  return (from === null || from <= on) && (inForce.to === null || on <= inForce.to);
}

export function listDocuments(cursorKey: CursorKey): Work {
  return async (event) => {
    const query = readQuery(event, documentsQuery);
    const { region, asOf, nature } = query;
    const page = await paged(query, { key: cursorKey, tenant: '', list: 'documents' }, async (page) =>
      listSlice(
        reference()
          .catalogue.documents.filter((entry) => region === undefined || reaches(entry.document, region))
          .filter((entry) => asOf === undefined || inForceOn(entry, asOf))
          .filter((entry) => nature === undefined || entry.document.nature === nature)
          .map(documentSummary),
        page,
      ),
    );
    return json(200, { ruleSet: ruleSetOf(), ...page }, { 'cache-control': 'public, max-age=300' });
  };
}
