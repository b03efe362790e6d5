/** Reads one part of a docx that holds paragraphs: the body, a header, the footnotes (ECMA-376 part 1, 17.3 and 17.4). */
import type { Attributes } from '../container/xml.ts';
import { ContentControls } from './content-controls.ts';
import { Fields } from './fields.ts';
import { OpenParagraph } from './paragraph.ts';
import { ParagraphFlow } from './paragraph-flow.ts';
import { PASSED_OVER } from './passed-over.ts';
import { OpenRun } from './run.ts';
import type { StoryContext } from './story-context.ts';
import { symbolSign } from './symbols.ts';
import type { TableStack } from './table-stack.ts';

/** A handler for `readXml`. */
export class StoryReader {
  readonly #context: StoryContext;
  readonly #fields = new Fields();
  readonly #controls = new ContentControls();
  readonly #tables: TableStack;
  readonly #flow: ParagraphFlow;
  readonly #runs: OpenRun[] = [];
  readonly #alternatives: { taken: boolean }[] = [];
  #depth = 0;
  #skipping = 0;
  #paragraphCount = 0;
  #runCount = 0;
  #inParagraphProperties = false;
  #inControlProperties = false;
  #inText = false;
  #inCode = false;

  constructor(context: StoryContext, tables: TableStack) {
    this.#context = context;
    this.#tables = tables;
    this.#flow = new ParagraphFlow(context);
  }

  readonly open = (name: string, attributes: Attributes): void => {
    this.#depth++;
    if (name === 'w:p') this.#paragraphCount++;
    else if (name === 'w:r') this.#runCount++;
    if (this.#skipping > 0) return;
    if (this.#inControlProperties) this.#controls.property(name, attributes);
    else if (this.#inParagraphProperties) this.#paragraphProperty(name, attributes);
    else if (this.#tables.inProperties && !name.endsWith('Change')) this.#tables.property(name, attributes);
    else if (PASSED_OVER.has(name)) this.#passOver(name);
    else if (!this.#structure(name, attributes)) this.#inline(name, attributes);
  };

  readonly text = (text: string): void => {
    if (this.#skipping > 0) return;
    if (this.#inText) this.#add(text);
    else if (this.#inCode) this.#fields.code(text);
  };

  readonly close = (name: string): void => {
    const depth = this.#depth--;
    if (this.#skipping > 0) {
      if (depth === this.#skipping) this.#skipping = 0;
      return;
    }
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.#inText = false;
        break;
      case 'w:instrText':
        this.#inCode = false;
        break;
      case 'w:r':
        this.#runs.pop();
        break;
      case 'w:pPr':
        this.#inParagraphProperties = false;
        this.#flow.number();
        break;
      case 'w:p':
        this.#flow.end();
        break;
      case 'w:fldSimple':
        this.#flow.addMade(this.#fields.end());
        break;
      case 'w:sdtPr':
        this.#inControlProperties = false;
        break;
      case 'w:sdt':
        this.#controls.end();
        break;
      case 'mc:AlternateContent':
        this.#alternatives.pop();
        break;
      case 'w:tc':
      case 'w:hdr':
      case 'w:ftr':
      case 'w:footnote':
      case 'w:endnote':
      case 'w:body':
        this.#flow.flush();
        this.#tables.close(name);
        break;
      default:
        this.#tables.close(name);
    }
  };

  /** @returns the number of fields that never ended: text may have been taken for their code */
  end(): number {
    this.#context.tally.prompts += this.#controls.prompts;
    return this.#fields.open;
  }

  /** The current element and all in it is not read. */
  #skip(): void {
    this.#skipping = this.#depth;
  }

  #passOver(name: string): void {
    if (name === 'w:del') this.#context.tally.deletions++;
    this.#skip();
  }

  #structure(name: string, attributes: Attributes): boolean {
    switch (name) {
      case 'w:p':
        this.#startParagraph();
        return true;
      case 'w:pPr':
        this.#inParagraphProperties = true;
        return true;
      case 'w:r':
        this.#flow.number();
        this.#runs.push(new OpenRun(this.#runCount - 1, this.#context.styles.isHidden(this.#flow.current?.style)));
        return true;
      case 'w:ins':
        this.#context.tally.insertions++;
        return true;
      case 'w:moveTo':
        this.#context.tally.moves++;
        return true;
      case 'w:sdt':
        this.#controls.begin();
        return true;
      case 'w:sdtPr':
        this.#inControlProperties = true;
        return true;
      case 'w:sdtContent':
        this.#flow.addMade(this.#controls.content());
        return true;
      case 'mc:AlternateContent':
        this.#alternatives.push({ taken: false });
        return true;
      case 'mc:Choice':
      case 'mc:Fallback': {
        const alternative = this.#alternatives.at(-1);
        if (alternative?.taken === true) this.#skip();
        else if (alternative !== undefined) alternative.taken = true;
        return true;
      }
      case 'w:footnote':
      case 'w:endnote':
        // Separators are lines, not notes.
        if (attributes['w:type'] !== undefined && attributes['w:type'] !== 'normal') this.#skip();
        return true;
      case 'w:tbl':
        this.#flow.flush();
        this.#tables.startTable();
        return true;
      default: {
        const dropped = this.#tables.open(name);
        if (dropped) this.#skip();
        return dropped;
      }
    }
  }

  #inline(name: string, attributes: Attributes): void {
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.#inText = true;
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

  /** Text of the file. */
  #add(text: string): void {
    if (this.#fields.muted || this.#controls.muted) return;
    this.#flow.add(text, this.#runs.at(-1));
  }

  #startParagraph(): void {
    if (this.#tables.cellDropped) {
      this.#skip();
      return;
    }
    const contents = this.#fields.inContents || this.#controls.inContents;
    this.#flow.start(new OpenParagraph(this.#paragraphCount - 1, this.#tables.cell(), contents));
  }

  #paragraphProperty(name: string, attributes: Attributes): void {
    this.#flow.current?.property(name, attributes);
    if (PASSED_OVER.has(name)) this.#skip();
  }
}
