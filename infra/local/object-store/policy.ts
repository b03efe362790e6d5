/** The policy of a presigned form: what may be posted ("POST policy", Amazon S3 API reference). */
import * as z from 'zod';
import { StorageError } from './storage-error.ts';

const condition = z.union([
  z.tuple([z.literal('content-length-range'), z.number(), z.number()]),
  z.tuple([z.enum(['eq', 'starts-with']), z.string(), z.string()]),
  z.record(z.string(), z.string()),
]);
const policy = z.object({ expiration: z.iso.datetime(), conditions: z.array(condition) });

export interface PostPolicy {
  readonly smallest: number;
  readonly largest: number;
}

/** Fields a form has beside those its policy names. */
const FREE = new Set(['policy', 'x-amz-signature', 'file', 'bucket']);

/**
 * @param fields names in lower case, and the `bucket` that is posted to.
 * @returns the range of sizes the file may have.
 * @throws StorageError where the form has expired, or has other fields than its policy allows.
 */
export function readPolicy(fields: ReadonlyMap<string, string>): PostPolicy {
  const { expiration, conditions } = policy.parse(
    JSON.parse(Buffer.from(fields.get('policy') ?? '', 'base64').toString('utf8')),
  );
  if (Date.parse(expiration) < Date.now()) throw denied('Policy expired');
  let range: PostPolicy = { smallest: 0, largest: Number.MAX_SAFE_INTEGER };
  const named = new Set<string>();
  const check = (name: string, holds: (value: string) => boolean): void => {
    named.add(name.toLowerCase());
    if (!holds(fields.get(name.toLowerCase()) ?? '')) throw denied(`Policy Condition failed: ${name}`);
  };
  for (const condition of conditions) {
    if (!Array.isArray(condition)) {
      for (const [name, wanted] of Object.entries(condition)) check(name, (value) => value === wanted);
    } else if (condition[0] === 'content-length-range') range = { smallest: condition[1], largest: condition[2] };
    else {
      const [how, name, wanted] = condition;
      check(name.replace(/^\$/, ''), (value) => (how === 'eq' ? value === wanted : value.startsWith(wanted)));
    }
  }
  for (const name of fields.keys())
    if (!named.has(name) && !FREE.has(name)) throw denied(`Extra input fields: ${name}`);
  return range;
}

const denied = (why: string): StorageError =>
  new StorageError(403, 'AccessDenied', `Invalid according to Policy: ${why}`);
