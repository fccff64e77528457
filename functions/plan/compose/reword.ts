/**
 * "We build X" → "Acme builds X": first person to third, where English grammar leaves no doubt.
 *
 * Anything unclear (a verb that may be a noun, a tense that can't be told, a second speaker) gives undefined; the
 * caller then quotes. The gate checks whatever comes out.
 */

import { speaksAsCompany } from '../../evidence/distil/company-words.ts';
import { TENSELESS, verbLead } from '../../evidence/distil/grammar.ts';
import { isFunctionWord, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { lemmasOf } from '../../lexicon/lemmas.ts';
import { commonness } from '../../lexicon/wordnet.ts';

const FIXED: Readonly<Record<string, string>> = {
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
  "don't": "doesn't",
  "aren't": "isn't",
  "weren't": "wasn't",
  "haven't": "hasn't",
};
/** Auxiliaries that agree wherever they are joined on: "has no investors and is paid". */
const AGREES: Readonly<Record<string, string>> = {
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
  "don't": "doesn't",
  "aren't": "isn't",
};
const UNCHANGED = new Set(
  "will would shall should can could may might must won't wouldn't can't couldn't had did didn't hadn't was is has cannot".split(
    ' ',
  ),
);
const CONTRACTED: Readonly<Record<string, string>> = { "we're": 'is', "we've": 'has', "we'll": 'will' };
const ADVERBS = new Set(
  'also now still never only always often already then currently not just even mostly usually'.split(' '),
);
const TOO_PERSONAL =
  /\b(?:I|I['’]\w+|my|me|mine|ours|ourselves|we['’]d|let['’]?s|let us|(?:join|contact|call|email|ask|tell|visit|follow|meet|help|like|one|some|most|all|both|many|none|half|third|each|of) us|we all|we both|yourself|each other|one another|(?:among|between) us)\b/i;
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*|[^\p{L}\p{M}\p{N}]+/gu;

const straight = (word: string) => word.toLowerCase().replaceAll('’', "'");
const isWord = (token: string | undefined): boolean => token !== undefined && /^[\p{L}\p{N}]/u.test(token);

/** The sentence in the third person, or undefined when it has no first person or can't be turned safely. */
export function inThirdPerson(sentence: string, name: string): string | undefined {
  if (TOO_PERSONAL.test(sentence) || !speaksAsCompany(sentence) || /["“”«»]/.test(sentence)) return undefined;
  if (sentence.toLowerCase().includes(name.toLowerCase())) return undefined;
  // "We were right and they thanked us": one word for two roles reads as two companies.
  if (/\bwe\b/i.test(sentence) && /\bus\b/.test(sentence)) return undefined;
  const tokens = sentence.match(TOKEN) ?? [];
  let named = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const word = straight(tokens[i] ?? '');
    if (tokens[i] === 'US') continue;
    if (word === 'our') tokens[i] = named ? 'its' : possessive(name);
    else if (word === 'us') tokens[i] = named ? 'it' : name;
    else if (word === 'we' || word in CONTRACTED) {
      if (!turnClause(tokens, i, named ? 'it' : name)) return undefined;
    } else continue;
    named = true;
  }
  if (!named) return undefined;
  const text = tokens.join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const possessive = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`);

/** Turns "we" at `at` and the verbs that go with it; false when the verb can't be found or told. */
function turnClause(tokens: string[], at: number, subject: string): boolean {
  const contracted = CONTRACTED[straight(tokens[at] ?? '')];
  tokens[at] = contracted === undefined ? subject : `${subject} ${contracted}`;
  if (contracted !== undefined) return !joinsAuxiliary(tokens, at);
  const verbAt = nextVerb(tokens, at);
  const verb = tokens[verbAt];
  if (verb === undefined || !isWord(verb)) return false;
  const turned = thirdPersonVerb(verb);
  if (turned === undefined) return false;
  tokens[verbAt] = turned;
  if (UNCHANGED.has(straight(verb))) return !joinsAuxiliary(tokens, verbAt);
  return turnCoordinated(tokens, verbAt, turned === verb);
}

/** "had no office and were paid": a joined auxiliary would keep the plural. */
const joinsAuxiliary = (tokens: readonly string[], from: number): boolean => {
  const words = tokens
    .slice(from + 1)
    .filter(isWord)
    .map(straight);
  return words.some((word, i) => word in AGREES && /^(?:and|or|but)$/.test(words[i - 1] ?? ''));
};

function nextVerb(tokens: readonly string[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i += 1) {
    const token = tokens[i] ?? '';
    if (!isWord(token)) {
      if (token.trim()) return -1;
      continue;
    }
    const word = straight(token);
    if (ADVERBS.has(word) || /ly$/.test(word)) continue;
    return i;
  }
  return -1;
}

/** "hold" → "holds", "held" → "held"; undefined for a word that is no clear verb or could be either tense. */
function thirdPersonVerb(verb: string): string | undefined {
  const word = straight(verb);
  const fixed = FIXED[word];
  if (fixed !== undefined) return fixed;
  if (UNCHANGED.has(word)) return verb;
  if (TENSELESS.has(word)) return undefined;
  const bases = lemmasOf(word).filter((base) => commonness(base, 'verb') > 0);
  if (bases.length === 0) return undefined;
  const isBase = bases.includes(word);
  const isPast = bases.some((base) => base !== word) && !/s$/.test(word);
  if (isBase && isPast && !PAST_IN_USE.has(word) && !/(?:ed|ew|ought|aught)$/.test(word))
    return conjugate(word);
  if (isPast) return verb;
  return isBase ? conjugate(word) : undefined;
}

/** Verbs in their own right ("to found", "to saw") that after "we" nearly always are another verb's past. */
const PAST_IN_USE = new Set(['found', 'saw', 'left', 'felt', 'lay', 'wound', 'ground', 'bore', 'fell']);

function conjugate(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

const CLAUSE_END = new Set(
  'we i you they he she it who which that because so when while where if although though how what why whose to can will'.split(
    ' ',
  ),
);

/** "hold … and settle …": verbs joined to the turned one agree with it. False when a joined word is unclear. */
function turnCoordinated(tokens: string[], verbAt: number, past: boolean): boolean {
  let joined = false;
  for (let i = verbAt + 1; i < tokens.length; i += 1) {
    const token = tokens[i] ?? '';
    if (!isWord(token)) {
      if (/[.;:!?–—]/.test(token)) return true;
      joined = joined || token.includes(',');
      continue;
    }
    const word = straight(token);
    if (CLAUSE_END.has(word)) return !laterVerb(tokens, i);
    if (word === 'and' || word === 'or' || word === 'but' || word === 'then') {
      joined = true;
      continue;
    }
    if (joined) {
      if (ADVERBS.has(word)) continue;
      const agreed = AGREES[word];
      if (agreed !== undefined) {
        tokens[i] = agreed;
        joined = false;
        continue;
      }
      const verdict = joinedVerb(tokens, i);
      // After a past verb most joined words are nouns or pasts themselves.
      if (verdict === 'unclear' && !past) return false;
      if (verdict === 'verb') tokens[i] = thirdPersonVerb(token) ?? token;
    }
    joined = false;
  }
  return true;
}

/** After a subordinate clause a joined verb may belong to either: unclear. */
function laterVerb(tokens: readonly string[], from: number): boolean {
  for (let i = from; i < tokens.length - 2; i += 1)
    if (/^(?:and|or|but)$/.test(straight(tokens[i] ?? ''))) {
      const next = tokens.slice(i + 1).find(isWord);
      if (next && straight(next) in AGREES) return true;
      if (next && !isFunctionWord(straight(next)) && couldBeBase(straight(next))) return true;
    }
  return false;
}

const couldBeBase = (word: string) =>
  lemmasOf(word).includes(word) && commonness(word, 'verb') > 0 && !/(?:ing|ed)$/.test(word);

function joinedVerb(tokens: readonly string[], at: number): 'verb' | 'no-verb' | 'unclear' {
  const word = straight(tokens[at] ?? '');
  if (isFunctionWord(word) || /^\p{Lu}/u.test(tokens[at] ?? '') || !couldBeBase(word)) return 'no-verb';
  const next = straight(tokens.slice(at + 1).find(isWord) ?? '');
  const lead = verbLead(word);
  const noun = commonness(word, 'noun');
  const adjective = commonness(word, 'adjective');
  if (noun === 0 && adjective === 0) return 'verb';
  const takesObject =
    /^(?:a|an|the|our|its|their|your|this|these|every|each|all|about|it|them|one|two|three|no|more|what|how)$/.test(
      next,
    ) || /^\p{N}/u.test(next);
  if (lead > 0 && (takesObject || PREPOSITIONS.has(next))) return 'verb';
  if (lead <= -2 && !takesObject) return 'no-verb';
  return 'unclear';
}
