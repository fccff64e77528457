/** Proper names: each must stand in the quote, spelt out or as initials, or be the subject of the page. */

import { relate } from '../../../lexicon/relations.ts';
import { STATE_WORDS } from '../../../lexicon/us-states.ts';
import { commonness } from '../../../lexicon/wordnet.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isVerb } from '../reading/syntax.ts';
import { initialsIn, isSpelledSmall, spelledOutAcronyms } from './initials.ts';
import { isJoined, isLegalForm, isOtherForm } from './name-forms.ts';

/** A capitalised word with the one behind it. */
const NAME_PAIR = /(?<!\p{L})(\p{Lu}\p{Ll}+)(?= (\p{Lu}\p{L}*))/gu;

/**
 * "Tim Cook" where the quote has "Cook" and the page "Tim Cook", and nobody else of that surname.
 * Only the first name is taken from the page.
 */
function isFullName(
  first: Word,
  { words }: Reading,
  given: ReadonlySet<string>,
  pages: () => readonly string[],
): boolean {
  const last = words[first.index + 1];
  if (!last?.name || last.glued || !/^\p{Lu}\p{Ll}+$/u.test(first.text) || !given.has(plainName(last)))
    return false;
  const surname = last.text.replace(/['\u2019]s$/, '');
  const found = new Set(
    pages().flatMap((page) =>
      [...page.matchAll(NAME_PAIR)].flatMap(([, a, b]) => (a && b === surname ? [a] : [])),
    ),
  );
  return (
    found.delete(first.text) &&
    [...found].every((w) => BEFORE_NAMES.test(w.toLowerCase()) || /^(?:Mrs?|Ms|Dr|Sir)$/.test(w))
  );
}

/** "South Dakotans" live in South Dakota, what is "Mongolian" is in Mongolia. */
const isInhabitant = (place: string, given: ReadonlySet<string>) =>
  place.length > 3 &&
  OF_A_PLACE.some(
    (end) =>
      given.has(place + end) ||
      (place.length > 6 && place.endsWith(end) && given.has(place.slice(0, -end.length))),
  );
const OF_A_PLACE = ['n', 'an', 'ian', 'ean', 'ese', 'ns', 'ans', 'ians', 'eans'];

const AMERICAN = /^(?:americans?|america|u\.?s\.?a?\.?)$/;

/** "American" for what the quote calls "U.S.", and the other way round. */
const isAmerican = (place: string, given: ReadonlySet<string>) =>
  AMERICAN.test(place) && [...given].some((g) => AMERICAN.test(g));

const MISTER = /^(?:mr|mrs|ms|miss)$/;

export interface NameCheck {
  unsupported: Word[];
  /** Indexes of claim words that only the page's subject bears. */
  bySubject: Set<number>;
  /** Indexes of claim words that the quotes bear as initials or as what initials stand for. */
  byInitials: Set<number>;
}

/** What a text gives to names of a claim: read once for all that cite it. */
interface Given {
  /** Every word in plain letters. */
  words: readonly string[];
  initials: ReadonlySet<string>;
  states: readonly string[];
}

const known = new WeakMap<Reading, Given>();

function givenIn(reading: Reading): Given {
  const done = known.get(reading);
  if (done) return done;
  const given = {
    words: reading.words.map(plainName),
    initials: initialsIn(reading),
    states: stateWordsIn(reading),
  };
  known.set(reading, given);
  return given;
}

const plainName = ({ meaning }: Word) =>
  ASCII.test(meaning) ? meaning : meaning.normalize('NFKD').replace(/\p{M}/gu, '');
const ASCII = /^[a-z0-9.'-]*$/;

/** Titles and kinds of people stand before names without being part of them. */
const BEFORE_NAMES =
  /(?:er|or|ist|ian|ant|man|woman|ess)$|^(?:president|chief|coach|senator|mayor|judge|captain|general|chair|head|co-?founder|rival|king|queen|company|startup|firm|retail|tech|team|industry|state|city|people)$/;

/** "Index Ventures": a common noun that begins a sentence and a name. */
function opensName(claim: Reading, word: Word): boolean {
  const next = claim.words[word.index + 1];
  return (
    word.opens &&
    word.content &&
    /^\p{Lu}/u.test(word.text) &&
    next?.kind === 'word' &&
    !next.glued &&
    /^\p{Lu}/u.test(next.text) &&
    next.name &&
    !word.lower.endsWith('s') &&
    !BEFORE_NAMES.test(word.lower) &&
    commonness(word.lower, 'noun') >
      Math.max(commonness(word.lower, 'adjective'), commonness(word.lower, 'adverb')) &&
    !isVerb(claim, word)
  );
}

export function checkNames(
  claim: Reading,
  quotes: readonly Reading[],
  subjects: readonly Reading[],
  alignment: Alignment,
  pages: () => readonly string[],
): NameCheck {
  const inQuotes = quotes.map(givenIn);
  const given = new Set(inQuotes.flatMap((q) => q.words));
  const subjectWords = new Set(
    subjects.flatMap((s) => s.words.filter((w) => w.kind !== 'sign').map(plainName)),
  );
  for (const subject of subjects)
    for (const initials of initialsIn(subject)) if (initials.length > 1) subjectWords.add(initials);
  const initials = new Set(inQuotes.flatMap((q) => [...q.initials]));
  const check: NameCheck = { unsupported: [], bySubject: new Set(), byInitials: new Set() };
  const pairs = quotes.flatMap((q) =>
    q.words.filter((w) => /^(?:\p{Lu}\.?){2}$/u.test(w.text)).map((w) => w.lower.replaceAll('.', '')),
  );
  const spelledOut = spelledOutAcronyms(claim, given, new Set(pairs));
  const states = new Set(inQuotes.flatMap((q) => q.states));
  for (const word of claim.words) {
    if (word.swallowed || !(word.name || opensName(claim, word))) continue;
    const plain = plainName(word);
    // "PHP" stands in "PHP7".
    const versioned =
      /^\p{L}{3,}$/u.test(plain) &&
      [...given].some((g) => g.startsWith(plain) && /^\d/.test(g.slice(plain.length)));
    if (versioned) check.byInitials.add(word.index);
    if (
      versioned ||
      given.has(plain) ||
      alignment.matches.get(word.index)?.some((m) => m.relation !== 'broader')
    )
      continue;
    if (
      subjectWords.has(plain) ||
      subjects.some((s) => isJoined(word, claim.words, plain, s.words.map(plainName))) ||
      subjects.some((s) => s.words.some((w) => w.name && relate(word.meaning, w.meaning) === 'same'))
    )
      check.bySubject.add(word.index);
    else if (
      (/^[\p{Lu}\p{N}.&]{2,}s?$/u.test(word.text) && initials.has(plain.replace(/s$/, ''))) ||
      isSpelledSmall(word.text, quotes) ||
      isFullName(word, claim, given, pages) ||
      isInhabitant(plain, given) ||
      isAmerican(plain, given) ||
      isOtherForm(plain, given) ||
      // "Mr Moss", where nobody is addressed in another way
      (MISTER.test(plain) && claim.words[word.index + 1]?.name && ![...given].some((g) => MISTER.test(g))) ||
      isLegalForm(word, claim.words) ||
      inQuotes.some((q) => isJoined(word, claim.words, plain, q.words)) ||
      (/^\p{Lu}{2,}s$/u.test(word.text) && given.has(plain.slice(0, -1))) ||
      (plain.length > 3 &&
        (given.has(`${plain}s`) || (plain.endsWith('s') && given.has(plain.slice(0, -1))))) ||
      spelledOut.has(word.index) ||
      states.has(plain)
    )
      check.byInitials.add(word.index);
    else check.unsupported.push(word);
  }
  return check;
}

/** The names of the states whose codes follow a place: "Springfield, OR". */
const stateWordsIn = ({ words }: Reading): readonly string[] =>
  words.flatMap((word, i) =>
    words[i - 1]?.text === ',' && words[i - 2]?.name ? (STATE_WORDS.get(word.text) ?? []) : [],
  );
