/** Tells running heads, feet and page numbers: lines at the edge of pages that come again on page after page. */
import type { Line } from './lines.ts';
import { textOf } from './lines.ts';

/** How many lines from the edge may belong to a head or a foot. */
const EDGE = 3;
const MIN_PAGES = 3;
const PAGE_NUMBER =
  /^(?:[-–—－\s·.]*\d{1,4}[-–—－\s·.]*|第\s*\d{1,4}\s*页.{0,12}|\d{1,4}\s*\/\s*\d{1,4}|共\s*\d{1,4}\s*页|page\s*\d+.{0,10}|[ivxlIVXL]{1,6})$/i;

/** @returns the pages without them */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edges(lines).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const often = Math.max(MIN_PAGES, pages.length * 0.2);
  return pages.map((lines) => {
    const atEdge = new Set(edges(lines));
    return lines.filter((line) => {
      if (!atEdge.has(line)) return true;
      const text = textOf(line.segments, line.size);
      const outermost = line === lines[0] || line === lines.at(-1);
      return !(outermost && PAGE_NUMBER.test(text)) && (seen.get(keyOf(line)) ?? 0) < often;
    });
  });
}

function edges(lines: readonly Line[]): readonly Line[] {
  return lines.length <= 2 * EDGE ? lines : [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
}

/** The words with the page's number taken out, at about the same height. */
function keyOf(line: Line): string {
  return `${Math.round(line.base / 8)} ${textOf(line.segments, line.size).replace(/\d+/g, '#')}`;
}
