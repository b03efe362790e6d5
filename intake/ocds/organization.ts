/** Who buys and who sells, and where the buyer is. */

import { isRegion } from '../../rules/facts/region.ts';
import { onceEach } from '../../rules/once.ts';
import { placeInAddress } from '../place.ts';
import { firstById, listAt, type Members, membersAt, textAt } from './members.ts';

/** The full entry of an organization under `parties`, where a reference leads to one; else the reference itself (OCDS 1.0). */
export function partyOf(release: Members, reference: Members | undefined): Members | undefined {
  const id = textAt(reference, 'id');
  return (id === undefined ? undefined : partiesOf(release).get(id)) ?? reference;
}

/** By id, looked up once a release: every payment names two. */
const partiesOf = onceEach((release: Members) => firstById(listAt(release, 'parties')));

/**
 * The buyer, or whoever has that role. The entity that manages the procedure (`procuringEntity`) may be an agency in another place: where
 * it is, and what it is called, says nothing of the buyer, unless it is said to be the buyer too.
 */
export const buyersOf = onceEach((release: Members): readonly Members[] => {
  const buyer = partyOf(release, membersAt(release, 'buyer'));
  const byRole = listAt(release, 'parties').filter(({ roles }) => Array.isArray(roles) && roles.includes('buyer'));
  return [buyer, ...byRole].filter((party) => party !== undefined);
});

export function nameOf(party: Members | undefined): string | undefined {
  return textAt(party, 'name') ?? textAt(party, 'identifier', 'legalName');
}

/** Joint purchases have a few; whoever lists thousands is looked at no further. */
const MOST_BUYERS = 20;

/** The place of the buyer: from its address, else from its unified social credit code. */
export function regionOf(release: Members): string | undefined {
  for (const party of buyersOf(release).slice(0, MOST_BUYERS)) {
    const address = membersAt(party, 'address');
    const place = placeInAddress({
      country: textAt(address, 'country') ?? textAt(address, 'countryName'),
      region: textAt(address, 'region'),
      locality: textAt(address, 'locality'),
      street: textAt(address, 'streetAddress'),
    });
    const region = place ?? regionOfCreditCode(textAt(party, 'identifier', 'id') ?? '');
    if (region !== undefined) return region;
  }
  return undefined;
}

/** GB 32100-2015: positions 3 to 8 of the code are the GB/T 2260 code of the authority that registered the organization. */
function regionOfCreditCode(code: string): string | undefined {
  const match = /^[1-9A-HJ-NP-RT-UW-Y][1-59](\d{6})[0-9A-HJ-NP-RT-UW-Y]{10}$/.exec(code);
  return match?.[1] !== undefined && isRegion(match[1]) ? match[1] : undefined;
}

const sizes: Readonly<Record<string, string>> = {
  micro: 'micro',
  small: 'small',
  medium: 'medium',
  large: 'large',
  selfEmployed: 'sole-trader',
};

/** The size of an enterprise from `details.scale`; `sme` alone does not say which. */
export function sizeOf(party: Members | undefined): string | undefined {
  return sizes[textAt(party, 'details', 'scale') ?? ''];
}
