/** What the name and the code of a party say: where it is, and what it is. */
import names from '../../../seeds/regions/names.json' with { type: 'json' };
import { regionOf } from '../region.ts';

/** The city that a name begins with or holds: 深圳市南山区图书馆 is in Shenzhen. */
export function cityOfName(name: string): string | undefined {
  const label = '采购人:';
  const passage = {
    text: `${label}${name}`,
    part: 'announcement',
    from: label.length,
    at: [...name].map((_, index) => index),
    pieces: [{ block: 'b0', to: name.length }],
    first: 'b0',
    cell: undefined,
  } as const;
  const mark = regionOf([passage]);
  return mark?.sure === true && typeof mark.value === 'string' ? mark.value : undefined;
}

/** Signs 3 to 8 of a unified social credit code (GB 32100) name the place of registration; its city. */
export function cityOfCode(code: string): string | undefined {
  const place = /^[0-9A-Z]{2}(\d{6})[0-9A-Z]{10}$/.exec(code)?.[1];
  if (place === undefined) return undefined;
  const city = /^(?:11|12|31|50)/.test(place) ? `${place.slice(0, 2)}0000` : `${place.slice(0, 4)}00`;
  return Object.hasOwn(names.names, city) ? city : undefined;
}

/** The first two signs say who registered it and as what (GB 32100, table 1): 11 a government body, 12 a public institution, 92 a sole trader. */
export function typeOfCode(code: string): string | undefined {
  const types: Readonly<Record<string, string>> = { 11: 'government', 12: 'public-institution', 92: 'sole-trader' };
  return code.length === 18 ? types[code.slice(0, 2)] : undefined;
}
