/** Divides a run at a character, so that a comment may begin or end there. */
import type { RunChild, SourcePart, SourceRun } from './runs.ts';

/** Text to put in at an offset of the source. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Puts a mark into the run before its n-th character.
 * @returns what to insert; at the run's edges, and where it cannot be divided, the mark stands beside it
 */
export function markAt(part: SourcePart, run: SourceRun, offset: number, mark: string): readonly Insertion[] {
  let before = 0;
  const total = run.children.reduce((sum, { count }) => sum + count, 0);
  if (offset <= 0) return [{ at: run.start, text: mark }];
  if (offset >= total) return [{ at: run.end, text: mark }];
  const { prefix } = part;
  for (const child of run.children) {
    if (child.nested) return [{ at: run.end, text: mark }];
    const again = `</${prefix}r>${mark}<${prefix}r>${run.properties}`;
    if (offset === before) return [{ at: child.start, text: again }];
    if (offset < before + child.count)
      return dividedText(part, child, offset - before, again) ?? [{ at: run.end, text: mark }];
    before += child.count;
  }
  return [{ at: run.end, text: mark }];
}

/** Both halves keep their spaces: without `xml:space` those at the edges would go. */
function dividedText(
  { source, prefix }: SourcePart,
  { text }: RunChild,
  offset: number,
  again: string,
): readonly Insertion[] | undefined {
  const at = text === undefined ? undefined : sourceOffset(source, text.from, text.to, offset);
  if (text === undefined || at === undefined) return undefined;
  const split = { at, text: `</${prefix}t>${again}<${prefix}t xml:space="preserve">` };
  return text.preserved ? [split] : [{ at: text.from - 1, text: ' xml:space="preserve"' }, split];
}

/** Where in the source the n-th character of a text stands: references stand for one, or two beyond U+FFFF. */
function sourceOffset(source: string, from: number, to: number, count: number): number | undefined {
  let seen = 0;
  let at = from;
  while (at < to && seen < count) {
    const sign = source.charAt(at);
    // Marked sections are not divided: nobody writes them into a run.
    if (sign === '<') return undefined;
    if (sign === '&') {
      const end = source.indexOf(';', at);
      seen += referenceLength(source.slice(at + 1, end));
      at = end + 1;
    } else {
      // A sign of two units is one: the mark goes behind it.
      const units = (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      at += sign === '\r' && source.charAt(at + 1) === '\n' ? 2 : units;
      seen += units;
    }
  }
  return at;
}

function referenceLength(reference: string): number {
  const hex = /^#x([0-9a-f]+)$/i.exec(reference)?.[1];
  const decimal = /^#(\d+)$/.exec(reference)?.[1];
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal ?? 0);
  return code > 0xffff ? 2 : 1;
}
