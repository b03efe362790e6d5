import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, digestOf } from '../../../rules/engine/digest.ts';
import type { Json } from '../../../rules/engine/json.ts';
import type { ValidCase } from '../../../rules/engine/judge.ts';
import { report } from '../../../rules/engine/report.ts';
import { compileRuleSet } from '../../../rules/engine/rule-set.ts';
import { vocabularies } from '../../../rules/facts/kinds.ts';

/** Names that sort otherwise than they were written, that JavaScript puts first because they look like indexes, or that need escapes. */
const name = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.constantFrom('10', '9', '1', 'a', 'B', '€', '😀', '\ue000', '"', '\u0007'),
);
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

  it('a report carries the digest of its case in whatever order the names of the case stand', () => {
    const calendar = { firstYear: 2024, lastYear: 2025, off: [], worked: [] };
    const ruleSet = compileRuleSet({ version: '1', digest: 'sha256:0', calendar, documents: [] }, vocabularies);
    const cases: ValidCase[] = [
      {
        kind: 'approval',
        region: '440300',
        matter: 'litigation',
        suspensions: [{ from: '2025-01-02', to: '2025-01-03' }],
      },
      {
        suspensions: [{ to: '2025-01-03', from: '2025-01-02' }],
        region: '440300',
        matter: 'litigation',
        kind: 'approval',
      },
      {
        region: '440300',
        matter: 'litigation',
        kind: 'approval',
        suspensions: [{ from: '2025-01-02', to: '2025-01-03' }],
      },
    ];
    const digests = cases.map((valid) => report(valid, ruleSet, { asOf: '2025-01-02' }).case.digest);
    expect(new Set(digests)).toEqual(new Set([digestOf(cases[1] ?? null)]));
  });

  it('half of a surrogate pair, which a client may send, has a digest all the same', () => {
    expect(digestOf({ reference: '\ud83d' })).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});
