/** Which kind of case the rows of a table are: said by the caller or in a column, or told by the headings. */
import { isKind, type Kind, kindNames } from '../../rules/facts/kinds.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { FileRefused } from '../files/file-refused.ts';
import { type Line, shown } from '../lines.ts';
import type { Note } from '../notes.ts';
import { headingReaderOf } from './heading.ts';
import { type Heading, knownIn } from './heading-rows.ts';

/**
 * The kind whose vocabulary knows the most headings.
 * @throws FileRefused where no kind, or more than one, knows most of them.
 */
export function kindOf(headings: readonly Heading[], candidates: readonly Vocabulary[]): Kind {
  const ranked = candidates
    .map((vocabulary) => ({
      kind: vocabulary.kind,
      known: knownIn(headings, vocabulary),
      labels: labelsIn(headings, vocabulary),
    }))
    .toSorted((a, b) => b.known - a.known || b.labels - a.labels);
  const [first, second] = ranked;
  if (first !== undefined && isKind(first.kind)) {
    if (first.known > (second?.known ?? 0) || first.labels > (second?.labels ?? 0)) return first.kind;
  }
  throw new FileRefused('unknown-kind', {
    zh: `请说明案件类型（${kindNames.join('、')}）：用 --kind，或加一列“案件类型”`,
    en: `say which kind of case these are (${kindNames.join(', ')}): with --kind, or in a column "kind"`,
  });
}

function labelsIn(headings: readonly Heading[], vocabulary: Vocabulary): number {
  const { read } = headingReaderOf(vocabulary);
  return headings.filter(({ names }) => names.some((name) => read(name) !== undefined)).length;
}

/** Says that a kind was told by the headings. */
export function kindNote(kind: Kind): Note {
  const message = { zh: `按列标题判定案件类型为 ${kind}`, en: `by its headings, a table of kind ${kind}` };
  return { code: 'kind-from-headings', subject: kind, message };
}

/** A row whose kind is not said, or is none. */
export function unknownKind(row: number, written: string, column: string | null): Line {
  const names = kindNames.join(', ');
  const message = { zh: `案件类型应为以下之一：${names}`, en: `the kind of case must be one of ${names}` };
  const code = written === '' ? 'required' : 'unknown-kind';
  return { row, refused: [{ column, path: 'kind', code, value: written === '' ? null : shown(written), message }] };
}
