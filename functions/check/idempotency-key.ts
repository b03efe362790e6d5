/** The header Idempotency-Key: read, and refused where it was used for another request. */
import type { ApiEvent } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';

const KEY = /^[\x21-\x7e]{1,255}$/;

/**
 * The Idempotency-Key of a request, undefined where it has none.
 * @throws Problem invalid-header where it is not 1 to 255 visible ASCII characters.
 */
export function idempotencyKeyOf(event: ApiEvent): string | undefined {
  const key = event.headers['idempotency-key'];
  if (key === undefined || KEY.test(key)) return key;
  const message = { zh: '应为 1 至 255 个可见 ASCII 字符', en: 'must be 1 to 255 visible ASCII characters' };
  throw new Problem('invalid-header', { errors: [{ path: 'Idempotency-Key', code: 'invalid', message }] });
}

/** The answer to a key that was used for another request. */
export const keyReused = (): Problem => new Problem('key-reused');
