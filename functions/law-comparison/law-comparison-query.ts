/** The query of `GET /v1/reports/{id}/law-comparison`. */
import * as z from 'zod';
import { day } from '../http/read-query.ts';

export const lawComparisonQuery = z.strictObject({ lawOf: day });
