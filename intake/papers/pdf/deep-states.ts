/**
 * Refuses content that saves the state of the page again and again without restoring it: in pdf.js each state inherits from the one
 * before, and looking anything up costs as much as there are. Programs nest a few dozen (PDF 1.7, annex C, names 28).
 */
import { PaperTooLarge } from '../refusals.ts';

const DEEPEST = 1_000;
const [SAVE, RESTORE] = [0x71, 0x51];
/** White space and brackets, by which operators are told apart (PDF 1.7, 7.2.2). */
const BETWEEN = new Set([0, 9, 10, 12, 13, 32, 40, 41, 60, 62, 91, 93, 123, 125, 47, 37]);

/** @throws PaperTooLarge */
export function refuseDeepStates(content: Uint8Array): void {
  let depth = 0;
  for (let at = 0; at < content.length; at++) {
    const code = content[at];
    if (code !== SAVE && code !== RESTORE) continue;
    if (!isBetween(content[at - 1]) || !isBetween(content[at + 1])) continue;
    depth = Math.max(0, depth + (code === SAVE ? 1 : -1));
    if (depth > DEEPEST) throw new PaperTooLarge({ zh: '页面内容嵌套过深', en: 'content of a page nested too deep' });
  }
}

const isBetween = (code: number | undefined): boolean => code === undefined || BETWEEN.has(code);
