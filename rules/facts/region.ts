/** Places as GB/T 2260 codes: which codes exist, and which place lies in which. */
import gb2260 from '../../seeds/regions/gb2260.json' with { type: 'json' };

/** The codes one after the other, in order, each with a blank behind it. */
const codes = `${gb2260.codes} `;
const WIDTH = 7;
const CODE = /^\d{6}$/;

/** True for a code of a province, prefecture or county. By halves, since a function that judges asks for one code only. */
export function isRegion(code: string): boolean {
  if (!CODE.test(code)) return false;
  let [low, high] = [0, codes.length / WIDTH];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const found = codes.slice(middle * WIDTH, middle * WIDTH + 6);
    if (found === code) return true;
    if (found < code) low = middle + 1;
    else high = middle;
  }
  return false;
}

/** The region of documents that hold in the whole nation (全国). No case lies in it: a case lies in a province or below. */
export const NATION = '000000';

/**
 * The places a case in `region` lies in, from the place itself up to the nation: 440305 lies in 440300, in 440000 and in 000000.
 * A document reaches a case when its region is one of these.
 */
export function placesOf(region: string): readonly string[] {
  return [...new Set([region, `${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`, NATION])];
}
