/** The numbers of titles within a chapter: an annex ends where the numbering of what it interrupts goes on. */
import { readNumeral } from './grammar/numeral.ts';

interface Ordinal {
  readonly style: string;
  readonly value: number;
}

function ordinalOf(bare: string): Ordinal | undefined {
  const chinese = /^([(（]?)([一二三四五六七八九十]+)([)）、])/.exec(bare);
  if (chinese?.[2] !== undefined) {
    const value = readNumeral(chinese[2]);
    return value === undefined ? undefined : { style: chinese[1] === '' ? '一、' : '（一）', value };
  }
  const figures = /^(\d{1,2})(?:[.．、](?!\d)|(?=[\p{Script=Han}]))/u.exec(bare);
  return figures?.[1] === undefined ? undefined : { style: '1.', value: Number(figures[1]) };
}

export class Ordinals {
  readonly #last = new Map<string, number>();
  /** Numbers that the annex counts itself. */
  readonly #own = new Map<string, number>();

  begin(): void {
    this.#last.clear();
    this.#own.clear();
  }
  next(bare: string): void {
    const said = ordinalOf(bare);
    if (said !== undefined) this.#last.set(said.style, said.value);
  }
  interrupted(): void {
    this.#own.clear();
  }
  within(bare: string): void {
    const said = ordinalOf(bare);
    if (said !== undefined) this.#own.set(said.style, said.value);
  }
  goesOn(bare: string): boolean {
    const said = ordinalOf(bare);
    if (said === undefined) return false;
    const before = this.#last.get(said.style);
    return before !== undefined && said.value === before + 1 && this.#own.get(said.style) !== before;
  }
}
