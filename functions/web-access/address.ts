/**
 * Which IP addresses the product may connect to: public unicast ones only.
 * Sources: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890, RFC 8190),
 * RFC 3056 (6to4), RFC 3701 (6bone), RFC 4380 (Teredo), RFC 5214 (ISATAP), RFC 7526, RFC 9637.
 */
import { BlockList, isIPv4, isIPv6 } from 'node:net';

const SPECIAL_V4: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier NAT; Alibaba metadata lives here
  ['127.0.0.0', 8], // loopback
  ['168.63.129.16', 32], // Azure WireServer: looks public, is local to a virtual network
  ['169.254.0.0', 16], // link local; cloud metadata, Lambda and container credentials
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // IETF protocol assignments; Oracle metadata lives here
  ['192.0.2.0', 24], // TEST-NET-1
  ['192.31.196.0', 24], // AS112: answers for private addresses only
  ['192.52.193.0', 24], // multicast tunnels (AMT)
  ['192.88.99.0', 24], // 6to4 relays, withdrawn
  ['192.168.0.0', 16], // private
  ['192.175.48.0', 24], // AS112
  ['198.18.0.0', 15], // benchmarking
  ['198.51.100.0', 24], // TEST-NET-2
  ['203.0.113.0', 24], // TEST-NET-3
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
];

/** Inside 2000::/3 yet not an ordinary public host. */
const SPECIAL_V6: readonly (readonly [network: string, prefix: number])[] = [
  ['2001::', 23], // IETF protocol assignments: Teredo, benchmarking, ORCHID
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4: carries an IPv4 address, withdrawn
  ['2620:4f:8000::', 48], // AS112
  ['3ffe::', 16], // the 6bone's, given back and never assigned again (RFC 3701)
  ['3fff::', 20], // documentation
];

const special4 = new BlockList();
for (const [network, prefix] of SPECIAL_V4) special4.addSubnet(network, prefix, 'ipv4');
const special6 = new BlockList();
for (const [network, prefix] of SPECIAL_V6) special6.addSubnet(network, prefix, 'ipv6');
const globalUnicast6 = new BlockList();
globalUnicast6.addSubnet('2000::', 3, 'ipv6');

/**
 * Whether a connection to `address` may be made.
 * @param address textual, as a resolver gives it: four decimal parts, or IPv6 without a zone.
 *   Anything else, also other spellings of an address, is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special4.check(address, 'ipv4');
  if (!isIPv6(address) || address.includes('%')) return false;
  return globalUnicast6.check(address, 'ipv6') && !special6.check(address, 'ipv6') && !isIsatap(address);
}

/** ISATAP puts an IPv4 address, often a private one, behind the interface id 0000:5efe or 0200:5efe. */
function isIsatap(address: string): boolean {
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = '', tail = ''] = canonical.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === '' ? [] : tail.split(':');
  const missing = canonical.includes('::') ? 8 - left.length - right.length : 0;
  const groups = [...left, ...Array.from({ length: missing }, () => '0'), ...right];
  return groups[5] === '5efe' && (groups[4] === '0' || groups[4] === '200');
}
