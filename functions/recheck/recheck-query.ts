/** The query of `POST /v1/reports/{id}/recheck`. */
import * as z from 'zod';
import type { ApiEvent } from '../http/answer.ts';
import { day, flag, readQuery } from '../http/read-query.ts';

/** `asOf` is today in China where it is left out; `preview` what the stored report was, as far as it shows. */
export const recheckQuery = z.strictObject({
  asOf: day.optional(),
  store: flag.default(false),
  preview: flag.optional(),
});

/** @throws Problem invalid-query. */
export const readRecheckQuery = (event: ApiEvent) => readQuery(event, recheckQuery);
