/** Follows content controls (`w:sdt`): boxes are ticked or not, a prompt that nobody has filled in is blank. */
import type { Attributes } from '../container/xml.ts';
import { isOn } from './on-off.ts';

interface Control {
  prompt: boolean;
  box: boolean;
  checked: boolean;
  contents: boolean;
  muting: boolean;
}

/** The open controls, innermost last. */
export class ContentControls {
  readonly #open: Control[] = [];
  #muted = 0;
  #contents = 0;
  /** How many prompts were passed over. */
  prompts = 0;

  /** Whether text here is a prompt, or the sign that a box is drawn with. */
  get muted(): boolean {
    return this.#muted > 0;
  }

  get inContents(): boolean {
    return this.#contents > 0;
  }

  begin(): void {
    this.#open.push({ prompt: false, box: false, checked: false, contents: false, muting: false });
  }

  /** An element of `w:sdtPr`. */
  property(name: string, attributes: Attributes): void {
    const control = this.#open.at(-1);
    if (control === undefined) return;
    if (name === 'w:showingPlcHdr') control.prompt = isOn(attributes['w:val']);
    else if (name === 'w14:checkbox') control.box = true;
    else if (name === 'w14:checked') control.checked = isOn(attributes['w14:val'] ?? '1');
    else if (name === 'w:docPartGallery') control.contents = attributes['w:val'] === 'Table of Contents';
  }

  /** Its content begins. @returns the box it shows, if it is one */
  content(): string {
    const control = this.#open.at(-1);
    if (control === undefined) return '';
    if (control.contents) this.#contents++;
    if (!control.box && !control.prompt) return '';
    control.muting = true;
    this.#muted++;
    if (control.box) return control.checked ? '☑' : '☐';
    this.prompts++;
    return '';
  }

  end(): void {
    const control = this.#open.pop();
    if (control?.muting === true) this.#muted--;
    if (control?.contents === true) this.#contents--;
  }
}
