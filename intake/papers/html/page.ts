/** Collects the blocks of a web page while it is parsed. */
import type { Budget } from '../budget.ts';
import type { Block } from '../paper.ts';
import { MAX_LABEL } from '../tables/headings.ts';
import { HtmlList } from './lists.ts';
import { HtmlTable } from './table.ts';

type Attributes = Readonly<Record<string, string>>;

/** Elements that stand in the line; every other begins and ends a paragraph. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i img input ins kbd label mark q rp rt ruby s samp select option small span strike strong sub sup time tt u var wbr o:p optgroup button'.split(
    ' ',
  ),
);
const NOT_SHOWN = new Set('script style head noscript template title rp rt iframe object svg math textarea'.split(' '));
/** What is no longer said: 60 struck out before 30 is 30, not 6030. */
const STRUCK = new Set(['del', 's', 'strike']);
const RAISED = new Set(['sup', 'sub']);
const PICTURES = new Set(['img', 'canvas']);

export class Page {
  readonly #budget: Budget;
  readonly #blocks: Block[] = [];
  readonly #tables: HtmlTable[] = [];
  readonly #lists: HtmlList[] = [];
  /** Names of elements whose content is left out, from the outermost on. */
  readonly #skipped: string[] = [];
  #tableCount = 0;
  #level: number | undefined;
  #number: string | undefined;
  #item = false;
  #text = '';
  /** Its last sign, and whether it holds more than blanks: told as it comes, since to look at all of it for every piece costs its square. */
  #last = '';
  #shown = false;
  #line = 1;
  #preformatted = 0;
  #raised = 0;
  #options: { texts: string[]; chosen: number } | undefined;
  hidden = 0;
  pictures = 0;
  deletions = 0;
  #skippedFor: 'hidden' | undefined;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  open(name: string, attributes: Attributes, line: number): void {
    if (this.#skipped.length > 0) {
      if (name === this.#skipped[0]) this.#skipped.push(name);
      return;
    }
    const hides = isHidden(attributes);
    const deletes = STRUCK.has(name) || isStruck(attributes);
    if (NOT_SHOWN.has(name) || deletes || hides) {
      if (deletes) this.deletions++;
      // Void elements have no content to leave out.
      if (name === 'input' || name === 'br' || name === 'img') return;
      this.#skippedFor = hides ? 'hidden' : undefined;
      this.#skipped.push(name);
      return;
    }
    if (!INLINE.has(name) && name !== 'br') this.#break();
    if (this.#text === '') this.#line = line;
    const heading = /^h([1-6])$/.exec(name)?.[1];
    if (heading !== undefined) this.#level = Number(heading);
    if (PICTURES.has(name)) this.pictures++;
    if (RAISED.has(name)) this.#raised++;
    this.#structure(name, attributes);
  }

  text(text: string, line: number): void {
    if (this.#skipped.length > 0) {
      if (this.#skippedFor === 'hidden') this.hidden += text.trim().length;
      return;
    }
    if (this.#options !== undefined) {
      const last = this.#options.texts.length - 1;
      if (last >= 0) this.#options.texts[last] += text;
      return;
    }
    this.#budget.text(text.length);
    if (!this.#shown && text.trim() !== '') this.#line = line;
    const written = this.#preformatted > 0 ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
    // As in Word files: 10⁴元 is no 104元, and the mark of a note behind a figure is no digit of it.
    const apart = this.#raised > 0 && /^\d/.test(written) && /\d/.test(this.#last);
    this.#add(apart ? `^(${written})` : written);
  }

  #add(text: string): void {
    this.#text += text;
    this.#last = text.at(-1) ?? this.#last;
    this.#shown ||= text.trim() !== '';
  }

  close(name: string): void {
    if (this.#skipped.length > 0) {
      if (name === this.#skipped[0]) this.#skipped.pop();
      return;
    }
    if (name === 'select') this.#closeSelect();
    if (RAISED.has(name)) this.#raised--;
    if (INLINE.has(name) || name === 'br') return;
    this.#break();
    if (/^h[1-6]$/.test(name)) this.#level = undefined;
    else if (name === 'pre') this.#preformatted--;
    else if (name === 'ol' || name === 'ul') this.#lists.pop();
    else if (name === 'li') this.#item = false;
    else if (name === 'td' || name === 'th') this.#tables.at(-1)?.endCell();
    else if (name === 'tr') this.#tables.at(-1)?.endRow();
    else if (name === 'table') this.#tables.pop()?.end();
  }

  /** @returns the blocks of the whole page */
  end(): readonly Block[] {
    this.#break();
    for (let table = this.#tables.pop(); table !== undefined; table = this.#tables.pop()) table.end();
    return this.#blocks;
  }

  #structure(name: string, attributes: Attributes): void {
    const table = this.#tables.at(-1);
    if (name === 'br') this.#add('\n');
    else if (name === 'pre') this.#preformatted++;
    else if (name === 'ol' || name === 'ul') this.#lists.push(new HtmlList(name, attributes));
    else if (name === 'li') {
      this.#item = true;
      this.#number = this.#lists.at(-1)?.next(attributes.value);
    } else if (name === 'table') this.#tables.push(new HtmlTable(++this.#tableCount, this.#budget));
    else if (name === 'tr') table?.startRow();
    else if (name === 'td' || name === 'th') table?.startCell(attributes);
    else if (name === 'input') this.#add(inputText(attributes));
    else if (name === 'select') this.#options = { texts: [], chosen: 0 };
    else if (name === 'option' && this.#options !== undefined && this.#options.texts.length < 1_000) {
      if (attributes.selected !== undefined) this.#options.chosen = this.#options.texts.length;
      this.#options.texts.push('');
    }
  }

  #closeSelect(): void {
    this.#add(this.#options?.texts[this.#options.chosen]?.trim() ?? '');
    this.#options = undefined;
  }

  #break(): void {
    const lines = this.#text.split('\n').map((line) => line.trim());
    const text = lines.join('\n').trim();
    this.#text = '';
    this.#last = '';
    this.#shown = false;
    if (text === '') return;
    this.#budget.block();
    const cell = this.#tables.at(-1)?.cell;
    if (cell !== undefined && cell.text.length < MAX_LABEL) cell.text = `${cell.text}${text}`.slice(0, MAX_LABEL);
    const number = this.#number;
    this.#number = undefined;
    const level = this.#level;
    this.#blocks.push({
      id: `b${this.#blocks.length + 1}`,
      kind: cell !== undefined ? 'cell' : level !== undefined ? 'heading' : this.#item ? 'list-item' : 'paragraph',
      text: number === undefined ? text : `${number} ${text}`,
      place: { in: 'line', line: this.#line },
      ...(level !== undefined && { level }),
      ...(number !== undefined && { number }),
      ...(cell !== undefined && { cell: cell.cell }),
    });
  }
}

function isHidden({ style, hidden }: Attributes): boolean {
  return hidden !== undefined || (style !== undefined && /(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(style));
}

function isStruck({ style }: Attributes): boolean {
  return style !== undefined && /text-decoration(?:-line)?\s*:[^;]*line-through/i.test(style);
}

function inputText({ type, checked, value }: Attributes): string {
  switch (type?.toLowerCase()) {
    case 'checkbox':
    case 'radio':
      return checked === undefined ? '☐' : '☑';
    case 'hidden':
    case 'button':
    case 'submit':
    case 'reset':
    case 'password':
    case 'file':
    case 'image':
      return '';
    default:
      return value ?? '';
  }
}
