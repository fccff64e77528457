/**
 * The one place that normalises text read from outside, so that what a person sees is what the product keeps.
 * Characters that carry text no one sees go; so does a run that was written to be seen by programs alone.
 * Sources: Unicode UAX #9 (bidirectional controls), UTS #51 (tags, variation selectors), UTR #36.
 */

/**
 * Default-ignorable characters (zero-width, soft hyphen, bidirectional controls, variation selectors, tags, fillers),
 * private use, lone surrogates, noncharacters and interlinear annotation marks.
 */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/gu;
const ODD_SPACES = /[\p{Zs}\t]/gu;
const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/g;
const CONTROLS = /[^\P{Cc}\n]/gu;
/** What is annotated to a text for programs that know how to show it (Unicode 23.8). */
const ANNOTATION = /\uFFFA[^\uFFFB\n]*/g;
const PLAIN_ASCII = /^[\n -~]*$/;

const ZERO_WIDTH = /\p{Default_Ignorable_Code_Point}/u;
/** Forms of one Han character are told apart by a selector behind it (UTS #37). */
const HAN_FORMS = /(\p{Script=Han})[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
/** A word of so many letters, nearly each parted from the next by a character no one sees, is no writing system's. */
const SPLIT_WORD_LETTERS = 3;

/**
 * Visible text only: controls, bidirectional marks, zero-width and tag characters removed, odd spaces made plain,
 * canonical composition (NFC). Text shown reversed by an override (RLO or LRO) and words whose letters are all
 * parted by characters of no width are dropped whole. Linear in the length. Line feeds stay.
 */
export function normaliseText(text: string): string {
  if (PLAIN_ASCII.test(text)) return text;
  return dropSplitWords(dropOverridden(text.replace(LINE_ENDS, '\n')).replace(HAN_FORMS, '$1'))
    .replace(ANNOTATION, '')
    .replace(UNSEEN, '')
    .replace(ODD_SPACES, ' ')
    .replace(CONTROLS, '')
    .normalize('NFC');
}

/** The text as one line: normalised, white space folded to single spaces, trimmed. */
export function oneLine(text: string): string {
  return normaliseText(text).replace(/\s+/g, ' ').trim();
}

/** `oneLine` cut to at most `max` UTF-16 units without splitting a surrogate pair. */
export function shortLine(text: string, max: number): string {
  const line = oneLine(text.length > max * 8 ? text.slice(0, max * 8) : text);
  if (line.length <= max) return line;
  const last = line.charCodeAt(max - 1);
  return line.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max).trimEnd();
}

/** Drops what stands between an override (U+202D, U+202E) and its end (U+202C), the line's end or the text's. */
function dropOverridden(text: string): string {
  if (!text.includes('\u202D') && !text.includes('\u202E')) return text;
  const kept: string[] = [];
  let depth = 0;
  for (const char of text) {
    if (char === '\u202D' || char === '\u202E') depth += 1;
    else if (depth > 0 && char === '\u202C') depth -= 1;
    else if (char === '\n') depth = 0;
    if (depth === 0) kept.push(char);
  }
  return kept.join('');
}

/** Drops the words whose letters are parted by characters of no width. */
function dropSplitWords(text: string): string {
  return ZERO_WIDTH.test(text)
    ? text.replace(/(?:\S|\uFEFF)+/gu, (word) => (isSplitWord(word) ? '' : word))
    : text;
}

function isSplitWord(word: string): boolean {
  if (!ZERO_WIDTH.test(word)) return false;
  let letters = 0;
  let parted = 0;
  let afterZeroWidth = false;
  for (const char of word) {
    if (ZERO_WIDTH.test(char)) {
      afterZeroWidth = true;
      continue;
    }
    if (/[\p{L}\p{N}]/u.test(char)) {
      letters += 1;
      if (afterZeroWidth) parted += 1;
    }
    afterZeroWidth = false;
  }
  return letters >= SPLIT_WORD_LETTERS && parted >= letters - 1;
}
