import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import type { Json } from '../../../rules/engine/json.ts';
import { judge } from '../../../rules/engine/judge.ts';
import { vocabularies } from '../../../rules/facts/kinds.ts';
import { readSubmission } from '../../../rules/facts/submission.ts';

/** Facts of each kind, with the codes of their lists. */
const names = z
  .record(z.string(), z.record(z.string(), z.array(z.string())))
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'kept-names.json'), 'utf8')));

const kept = Object.entries(names).flatMap(([kind, facts]) =>
  Object.entries(facts).flatMap(([path, codes]): { kind: string; path: string; value: Json }[] =>
    codes.length === 0 ? [{ kind, path, value: true }] : codes.map((code) => ({ kind, path, value: [code] })),
  ),
);

function nested(path: string, value: Json): Record<string, Json> {
  const [first = '', ...rest] = path.split('.');
  return { [first]: rest.length === 0 ? value : nested(rest.join('.'), value) };
}

function outcome(rule: string, facts: Record<string, Json>): string | undefined {
  const read = readSubmission({ kind: 'approval', ...facts });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { rulings } = judge(read.case, ruleSet, { asOf: '2024-06-03' });
  return rulings.find((ruling) => ruling.rule.rule.id === rule)?.judged.outcome;
}

describe('names of older files', () => {
  it.each(kept)('$kind: $path $value is accepted', ({ kind, path, value }) => {
    const fact = vocabularies.find((vocabulary) => vocabulary.kind === kind)?.byPath.get(path);
    const given = fact?.type === 'code' && Array.isArray(value) ? (value[0] ?? '') : value;
    const matter = kind === 'approval' ? { matter: 'construction-project' } : {};
    const procurement = kind === 'procurement' ? { regime: 'government-procurement' } : {};
    expect(readSubmission({ kind, region: '440300', ...matter, ...procurement, ...nested(path, given) })).toMatchObject(
      { ok: true },
    );
  });

  const merged = 'hi-minimal-approval-2023/site-opinion-with-pre-review';
  const done = {
    region: '460100',
    matter: 'construction-project',
    stages: { landPreReview: { completedOn: '2024-03-04' } },
  };

  it('an old code shows the fact that now asks the same question', () => {
    expect(outcome(merged, { ...done, handling: { merged: ['site-opinion-and-pre-review'] } })).toBe('satisfied');
  });

  it('the new fact decides where both were given', () => {
    expect(
      outcome(merged, {
        ...done,
        handling: { merged: ['site-opinion-and-pre-review'] },
        together: { siteOpinionAndPreReview: false },
      }),
    ).toBe('breached');
  });

  it('a list that lacks the old code says nothing, complete or not', () => {
    const without = { ...done, handling: { merged: ['land-surveys'] } };
    expect(outcome(merged, without)).not.toBe('breached');
    expect(outcome(merged, { ...without, complete: ['handling.merged'] })).not.toBe('breached');
  });
});
