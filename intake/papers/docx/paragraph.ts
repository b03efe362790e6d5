/** One paragraph while it is read: its text in pieces, and from which runs they come. */
import type { Attributes } from '../container/xml.ts';
import type { OpenCell } from '../tables/open-table.ts';
import { levelOf } from './numbering.ts';

/** A paragraph of a part. Paragraphs of text boxes in it are kept until it ends. */
export class OpenParagraph {
  readonly index: number;
  readonly cell: OpenCell | undefined;
  contents: boolean;
  style: string | undefined;
  numId: string | undefined;
  ilvl: number | undefined;
  outline: number | undefined;
  /** Its end is deleted in the tracked changes. */
  endDeleted = false;
  /** It stands in a text box of another paragraph. */
  boxed = false;
  numbered = false;
  number: string | undefined;
  /** It is numbered or has a bullet. */
  listed = false;
  text = '';
  readonly runs: [number, number][] = [];
  readonly struck: [number, number][] = [];
  /** Called when it has ended: what stands in its text boxes follows it. */
  readonly after: (() => void)[] = [];

  constructor(index: number, cell: OpenCell | undefined, contents: boolean) {
    this.index = index;
    this.cell = cell;
    this.contents = contents;
  }

  /** An element of `w:pPr`. */
  property(name: string, attributes: Attributes): void {
    const value = attributes['w:val'];
    if (name === 'w:pStyle') this.style = value;
    else if (name === 'w:ilvl') this.ilvl = levelOf(value);
    else if (name === 'w:numId') this.numId = value;
    else if (name === 'w:outlineLvl') this.outline = Number(value);
    // A mark: the end of the paragraph is deleted, or moved away with what stands before it.
    else if (name === 'w:del' || name === 'w:moveFrom') this.endDeleted = true;
  }

  /** @param run the run's number in the part, or -1 for what no run holds */
  add(text: string, run: number, struck: boolean): void {
    if (text === '') return;
    const last = this.runs.at(-1);
    if (last?.[1] !== run) this.runs.push([this.text.length, run]);
    if (struck) {
      const stretch = this.struck.at(-1);
      if (stretch !== undefined && stretch[1] === this.text.length) stretch[1] += text.length;
      else this.struck.push([this.text.length, this.text.length + text.length]);
    }
    this.text += text;
  }

  /** Goes on where the paragraph before, whose end is deleted, left off. */
  takeOver(before: OpenParagraph): void {
    const shift = this.text.length;
    for (const [offset, run] of before.runs) this.runs.push([offset + shift, run]);
    for (const [from, to] of before.struck) this.struck.push([from + shift, to + shift]);
    this.text += before.text;
    for (const next of before.after) this.after.push(next);
  }
}
