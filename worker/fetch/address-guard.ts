import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { createAddressRule } from '../../core/collection/feeds/public-address.ts';

/** Asks for every address of a name, as `dns.lookup` does with `all`. */
export type Resolve = (
  hostname: string,
  options: { all: true; family?: number; hints?: number },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export interface AddressGuard {
  /** Why this address may not be asked, or null. Looks at what is written; `lookup` at what a name resolves to. */
  refusal(url: URL): string | null;
  /** For the connection itself: the addresses judged are the ones connected to, so DNS cannot change its mind. */
  lookup: LookupFunction;
}

/** Names `refusal` and `lookup` refuse with; the fetcher tells it from a fault of the network. */
export class RefusedAddress extends Error {}

/**
 * Keeps a feed's address, its redirects and its DNS from leading into our own network. `allow` lists addresses,
 * ranges (`10.1.0.0/16`) and host names that may be private all the same.
 */
export function createAddressGuard(
  allow: readonly string[],
  resolve: Resolve = systemLookup,
): AddressGuard {
  const rule = createAddressRule(allow);
  return {
    refusal: rule.refusal,
    lookup(hostname, options, done) {
      const family = options.family === 4 || options.family === 6 ? options.family : 0;
      resolve(hostname, { all: true, family }, (error, addresses) => {
        if (error) return done(error, '', 0);
        const closed = rule.isTrusted(hostname)
          ? undefined
          : addresses.find(({ address }) => !rule.isOpen(address));
        if (closed) return done(refused(hostname), '', 0);
        if (options.all) return done(null, addresses);
        const [first] = addresses;
        return first ? done(null, first.address, first.family) : done(notFound(hostname), '', 0);
      });
    },
  };
}

function refused(hostname: string): RefusedAddress {
  return new RefusedAddress(`${hostname} leads to an address of a private network.`);
}

function notFound(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`No address for ${hostname}`), { code: 'ENOTFOUND' });
}
