/** What all operations have in common that make something once, whose address the answer tells. */
import type { ProblemName } from '../http/problem-types.ts';
import { headers } from './headers.ts';

export const createdHeaders = { Location: headers.location, 'Idempotency-Replayed': headers.replayed };

/** @param invalid what a body that does not fit is refused with. @returns names in the order in which they are shown. */
export function refusesToCreate(invalid: ProblemName): readonly ProblemName[] {
  return [
    'empty-body',
    'malformed-json',
    'invalid-header',
    'too-large',
    'unsupported-media-type',
    invalid,
    'key-reused',
    'unavailable',
  ];
}
