/** Collects the text objects of an OFD page (GB/T 33190, 11): millimetres from the upper left, each sign with its own step. */
import type { Attributes } from '../container/xml.ts';
import type { Fragment } from '../pdf/fragments.ts';
import { withoutRadicals } from '../pdf/radicals.ts';
import { widthOf } from '../text/wrapping.ts';

const POINTS = 72 / 25.4;
/** OFD counts downwards and lines are put together upwards: any height above every page will do. */
const TOP = 2_000;
const MAX_STEPS = 20_000;

/** A handler for `readXml`. */
export class OfdText {
  readonly #fragments: Fragment[] = [];
  readonly templates: string[] = [];
  pictures = 0;
  #left = 0;
  #top = 0;
  #size = 0;
  #code: { x: number; y: number; steps: readonly number[]; text: string } | undefined;

  readonly open = (name: string, attributes: Attributes): void => {
    switch (name.slice(name.indexOf(':') + 1)) {
      case 'TextObject': {
        const [left = 0, top = 0] = numbersOf(attributes.Boundary);
        this.#left = left;
        this.#top = top;
        const [, , , down = 1] = numbersOf(attributes.CTM);
        this.#size = Number(attributes.Size ?? 0) * Math.abs(attributes.CTM === undefined ? 1 : down) || 3;
        break;
      }
      case 'TextCode': {
        const x = Number(attributes.X ?? 0);
        const y = Number(attributes.Y ?? 0);
        this.#code = { x, y, steps: stepsOf(attributes.DeltaX), text: '' };
        break;
      }
      case 'Template':
        if (attributes.TemplateID !== undefined) this.templates.push(attributes.TemplateID);
        break;
      case 'ImageObject':
        this.pictures++;
    }
  };

  readonly text = (text: string): void => {
    if (this.#code !== undefined) this.#code.text += text;
  };

  readonly close = (name: string): void => {
    if (!name.endsWith('TextCode') || this.#code === undefined) return;
    const { x, y, steps, text: raw } = this.#code;
    this.#code = undefined;
    const text = withoutRadicals(raw);
    if (text.trim() === '') return;
    // A sign is as wide as the step to the next; the last as its kind is.
    const step = steps.slice(0, [...text].length - 1).reduce((sum, each) => sum + each, 0);
    const last = (widthOf([...text].at(-1) ?? '') / 2) * this.#size;
    const width = steps.length === 0 ? (widthOf(text) / 2) * this.#size : step + last;
    this.#fragments.push({
      text: text.trim(),
      left: (this.#left + x) * POINTS,
      right: (this.#left + x + width) * POINTS,
      base: TOP - (this.#top + y) * POINTS,
      size: this.#size * POINTS,
    });
  };

  fragments(): readonly Fragment[] {
    return this.#fragments;
  }
}

function numbersOf(text: string | undefined): readonly number[] {
  return (text ?? '').trim().split(/\s+/).slice(0, 6).map(Number).filter(Number.isFinite);
}

/** `g 3 4.2 4.2`: a step, three times, then the others. */
function stepsOf(text: string | undefined): readonly number[] {
  const words = (text ?? '').split(/\s+/).filter((word) => word !== '');
  const steps: number[] = [];
  for (let at = 0; at < words.length && steps.length < MAX_STEPS; at++) {
    if (words[at] === 'g') {
      const times = Math.min(MAX_STEPS, Number(words[at + 1]) || 0);
      const step = Number(words[at + 2]) || 0;
      for (let count = 0; count < times; count++) steps.push(step);
      at += 2;
    } else steps.push(Number(words[at]) || 0);
  }
  return steps;
}
