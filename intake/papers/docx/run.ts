/** One run while it is read: text with the same properties (ECMA-376 part 1, 17.3.2). */
import type { Attributes } from '../container/xml.ts';
import { isOn } from './on-off.ts';
import type { Styles } from './styles.ts';
import { isSymbolFont, symbolText } from './symbols.ts';

export class OpenRun {
  readonly index: number;
  hidden: boolean;
  struck = false;
  /** Raised or lowered: its digits are an exponent, an index or a mark of a note. */
  raised = false;
  #font: string | undefined;

  /** @param hidden as the style of its paragraph says */
  constructor(index: number, hidden: boolean) {
    this.index = index;
    this.hidden = hidden;
  }

  /** An element of `w:rPr`. */
  property(name: string, attributes: Attributes, styles: Styles): void {
    const value = attributes['w:val'];
    if (name === 'w:vanish') this.hidden = isOn(value);
    else if (name === 'w:strike' || name === 'w:dstrike') this.struck = isOn(value);
    else if (name === 'w:vertAlign') this.raised = value === 'superscript' || value === 'subscript';
    else if (name === 'w:rStyle') this.hidden = this.hidden || styles.isHidden(value);
    else if (name === 'w:rFonts') {
      const font = attributes['w:ascii'] ?? attributes['w:hAnsi'];
      this.#font = isSymbolFont(font) ? font : undefined;
    }
  }

  /** Its text as it is seen: letters in a symbol font are signs. The length stays the same. */
  written(text: string): string {
    return this.#font === undefined ? text : symbolText(text, this.#font);
  }
}
