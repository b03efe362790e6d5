/** `GET /v1/interest?principal=100000.00&due=2025-08-19&asOf=2025-09-30`: what is owed for being late, with its trace. */
import * as z from 'zod';
import { askedInterest, InterestRefused, interestKinds } from '../../rules/interest/asked.ts';
import { json, type Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { day, readQuery } from '../http/read-query.ts';

export const interestQuery = z.strictObject({
  kind: z.enum(interestKinds).optional(),
  principal: z.string(),
  due: day,
  asOf: day,
  paid: z.string().optional(),
  lateInterest: z.string().optional(),
  signedOn: day.optional(),
});

export const readInterest: Work = (event) => {
  const { kind = 'payment', ...asked } = readQuery(event, interestQuery);
  try {
    return json(200, askedInterest({ kind, ...asked }), { 'cache-control': 'public, max-age=300' });
  } catch (error) {
    if (!(error instanceof InterestRefused)) throw error;
    throw new Problem('invalid-query', {
      errors: [{ path: error.parameter, code: 'invalid', message: error.reason }],
    });
  }
};
