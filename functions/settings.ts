/** Settings of the functions, read once from the environment that the CDK app or the local runtime gives them. */
import type { StateMachinePlace } from './batches/executions.ts';
import { type Environment, readEnvironment } from './environment.ts';
import type { ReaderPlace } from './papers/lambda-reader.ts';
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

/** @throws EnvironmentError naming every variable that is missing or wrong: the function then does not start. */
export function tableSettings(env: Environment): TableSettings {
  return readEnvironment(env, ({ text, url, matching }) => ({
    tableName: text('TABLE_NAME'),
    region: text('AWS_REGION'),
    endpoint: url('DYNAMODB_ENDPOINT'),
    tenantClaim: text('TENANT_CLAIM', 'tenant'),
    // An empty string or 0 keeps reports for good.
    retentionDays: Number(matching('RETENTION_DAYS', /^\d{0,5}$/) ?? 0) || undefined,
  }));
}

/** @throws EnvironmentError naming every variable that is missing or wrong: the function then does not start. */
export function batchSettings(env: Environment): BatchSettings {
  const table = tableSettings(env);
  return readEnvironment(env, ({ text, url }) => ({
    ...table,
    objects: { region: table.region, endpoint: url('S3_ENDPOINT') },
    uploadsBucket: text('UPLOADS_BUCKET'),
    resultsBucket: text('RESULTS_BUCKET'),
  }));
}

/** @throws EnvironmentError where STATE_MACHINE_ARN or AWS_REGION is missing. */
export function stateMachinePlace(env: Environment): StateMachinePlace {
  return readEnvironment(env, ({ text }) => ({ arn: text('STATE_MACHINE_ARN'), region: text('AWS_REGION') }));
}

/** @throws EnvironmentError where READER_FUNCTION or AWS_REGION is missing. */
export function readerPlace(env: Environment): ReaderPlace {
  return readEnvironment(env, ({ text }) => ({ functionName: text('READER_FUNCTION'), region: text('AWS_REGION') }));
}
