/** What stands in the paragraphs of a part: runs with their text, fields, content controls, pictures (ECMA-376 part 1, 17.3.2, 17.3.3, 17.16, 17.5). */
import type { Attributes } from '../container/xml.ts';
import { ContentControls } from './content-controls.ts';
import { Fields } from './fields.ts';
import type { ParagraphFlow } from './paragraph-flow.ts';
import { OpenRun } from './run.ts';
import type { StoryContext } from './story-context.ts';
import { symbolSign } from './symbols.ts';

export class InlineReader {
  readonly #context: StoryContext;
  readonly #flow: ParagraphFlow;
  readonly #fields = new Fields();
  readonly #controls = new ContentControls();
  readonly #runs: OpenRun[] = [];
  #inControlProperties = false;
  #inText = false;
  #inCode = false;

  constructor(context: StoryContext, flow: ParagraphFlow) {
    this.#context = context;
    this.#flow = flow;
  }

  /** Whether the reader stands in a table of contents. */
  get inContents(): boolean {
    return this.#fields.inContents || this.#controls.inContents;
  }

  /** Fields that have not ended, and prompts that were passed over. */
  get left(): { readonly fields: number; readonly prompts: number } {
    return { fields: this.#fields.open, prompts: this.#controls.prompts };
  }

  /** @param run the number of the last `w:r` of the part */
  open(name: string, attributes: Attributes, run: number): void {
    if (this.#inControlProperties) {
      this.#controls.property(name, attributes);
      return;
    }
    switch (name) {
      case 'w:r':
        this.#flow.number();
        this.#runs.push(new OpenRun(run, this.#context.styles.isHidden(this.#flow.current?.style)));
        break;
      case 'w:sdt':
        this.#controls.begin();
        break;
      case 'w:sdtPr':
        this.#inControlProperties = true;
        break;
      case 'w:sdtContent':
        this.#flow.addMade(this.#controls.content());
        break;
      case 'w:t':
      case 'm:t':
        this.#inText = true;
        break;
      case 'm:num':
      case 'm:den':
      case 'm:sup':
      case 'm:sub':
        this.#made(AROUND[name]?.[0] ?? '');
        break;
      case 'w:tab':
      case 'w:ptab':
        this.#add('\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.#add('\n');
        break;
      case 'w:noBreakHyphen':
        this.#add('-');
        break;
      case 'w:sym':
        this.#addSymbol(attributes['w:char'], attributes['w:font']);
        break;
      case 'w:instrText':
        this.#inCode = true;
        break;
      case 'w:fldSimple':
        this.#fields.begin();
        this.#fields.code(attributes['w:instr'] ?? '');
        this.#fields.separate();
        break;
      case 'w:fldChar':
        this.#field(attributes['w:fldCharType']);
        break;
      case 'w:hyperlink':
        if (attributes['w:anchor']?.startsWith('_Toc') === true) this.#markContents();
        break;
      case 'pic:pic':
      case 'v:imagedata':
        this.#context.tally.pictures++;
        break;
      case 'w:altChunk':
      case 'w:subDoc':
      case 'o:OLEObject':
        this.#context.tally.embedded++;
        break;
      default:
        this.#fields.property(name, attributes);
        this.#runs.at(-1)?.property(name, attributes, this.#context.styles);
    }
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.begin();
    else if (type === 'separate') this.#fields.separate();
    else if (type === 'end') this.#flow.addMade(this.#fields.end());
  }

  #markContents(): void {
    if (this.#flow.current !== undefined) this.#flow.current.contents = true;
  }

  #addSymbol(code: string | undefined, font: string | undefined): void {
    const sign = symbolSign(Number.parseInt(code ?? '', 16), font ?? '');
    if (sign === undefined) this.#context.tally.unreadable++;
    else this.#add(sign);
  }

  text(text: string): void {
    if (this.#inText) this.#add(text);
    else if (this.#inCode) this.#fields.code(text);
  }

  close(name: string): void {
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.#inText = false;
        break;
      case 'm:num':
      case 'm:den':
      case 'm:sup':
      case 'm:sub':
        this.#made(AROUND[name]?.[1] ?? '');
        break;
      case 'w:instrText':
        this.#inCode = false;
        break;
      case 'w:r':
        this.#runs.pop();
        break;
      case 'w:fldSimple':
        this.#flow.addMade(this.#fields.end());
        break;
      case 'w:sdtPr':
        this.#inControlProperties = false;
        break;
      case 'w:sdt':
        this.#controls.end();
    }
  }

  #add(text: string): void {
    if (this.#fields.muted || this.#controls.muted) return;
    const run = this.#runs.at(-1);
    // 10⁴元 is no 104元, and the mark of a note behind a figure is no digit of it.
    const apart = run?.raised === true && /^\d/.test(text) && /\d$/.test(this.#flow.current?.text ?? '');
    if (apart) this.#made('^(');
    this.#flow.add(text, run);
    if (apart) this.#made(')');
  }

  /** Adds signs that stand for how the text is set. */
  #made(signs: string): void {
    if (!this.#fields.muted && !this.#controls.muted) this.#flow.addMade(signs);
  }
}

/** Parts of an equation (ECMA-376 part 1, 22.1) in signs of a line: run together, 3/10 would be read as 310 and 3² as 32. */
const AROUND: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'm:num': ['(', ')'],
  'm:den': ['/(', ')'],
  'm:sup': ['^(', ')'],
  'm:sub': ['_(', ')'],
};
