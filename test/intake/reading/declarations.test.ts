/** Every declaration reads its examples, and nothing where it says that nothing is read. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPassage } from '../../../intake/reading/read-passage.ts';
import { readingDeclarations } from '../../../rules/build/reading-files.ts';

const root = join(import.meta.dirname, '../../..');

describe.each(readingDeclarations(root).map((reading) => [reading.fact, reading] as const))('%s', (_, reading) => {
  const { examples, ...declared } = reading;
  const usual = declared.in?.[0] ?? 'announcement';
  it.each(examples.read)('reads $text', ({ text, under, part, value }) => {
    expect(readPassage(declared, text, under, part ?? usual)).toContainEqual(value);
  });
  it.each(examples.not)('reads nothing in $text', ({ text, under, part }) => {
    expect(readPassage(declared, text, under, part ?? usual)).toEqual([]);
  });
});
