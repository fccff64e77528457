/** Stable choice among wordings, so that two companies don't get the same sentences and one company always does. */

/** FNV-1a, 32 bits, with MurmurHash3's finaliser: without it, texts that differ in the last letter stay in order. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export interface Chooser {
  /** One of the items; the same seed and place give the same one. Throws on an empty list. */
  one<T>(place: string, items: readonly T[]): T;
  /** All items in an order of their own. */
  shuffled<T>(place: string, items: readonly T[]): T[];
}

export function makeChooser(seed: string): Chooser {
  const shuffled = <T>(place: string, items: readonly T[]): T[] =>
    items
      .map((item, index) => ({ item, key: hashOf(`${seed}\u0000${place}\u0000${index}`) }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return {
    shuffled,
    one: (place, items) => {
      const item = items[hashOf(`${seed}\u0000${place}`) % Math.max(1, items.length)];
      if (item === undefined) throw new RangeError('nothing to choose from');
      return item;
    },
  };
}
