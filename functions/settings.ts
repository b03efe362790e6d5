/** Settings of the functions, read once from the environment that the CDK app or the local runtime gives them. */
import * as z from 'zod';
import type { TablePlace } from './store/table-client.ts';

export interface TableSettings extends TablePlace {
  /** Name of the claim that holds the tenant. */
  readonly tenantClaim: string;
  /** Days after which reports are deleted; undefined to keep them. */
  readonly retentionDays?: number | undefined;
}

const environment = z.object({
  TABLE_NAME: z.string().min(1),
  AWS_REGION: z.string().min(1),
  DYNAMODB_ENDPOINT: z.url().optional(),
  TENANT_CLAIM: z.string().min(1).default('tenant'),
  // An empty string or 0 keeps reports for good.
  RETENTION_DAYS: z
    .string()
    .regex(/^\d{0,5}$/)
    .transform((days) => (Number(days) === 0 ? undefined : Number(days)))
    .optional(),
});

/** @throws ZodError naming every variable that is missing or wrong: the function then does not start. */
export function tableSettings(env: Readonly<Record<string, string | undefined>>): TableSettings {
  const { TABLE_NAME, AWS_REGION, DYNAMODB_ENDPOINT, TENANT_CLAIM, RETENTION_DAYS } = environment.parse(env);
  return {
    tableName: TABLE_NAME,
    region: AWS_REGION,
    endpoint: DYNAMODB_ENDPOINT,
    tenantClaim: TENANT_CLAIM,
    retentionDays: RETENTION_DAYS,
  };
}
