/** The paragraphs of a part as they open and end: their numbers, text boxes in them, and ends that tracked changes deleted. */
import type { OpenParagraph } from './paragraph.ts';
import type { OpenRun } from './run.ts';
import type { StoryContext } from './story-context.ts';

export class ParagraphFlow {
  readonly #context: StoryContext;
  /** Innermost last: a text box holds paragraphs in a paragraph. */
  readonly #open: OpenParagraph[] = [];
  /** What a paragraph whose end was deleted leaves to the next. */
  #carried: OpenParagraph | undefined;
  /** A box that a content control around the next paragraph shows. */
  #box = '';

  constructor(context: StoryContext) {
    this.#context = context;
  }

  get current(): OpenParagraph | undefined {
    return this.#open.at(-1);
  }

  start(paragraph: OpenParagraph): void {
    paragraph.boxed = this.current !== undefined;
    this.#open.push(paragraph);
  }

  /** Adds text of the file. */
  add(text: string, run: OpenRun | undefined): void {
    const paragraph = this.current;
    if (paragraph === undefined) return;
    if (run?.hidden === true) {
      this.#context.tally.hidden += text.length;
      return;
    }
    this.number();
    this.#context.budget.text(text.length);
    paragraph.add(run === undefined ? text : run.written(text), run?.index ?? -1, run?.struck ?? false);
  }

  /** Adds text that no run holds. */
  addMade(text: string): void {
    if (text === '') return;
    this.number();
    if (this.current === undefined) this.#box = text;
    else this.current.add(text, -1, false);
  }

  /** Once its properties are known, and before any text: the paragraph's number, and what the one before left to it. */
  number(): void {
    const paragraph = this.current;
    if (paragraph === undefined || paragraph.numbered) return;
    paragraph.numbered = true;
    const { styles, numbering } = this.#context;
    paragraph.style ??= styles.defaultParagraph;
    if (paragraph.endDeleted) return;
    const number = numbering.numberOf(paragraph, paragraph.style);
    paragraph.listed = number !== undefined;
    if (number !== undefined && number.text !== '') {
      paragraph.number = number.text;
      paragraph.add(`${number.text}${number.gap}`, -1, false);
    }
    paragraph.add(this.#box, -1, false);
    this.#box = '';
    if (this.#carried !== undefined) paragraph.takeOver(this.#carried);
    this.#carried = undefined;
  }

  end(): void {
    this.number();
    const paragraph = this.#open.pop();
    if (paragraph === undefined) return;
    if (paragraph.endDeleted && paragraph.text !== '') {
      this.flush();
      this.#carried = paragraph;
      return;
    }
    this.#finish(paragraph);
  }

  /** Where no paragraph follows (a cell ends, a table begins), what was left to it stands by itself. */
  flush(): void {
    const carried = this.#carried;
    this.#carried = undefined;
    if (carried !== undefined) this.#finish(carried);
  }

  #finish(paragraph: OpenParagraph): void {
    const host = this.current;
    const give = (): void => {
      this.#context.take(paragraph);
      for (const next of paragraph.after) next();
    };
    if (host === undefined) give();
    else host.after.push(give);
  }
}
