import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

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

/** Public by number, yet the cloud's own doorway to the machine (Azure WireServer). */
const metadata = new Set(['168.63.129.16']);

/**
 * Keeps a feed's address, its redirects and its DNS from leading into our own network. `allow` lists addresses,
 * ranges (`10.1.0.0/16`) and host names that may be private all the same.
 */
export function createAddressGuard(
  allow: readonly string[],
  resolve: Resolve = systemLookup,
): AddressGuard {
  const allowed = readAllowed(allow);
  const isOpen = (address: string) => isPublic(address) || allowed.addresses(address);
  return {
    refusal(url) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return `Only http and https are fetched, not ${url.protocol.slice(0, -1)}.`;
      }
      const host = url.hostname.replace(/^\[|\]$/g, '');
      if (!ipaddr.isValid(host) || isOpen(host)) return null;
      return `${host} is an address of a private network.`;
    },
    lookup(hostname, options, done) {
      const family = options.family === 4 || options.family === 6 ? options.family : 0;
      resolve(hostname, { all: true, family }, (error, addresses) => {
        if (error) return done(error, '', 0);
        const closed = allowed.hosts.has(hostname.toLowerCase())
          ? undefined
          : addresses.find(({ address }) => !isOpen(address));
        if (closed) return done(refused(hostname), '', 0);
        if (options.all) return done(null, addresses);
        const [first] = addresses;
        return first ? done(null, first.address, first.family) : done(notFound(hostname), '', 0);
      });
    },
  };
}

/** Unicast of the public internet; everything with another purpose is refused, known to us or not. */
function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address) || metadata.has(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  // Only 2000::/3 is handed out; `::7f00:1` (IPv4-compatible) and site-local remnants lie outside it.
  return parsed.kind() === 'ipv4' || (parsed.toByteArray()[0] as number) >> 5 === 1;
}

function readAllowed(allow: readonly string[]) {
  const entries = allow.map((entry) => entry.trim().toLowerCase()).filter(Boolean);
  const ranges = entries.flatMap((entry) => {
    if (ipaddr.isValidCIDR(entry)) return [ipaddr.parseCIDR(entry)];
    if (!ipaddr.isValid(entry)) return [];
    const address = ipaddr.process(entry);
    return [[address, address.kind() === 'ipv4' ? 32 : 128] as ReturnType<typeof ipaddr.parseCIDR>];
  });
  return {
    hosts: new Set(entries.filter((entry) => !entry.includes('/') && !ipaddr.isValid(entry))),
    addresses(text: string): boolean {
      if (!ipaddr.isValid(text)) return false;
      const address = ipaddr.process(text);
      return ranges.some(
        ([range, bits]) => range.kind() === address.kind() && address.match(range, bits),
      );
    },
  };
}

function refused(hostname: string): RefusedAddress {
  return new RefusedAddress(`${hostname} leads to an address of a private network.`);
}

function notFound(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`No address for ${hostname}`), { code: 'ENOTFOUND' });
}
