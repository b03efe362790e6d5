/** Puts the beginnings and ends of comments into the source of the body. */

import type { RunRange } from './anchors.ts';
import type { NumberedComment } from './comment-xml.ts';
import { type Insertion, markAt } from './divide.ts';
import type { SourcePart, SourceRun } from './runs.ts';

interface Mark {
  readonly offset: number;
  readonly end: boolean;
  readonly xml: string;
}

export function withMarkers(part: SourcePart, comments: readonly (NumberedComment & { range: RunRange })[]): string {
  const marks = new Map<SourceRun, Mark[]>();
  const insertions: Insertion[] = [];
  const put = (number: number, mark: Mark): void => {
    const run = part.runs.get(number);
    if (run === undefined) return;
    const before = marks.get(run);
    if (before === undefined) marks.set(run, [mark]);
    else before.push(mark);
  };
  for (const { id, range } of comments) {
    const p = part.prefix;
    put(range.first, { offset: range.from, end: false, xml: `<${p}commentRangeStart ${p || 'w:'}id="${id}"/>` });
    const reference = `<${p}r><${p}commentReference ${p || 'w:'}id="${id}"/></${p}r>`;
    const end = `<${p}commentRangeEnd ${p || 'w:'}id="${id}"/>`;
    const run = part.runs.get(range.last);
    // In an insertion or a link the sign of the comment stands behind it: it is no part of what was inserted or linked.
    const inside = run !== undefined && run.outerEnd !== run.end;
    put(range.last, { offset: range.to, end: true, xml: inside ? end : end + reference });
    if (inside) insertions.push({ at: run.outerEnd, text: reference });
  }
  for (const [run, all] of marks) for (const one of inRun(part, run, all)) insertions.push(one);
  return inserted(part.source, insertions);
}

/** At one and the same character what ends stands before what begins. */
function inRun(part: SourcePart, run: SourceRun, marks: readonly Mark[]): readonly Insertion[] {
  const byOffset = new Map<number, Mark[]>();
  for (const mark of marks) byOffset.set(mark.offset, [...(byOffset.get(mark.offset) ?? []), mark]);
  return [...byOffset]
    .sort(([a], [b]) => a - b)
    .flatMap(([offset, here]) => {
      const xml = [...here.filter(({ end }) => end), ...here.filter(({ end }) => !end)]
        .map((mark) => mark.xml)
        .join('');
      return markAt(part, run, offset, xml);
    });
}

function inserted(source: string, insertions: readonly Insertion[]): string {
  const pieces: string[] = [];
  let from = 0;
  let spaced = -1;
  for (const { at, text } of insertions
    .map((each, order) => ({ ...each, order }))
    .sort((a, b) => a.at - b.at || a.order - b.order)) {
    // A text that is divided twice is told once to keep its spaces.
    const once = text.startsWith(' xml:space');
    if (once && spaced === at) continue;
    if (once) spaced = at;
    pieces.push(source.slice(from, at), text);
    from = at;
  }
  pieces.push(source.slice(from));
  return pieces.join('');
}
