/**
 * Where deliveries may go: to public addresses alone, so that a webhook is no way into the network that guiju stands in (OWASP, Server
 * Side Request Forgery Prevention). Names are looked up once, when the connection is made, and what they stand for is what is
 * connected to: a name that changes its address between check and use gains nothing.
 */
import { type LookupAddress, type LookupAllOptions, lookup as lookUp } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The address is none of the public internet. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

/** `unicast` is what no registry of special-purpose addresses (RFC 6890) names; mapped IPv4 counts as what it stands for. */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** A host as a URL writes it: IPv6 in brackets. */
export function addressOf(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? undefined : bare;
}

/** `dns.lookup`, of all addresses. */
export type Lookup = (
  hostname: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Looks a name up and gives public addresses only. @param lookup what asks; the system's where it is left out. */
export function publicLookup(lookup: Lookup = lookUp): LookupFunction {
  return (hostname, options, done) =>
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, '', 0);
      const [first] = addresses;
      // One private address among them is enough: which is taken is not ours to say.
      if (first === undefined || !addresses.every(({ address }) => isPublic(address)))
        return done(new AddressRefused(`${hostname} is at no public address`), '', 0);
      return options.all === true ? done(null, addresses) : done(null, first.address, first.family);
    });
}
