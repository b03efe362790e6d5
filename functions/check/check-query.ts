/** The query of `POST /v1/checks`. */
import * as z from 'zod';
import type { ApiEvent } from '../http/answer.ts';
import { day, flag, readQuery } from '../http/read-query.ts';
import { checkDefaults } from './check-defaults.ts';

/** `asOf` is today in China where it is left out; `preview` also judges drafts. */
export const checkQuery = z.strictObject({
  asOf: day.optional(),
  store: flag.default(checkDefaults.store),
  preview: flag.default(checkDefaults.preview),
});

/** @throws Problem invalid-query. */
export const readCheckQuery = (event: ApiEvent) => readQuery(event, checkQuery);
