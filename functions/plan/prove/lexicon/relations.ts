/** How one word of a claim relates to one word of a quote. */
import { businessSetsOf } from './business-synonyms.ts';
import { lemmasOf } from './lemmas.ts';
import { excludeEachOther } from './opposites.ts';
import { antonymsOf, derivationsOf, hypernymsOf, sensesOf } from './wordnet.ts';

/**
 * `same`: one base form. `derived`: one word family (acquire, acquisition). `synonym`: a common sense.
 * `broader`: the claim's word names a class the quote's word belongs to, so what is said stays true.
 */
export type Relation = 'same' | 'derived' | 'synonym' | 'broader' | 'opposite';

export interface WordMeaning {
  lemmas: readonly string[];
  /** The word and its family, one derivation away. */
  family: ReadonlySet<string>;
  senses: ReadonlySet<number>;
  familySenses: ReadonlySet<number>;
  above: ReadonlySet<number>;
  sets: ReadonlySet<number>;
  antonyms: ReadonlySet<string>;
}

const PREFIXES = /^(re|pre|co|non|over|under|multi|inter|self|cross|e)-?(?=[a-z]{4})/;
const NEGATIVE_PREFIX = /^(un|in|im|ir|il|dis|non|mis)-?(?=[a-z]{3})/;

const cache = new Map<string, WordMeaning>();
const CACHE_MOST = 20_000;

export function meaningOf(word: string): WordMeaning {
  const cached = cache.get(word);
  if (cached) return cached;
  const lemmas = lemmasOf(word);
  const family = new Set<string>(lemmas);
  for (const lemma of lemmas) for (const other of derivationsOf(lemma)) family.add(other);
  const senses = new Set(lemmas.flatMap((l) => [...sensesOf(l)]));
  const familySenses = new Set([...family].flatMap((l) => [...sensesOf(l)]));
  const above = new Set<number>();
  for (const sense of senses)
    for (const up of hypernymsOf(sense)) {
      above.add(up);
      for (const higher of hypernymsOf(up)) above.add(higher);
    }
  const meaning: WordMeaning = {
    lemmas,
    family,
    senses,
    familySenses,
    above,
    sets: new Set([...family].flatMap((l) => [...businessSetsOf(l)])),
    antonyms: new Set(lemmas.flatMap((l) => antonymsOf(l))),
  };
  if (cache.size >= CACHE_MOST) cache.clear();
  cache.set(word, meaning);
  return meaning;
}

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) return true;
  return false;
}

const stripped = (lemma: string) => lemma.replace(PREFIXES, '');

/** The relation of a claim's word to a quote's word, both lower case; undefined when none is known. */
export function relate(claimWord: string, quoteWord: string): Relation | undefined {
  if (claimWord === quoteWord) return 'same';
  const claim = meaningOf(claimWord);
  const quote = meaningOf(quoteWord);
  if (claim.lemmas.some((l) => quote.lemmas.includes(l))) return 'same';
  if (isOpposite(claim, quote) || excludeEachOther(claimWord, quoteWord)) return 'opposite';
  if (meet(claim.family, new Set(quote.lemmas)) || meet(quote.family, new Set(claim.lemmas)))
    return 'derived';
  if (meet(claim.senses, quote.senses) || meet(claim.sets, quote.sets)) return 'synonym';
  if (meet(claim.senses, quote.above)) return 'broader';
  if (meet(claim.familySenses, quote.familySenses)) return 'synonym';
  return undefined;
}

function isOpposite(claim: WordMeaning, quote: WordMeaning): boolean {
  if (claim.lemmas.some((l) => quote.antonyms.has(l)) || quote.lemmas.some((l) => claim.antonyms.has(l)))
    return true;
  const negates = (a: WordMeaning, b: WordMeaning) =>
    a.lemmas.some((l) => {
      const bare = l.replace(NEGATIVE_PREFIX, '');
      return bare !== l && b.lemmas.includes(bare);
    });
  return negates(claim, quote) || negates(quote, claim);
}

export { stripped as withoutPrefix };
