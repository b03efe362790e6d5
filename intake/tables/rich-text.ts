/**
 * The text of a cell that is written in runs of different looks (ECMA-376 part 1, 18.4.4): a figure that was struck out beside the one
 * put in its place is not there (60 struck out, 30 put in is 30, not 6030), and the raised number of a note is no digit of an amount.
 */
import { longer } from './workbook-text.ts';

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [digit, sign]),
);

export class RichText {
  #whole = '';
  #kept = '';
  #isStruck = false;
  #isRaised = false;

  /** An element within `si` or `is`. */
  property(name: string, val: string | undefined): void {
    if (name === 'r') {
      this.#isStruck = false;
      this.#isRaised = false;
    } else if (name === 'strike') this.#isStruck = val !== '0' && val !== 'false';
    else if (name === 'vertAlign') this.#isRaised = val === 'superscript' || val === 'subscript';
  }

  /** @throws FileRefused where it becomes longer than a cell can be. */
  add(text: string): void {
    const written = this.#isRaised ? text.replace(/\d/g, (digit) => RAISED[digit] ?? digit) : text;
    this.#whole = longer(this.#whole, written);
    if (!this.#isStruck) this.#kept += written;
  }

  /** What is left of it; the whole where all of it is struck out, since that may as well mean that it is done. */
  take(): string {
    const text = this.#kept.trim() === '' ? this.#whole : this.#kept;
    this.#whole = '';
    this.#kept = '';
    this.#isStruck = false;
    this.#isRaised = false;
    return text;
  }
}
