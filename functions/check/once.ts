/**
 * Honours Idempotency-Key (draft-ietf-httpapi-idempotency-key-header) with Powertools idempotency over the one table: the
 * same key and request give the first answer again, a key in use is 409, a key used for another request is 422.
 */
import {
  IdempotencyAlreadyInProgressError,
  IdempotencyConfig,
  IdempotencyInconsistentStateError,
  IdempotencyItemNotFoundError,
  IdempotencyPersistenceLayerError,
  IdempotencyValidationError,
  makeIdempotent,
} from '@aws-lambda-powertools/idempotency';
import { DynamoDBPersistenceLayer } from '@aws-lambda-powertools/idempotency/dynamodb';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { TTL_ATTRIBUTE, tableKeys } from '../declared/table.ts';
import type { ApiContext } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { oncePartition } from '../store/keys.ts';
import { asUnavailable } from '../store/unavailable.ts';
import { keyReused } from './idempotency-key.ts';

/** A day: long enough for every retry a client makes by itself; after it, the report's id still keeps a key from storing twice. */
const REMEMBERED_SECONDS = 86_400;
/**
 * How long an attempt holds its key: one that crashed, or whose first write was answered to nobody, keeps the caller waiting no
 * longer. Should it still be under way, the report's id keeps the two from storing twice.
 */
const HELD_MS = 5_000;

export interface OnceRequest {
  readonly tenant: string;
  readonly key: string;
  /** Digest of all that makes the request what it is. */
  readonly fingerprint: string;
}

/** Does the work the first time a key is seen, and gives its result again afterwards. */
export type Once = (request: OnceRequest, context: ApiContext, work: () => Promise<string>) => Promise<string>;

/** @param client shared by all requests; the layer is made per request, since it keeps a key prefix as state. */
export function onceOver(client: DynamoDBClient, tableName: string): Once {
  return async ({ tenant, key, fingerprint }, context, work) => {
    const layer = new DynamoDBPersistenceLayer({
      tableName,
      keyAttr: tableKeys.partition,
      sortKeyAttr: tableKeys.sort,
      staticPkValue: oncePartition(tenant, key),
      expiryAttr: TTL_ATTRIBUTE,
      awsSdkV3Client: client,
    });
    const config = new IdempotencyConfig({
      eventKeyJmesPath: 'key',
      payloadValidationJmesPath: 'fingerprint',
      expiresAfterSeconds: REMEMBERED_SECONDS,
      throwOnNoIdempotencyKey: true,
      // The hash alone tells the keys of one partition apart.
      hashFunction: 'sha256',
      lambdaContext: {
        ...context,
        getRemainingTimeInMillis: () => Math.min(HELD_MS, context.getRemainingTimeInMillis()),
      },
    });
    const run = makeIdempotent(async (_: { key: string; fingerprint: string }) => work(), {
      persistenceStore: layer,
      config,
      keyPrefix: 'once',
    });
    try {
      return await run({ key, fingerprint });
    } catch (error) {
      if (error instanceof IdempotencyAlreadyInProgressError)
        throw new Problem('in-progress', { headers: { 'retry-after': '1' } });
      if (error instanceof IdempotencyValidationError) throw keyReused();
      if (error instanceof IdempotencyPersistenceLayerError) throw asUnavailable(error.cause);
      // The record ran out or was taken away between two looks at it; the next attempt finds it gone.
      if (error instanceof IdempotencyInconsistentStateError || error instanceof IdempotencyItemNotFoundError)
        throw new Problem('unavailable', { headers: { 'retry-after': '1' }, cause: error });
      // Where a table does not give the record that stands in the way with its refusal, it is read, and what then fails comes bare.
      throw asUnavailable(error);
    }
  };
}
