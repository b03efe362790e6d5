import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../rules/engine/bound.ts';
import { canonicalJson, digestOf } from '../../../rules/engine/digest.ts';

/** Names that sort otherwise than they were written, that JavaScript puts first because they look like indexes, or that need escapes. */
const name = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('10', '9', '1', 'a', 'B', '€', '😀', '\ue000', '"', '\u0007'));
const { value: json } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

describe('digests', () => {
  it('canonical JSON is what the RFC 8785 package makes of any value, in whatever order its names stand', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { numRuns: 1_000 },
    );
  });

  it('a digest is the SHA-256 of the canonical JSON', () => {
    const digest = createHash('sha256').update('{"a":["é",1],"b":true}').digest('hex');
    expect(digestOf({ b: true, a: ['é', 1] })).toBe(`sha256:${digest}`);
  });

  it('half of a surrogate pair, which a client may send, has a digest all the same', () => {
    expect(digestOf({ reference: '\ud83d' })).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});
