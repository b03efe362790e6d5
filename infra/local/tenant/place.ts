/**
 * Where a tenant's data is: the table and the buckets that the environment names (DynamoDB Local, AWS), else the folder of the
 * server on this machine, which must not be running, since the embedded table is one process's alone.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { ObjectPlace } from '../../../functions/store/object-store.ts';
import { tableClient } from '../../../functions/store/table-client.ts';
import { LOCAL_BUCKETS, objectCredentials } from '../batches.ts';
import { developmentKeys } from '../development-keys.ts';
import { lockFolder } from '../folder-lock.ts';
import { startObjectServer } from '../object-store/server.ts';
import { freshCredentials, startTableServer } from '../table-server.ts';

export interface TenantPlace {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  /** The objects of batches; undefined where the environment names a table but no buckets. */
  readonly objects: { readonly place: ObjectPlace; readonly uploads: string; readonly results: string } | undefined;
  /** Folder of the journals of executions; Step Functions forgets its own after 90 days. */
  readonly executions?: string;
  readonly close: () => Promise<void>;
}

const environment = z.object({
  GUIJU_DATA: z.string().default(join(import.meta.dirname, '../../../.guiju')),
  TABLE_NAME: z.string().default('guiju'),
  AWS_REGION: z.string().optional(),
  AWS_DEFAULT_REGION: z.string().optional(),
  /** Of DynamoDB Local, or `aws` for the table in AWS_REGION. */
  DYNAMODB_ENDPOINT: z.union([z.literal('aws'), z.url()]).optional(),
  UPLOADS_BUCKET: z.string().min(1).optional(),
  RESULTS_BUCKET: z.string().min(1).optional(),
  S3_ENDPOINT: z.url().optional(),
});

/** DynamoDB Local checks no credentials, but the SDK signs with some. */
const LOCAL_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };
const isLocal = (endpoint: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(endpoint).hostname);

/** @throws Error where there is no data, the folder is in use, or AWS is meant and no region named. */
export async function tenantPlace(env: Readonly<Record<string, string | undefined>>): Promise<TenantPlace> {
  const settings = environment.parse(env);
  const { GUIJU_DATA: folder, TABLE_NAME: tableName, DYNAMODB_ENDPOINT: endpoint } = settings;
  const region = settings.AWS_REGION ?? settings.AWS_DEFAULT_REGION;
  if (endpoint === undefined) return onThisMachine(folder, tableName);
  if (endpoint === 'aws' && region === undefined) throw new Error('AWS_REGION names no region');
  const { UPLOADS_BUCKET: uploads, RESULTS_BUCKET: results, S3_ENDPOINT } = settings;
  const client = tableClient({
    tableName,
    region: region ?? 'local',
    ...(endpoint !== 'aws' && { endpoint }),
    ...(endpoint !== 'aws' &&
      isLocal(endpoint) &&
      env.AWS_ACCESS_KEY_ID === undefined && { credentials: LOCAL_CREDENTIALS }),
  });
  return {
    client,
    tableName,
    objects:
      uploads === undefined || results === undefined
        ? undefined
        : { place: { region: region ?? 'local', endpoint: S3_ENDPOINT }, uploads, results },
    close: async () => client.destroy(),
  };
}

async function onThisMachine(folder: string, tableName: string): Promise<TenantPlace> {
  if (!existsSync(join(folder, 'table'))) {
    throw new Error(`there is no data in ${folder}; GUIJU_DATA names another folder, DYNAMODB_ENDPOINT another table`);
  }
  const lock = await lockFolder(folder);
  const own = freshCredentials();
  const table = await startTableServer(join(folder, 'table'), own);
  const keys = await developmentKeys(folder);
  const credentials = objectCredentials(keys.cursorKey);
  const objects = await startObjectServer({ folder: join(folder, 'objects'), credentials, host: '127.0.0.1', port: 0 });
  const client = tableClient({ tableName, region: 'local', endpoint: table.endpoint, credentials: own });
  return {
    client,
    tableName,
    objects: { place: { region: 'local', endpoint: objects.endpoint, credentials }, ...LOCAL_BUCKETS },
    executions: join(folder, 'executions'),
    close: async () => {
      client.destroy();
      await objects.close();
      await table.close();
      await lock.release();
    },
  };
}
