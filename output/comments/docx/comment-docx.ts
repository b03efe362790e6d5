/** Writes comments into a docx: markers at the runs of the words, the comments in their own parts, all else copied as it is. */
import { posix } from 'node:path';
import { Budget } from '../../../intake/papers/budget.ts';
import { type Archive, openArchive } from '../../../intake/papers/container/zip.ts';
import type { Paper } from '../../../intake/papers/paper.ts';
import { CommentsNotPossible, type PaperComment, type Signature } from '../comment.ts';
import { anchored, type RunRange } from './anchors.ts';
import {
  commentXml,
  EMPTY_EXTENDED,
  EMPTY_IDS,
  EMPTY_PEOPLE,
  emptyComments,
  extendedXml,
  idXml,
  type NumberedComment,
  personXml,
} from './comment-xml.ts';
import { withMarkers } from './markers.ts';
import { freeNumbers } from './numbers.ts';
import {
  beforeEnd,
  COMMENTS,
  EXTENDED,
  IDS,
  NO_RELATIONS,
  type PartKind,
  PEOPLE,
  relatedPart,
  withContentType,
  withRelation,
} from './package-parts.ts';
import { findRuns } from './runs.ts';
import { copyArchive } from './zip-copy.ts';

const TYPES = '[Content_Types].xml';

export async function commentDocx(
  bytes: Uint8Array,
  paper: Paper,
  comments: readonly PaperComment[],
  signature: Signature,
): Promise<Buffer> {
  const archive = await openArchive(bytes, new Budget());
  const main = mainPartOf(paper);
  const placed = comments.flatMap((comment) => {
    const found = anchored(paper, main, comment.anchor);
    return found === undefined ? [] : [{ range: found.range, comment: withWords(comment, found.elsewhere?.text) }];
  });
  if (placed.length === 0) return copyArchive(bytes, new Map());
  const wanted = new Set(placed.flatMap(({ range }) => [range.first, range.last]));
  const source = await textOf(archive, main);
  const part = findRuns(source, wanted);
  const changes = new Map<string, string>();
  const relationsName = posix.join(posix.dirname(main), '_rels', `${posix.basename(main)}.rels`);
  let relations = archive.has(relationsName) ? await textOf(archive, relationsName) : NO_RELATIONS;
  let types = await textOf(archive, TYPES);
  const extend = async (kind: PartKind, empty: string, add: (before: string) => string): Promise<void> => {
    const existing = relatedPart(relations, main, kind);
    const has = existing !== undefined && archive.has(existing);
    const name = existing ?? posix.join(posix.dirname(main), kind.file);
    const before = has ? await textOf(archive, name) : empty;
    const addition = add(before);
    if (addition === '') return;
    changes.set(name, beforeEnd(before, addition));
    if (existing === undefined) relations = withRelation(relations, kind);
    if (!has) types = withContentType(types, name, kind);
  };

  const numbered: (NumberedComment & { range: RunRange; lasting: string })[] = [];
  await extend(COMMENTS, emptyComments(part.namespace), (before) => {
    const free = freeNumbers(before, source);
    for (const { range, comment } of placed) numbered.push({ range, comment, ...free() });
    return numbered.map((each) => commentXml(part.namespace, each, signature)).join('');
  });
  await extend(EXTENDED, EMPTY_EXTENDED, () => numbered.map(extendedXml).join(''));
  await extend(IDS, EMPTY_IDS, () => numbered.map((each) => idXml(each, each.lasting)).join(''));
  await extend(PEOPLE, EMPTY_PEOPLE, (before) => personXml(before, signature) ?? '');
  changes.set(main, withMarkers(part, numbered));
  changes.set(relationsName, relations);
  changes.set(TYPES, types);
  return copyArchive(bytes, changes);
}

/** @throws CommentsNotPossible where the paper has no words that a comment could stand at */
function mainPartOf(paper: Paper): string {
  const first = paper.blocks.find(({ kind, place }) => kind !== 'note' && place.in === 'docx');
  if (first?.place.in === 'docx') return first.place.part;
  throw new CommentsNotPossible({ zh: '文件没有可加批注的正文', en: 'the file has no text to comment on' });
}

function withWords(comment: PaperComment, words: string | undefined): PaperComment {
  if (words === undefined) return comment;
  const about =
    comment.lang === 'zh'
      ? `（所指文字在页眉、页脚、注释或文本框中：${words}）`
      : `(about words in a header, note or text box: ${words})`;
  return { ...comment, body: [...comment.body, about] };
}

async function textOf(archive: Archive, name: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await archive.open(name)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
