/**
 * Cases as people write them: what a table takes in a cell is taken in a field of a case too (names of places, labels of codes,
 * 2026/9/22, 1.5万元). Tried only where the case is not right as it stands, so that what is exact stays as it was given.
 */
import type { Json } from '../rules/engine/json.ts';
import { isObject } from '../rules/engine/json.ts';
import { isKind, vocabularies } from '../rules/facts/kinds.ts';
import { readSubmission, type Submission } from '../rules/facts/submission.ts';
import type { Fact, Vocabulary } from '../rules/facts/vocabulary.ts';
import { readCell } from './tables/cell.ts';
import { kindNamed } from './tables/kind-named.ts';

/** @param input parsed JSON of any shape. @returns the case in canonical form, or every problem of what was submitted. */
export function readAsWritten(input: unknown): Submission {
  const exact = readSubmission(input);
  if (exact.ok || !isJsonObject(input)) return exact;
  const named = typeof input.kind === 'string' ? kindNamed(input.kind) : undefined;
  const kind = isKind(input.kind) ? input.kind : named;
  const vocabulary = vocabularies.find((one) => one.kind === kind);
  if (vocabulary === undefined || kind === undefined) return exact;
  const read = readSubmission(rewritten({ ...input, kind }, '', vocabulary, 0));
  return read.ok ? read : exact;
}

function isJsonObject(input: unknown): input is { readonly [name: string]: Json } {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** Deeper than any fact lies. */
const DEEPEST = 8;

function rewritten(
  value: { readonly [name: string]: Json },
  above: string,
  vocabulary: Vocabulary,
  depth: number,
): Json {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const path = `${above}${name}`;
      const fact = vocabulary.byPath.get(path);
      if (fact !== undefined) return [name, asFact(fact, member)];
      return [
        name,
        isObject(member) && depth < DEEPEST ? rewritten(member, `${path}.`, vocabulary, depth + 1) : member,
      ];
    }),
  );
}

/** The value that a cell with these words has; the value itself where it is no text or cannot be read. */
function asFact(fact: Fact, value: Json): Json {
  const written = writtenIn(fact, value);
  if (written === undefined || written.trim() === '') return value;
  const cell = readCell({ fact, unit: '' }, written);
  return 'value' in cell ? cell.value : value;
}

function writtenIn(fact: Fact, value: Json): string | undefined {
  if (typeof value === 'string') return value;
  if (fact.type !== 'codes' || !Array.isArray(value)) return undefined;
  return value.every((item) => typeof item === 'string') ? value.join('；') : undefined;
}
