/** The quick reader beside the schemas: what it takes, they take, and it comes out the same to the letter. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { allRules } from '../../../rules/catalogue/rule-view.ts';
import { exampleCase } from '../../../rules/engine/example.ts';
import { kindNames, kinds, vocabularies } from '../../../rules/facts/kinds.ts';
import { readerOf } from '../../../rules/facts/reading.ts';
import { readSubmission } from '../../../rules/facts/submission.ts';
import { readBySchema } from '../../../rules/facts/submission-reader.ts';
import { schemaOf } from '../../../rules/facts/vocabulary-schema.ts';
import { spoilt } from './spoilt.ts';

const root = join(import.meta.dirname, '../../..');
const submission = z.looseObject({ kind: z.enum(kindNames), region: z.string() });
const withCase = z.object({ case: submission }).transform((file) => file.case);

/** The JSON files of a folder; none where it is not there. */
function filesOf(folder: string): readonly unknown[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

const given = [
  ...filesOf(join(root, 'seeds/submissions')).map((file) => submission.parse(file)),
  ...filesOf(join(root, 'seeds/cases')).map((file) => withCase.parse(file)),
  ...filesOf(join(root, '../shared/acceptance')).flatMap((file) => withCase.safeParse(file).data ?? []),
];
const examples = allRules().flatMap(({ compiled }) => {
  const vocabulary = vocabularies.find(({ kind }) => kind === compiled.rule.case);
  if (vocabulary === undefined) return [];
  return (compiled.rule.examples ?? []).map((example) => exampleCase(compiled, example, vocabulary).case);
});
const quick = readerOf(vocabularies);

describe('the quick reader', () => {
  it('takes every right submission there is, and reads it as the schemas do', () => {
    expect(given.length).toBeGreaterThan(5);
    expect(examples.length).toBeGreaterThan(1_000);
    const different = [...given, ...examples].flatMap((input) => {
      const schema = readBySchema(input, vocabularies);
      if (!schema.ok) return [];
      return JSON.stringify(quick(input)) === JSON.stringify(schema.case) ? [] : [input];
    });
    expect(different).toEqual([]);
    expect(examples.filter((input) => quick(input) === undefined)).toEqual([]);
  });

  it('takes nothing that the schemas refuse or read otherwise, however a submission is spoilt', () => {
    const seen = { taken: 0, left: 0 };
    const about = spoilt([...given, ...examples], vocabularies);
    fc.assert(
      fc.property(about, (input) => {
        const read = quick(input);
        if (read === undefined) {
          seen.left++;
          return;
        }
        seen.taken++;
        const [schema, whole] = [readBySchema(input, vocabularies), readSubmission(input)];
        // What contradicts itself is right by its shape; readSubmission looks for it in what the quick reader took.
        expect(whole).toEqual(schema);
        if (!schema.ok)
          expect(schema.problems.map(({ code }) => code)).toEqual(schema.problems.map(() => 'contradiction'));
        else expect(JSON.stringify(schema.case)).toBe(JSON.stringify(read));
      }),
      { numRuns: 4_000 },
    );
    // Both happen often, so that the property says something.
    expect(Math.min(seen.taken, seen.left)).toBeGreaterThan(400);
  });

  it('leaves to the schemas dates in the wrong order', () => {
    const about = (suspension: object) => ({
      kind: 'approval',
      region: '440300',
      matter: 'power-connection',
      suspensions: [suspension],
    });
    expect(quick(about({ from: '2025-03-03', to: '2025-03-05' }))).toBeDefined();
    expect(quick(about({ from: '2025-03-05', to: '2025-03-03' }))).toBeUndefined();
  });

  it('leaves to the schemas what is no case at all', () => {
    const none = [null, undefined, 'x', 1, [], {}, { kind: 'none' }, { kind: 'payment' }, { kind: ['payment'] }];
    expect(none.map(quick)).toEqual(none.map(() => undefined));
  });

  it('finds the schemas of the vocabulary to be those of the declarations, issue for issue', () => {
    const about = spoilt([...given, ...examples], vocabularies);
    const schemas = new Map(vocabularies.map((vocabulary) => [vocabulary.kind, schemaOf(vocabulary)]));
    const issuesOf = (result: z.ZodSafeParseResult<unknown>) =>
      result.success ? result.data : result.error.issues.map(({ path, code }) => ({ path, code }));
    fc.assert(
      fc.property(about, (input) => {
        const kind = z.looseObject({ kind: z.enum(kindNames) }).safeParse(input).data?.kind;
        const packed = schemas.get(kind ?? '');
        if (kind === undefined || packed === undefined) return;
        expect(issuesOf(packed.safeParse(input))).toEqual(issuesOf(kinds[kind].schema().safeParse(input)));
      }),
      { numRuns: 1_000 },
    );
  });
});
