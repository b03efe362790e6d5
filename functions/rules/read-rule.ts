/** `GET /v1/rules/{id}`: one rule with its versions, provisions, note and examples. */

import * as z from 'zod';
import { ruleDetail, ruleNamed } from '../../rules/catalogue/rule-view.ts';
import { json, type Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { readQuery } from '../http/read-query.ts';
import { ruleSetOf } from './list-rules.ts';

export const readRule: Work = (event) => {
  readQuery(event, z.strictObject({}));
  const id = event.pathParameters?.id ?? '';
  const found = ruleNamed(id);
  if (found === undefined) throw new Problem('not-found');
  return json(200, { ruleSet: ruleSetOf(), ...ruleDetail(found) }, { 'cache-control': 'public, max-age=300' });
};
