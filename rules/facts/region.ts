/** Places as GB/T 2260 codes: which codes exist, and which place lies in which. */
import gb2260 from '../../seeds/regions/gb2260.json' with { type: 'json' };

const codes: ReadonlySet<string> = new Set(gb2260.codes.split(' '));

/** True for a code of a province, prefecture or county. */
export function isRegion(code: string): boolean {
  return codes.has(code);
}

/**
 * The places a case in `region` lies in, from the place itself up to its province: 440305 lies in 440300 and in 440000.
 * A document reaches a case when its region is one of these.
 */
export function placesOf(region: string): readonly string[] {
  return [...new Set([region, `${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`])];
}
