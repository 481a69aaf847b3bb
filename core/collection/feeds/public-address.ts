import ipaddr from 'ipaddr.js';

/** Which addresses may be asked: the public internet, and what of a private network a setting lists. */
export interface AddressRule {
  /** Why an address as written may not be asked, or null. What a name leads to is judged when it is looked up. */
  refusal(url: URL): string | null;
  /** Whether this IP address may be connected to. */
  isOpen(address: string): boolean;
  /** Whether this name may lead into a private network. */
  isTrusted(hostname: string): boolean;
}

/** Public by number, yet the cloud's own doorway to the machine (Azure WireServer). */
const metadata = new Set(['168.63.129.16']);

/** Names that mean this machine or this network wherever they are looked up (RFC 6761, RFC 6762, RFC 8375). */
const privateNames = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

/** `allow` lists addresses, ranges (`10.1.0.0/16`) and host names that may be private all the same. */
export function createAddressRule(allow: readonly string[]): AddressRule {
  const allowed = readAllowed(allow);
  const isOpen = (address: string) => isPublic(address) || allowed.addresses(address);
  const isTrusted = (hostname: string) => allowed.hosts.has(bareName(hostname));
  return {
    isOpen,
    isTrusted,
    refusal(url) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return `Only http and https are fetched, not ${url.protocol.slice(0, -1)}.`;
      }
      const host = bareName(url.hostname);
      const isPrivate = ipaddr.isValid(host)
        ? !isOpen(host)
        : privateNames.test(host) && !isTrusted(host) && !allowed.anyAddress;
      return isPrivate ? `${host} is an address of a private network.` : null;
    },
  };
}

function bareName(hostname: string): string {
  return hostname.toLowerCase().replace(/^\[|\]$|\.$/g, '');
}

/** Unicast of the public internet; everything with another purpose is refused, known to us or not. */
function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address) || metadata.has(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  // Only 2000::/3 is handed out; `::7f00:1` (IPv4-compatible) and site-local remnants lie outside it.
  return parsed.kind() === 'ipv4' || (parsed.toByteArray()[0] as number) >> 5 === 1;
}

type Range = ReturnType<typeof ipaddr.parseCIDR>;

function readAllowed(allow: readonly string[]) {
  const entries = allow.map((entry) => entry.trim().toLowerCase()).filter(Boolean);
  const ranges = entries.flatMap(readRange);
  return {
    hosts: new Set(entries.filter((entry) => !entry.includes('/') && !ipaddr.isValid(entry))),
    /** A private name may then lead to one of them: its lookup decides. */
    anyAddress: ranges.length > 0,
    addresses(text: string): boolean {
      if (!ipaddr.isValid(text)) return false;
      const address = ipaddr.process(text);
      return ranges.some(
        ([range, bits]) => range.kind() === address.kind() && address.match(range, bits),
      );
    },
  };
}

function readRange(entry: string): Range[] {
  if (ipaddr.isValidCIDR(entry)) return [ipaddr.parseCIDR(entry)];
  if (!ipaddr.isValid(entry)) return [];
  const address = ipaddr.process(entry);
  return [[address, address.kind() === 'ipv4' ? 32 : 128] as Range];
}
