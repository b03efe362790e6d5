/** What threads are given to work with: plain data, as it crosses from one thread to another. */
import * as z from 'zod';

const place = z.object({ accessKeyId: z.string(), secretAccessKey: z.string() });
export const stepSettings = z.object({
  tableName: z.string(),
  region: z.string(),
  endpoint: z.string().optional(),
  credentials: place.optional(),
  tenantClaim: z.string(),
  retentionDays: z.number().optional(),
  objects: z.object({ region: z.string(), endpoint: z.string().optional(), credentials: place.optional() }),
  uploadsBucket: z.string(),
  resultsBucket: z.string(),
});
