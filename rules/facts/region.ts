/** Places as GB/T 2260 codes: which codes exist, and which place lies in which. */
import gb2260 from '../../seeds/regions/gb2260.json' with { type: 'json' };

/** By province, by prefecture: two digits a county, one after the other; 00 is the prefecture (or province) itself. */
const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = gb2260.codes;
const CODE = /^(\d\d)(\d\d)(\d\d)$/;

/** True for a code of a province, prefecture or county. */
export function isRegion(code: string): boolean {
  const [, province = '', prefecture = '', county = ''] = CODE.exec(code) ?? [];
  const counties = codes[province]?.[prefecture];
  if (counties === undefined) return false;
  for (let at = 0; at < counties.length; at += 2) if (counties.startsWith(county, at)) return true;
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
