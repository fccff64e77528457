/** How one word of a claim relates to one word of a quote. */
import { businessSetsOf } from './business-synonyms.ts';
import { lemmasOf } from './lemmas.ts';
import { areSetAgainst, type Side, sidesOf } from './opposites.ts';
import { madeFrom } from './word-families.ts';
import { antonymsOf, derivationsOf, hypernymsOf, sensesOf } from './wordnet.ts';

/**
 * `same`: one base form. `derived`: one word family (acquire, acquisition). `synonym`: a common sense.
 * `broader`: the claim's word names a class the quote's word belongs to, so what is said stays true.
 */
export type Relation = 'same' | 'derived' | 'synonym' | 'broader' | 'opposite';

/** How far down a word's list of senses each relation looks: rare senses make anything a synonym of anything. */
const DEPTH = { all: 5, main: 2, family: 1, broader: 1 };

/** What there is to know about a word of a claim or a quote. */
export interface WordMeaning {
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
  /** Its base forms without a prefix that denies. */
  bare: readonly string[];
  sides: readonly Side[];
}

const NEGATIVE_PREFIX = /^(un|in|im|ir|il|dis|non|mis)-?(?=[a-z]{3})/;

const cache = new Map<string, WordMeaning>();
const CACHE_MOST = 20_000;

export function meaningOf(word: string): WordMeaning {
  const cached = cache.get(word);
  if (cached) return cached;
  const lemmas = lemmasOf(word);
  const family = new Set([...lemmas, ...lemmas.flatMap(derivationsOf), ...lemmas.flatMap(madeFrom)]);
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
    bare: lemmas.flatMap((l) => {
      const bare = l.replace(NEGATIVE_PREFIX, '');
      return bare === l ? [] : [bare];
    }),
    sides: sidesOf(word),
  };
  if (cache.size >= CACHE_MOST) cache.clear();
  cache.set(word, meaning);
  return meaning;
}

const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && !a.isDisjointFrom(b);

const anyIn = (words: readonly string[], set: ReadonlySet<string>): boolean =>
  set.size > 0 && words.some((w) => set.has(w));

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((w) => b.includes(w));

/** The relation of a claim's word to a quote's word, both lower case; undefined when none is known. */
export const relate = (claimWord: string, quoteWord: string): Relation | undefined =>
  relationOf(meaningOf(claimWord), meaningOf(quoteWord));

/** The same, where a word is compared with many. */
export function relationOf(claim: WordMeaning, quote: WordMeaning): Relation | undefined {
  if (claim === quote) return 'same';
  if (share(claim.lemmas, quote.lemmas)) return 'same';
  if (isOpposite(claim, quote) || areSetAgainst(claim.sides, quote.sides)) return 'opposite';
  if (anyIn(quote.lemmas, claim.family) || anyIn(claim.lemmas, quote.family)) return 'derived';
  if (meet(claim.sets, quote.sets)) return 'synonym';
  if (meet(claim.mainSenses, quote.senses) || meet(claim.senses, quote.mainSenses)) return 'synonym';
  if (meet(claim.firstSenses, quote.above)) return 'broader';
  if (meet(claim.familySenses, quote.familySenses)) return 'synonym';
  return undefined;
}

function isOpposite(claim: WordMeaning, quote: WordMeaning): boolean {
  return (
    anyIn(claim.lemmas, quote.antonyms) ||
    anyIn(quote.lemmas, claim.antonyms) ||
    share(claim.bare, quote.lemmas) ||
    share(quote.bare, claim.lemmas)
  );
}
