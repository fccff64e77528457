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

/** How far down a word's list of senses each relation looks: rare senses make anything a synonym of anything. */
const DEPTH = { all: 5, main: 2, family: 1, broader: 1 };

interface WordMeaning {
  lemmas: readonly string[];
  /** The word and its family, one derivation away. */
  family: ReadonlySet<string>;
  senses: ReadonlySet<number>;
  mainSenses: ReadonlySet<number>;
  familySenses: ReadonlySet<number>;
  firstSenses: ReadonlySet<number>;
  /** Classes of its main senses, one and two steps up. */
  above: ReadonlySet<number>;
  sets: ReadonlySet<number>;
  antonyms: ReadonlySet<string>;
}

const NEGATIVE_PREFIX = /^(un|in|im|ir|il|dis|non|mis)-?(?=[a-z]{3})/;

const cache = new Map<string, WordMeaning>();
const CACHE_MOST = 20_000;

function meaningOf(word: string): WordMeaning {
  const cached = cache.get(word);
  if (cached) return cached;
  const lemmas = lemmasOf(word);
  const family = new Set([...lemmas, ...lemmas.flatMap(derivationsOf)]);
  const senses = (words: Iterable<string>, depth: number) =>
    new Set([...words].flatMap((w) => sensesOf(w, depth)));
  const mainSenses = senses(lemmas, DEPTH.main);
  const parents = [...mainSenses].flatMap((sense) => hypernymsOf(sense));
  const meaning: WordMeaning = {
    lemmas,
    family,
    senses: senses(lemmas, DEPTH.all),
    mainSenses,
    familySenses: senses(family, DEPTH.family),
    firstSenses: senses(lemmas, DEPTH.broader),
    above: new Set([...parents, ...parents.flatMap((p) => hypernymsOf(p))]),
    sets: new Set([word, ...lemmas].flatMap((l) => [...businessSetsOf(l)])),
    antonyms: new Set(lemmas.flatMap(antonymsOf)),
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

/** The relation of a claim's word to a quote's word, both lower case; undefined when none is known. */
export function relate(claimWord: string, quoteWord: string): Relation | undefined {
  if (claimWord === quoteWord) return 'same';
  const claim = meaningOf(claimWord);
  const quote = meaningOf(quoteWord);
  if (claim.lemmas.some((l) => quote.lemmas.includes(l))) return 'same';
  if (isOpposite(claim, quote) || excludeEachOther(claimWord, quoteWord)) return 'opposite';
  if (quote.lemmas.some((l) => claim.family.has(l)) || claim.lemmas.some((l) => quote.family.has(l)))
    return 'derived';
  if (meet(claim.sets, quote.sets)) return 'synonym';
  if (meet(claim.mainSenses, quote.senses) || meet(claim.senses, quote.mainSenses)) return 'synonym';
  if (meet(claim.firstSenses, quote.above)) return 'broader';
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
