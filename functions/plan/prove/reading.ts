/** A sentence cut into words, with what every later check needs to know about each. Linear in the text. */

import { deniedBase } from '../../lexicon/affixes.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { lemmasOf } from '../../lexicon/lemmas.ts';
import { isNewerWord } from '../../lexicon/newer-words.ts';
import { americanSpelling } from '../../lexicon/spelling.ts';
import { commonness, isKnown, isProper } from '../../lexicon/wordnet.ts';
import { joinPhrases, joinTitles } from './expressions.ts';
import { nameOpeners, ownDomain } from './name-marks.ts';

export interface Word {
  index: number;
  /** As written. */
  text: string;
  /** Lower case, straight apostrophe, possessive ending off. */
  lower: string;
  /** Lower case, in American spelling; for the first word of a fixed expression the one word it means. */
  meaning: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'sign';
  /** No white space before it. */
  glued: boolean;
  /** Begins a sentence, a line or a quotation. */
  opens: boolean;
  /** Carries meaning of its own: not a function word, not the tail of a fixed expression. */
  content: boolean;
  /** Part of a fixed expression but its first word. */
  swallowed: boolean;
  /** Begins a title that counts as one word. */
  titled: boolean;
  /** Counts up at commas, semicolons, colons, dashes, brackets and contrasting conjunctions. */
  clause: number;
  /** Counts up at sentence ends. */
  sentence: number;
  /** Looks like a proper name, or part of one. */
  name: boolean;
}

export interface Reading {
  text: string;
  words: Word[];
}

// Each alternative is a single run of one class: no backtracking over overlapping ones.
const TOKEN =
  /(?:\p{Lu}\.){2,6}|\b[ap]\.m\.|\b(?:C\+\+|[CFJ]#)|\b(?:[Nn]on|[Rr]e|[Pp]re|[Cc]o|[Mm]ulti|[Aa]nti|[Uu]n|[Ss]ub|[Ee])-(?=\p{Ll})\p{L}+|\p{L}[\p{L}\p{M}\p{N}]*(?:['\u2019]\p{L}{1,3}(?![\p{L}\p{N}]))?|\p{N}+(?:[.,]\p{N}+)*|[^\s]/gu;

const ABBREVIATION = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr prof inc ltd co corp no vs st approx est etc'.split(
    ' ',
  ),
);
const CONTRAST = new Set([
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'however',
  'because',
  'which',
  'who',
]);
const BREAKS = new Set([',', ';', ':', '(', ')', '—', '–', '[', ']', '•', '|']);

const NO_NAMES: ReadonlySet<string> = new Set();

const CONTRACTED = /['\u2019](s|t|re|ve|ll|m|d)$/i;

function kindOf(text: string): Word['kind'] {
  if (/^\p{N}/u.test(text)) return 'number';
  return /^[\p{L}]/u.test(text) ? 'word' : 'sign';
}

/** "won't" → will not; "company's" → company; "it's" → it is. */
function expand(text: string): string[] {
  const lower = text.toLowerCase().replaceAll('\u2019', "'");
  if (/^(?:US|USA|U\.S\.|U\.S\.A\.)$/.test(text)) return ['usa'];
  if (text === 'IT') return ['i.t.'];
  const prefixed = /^(non|re|pre|co|multi|anti|un|sub|e)-(\p{L}+)$/u.exec(lower);
  if (prefixed) return [`${prefixed[1]}${prefixed[2]}`];
  if (lower === 'cannot') return ['can', 'not'];
  if (!lower.includes("'")) return [lower.replaceAll('.', '')];
  if (lower === "won't") return ['will', 'not'];
  if (lower === "can't") return ['can', 'not'];
  if (lower === "shan't") return ['shall', 'not'];
  if (lower.endsWith("n't")) return [lower.slice(0, -3), 'not'];
  if (
    lower === "it's" ||
    lower === "that's" ||
    lower === "there's" ||
    lower === "who's" ||
    lower === "what's"
  )
    return [lower.slice(0, -2), 'is'];
  const ending = CONTRACTED.exec(lower)?.[1];
  const stem = lower.replace(CONTRACTED, '');
  const full = { re: 'are', ve: 'have', ll: 'will', m: 'am' }[ending ?? ''];
  return full ? [stem, full] : [stem];
}

/** A capital is a name's when the word is no common word, or stands inside a sentence. */
function looksLikeName(text: string, lower: string, opens: boolean): boolean {
  if (!/\p{Lu}/u.test(text)) return false;
  if (/^.+\p{Lu}/u.test(text) || /\p{N}/u.test(text)) return true;
  if (text.length === 1) return !opens && text !== 'I';
  if (isFunctionWord(lower)) return false;
  if (!opens) return true;
  if (isNewerWord(lower)) return false;
  const bare = lower.replace(/^(?:re|un|pre|co|over|non|out|sub)(?=\p{L}{3})/u, '');
  return isProper(lower) || ![lower, bare].some((w) => lemmasOf(w).some(isKnown));
}

/** Reads a text; `names` are lower-case words that are names whenever they carry a capital. */
export function read(text: string, names: ReadonlySet<string> = NO_NAMES): Reading {
  const words: Word[] = [];
  let clause = 0;
  let sentence = 0;
  let opens = true;
  let before = 0;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const gap = text.slice(before, start);
    const lineBreak = gap.includes('\n');
    if (lineBreak) {
      clause++;
      opens = true;
      if (/\n\s*\n/.test(gap)) sentence++;
    }
    const kind = kindOf(raw);
    const glued = start === before && start > 0;
    before = end;
    if (kind === 'sign') {
      if (BREAKS.has(raw)) clause++;
      const last = words.at(-1);
      const abbreviated = raw === '.' && last !== undefined && ABBREVIATION.has(last.lower);
      if (
        (raw === '.' || raw === '!' || raw === '?') &&
        !abbreviated &&
        /^[\s"'\u2019\u201d)]/.test(text.slice(end, end + 1))
      ) {
        clause++;
        sentence++;
        opens = true;
      } else if (/["\u201c\u2018':•*\-–]/.test(raw) && (opens || raw !== '-'))
        opens = opens || /["\u201c\u2018:•*]/.test(raw);
      words.push(makeWord(words.length, raw, raw, start, end, kind, glued, false, clause, sentence));
      continue;
    }
    const parts = kind === 'number' ? [raw] : expand(raw);
    for (const [k, part] of parts.entries()) {
      if (CONTRAST.has(part)) clause++;
      const word = makeWord(
        words.length,
        raw,
        part,
        start,
        end,
        kind,
        glued && k === 0,
        opens && k === 0,
        clause,
        sentence,
      );
      word.name =
        kind === 'word' &&
        k === 0 &&
        (looksLikeName(raw, part, opens) || (names.has(part) && /^\p{Lu}/u.test(raw)));
      // "Discord" denies no cord.
      if (word.name && word.content) word.meaning = americanSpelling(part);
      // The "M" of "$4M" belongs to the number.
      if (glued && words.at(-1)?.kind === 'number' && raw.length <= 2) word.content = word.name = false;
      words.push(word);
    }
    opens = false;
  }
  nameOpeners(words);
  ownDomain(words, names);
  joinTitles(words);
  joinPhrases(words);
  return { text, words };
}

function makeWord(
  index: number,
  text: string,
  lower: string,
  start: number,
  end: number,
  kind: Word['kind'],
  glued: boolean,
  opens: boolean,
  clause: number,
  sentence: number,
): Word {
  const content = kind === 'word' && !isFunctionWord(lower);
  const meaning = content ? americanSpelling(deniedBase(lower) ?? lower) : lower;
  return {
    index,
    text,
    lower,
    meaning,
    start,
    end,
    kind,
    glued,
    opens,
    content,
    swallowed: false,
    titled: false,
    clause,
    sentence,
    name: false,
  };
}

/** True when the word can be a verb and is more often a verb than a noun or adjective. */
export function mostlyVerb(word: string): boolean {
  return lemmasOf(word).some(
    (l) => commonness(l, 'verb') > Math.max(commonness(l, 'noun'), commonness(l, 'adjective')),
  );
}
