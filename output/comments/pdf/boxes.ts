/** The boxes of a stretch of a block's text, line by line. */
import type { Block, Box } from '../../../intake/papers/paper.ts';
import { widthOf } from '../../../intake/papers/text/wrapping.ts';

export interface LineBox {
  readonly page: number;
  readonly box: Box;
}

/** Within a line the place is told by the widths of signs: a Chinese one is twice as wide as a figure. */
export function lineBoxes({ place, text }: Block, from: number, to: number): readonly LineBox[] {
  if (place.in !== 'page') return [];
  return place.lines.flatMap(({ at, page, box }, index) => {
    const end = place.lines[index + 1]?.at ?? text.length;
    const begins = Math.max(at, from);
    const ends = Math.min(end, to);
    if (begins >= ends) return [];
    const [left, bottom, right, top] = box;
    const whole = Math.max(1, widthOf(text.slice(at, end)));
    const point = (offset: number): number => left + ((right - left) * widthOf(text.slice(at, offset))) / whole;
    return [{ page, box: [point(begins), bottom, point(ends), top] satisfies Box }];
  });
}
