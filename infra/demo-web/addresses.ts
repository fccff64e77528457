// Public-looking IPv4 addresses for made-up hosts, inside 93.184.0.0/16 (once example.org's network).

/** A stable address for each host: by hash of its name, the next free one on a clash. `hosts` must be sorted. */
export function addressesOf(hosts: readonly string[]): Map<string, string> {
  const taken = new Set<number>();
  const addresses = new Map<string, string>();
  for (const host of hosts) {
    let slot = fnv1a(host) % (256 * 254);
    while (taken.has(slot)) slot = (slot + 1) % (256 * 254);
    taken.add(slot);
    addresses.set(host, `93.184.${Math.floor(slot / 254)}.${(slot % 254) + 1}`);
  }
  return addresses;
}

/** FNV-1a, 32 bit. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
