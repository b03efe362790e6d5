/** Reads one part of a docx that holds paragraphs: the body, a header, the footnotes (ECMA-376 part 1, 17.3 and 17.4). */
import type { Attributes } from '../container/xml.ts';
import { InlineReader } from './inline.ts';
import { OpenParagraph } from './paragraph.ts';
import { ParagraphFlow } from './paragraph-flow.ts';
import { PASSED_OVER } from './passed-over.ts';
import type { StoryContext } from './story-context.ts';
import type { TableStack } from './table-stack.ts';

/** A handler for `readXml`. */
export class StoryReader {
  readonly #context: StoryContext;
  readonly #tables: TableStack;
  readonly #flow: ParagraphFlow;
  readonly #inline: InlineReader;
  readonly #alternatives: { taken: boolean }[] = [];
  #depth = 0;
  #skipping = 0;
  #paragraphCount = 0;
  #runCount = 0;
  #inParagraphProperties = false;

  constructor(context: StoryContext, tables: TableStack) {
    this.#context = context;
    this.#tables = tables;
    this.#flow = new ParagraphFlow(context);
    this.#inline = new InlineReader(context, this.#flow);
  }

  readonly open = (name: string, attributes: Attributes): void => {
    this.#depth++;
    if (name === 'w:p') this.#paragraphCount++;
    else if (name === 'w:r') this.#runCount++;
    if (this.#skipping > 0) return;
    if (this.#inParagraphProperties) this.#paragraphProperty(name, attributes);
    else if (this.#tables.inProperties && !name.endsWith('Change')) this.#tables.property(name, attributes);
    else if (PASSED_OVER.has(name)) this.#passOver(name);
    else if (!this.#structure(name, attributes)) this.#inline.open(name, attributes, this.#runCount - 1);
  };

  readonly text = (text: string): void => {
    if (this.#skipping === 0) this.#inline.text(text);
  };

  readonly close = (name: string): void => {
    const depth = this.#depth--;
    if (this.#skipping > 0) {
      if (depth === this.#skipping) this.#skipping = 0;
      return;
    }
    switch (name) {
      case 'w:pPr':
        this.#inParagraphProperties = false;
        this.#flow.number();
        break;
      case 'w:p':
        this.#flow.end();
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
        this.#inline.close(name);
    }
  };

  /** @returns the number of fields that never ended: text may have been taken for their code */
  end(): number {
    const { fields, prompts } = this.#inline.left;
    this.#context.tally.prompts += prompts;
    return fields;
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
      case 'w:ins':
        this.#context.tally.insertions++;
        return true;
      case 'w:moveTo':
        this.#context.tally.moves++;
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

  #startParagraph(): void {
    if (this.#tables.cellDropped) {
      this.#skip();
      return;
    }
    const { inContents } = this.#inline;
    this.#flow.start(new OpenParagraph(this.#paragraphCount - 1, this.#tables.cell(), inContents));
  }

  #paragraphProperty(name: string, attributes: Attributes): void {
    this.#flow.current?.property(name, attributes);
    if (PASSED_OVER.has(name)) this.#skip();
  }
}
