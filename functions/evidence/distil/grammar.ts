/** Just enough English grammar to tell a statement from a slogan, a menu entry and a command. */
import { AUXILIARIES, isFunctionWord } from '../../plan/prove/lexicon/function-words.ts';
import { lemmasOf } from '../../plan/prove/lexicon/lemmas.ts';
import { commonness, isKnown } from '../../plan/prove/lexicon/wordnet.ts';

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu;

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

const bases = (word: string) => lemmasOf(word.toLowerCase().replaceAll('’', "'"));

/** How much more a word is a verb than anything else: above 0 mostly a verb. */
export function verbLead(word: string): number {
  return Math.max(
    ...bases(word).map(
      (base) => commonness(base, 'verb') - Math.max(commonness(base, 'noun'), commonness(base, 'adjective')),
    ),
  );
}

export const canBeVerb = (word: string): boolean => bases(word).some((base) => commonness(base, 'verb') > 0);

/** Short for what AUXILIARIES hold with "n't" and "'ll" written out. */
const isAuxiliary = (word: string) => {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return AUXILIARIES.has(lower) || /(?:n't|'re|'ve|'ll|'m)$/.test(lower);
};

const SUBJECTS = new Set(
  'we i you he she it they this that these those who which there everyone everything'.split(' '),
);

/**
 * Whether the words hold a finite verb after a subject: an auxiliary, a pronoun followed by a verb, or a verb form
 * in -s or -ed that follows a noun. Misses some; prefers missing to accepting a heading.
 */
export function hasFiniteVerb(words: readonly string[]): boolean {
  return words.some((word, index) => {
    if (index === 0) return false;
    const lower = word.toLowerCase();
    const before = words[index - 1]?.toLowerCase() ?? '';
    if (isAuxiliary(word)) return true;
    if (isFunctionWord(lower) || !canBeVerb(word)) return false;
    if (SUBJECTS.has(before)) return true;
    if (/^\p{Lu}/u.test(word)) return false;
    if (isFunctionWord(before) && !SUBJECTS.has(before)) return false;
    // "Quillpay moves", "Customers saw", "The team shipped", "Teams use"
    if (/s$/.test(lower) && !isKnown(lower)) return verbLead(word) >= -1 && !/s$/.test(before);
    if (/ed$/.test(lower)) return true;
    return verbLead(word) > 0 && bases(word).some((base) => commonness(base, 'verb') >= 3);
  });
}

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
  const rest = text.replace(ADVERBIAL, '');
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
  const takesObject =
    /^(?:a|an|the|your|our|my|its|it|us|this|that|these|any|all|every|more|up|out|with|into|on|in|from|for|to|how|what|and|less|apps?|or)$/.test(
      next,
    ) ||
    commonness(next, 'adjective') > 0 ||
    commonness(next, 'noun') > 0;
  if (isAuxiliary(second ?? '')) return false;
  if (verbLead(lower) > 0) return true;
  return (
    takesObject &&
    /^(?:a|an|the|your|our|it|us|this|that|any|all|every|more|up|out|with|into|how)$/.test(next)
  );
}

/** Irregular past forms that could also be read as present: the tense can't be told. */
export const TENSELESS = new Set(
  'put set cut split read hit let cost spread shut quit bet burst cast hurt rid shed thrust upset beat'.split(
    ' ',
  ),
);
