/** Follows the fields of a part: their result counts, their code does not; form fields give what was chosen (ECMA-376 part 1, 17.16). */
import type { Attributes } from '../container/xml.ts';
import { isOn } from './on-off.ts';
import { symbolSign } from './symbols.ts';

interface Field {
  inResult: boolean;
  hasResult: boolean;
  code: string;
  kind: 'text' | 'box' | 'list';
  checked: boolean | undefined;
  standard: string | undefined;
  chosen: string | undefined;
  readonly entries: string[];
}

const MAX_CODE = 2_000;
const MAX_ENTRIES = 1_000;

/** The open fields, innermost last. */
export class Fields {
  readonly #open: Field[] = [];
  #muted = 0;
  #contents = 0;

  /** Whether text here is no text of the page: a field's code, or what stands in for a form field. */
  get muted(): boolean {
    return this.#muted > 0;
  }

  get inContents(): boolean {
    return this.#contents > 0;
  }

  get open(): number {
    return this.#open.length;
  }

  begin(): void {
    this.#open.push({
      inResult: false,
      hasResult: false,
      code: '',
      kind: 'text',
      checked: undefined,
      standard: undefined,
      chosen: undefined,
      entries: [],
    });
    this.#muted++;
  }

  code(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && field.code.length < MAX_CODE) field.code += text;
  }

  /** Code ends, the result begins. */
  separate(): void {
    const field = this.#open.at(-1);
    if (field === undefined || field.inResult) return;
    field.inResult = true;
    field.hasResult = true;
    if (/^\s*TOC\b/.test(field.code)) this.#contents++;
    if (field.kind === 'text') this.#muted--;
  }

  /** @returns what the field shows where its result does not say it */
  end(): string {
    const field = this.#open.pop();
    if (field === undefined) return '';
    if (!field.inResult || field.kind !== 'text') this.#muted--;
    if (field.inResult && /^\s*TOC\b/.test(field.code)) this.#contents--;
    if (this.muted) return '';
    if (field.kind === 'box') return (field.checked ?? isOn(field.standard ?? '0')) ? '☑' : '☐';
    if (field.kind === 'list') return field.entries[Number(field.chosen ?? field.standard ?? 0)] ?? '';
    return field.hasResult ? '' : shownByCode(field.code);
  }

  /** An element of `w:ffData`. */
  property(name: string, attributes: Attributes): void {
    const field = this.#open.at(-1);
    if (field === undefined || field.inResult) return;
    const value = attributes['w:val'];
    if (name === 'w:checkBox') field.kind = 'box';
    else if (name === 'w:ddList') field.kind = 'list';
    else if (name === 'w:checked') field.checked = isOn(value);
    else if (name === 'w:default') field.standard = value ?? '1';
    else if (name === 'w:result') field.chosen = value;
    else if (name === 'w:listEntry' && field.entries.length < MAX_ENTRIES) field.entries.push(value ?? '');
  }
}

/** Fields without a result: signs of symbol fonts, and figures in circles (带圈字符). */
export function shownByCode(code: string): string {
  const symbol = /^\s*SYMBOL\s+(\d{1,5})\b/i.exec(code);
  if (symbol !== null) {
    const font = /\\f\s+"?([^"\\]{1,40})"?/i.exec(code)?.[1]?.trim() ?? 'Symbol';
    return symbolSign(Number(symbol[1]), font) ?? '';
  }
  const overlay = /^\s*eq\s*\\o\s*(?:\\a[clr]\s*)?[(（]([^,，]{1,4})[,，]([^)）]{1,4})[)）]/i.exec(code);
  if (overlay === null) return '';
  const [frame, sign] = [overlay[1]?.trim() ?? '', overlay[2]?.trim() ?? ''];
  if (/[○〇◯O]/.test(frame) && /^\d{1,2}$/.test(sign)) {
    const value = Number(sign);
    if (value >= 1 && value <= 20) return String.fromCharCode(0x2460 + value - 1);
  }
  if (/[□☐]/.test(frame) && /[√✓✔]/.test(sign)) return '☑';
  return sign;
}
