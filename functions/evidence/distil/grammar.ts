/** Just enough English grammar to tell a statement from a slogan, a menu entry and a command. */
import { AUXILIARIES, isFunctionWord, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { lemmasOf } from '../../lexicon/lemmas.ts';
import { commonness, isKnown } from '../../lexicon/wordnet.ts';

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu;

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

const bases = (word: string) => lemmasOf(word.toLowerCase().replaceAll('’', "'"));

/** How much more a word is a verb than anything else: above 0 mostly a verb. */
export const verbLead = (word: string): number => Math.max(...bases(word).map(leadOf));

const leadOf = (base: string): number =>
  commonness(base, 'verb') - Math.max(commonness(base, 'noun'), commonness(base, 'adjective'));

export const canBeVerb = (word: string): boolean => bases(word).some((base) => commonness(base, 'verb') > 0);

/** Short for what AUXILIARIES hold with "n't" and "'ll" written out. */
const isAuxiliary = (word: string) => {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return AUXILIARIES.has(lower) || /(?:n't|'re|'ve|'ll|'m)$/.test(lower);
};

const SUBJECTS = new Set(
  'we i you he she it they this that these those who which there everyone everything'.split(' '),
);
/** Open a clause that is not the main one. */
const SUBORDINATE = new Set(
  'that which who whom whose where when because so if while since as until unless whenever wherever whether how what why'.split(
    ' ',
  ),
);
const CLAUSE_TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*|[,;:—–]/gu;

/** "Acme, founded in 2015, said": what stands between a name and its verb. */
const ASIDE =
  /^(\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s\p{Lu}[\p{L}\p{N}.&'’-]*){0,3}), (?:founded|established|based|headquartered|which|who|an?|the)\s[^,.]{2,80}, /u;

/**
 * Whether the main clause holds a finite verb after a subject: an auxiliary, a pronoun followed by a verb, or a verb
 * form in -s or -ed that follows a noun. Verbs of "everything you need" and "when you push" don't count. Misses some;
 * prefers missing to accepting a heading.
 */
export function hasFiniteVerb(text: string): boolean {
  const tokens = text.replace(ASIDE, '$1 ').match(CLAUSE_TOKEN) ?? [];
  if (tokens.length > 2 && /^(?:We|I)(?:['’](?:re|ve|m))?$/.test(tokens[0] ?? '')) return true;
  let subordinate = SUBORDINATE.has((tokens[0] ?? '').toLowerCase());
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index] ?? '';
    if (/^[,;:—–]$/.test(token)) subordinate = false;
    else if (opensClause(tokens, index) || opensRelative(tokens, index)) subordinate = true;
    else if (isFiniteVerb(tokens, index)) {
      if (!subordinate) return true;
      subordinate = false;
    }
  }
  return false;
}

/** A word that opens a clause; "that" after a preposition only points: "from that week". */
function opensClause(tokens: readonly string[], index: number): boolean {
  const lower = (tokens[index] ?? '').toLowerCase();
  return (
    SUBORDINATE.has(lower) && !(lower === 'that' && PREPOSITIONS.has((tokens[index - 1] ?? '').toLowerCase()))
  );
}

/** Words that open an adverbial: "Over a quarter we deleted" has its subject after it. */
const ADVERBIAL_START =
  /^(?:today|yesterday|then|now|last|this|these|here|before|after|since|for|over|at|on|in|during|by|with|from|every|each|within|until|under|once|to|when|while|as|if)$/i;

/** "everything you need", "servers we run": a pronoun straight after a noun that is no adverbial's. */
function opensRelative(tokens: readonly string[], index: number): boolean {
  const before = tokens[index - 1] ?? '';
  if (ADVERBIAL_START.test(tokens[0] ?? '')) return false;
  return (
    /^(?:you|we|they|it|i)$/i.test(tokens[index] ?? '') &&
    /^\p{L}/u.test(before) &&
    !isFunctionWord(before.toLowerCase())
  );
}

function isFiniteVerb(tokens: readonly string[], index: number): boolean {
  const token = tokens[index] ?? '';
  const lower = token.toLowerCase();
  const previous = beforeAdverbs(tokens, index);
  const before = previous.toLowerCase();
  if (before === 'to' || /^[,;:—–]$/.test(before)) return isAuxiliary(token) && before !== 'to';
  if (isAuxiliary(token)) return true;
  if (isFunctionWord(lower) || !canBeVerb(token)) return false;
  if (SUBJECTS.has(before)) return true;
  if (/^\p{Lu}/u.test(token) || isFunctionWord(before)) return false;
  if (PLAIN_PAST.has(lower)) return true;
  const next = (tokens[index + 1] ?? '').toLowerCase();
  if (/^(?:of|and|or|for)?$/.test(next)) return false;
  if (/s$/.test(lower)) return isThirdPersonVerb(tokens, index, previous);
  // "Customers recorded 93M videos"; "engineers dedicated to" is no statement, "Acme switched to" is.
  if (/ed$/.test(lower)) return takesObject(next) || isPlainPastWith(tokens, index, next);
  if (PAST_WITH_OBJECT.has(lower)) return takesObject(next);
  const plural =
    /[^s]s$/.test(before) || /^(?:people|children|men|women|staff)$/.test(before) || isJoined(tokens, index);
  return plural && (verbLead(token) > 0 || (verbLead(token) >= -1 && takesObject(next)));
}

/** "Quillpay moves money", but not "Marketing sites to AI apps". */
function isThirdPersonVerb(tokens: readonly string[], index: number, previous: string): boolean {
  const lower = (tokens[index] ?? '').toLowerCase();
  const next = (tokens[index + 1] ?? '').toLowerCase();
  const lead = leadOf(baseOfThirdPerson(lower));
  if (isNamed(tokens, index)) return lead >= -1;
  if (isKnown(lower)) return lead > 0 && takesObject(next);
  const singular = !/s$/.test(previous) || /^\p{Lu}/u.test(previous);
  return singular && (lead > 0 || (lead >= -1 && takesObject(next)));
}

const INTRANSITIVE = new Set(
  'started moved switched joined launched expanded worked happened failed ended opened lived'.split(' '),
);

/** A past in -ed that is the verb although no article follows: named subject, verb of motion, or a plain object. */
function isPlainPastWith(tokens: readonly string[], index: number, next: string): boolean {
  const lower = (tokens[index] ?? '').toLowerCase();
  if (PREPOSITIONS.has(next)) return isNamed(tokens, index) || INTRANSITIVE.has(lower);
  return (
    tokens.length >= 9 &&
    index >= 2 &&
    commonness(bases(next)[0] ?? next, 'noun') > 0 &&
    /^\p{Ll}/u.test(tokens[index + 1] ?? '')
  );
}

/** "the laboratory and the firmware team share": two subjects take the plural. */
const isJoined = (tokens: readonly string[], index: number) =>
  tokens.slice(Math.max(0, index - 5), index).some((token) => token.toLowerCase() === 'and');

const PAST_WITH_OBJECT = new Set(
  'left lost met found kept held made built sent paid won led taught brought bought sold told cost cut put set'.split(
    ' ',
  ),
);

const ADVERB = /^(?:now|also|still|never|only|always|often|already|then|currently|not|just|even|\p{L}+ly)$/iu;

/** The word a verb would follow: "we now require" → we. */
function beforeAdverbs(tokens: readonly string[], index: number): string {
  let at = index - 1;
  while (at > 0 && ADVERB.test(tokens[at] ?? '')) at -= 1;
  return tokens[at] ?? '';
}

/** Past forms that are no participle: after a noun they are the verb. */
const PLAIN_PAST = new Set(
  `fell rose grew saw took gave wrote went came began knew drove broke chose ran became drew flew froze threw wore woke
  shook said spoke stole forgot hid rode sang sank`.split(/\s+/),
);

/** The words before are one name of up to two words: nothing else could be the verb. */
const isNamed = (tokens: readonly string[], index: number) =>
  index <= 2 &&
  tokens
    .slice(0, index)
    .every((token) => /^\p{Lu}/u.test(token) && !isKnown(token.toLowerCase()) && !bases(token).some(isKnown));

const baseOfThirdPerson = (word: string) => {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:ss|x|z|ch|sh|o)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
};

const takesObject = (next: string) =>
  /^(?:a|an|the|our|its|their|your|his|her|this|that|these|those|every|each|all|any|no|us|you|it|them|more|most|many|both|up|out)$/.test(
    next,
  ) || /^\p{N}/u.test(next);

const NOT_COMMANDS = new Set(
  'building working founded based trusted used backed made powered known given according following including'.split(
    ' ',
  ),
);
const LEAD_IN =
  /^(?:(?:then|now|just|simply|please|so|and|or|also|easily|effortlessly|quickly|instantly|intuitively|seamlessly|never|always|don['’]t|do not|let['’]s|go ahead and|with us|for completeness|whether [^,]{3,80}),?\s+)+/i;

const ADVERBIAL =
  /^(?:with|from|in|for|by|when|if|whether|to|using|at|through|as|once|after|before|no matter)\b[^,]{3,120}, /i;

/**
 * Whether a sentence is a command to the visitor: "Get started", "Easily connect your data", "With all data in one
 * place, get insights".
 */
export function opensWithCommand(text: string): boolean {
  if (startsWithCommand(text)) return true;
  const lead = ADVERBIAL.exec(text)?.[0] ?? '';
  if (/\b(?:we|they|it|I)\b/.test(lead)) return false;
  const rest = text.slice(lead.length);
  return rest !== text && startsWithCommand(rest.charAt(0).toUpperCase() + rest.slice(1));
}

function startsWithCommand(text: string): boolean {
  const led = LEAD_IN.test(text);
  const rest = text.replace(LEAD_IN, '');
  const [first, second] = wordsOf(rest);
  if (first === undefined) return false;
  const lower = first.toLowerCase();
  if (isFunctionWord(lower) || NOT_COMMANDS.has(lower) || /(?:ing|ed|s)$/.test(lower)) return false;
  if (!bases(first).includes(lower) || commonness(lower, 'verb') === 0) return false;
  if (!led && /^\p{Ll}/u.test(rest)) return false;
  const next = second?.toLowerCase() ?? '';
  const hasObject =
    /^(?:a|an|the|your|our|my|its|it|us|this|that|these|any|all|every|more|up|out|with|into|on|in|from|for|to|how|what|and|less|apps?|or)$/.test(
      next,
    ) ||
    commonness(next, 'adjective') > 0 ||
    commonness(next, 'noun') > 0;
  if (isAuxiliary(second ?? '')) return false;
  if (verbLead(lower) > 0) return true;
  return (
    hasObject && /^(?:a|an|the|your|our|it|us|this|that|any|all|every|more|up|out|with|into|how)$/.test(next)
  );
}

/** Irregular past forms that could also be read as present: the tense can't be told. */
export const TENSELESS = new Set(
  'put set cut split read hit let cost spread shut quit bet burst cast hurt rid shed thrust upset beat'.split(
    ' ',
  ),
);
