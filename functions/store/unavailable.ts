/** Failures of the store that pass: throttling, timeouts, lost connections. The caller is told to try again. */
import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import { Problem } from '../http/problem.ts';

const PASSING = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'LimitExceededException',
  'InternalServerError',
  // S3's own names.
  'InternalError',
  'SlowDown',
  'ServiceUnavailable',
  'ReplicatedWriteConflictException',
  'TransactionInProgressException',
]);
/** The disk of one machine is full. */
const FULL = 'StorageFull';
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);

/** A problem `unavailable` for what may pass by itself; anything else as it is. */
export function asUnavailable(error: unknown): unknown {
  if (error instanceof Problem || !(error instanceof Error)) return error;
  if (error.name === FULL) {
    const detail = {
      zh: '存储空间已满，未保存任何内容；清理出空间后请重试',
      en: 'There is no room left to store anything; try again once room was made',
    };
    return new Problem('unavailable', { detail, headers: { 'retry-after': '60' }, cause: error });
  }
  const passes =
    PASSING.has(error.name) ||
    error.name === 'TimeoutError' ||
    error.name === 'AbortError' ||
    (error instanceof DynamoDBServiceException && (error.$metadata.httpStatusCode ?? 0) >= 500) ||
    ('code' in error && typeof error.code === 'string' && NETWORK.has(error.code));
  return passes ? new Problem('unavailable', { headers: { 'retry-after': '1' }, cause: error }) : error;
}

/** Runs a call on the store; what may pass by itself is thrown as a problem `unavailable`. */
export async function reaching<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw asUnavailable(error);
  }
}
