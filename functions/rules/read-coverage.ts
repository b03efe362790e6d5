/** `GET /v1/coverage`: what became of every provision, in total and by document, laws of the nation apart; `area` narrows it. */
import * as z from 'zod';
import { tallyOf } from '../../rules/build/coverage.ts';
import { reference } from '../../rules/catalogue/reference.ts';
import { json, type Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { readQuery } from '../http/read-query.ts';
import { ruleSetOf } from './list-rules.ts';

export const coverageQuery = z.strictObject({ area: z.string().min(1).max(500).optional() });

export const readCoverage: Work = (event) => {
  const { area } = readQuery(event, coverageQuery);
  const { catalogue, disposed } = reference();
  const known = [...new Set(Object.values(disposed).flatMap((all) => all.map((one) => one.area)))].sort();
  const areas = area?.split(',').map((name) => name.trim());
  if (areas?.some((name) => !known.includes(name))) {
    const message = { zh: `应为以下领域：${known.join(', ')}`, en: `must be among the areas ${known.join(', ')}` };
    throw new Problem('invalid-query', { errors: [{ path: 'area', code: 'unknown-code', message }] });
  }
  const documents = catalogue.documents.map(({ document }) => document);
  return json(
    200,
    { ruleSet: ruleSetOf(), ...tallyOf(disposed, documents, areas) },
    { 'cache-control': 'public, max-age=300' },
  );
};
