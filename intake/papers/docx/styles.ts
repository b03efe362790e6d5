/** What the styles of a document say of outline levels, numbering and hidden text (styles.xml; ECMA-376 part 1, 17.7). */
import type { Attributes } from '../container/xml.ts';
import { isOn } from './on-off.ts';

interface Style {
  readonly id: string;
  readonly type: string;
  name: string;
  basedOn: string | undefined;
  numId: string | undefined;
  ilvl: number | undefined;
  outline: number | undefined;
  hidden: boolean | undefined;
}

/** The numbering that a paragraph has from its style. */
export interface StyleNumbering {
  readonly numId: string;
  readonly style: string;
  readonly nearer: number | undefined;
  readonly own: number | undefined;
}

/** Styles may be based on one another in a circle in a damaged file; Word's own chains are shorter than this. */
const MAX_CHAIN = 20;
const HEADING = /^(?:heading|标题)\s*([1-9])$/i;
const CONTENTS = /^(?:toc|目录)\s*(?:[1-9]|heading)?$/i;

/** The styles of a document, resolved along what they are based on. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #chains = new Map<string, readonly Style[]>();
  /** The style of paragraphs that name none. */
  defaultParagraph: string | undefined;

  /** A handler for `readXml`. */
  reader(): { open: (name: string, attributes: Attributes) => void; close: (name: string) => void } {
    let style: Style | undefined;
    return {
      open: (name, attributes) => {
        const value = attributes['w:val'];
        if (name === 'w:style') {
          const id = attributes['w:styleId'] ?? '';
          const type = attributes['w:type'] ?? 'paragraph';
          style = {
            id,
            type,
            name: '',
            basedOn: undefined,
            numId: undefined,
            ilvl: undefined,
            outline: undefined,
            hidden: undefined,
          };
          if (!this.#styles.has(id)) this.#styles.set(id, style);
          if (type === 'paragraph' && isOn(attributes['w:default'] ?? '0')) this.defaultParagraph = id;
        }
        if (style === undefined) return;
        if (name === 'w:name') style.name = value ?? '';
        else if (name === 'w:basedOn') style.basedOn = value;
        else if (name === 'w:numId') style.numId = value;
        else if (name === 'w:ilvl') style.ilvl = Number(value);
        else if (name === 'w:outlineLvl') style.outline = Number(value);
        else if (name === 'w:vanish') style.hidden = isOn(value);
      },
      close: (name) => {
        if (name === 'w:style') style = undefined;
      },
    };
  }

  /** The list of a style: which, the style that names it, and the levels given at that style and nearer than it. */
  numberingOf(id: string | undefined): StyleNumbering | undefined {
    const chain = this.#chain(id);
    const at = chain.findIndex(({ numId }) => numId !== undefined);
    const style = chain[at];
    if (style?.numId === undefined) return undefined;
    const nearer = chain.slice(0, at).find(({ ilvl }) => ilvl !== undefined)?.ilvl;
    return { numId: style.numId, style: style.id, nearer, own: style.ilvl };
  }

  /** From 1; undefined for body text. Word's own heading styles have their level even where the file leaves it out. */
  headingLevel(id: string | undefined): number | undefined {
    for (const { outline, name } of this.#chain(id)) {
      if (outline !== undefined) return outline >= 0 && outline <= 8 ? outline + 1 : undefined;
      const heading = HEADING.exec(name)?.[1];
      if (heading !== undefined) return Number(heading);
    }
    return undefined;
  }

  /** An entry of the table of contents. */
  isContents(id: string | undefined): boolean {
    return this.#chain(id).some(({ name }) => CONTENTS.test(name));
  }

  isHidden(id: string | undefined): boolean {
    return this.#chain(id).find(({ hidden }) => hidden !== undefined)?.hidden ?? false;
  }

  /** A style and what it is based on, nearest first. */
  #chain(id: string | undefined): readonly Style[] {
    const known = this.#chains.get(id ?? '');
    if (known !== undefined) return known;
    const chain: Style[] = [];
    for (let at = id; at !== undefined && chain.length < MAX_CHAIN; ) {
      const style = this.#styles.get(at);
      if (style === undefined || chain.includes(style)) break;
      chain.push(style);
      at = style.basedOn;
    }
    this.#chains.set(id ?? '', chain);
    return chain;
  }
}
