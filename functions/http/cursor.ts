/**
 * Cursors: where a page ended, signed (HMAC-SHA-256) for one list, its filters and its tenant. A forged cursor, one of
 * another tenant, or one taken to another list or filter is refused.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Problem } from './problem.ts';

/** Supplies the key that cursors are signed with. */
export type CursorKey = () => Promise<Uint8Array> | Uint8Array;

/** What a cursor is bound to: the list with its filters, and whose it is (empty for public lists). */
export interface CursorBinding {
  readonly tenant: string;
  readonly list: string;
}

const MAC_BYTES = 16;

function macOf(key: Uint8Array, { tenant, list }: CursorBinding, after: string): Buffer {
  return createHmac('sha256', key)
    .update(JSON.stringify([tenant, list, after]))
    .digest()
    .subarray(0, MAC_BYTES);
}

/** The cursor for what comes after `after`. */
export function sealCursor(key: Uint8Array, binding: CursorBinding, after: string): string {
  return Buffer.concat([macOf(key, binding, after), Buffer.from(after, 'utf8')]).toString('base64url');
}

/**
 * Where the page before ended.
 * @throws Problem invalid-cursor.
 */
export function openCursor(key: Uint8Array, binding: CursorBinding, cursor: string): string {
  const bytes = Buffer.from(cursor, 'base64url');
  const after = bytes.subarray(MAC_BYTES).toString('utf8');
  const mac = bytes.subarray(0, MAC_BYTES);
  // Decoding is lenient, so what was decoded must also be exactly what was sent.
  if (
    mac.length !== MAC_BYTES ||
    bytes.toString('base64url') !== cursor ||
    !timingSafeEqual(mac, macOf(key, binding, after))
  ) {
    throw new Problem('invalid-cursor');
  }
  return after;
}
