/** The part of an object that a request asks for (RFC 9110, section 14.1.2). */
import { StorageError } from './storage-error.ts';

export interface Range {
  /** The first byte. */
  readonly start: number;
  /** The last byte. */
  readonly end: number;
}

/** `bytes=0-99` of an object of this size; undefined for all of it. @throws StorageError 416 where nothing of it is there. */
export function rangeOf(header: string | undefined, size: number): Range | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(size - 1, Number(last));
  if (start > end) throw new StorageError(416, 'InvalidRange', 'The requested range is not satisfiable');
  return { start, end };
}
