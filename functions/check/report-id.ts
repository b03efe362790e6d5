/** Ids of reports: 26 characters of Crockford's base 32, as ULIDs are. */
import { createHash } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The id of the report that an Idempotency-Key stands for. It follows from tenant and key alone, so that a request
 * repeated after a crash finds the report the first attempt stored, instead of storing a second.
 */
export function reportIdOf(tenant: string, idempotencyKey: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([tenant, idempotencyKey]))
    .digest();
  let bits = BigInt(`0x${digest.subarray(0, 16).toString('hex')}`);
  let id = '';
  for (let place = 0; place < 26; place++) {
    id = `${CROCKFORD[Number(bits & 31n)]}${id}`;
    bits >>= 5n;
  }
  return id;
}

export const REPORT_ID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
