/** A sentence cut into words, with what every later check needs to know about each. Linear in the text. */

import { lemmasOf } from '../../../lexicon/lemmas.ts';
import { commonness } from '../../../lexicon/wordnet.ts';
import { joinPhrases, joinTitles } from './expressions.ts';
import { nameOpeners, ownDomain } from './name-marks.ts';
import { type Form, type FormPart, formOf } from './word-forms.ts';

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
  kind: Form['kind'];
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
  /(?:\p{Lu}\.){2,6}|\b[ap]\.m\.|\b(?:C\+\+|[CFJ]#)|\b(?:[Nn]on|[Rr]e|[Pp]re|[Cc]o|[Mm]ulti|[Aa]nti|[Uu]n|[Ss]ub|[Ee])-(?=\p{Ll})\p{L}+|\b(?:SR|Rs|RM|SAR|AED|CHF|USD|EUR|GBP|CAD|AUD|NZD|INR|SEK|NOK|DKK|SGD|ZAR)(?=\p{N})|\bv\p{N}+(?:\.\p{N}+)+|\p{L}[\p{L}\p{M}\p{N}]*(?:['\u2019]\p{L}{1,3}(?![\p{L}\p{N}]))?|\p{N}+(?:[.,]\p{N}+)*|[^\s]/gu;

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

/** A text, as far as it has been read. */
interface Progress {
  readonly text: string;
  readonly names: ReadonlySet<string>;
  readonly words: Word[];
  /** End of the last token. */
  end: number;
  clause: number;
  sentence: number;
  /** The next word begins something. */
  opens: boolean;
}

/** Reads a text; `names` are lower-case words that are names whenever they carry a capital. */
export function read(text: string, names: ReadonlySet<string> = NO_NAMES): Reading {
  const words: Word[] = [];
  const progress: Progress = { text, names, words, end: 0, clause: 0, sentence: 0, opens: true };
  for (const match of text.matchAll(TOKEN)) readToken(progress, match[0], match.index);
  nameOpeners(words);
  ownDomain(words, names);
  joinTitles(words);
  joinPhrases(words);
  return { text, words };
}

function readToken(progress: Progress, raw: string, start: number): void {
  const glued = start === progress.end && start > 0;
  if (!glued && start > 0) passGap(progress, progress.text.slice(progress.end, start));
  progress.end = start + raw.length;
  const form = formOf(raw);
  if (form.kind === 'sign') readSign(progress, raw, form, glued);
  else readWord(progress, raw, form, glued);
}

function passGap(progress: Progress, gap: string): void {
  if (!gap.includes('\n')) return;
  progress.clause++;
  progress.opens = true;
  if (/\n\s*\n/.test(gap)) progress.sentence++;
}

function readSign(progress: Progress, raw: string, form: Form, glued: boolean): void {
  const { words, text, end } = progress;
  if (BREAKS.has(raw)) progress.clause++;
  const last = words.at(-1);
  const abbreviated = raw === '.' && last !== undefined && ABBREVIATION.has(last.lower);
  if (
    (raw === '.' || raw === '!' || raw === '?') &&
    !abbreviated &&
    /^[\s"'\u2019\u201d)]/.test(text.slice(end, end + 1))
  ) {
    progress.clause++;
    progress.sentence++;
    progress.opens = true;
  } else if (/["\u201c\u2018:•*]/.test(raw)) progress.opens = true;
  for (const part of form.parts) words.push(makeWord(progress, raw, form, part, glued));
}

function readWord(progress: Progress, raw: string, form: Form, glued: boolean): void {
  const { words, names, opens } = progress;
  for (const part of form.parts) {
    if (CONTRAST.has(part.lower)) progress.clause++;
    const word = makeWord(progress, raw, form, part, glued);
    if (part === form.parts[0]) {
      word.opens = opens;
      word.name = (opens ? form.name.opening : form.name.inside) || (form.capital && names.has(part.lower));
    } else word.glued = false;
    if (word.name && word.content) word.meaning = part.asName;
    // The "M" of "$4M" belongs to the number.
    if (glued && words.at(-1)?.kind === 'number' && raw.length <= 2) word.content = word.name = false;
    words.push(word);
  }
  progress.opens = false;
}

function makeWord(progress: Progress, text: string, form: Form, part: FormPart, glued: boolean): Word {
  return {
    index: progress.words.length,
    text,
    lower: part.lower,
    meaning: part.meaning,
    start: progress.end - text.length,
    end: progress.end,
    kind: form.kind,
    glued,
    opens: false,
    content: part.content,
    swallowed: false,
    titled: false,
    clause: progress.clause,
    sentence: progress.sentence,
    name: false,
  };
}

/** True when the word can be a verb and is more often a verb than a noun or adjective. */
export function mostlyVerb(word: string): boolean {
  return lemmasOf(word).some(
    (l) => commonness(l, 'verb') > Math.max(commonness(l, 'noun'), commonness(l, 'adjective')),
  );
}
