/** Of several places that speak of a fact, which is believed; where they contradict each other, none. What is unsure is for the user to confirm: unconfirmed it must not make a breach. */
import type { Json } from '../../rules/engine/json.ts';
import type { Part } from '../../rules/readings/declaration.ts';
import type { Mark } from './reading.ts';

const ORDER: readonly Part[] = [
  'particulars',
  'announcement',
  'cover',
  'commercial',
  'qualification',
  'technical',
  'scoring',
  'instructions',
  'contract',
  'forms',
  'template',
];

/** `doubtful`: one value stands out, but it may be that of a lot, not of the whole. */
export type Settled =
  | { readonly value: Json; readonly mark: Mark }
  | { readonly contradicting: readonly Mark[] }
  | { readonly doubtful: Mark };

export function settle(marks: readonly Mark[], prevails: readonly Part[] = [], largest = false): Settled | undefined {
  const order = [...prevails, ...ORDER.filter((part) => !prevails.includes(part))];
  const sure = marks.filter((mark) => mark.sure);
  const rank = ({ part }: Mark): number => order.indexOf(part);
  const heard = sure.toSorted((one, other) => rank(one) - rank(other));
  const [first] = heard;
  if (first === undefined) return undefined;
  const level = heard.filter((mark) => rank(mark) === rank(first));
  const values = new Map(level.map((mark) => [JSON.stringify(mark.value), mark]));
  if (values.size === 1) return { value: first.value, mark: first };
  if (!largest && level.every(({ words }) => OF_A_LOT.test(words))) return { doubtful: first };
  const most = largest ? level.toSorted((one, other) => Number(other.value) - Number(one.value))[0] : undefined;
  if (most === undefined) return { contradicting: [...values.values()] };
  return isTotal(most, level) ? { value: most.value, mark: most } : { doubtful: most };
}

/** 包一:50000元, 第2标段:…: each lot has its own, and none is that of the whole. */
const OF_A_LOT =
  /(?:第?[一二三四五六七八九十\dA-Z]{1,2}|采购|合同|分)?(?:包|标段|标项|分标)(?:件|组)?[一二三四五六七八九十\dA-Z]{0,2}(?:\([^()]{0,30}\))?:/;

/** Whether an amount is that of the whole: it is said in a sentence, more than once, or holds all the others together. Weights are no amounts. */
function isTotal(most: Mark, level: readonly Mark[]): boolean {
  if (typeof most.value !== 'string') return true;
  const same = level.filter(({ value }) => value === most.value);
  if (same.length > 1 || same.some(({ words }) => /\p{Script=Han}{3}/u.test(words))) return true;
  const others = new Set(level.map(({ value }) => Number(value)).filter((value) => value !== Number(most.value)));
  // Of two lots the larger holds the other too.
  return others.size > 1 && Number(most.value) >= [...others].reduce((sum, value) => sum + value, 0);
}
