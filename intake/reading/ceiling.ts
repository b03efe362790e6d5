/** A maximum price that is said only by pointing at the budget: bids above the budget are void (投标报价不得超出预算金额). */
import type { Json } from '../../rules/engine/json.ts';
import type { Passage } from './passage.ts';
import type { Mark } from './reading.ts';
import { wordsAt } from './words-at.ts';

const ABOVE =
  /(?:报价|总价)[^。;]{0,30}(?:高于|超过|超出|大于)[^。;]{0,18}预算(?:限额|金额|总价|价)?(?:\(最高(?:投标)?限价\))?/;
/** The budget is called the maximum price outright. */
const NAMED = /\(最高(?:投标)?限价\)/;
const OTHER = /最高限价(?:不得|不能)|%|单价|调整/;

export function ceilingOf(passages: readonly Passage[], budget: Json): Mark | undefined {
  const found = passages.flatMap((passage) => {
    if (passage.part === 'template' || !passage.text.includes('预算')) return [];
    const match = ABOVE.exec(passage.text);
    if (match === null || OTHER.test(match[0]) || match.index + match[0].length <= passage.from) return [];
    const words = wordsAt(passage, match.index, match.index + match[0].length);
    return [
      {
        fact: 'project.controlPrice',
        value: budget,
        ...words,
        part: passage.part,
        sure: NAMED.test(match[0]),
      } satisfies Mark,
    ];
  });
  return found.find(({ sure }) => sure) ?? found[0];
}
