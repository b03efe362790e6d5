/** What one paper may cost: hostile files are stopped by counting what they make, never by the clock. */
import { PaperTooLarge } from './refusals.ts';

/** 96 MB of XML unpacked: the longest tender documents have 10. */
const MAX_BYTES = 96 * 1_048_576;
const MAX_NODES = 2_500_000;
/** Word nests tables in tables; real files stay under 60. */
const MAX_DEPTH = 256;
/** About 5,000 pages. */
const MAX_CHARACTERS = 8_000_000;
const MAX_BLOCKS = 400_000;

/** Counts what reading one paper took so far, over all its parts. @throws PaperTooLarge from the step that goes over. */
export class Budget {
  bytes = 0;
  nodes = 0;
  characters = 0;
  blocks = 0;

  unpack(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > MAX_BYTES)
      throw new PaperTooLarge({
        zh: '解压后超过 96 MB，疑为压缩炸弹',
        en: 'more than 96 MB unpacked, it may be a ZIP bomb',
      });
  }

  /** One element at this depth (from 1). */
  node(depth: number): void {
    if (++this.nodes > MAX_NODES) throw new PaperTooLarge({ zh: '元素过多', en: 'too many elements' });
    if (depth > MAX_DEPTH) throw new PaperTooLarge({ zh: '嵌套过深', en: 'nested too deep' });
  }

  text(characters: number): void {
    this.characters += characters;
    if (this.characters > MAX_CHARACTERS)
      throw new PaperTooLarge({ zh: '文字超过 800 万字', en: 'more than 8 million characters' });
  }

  block(): void {
    if (++this.blocks > MAX_BLOCKS)
      throw new PaperTooLarge({ zh: '段落超过 40 万', en: 'more than 400,000 paragraphs' });
  }
}
