/** Which words of the quotes each word of a claim answers to. */
import { meaningOf, type Relation, relationOf, type WordMeaning } from '../../../lexicon/relations.ts';
import type { Reading, Word } from './reading.ts';
import { isVerb } from './syntax.ts';

export interface Match {
  /** Which quote, and which word of it. */
  quote: number;
  word: Word;
  relation: Exclude<Relation, 'opposite'>;
}

export interface Alignment {
  /** By index of the claim's word, best first. */
  matches: Map<number, Match[]>;
  /** Opposites met: the claim's word and the quote's. */
  opposites: { claim: Word; quote: Word; inQuote: number }[];
}

const RANK: Record<Match['relation'], number> = { same: 0, derived: 1, synonym: 2, broader: 3 };

/** Most counterparts that are kept for a word; more only in text that repeats itself endlessly. */
const MATCHES_MOST = 24;

const compares = (word: Word) => word.content && word.kind === 'word';

/** In a page's own words the first person is its subject. */
const FIRST_PERSON = /^(?:we|us|our|i|me|my)$/;
const isTheCompany = ({ words }: Reading, word: Word) =>
  word.lower === 'company' && /^(?:the|our|this)$/.test(words[word.index - 1]?.lower ?? '');

/** Whose page it is: "we", its name, "the company". */
const isSubject = (reading: Reading, word: Word, subject: ReadonlySet<string>) =>
  FIRST_PERSON.test(word.lower) || isTheCompany(reading, word) || (word.name && subject.has(word.lower));

/** A class and its member are both names of things or both verbs; a proper name is no class. */
const mayBeClass = (claim: Reading, word: Word, reading: Reading, other: Word) =>
  !word.name && isVerb(claim, word) === isVerb(reading, other);

/** Aligns each content word of the claim with every word of the quotes it may stand for; `subject`: words of the page's subject. */
export function align(claim: Reading, quotes: readonly Reading[], subject: ReadonlySet<string>): Alignment {
  const matches = new Map<number, Match[]>();
  const opposites: Alignment['opposites'] = [];
  const meanings = quotes.map(meaningsIn);
  for (const word of claim.words) {
    if (!compares(word)) continue;
    const own = (word.name && subject.has(word.lower)) || isTheCompany(claim, word);
    const found: Match[] = [];
    for (const [quote, reading] of quotes.entries()) {
      const isAnswer = (other: Word) => own && isSubject(reading, other, subject);
      for (const { other, relation } of relatives(word, reading, meanings[quote] ?? [], isAnswer)) {
        if (relation === 'opposite') opposites.push({ claim: word, quote: other, inQuote: quote });
        else if (relation !== 'broader' || mayBeClass(claim, word, reading, other))
          found.push({ quote, word: other, relation });
      }
    }
    if (found.length > 0) matches.set(word.index, bestOf(found));
  }
  return { matches, opposites };
}

/** Words of a quote that have to do with a word of the claim; `isAnswer`: that name the same without being alike. */
function relatives(
  word: Word,
  { words }: Reading,
  meanings: readonly (WordMeaning | undefined)[],
  isAnswer: (other: Word) => boolean,
): { other: Word; relation: Relation }[] {
  const own = meaningOf(word.meaning);
  const found: { other: Word; relation: Relation }[] = [];
  for (const other of words) {
    if (isAnswer(other)) found.push({ other, relation: 'same' });
    const meaning = meanings[other.index];
    const relation = meaning && relationOf(own, meaning);
    if (relation !== undefined) found.push({ other, relation });
  }
  return found;
}

/** By index of the word; undefined for what is not compared. */
const meaningsIn = ({ words }: Reading): (WordMeaning | undefined)[] =>
  words.map((word) => (compares(word) ? meaningOf(word.meaning) : undefined));

const bestOf = (found: readonly Match[]) =>
  found.toSorted((a, b) => RANK[a.relation] - RANK[b.relation]).slice(0, MATCHES_MOST);

/** Words of quote `at` that a claim's word answers to; by its own base form when there is one. */
export function counterparts(alignment: Alignment, word: Word, at: number): Word[] {
  // A member is no membership: a derived word may play another part.
  const matches = (alignment.matches.get(word.index) ?? []).filter(
    (m) => m.quote === at && m.relation !== 'derived',
  );
  const named = word.name ? matches.filter((m) => m.word.name) : [];
  const exact = (named.length > 0 ? named : matches).filter((m) => m.relation === 'same');
  return (exact.length > 0 ? exact : matches).map((m) => m.word);
}
