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

export type Settled = { readonly value: Json; readonly mark: Mark } | { readonly contradicting: readonly Mark[] };

export function settle(marks: readonly Mark[], prevails: readonly Part[] = [], largest = false): Settled | undefined {
  const order = [...prevails, ...ORDER.filter((part) => !prevails.includes(part))];
  const sure = marks.filter((mark) => mark.sure);
  const rank = ({ part }: Mark): number => order.indexOf(part);
  const heard = sure.toSorted((one, other) => rank(one) - rank(other));
  const [first] = heard;
  if (first === undefined) return undefined;
  const level = heard.filter((mark) => rank(mark) === rank(first));
  const values = new Map(level.map((mark) => [JSON.stringify(mark.value), mark]));
  if (values.size > 1 && largest) {
    const most = level.toSorted((one, other) => Number(other.value) - Number(one.value))[0];
    if (most !== undefined) return { value: most.value, mark: most };
  }
  if (values.size > 1) return { contradicting: [...values.values()] };
  return { value: first.value, mark: first };
}
