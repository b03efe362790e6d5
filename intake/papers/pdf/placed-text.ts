/** A paragraph put together of lines, with the box of each, so that a note can be laid over its words. */
import type { Box, Place } from '../paper.ts';
import { joining } from '../text/wrapping.ts';
import { boxOf, type Line, type Segment } from './lines.ts';
import type { Ends } from './paragraphs.ts';

/** As much of the beginning as tells a label. */
const BEGIN = 32;

export class PlacedText {
  readonly #parts: string[] = [];
  #length = 0;
  readonly #lines: { at: number; page: number; box: Box }[] = [];

  add(text: string, line: Line, segments: readonly Segment[]): void {
    if (segments.length === 0) return;
    const before = this.#parts.pop();
    const parts = before === undefined || this.#length === 0 ? [text] : joining(before, text);
    this.#length -= before?.length ?? 0;
    for (const part of parts) {
      this.#parts.push(part);
      this.#length += part.length;
    }
    this.#lines.push({ at: this.#length - text.length, page: line.page, box: boxOf(segments, line) });
  }

  get text(): string {
    return this.#parts.join('');
  }

  /** Its first signs and its last line, without all that lies between. */
  get ends(): Ends {
    let begin = '';
    for (let at = 0; at < this.#parts.length && begin.length < BEGIN; at++) begin += this.#parts[at];
    return { begin, end: this.#parts.at(-1) ?? '' };
  }

  place(): Place | undefined {
    const first = this.#lines[0];
    if (first === undefined) return undefined;
    const box: [number, number, number, number] = [...first.box];
    for (const each of this.#lines) {
      if (each.page !== first.page) continue;
      box[0] = Math.min(box[0], each.box[0]);
      box[1] = Math.min(box[1], each.box[1]);
      box[2] = Math.max(box[2], each.box[2]);
      box[3] = Math.max(box[3], each.box[3]);
    }
    return { in: 'page', page: first.page, box, lines: this.#lines };
  }
}
