/** What a page of a PDF draws as text: each stretch with its box, upright, radicals put back to signs. */
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { symbolSign } from '../docx/symbols.ts';
import { withoutRadicals } from './radicals.ts';

/** A stretch of text in one font on one line; points, origin at the lower left. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that the signs stand on. */
  readonly base: number;
  readonly size: number;
}

/** Text that leans more than this is a watermark or a stamp. */
const MAX_SLOPE = 0.1;

/** @returns undefined for what is no text of the page: blanks, watermarks across it */
export function fragmentOf({ str, transform, width }: TextItem): Fragment | undefined {
  const text = withoutRadicals(withSigns(str));
  if (text.trim() === '') return undefined;
  const [a, b, , d, left, base]: readonly unknown[] = transform;
  if (![a, b, d, left, base].every((each) => typeof each === 'number' && Number.isFinite(each))) return undefined;
  const across = Number(a);
  if (Math.abs(Number(b)) > MAX_SLOPE * Math.abs(across) || across <= 0) return undefined;
  const size = Math.abs(Number(d));
  const lead = text.length - text.trimStart().length;
  const tail = text.length - text.trimEnd().length;
  const each = width / text.length;
  return {
    text: text.trim(),
    left: Number(left) + (lead > 0 ? lead * each : 0),
    right: Number(left) + width - (tail > 0 ? tail * each : 0),
    base: Number(base),
    size,
  };
}

/** Signs of symbol fonts keep their place in the private area; boxes and ticks stand at the same places in most files. */
function withSigns(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (sign) => {
    const code = sign.charCodeAt(0);
    return symbolSign(code, 'Wingdings 2') === '☑' || code === 0xf0a3
      ? (symbolSign(code, 'Wingdings 2') ?? sign)
      : (symbolSign(code, 'Wingdings') ?? sign);
  });
}
