/** Settings of the functions, read once from the environment that the CDK app or the local runtime gives them. */
import * as z from 'zod';
import type { StateMachinePlace } from './batches/executions.ts';
import type { ObjectPlace } from './store/object-store.ts';
import type { TablePlace } from './store/table-client.ts';

export interface TableSettings extends TablePlace {
  /** Name of the claim that holds the tenant. */
  readonly tenantClaim: string;
  /** Days after which reports are deleted; undefined to keep them. */
  readonly retentionDays?: number | undefined;
}

/** What the functions that deal with batches need beside the table. */
export interface BatchSettings extends TableSettings {
  readonly objects: ObjectPlace;
  readonly uploadsBucket: string;
  readonly resultsBucket: string;
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

const batchEnvironment = z.object({
  UPLOADS_BUCKET: z.string().min(1),
  RESULTS_BUCKET: z.string().min(1),
  S3_ENDPOINT: z.url().optional(),
});

/** @throws ZodError naming every variable that is missing or wrong: the function then does not start. */
export function batchSettings(env: Readonly<Record<string, string | undefined>>): BatchSettings {
  const table = tableSettings(env);
  const { UPLOADS_BUCKET, RESULTS_BUCKET, S3_ENDPOINT } = batchEnvironment.parse(env);
  return {
    ...table,
    objects: { region: table.region, endpoint: S3_ENDPOINT },
    uploadsBucket: UPLOADS_BUCKET,
    resultsBucket: RESULTS_BUCKET,
  };
}

/** @throws ZodError where STATE_MACHINE_ARN or AWS_REGION is missing. */
export function stateMachinePlace(env: Readonly<Record<string, string | undefined>>): StateMachinePlace {
  const { STATE_MACHINE_ARN, AWS_REGION } = z
    .object({ STATE_MACHINE_ARN: z.string().min(1), AWS_REGION: z.string().min(1) })
    .parse(env);
  return { arn: STATE_MACHINE_ARN, region: AWS_REGION };
}
