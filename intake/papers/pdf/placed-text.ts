/** A paragraph put together of lines, with the box of each, so that a note can be laid over its words. */
import type { Box, Place } from '../paper.ts';
import { joined } from '../text/wrapping.ts';
import { boxOf, type Line, type Segment } from './lines.ts';

export class PlacedText {
  text = '';
  readonly #lines: { at: number; page: number; box: Box }[] = [];

  add(text: string, line: Line, segments: readonly Segment[]): void {
    if (segments.length === 0) return;
    this.text = this.text === '' ? text : joined(this.text, text);
    this.#lines.push({ at: this.text.length - text.length, page: line.page, box: boxOf(segments, line) });
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
