/** Initials and what they stand for: "HKMA" and "ROI", spelled out or not. */
import type { Reading, Word } from '../reading/reading.ts';

/** Initials of runs of capitalised words: Hong Kong Monetary Authority → hkma; small linking words may be inside. */
export function initialsIn({ words }: Reading): Set<string> {
  const found = new Set<string>();
  const real = words.filter((w) => w.kind !== 'sign' || w.text === '-');
  for (let i = 0; i < real.length; i++) {
    let initials = '';
    for (let k = i; k < Math.min(real.length, i + 8); k++) {
      const word = real[k];
      if (!word || word.kind === 'sign') continue;
      if (/^\p{Lu}/u.test(word.text)) initials += word.text[0]?.toLowerCase() ?? '';
      else if (k === i || !/^(of|and|the|for|in|on)$/.test(word.lower)) break;
      if (initials.length >= 2) found.add(initials);
    }
  }
  return found;
}

/** Initials of a run of capitalised words that starts at `at`. */
function initialsFrom(words: readonly Word[], at: number): string[] {
  const all: string[] = [];
  let initials = '';
  for (const word of words.slice(at, at + 8)) {
    if (word.kind === 'sign' && word.text === '-') continue;
    if (/^\p{Lu}/u.test(word.text)) initials += word.text[0]?.toLowerCase() ?? '';
    else if (!/^(of|and|the|for)$/.test(word.lower)) break;
    if (initials.length >= 2) all.push(initials);
  }
  return all;
}

/** "annual percentage rate" for APR: common words side by side, small ones may be between them. */
export function isSpelledSmall(acronym: string, quotes: readonly Reading[]): boolean {
  if (!/^\p{Lu}{3,}s?$/u.test(acronym)) return false;
  const letters = acronym.replace(/s$/, '').toLowerCase();
  return quotes.some(({ words }) =>
    words.some((first, i) => {
      const rest = words.slice(i).filter((w) => !/^(?:of|and|the|for|in)$/.test(w.lower));
      return (
        first.content &&
        [...letters].every((letter, k) => {
          const word = rest[k];
          return word?.content && !(word.name || (k > 0 && word.opens)) && word.lower.startsWith(letter);
        })
      );
    }),
  );
}

/** What two capitals commonly stand for in prose. */
const PAIRS = new Map<string, readonly string[]>([
  ['AC', ['air conditioning']],
  ['AI', ['artificial intelligence']],
  ['AR', ['augmented reality']],
  ['BI', ['business intelligence']],
  ['HR', ['human resources']],
  ['IP', ['intellectual property']],
  ['IT', ['information technology']],
  ['ML', ['machine learning']],
  ['PR', ['public relations', 'pull request', 'pull requests']],
  ['QA', ['quality assurance']],
  ['UI', ['user interface']],
  ['UX', ['user experience']],
  ['VC', ['venture capital']],
  ['VR', ['virtual reality']],
]);

/**
 * Indexes of common words that spell out what a quote abbreviates: "return on investment" for "ROI", small words
 * counted or not.
 */
export function spelledOutWords({ words }: Reading, quotes: readonly Reading[]): number[] {
  const capitals = quotes.flatMap((q) => q.words.filter((w) => /^\p{Lu}{2,5}$/u.test(w.text)));
  if (capitals.length === 0) return [];
  const pairs = new Set(capitals.flatMap((w) => PAIRS.get(w.text) ?? []));
  const longer = capitals.filter((w) => w.text.length > 2).map((w) => w.lower);
  return words.flatMap((first, i) => {
    if (pairs.has(`${first.lower} ${words[i + 1]?.lower}`)) return [i, i + 1];
    return longer.flatMap((letters) => spellingOf(letters, words.slice(i, i + letters.length + 2)));
  });
}

function spellingOf(letters: string, words: readonly Word[]): number[] {
  if (!words[0]?.content) return [];
  const close = words.filter((w) => w.kind === 'word');
  const run = [close, close.filter((w) => w.content)]
    .map((list) => list.slice(0, letters.length))
    .find(
      (list) =>
        list.length === letters.length &&
        list.filter((w) => w.content).length > 1 &&
        list.every((w, k) => w.lower[0] === letters[k] && w.lower !== letters),
    );
  return run?.map((w) => w.index) ?? [];
}

/** Words of the claim that spell out an acronym of the quotes. */
export function spelledOutAcronyms(
  { words }: Reading,
  given: ReadonlySet<string>,
  pairs: ReadonlySet<string>,
): Set<number> {
  const found = new Set<number>();
  for (const [i, word] of words.entries()) {
    if (!/^\p{Lu}/u.test(word.text)) continue;
    const best = initialsFrom(words, i).findLast(
      (initials) => (initials.length >= 3 && given.has(initials)) || pairs.has(initials),
    );
    if (!best) continue;
    let left = best.length;
    for (let k = i; left > 0 && k < words.length; k++) {
      found.add(k);
      if (/^\p{Lu}/u.test(words[k]?.text ?? '')) left--;
    }
  }
  return found;
}
