/** A list of a web page, and the numbers that the browser puts before its items. */
import { writeNumber } from '../numbers/number-format.ts';

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

export class HtmlList {
  readonly #format: string | undefined;
  #next: number;

  constructor(name: string, { type, start }: Readonly<Record<string, string>>) {
    this.#format = name === 'ol' ? (FORMATS[type ?? '1'] ?? 'decimal') : undefined;
    this.#next = whole(start) ?? 1;
  }

  /** The number of the next item: none in a list without numbers. @param value what the item says itself */
  next(value: string | undefined): string | undefined {
    if (this.#format === undefined) return undefined;
    const number = whole(value) ?? this.#next;
    this.#next = number + 1;
    return `${writeNumber(this.#format, number)}.`;
  }
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined;
}
