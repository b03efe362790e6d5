/** What stands where a fact is expected, behind its label, and gave no value: blanks, words that point elsewhere, words not understood. */
import { mayStand } from './may-stand.ts';
import type { Passage } from './passage.ts';
import type { CompiledReading } from './pattern.ts';
import type { Unread } from './reading.ts';
import type { WordIndex } from './word-index.ts';
import { wordsAt } from './words-at.ts';

/** More places of one fact say no more. */
const MOST_OF_A_FACT = 2;
const MOST_WORDS = 120;
const WHY = {
  blank: { zh: '此处空白，尚未填写', en: 'left blank' },
  elsewhere: { zh: '此处指向别处，没有写明', en: 'points elsewhere and says nothing itself' },
  unclear: { zh: '此处的写法未能识别，请填写', en: 'not understood as it is written; please fill it in' },
} as const;
const BLANK =
  /^[0,]{4,}(?:\.0*)?万?元?[。;]?$|^[\s_\-—*xX×.,:/\\()【】[\]〔〕]*(?:万?元|%|日|天|个工作日|个日历日)?[。;]?$|_{2,}|[【(][\s_]*[】)]|\*{3,}|[xX×]{2,}/;
/** A unit without its figure. */
const UNFILLED = /(?:金额|价|总额|价款|为|收到|后|人民币)的?(?:%|‰|万?元(?![^。;]{0,2}\d)|[日天]内?)/;
const ELSEWHERE = /详?见|^同|另行|以[^。;]{1,20}为准|按[^。;]{1,20}(?:规定|要求|公告)|参见|待定/;

/**
 * @param index of the texts of the passages
 * @param read the paths of facts of which the paper says something, sure or not
 */
export function unreadOf(
  readings: readonly CompiledReading[],
  passages: readonly Passage[],
  index: WordIndex,
  read: ReadonlySet<string>,
): readonly Unread[] {
  return readings.flatMap((reading) => {
    const { label } = reading;
    if (label === undefined || read.has(reading.path)) return [];
    const found = new Map<string, Unread>();
    for (const at of index.holding(label.needed)) {
      if (found.size === MOST_OF_A_FACT) break;
      const passage = passages[at];
      if (passage === undefined) continue;
      if (!mayStand(reading, passage.part) || passage.text.length > 2 * MOST_WORDS) continue;
      const said = label.pattern.exec(passage.text)?.groups?.['said'];
      if (said === undefined || found.has(passage.first)) continue;
      const { words, place } = wordsAt(passage, 0, Math.min(passage.text.length, MOST_WORDS));
      const shown = passage.from > 0 ? `${passage.text.slice(0, passage.from)}${words}` : words;
      found.set(passage.first, { place, words: shown, why: whyOf(said) });
    }
    return [...found.values()];
  });
}

function whyOf(said: string): (typeof WHY)[keyof typeof WHY] {
  if (BLANK.test(said) || UNFILLED.test(said)) return WHY.blank;
  return ELSEWHERE.test(said) ? WHY.elsewhere : WHY.unclear;
}
