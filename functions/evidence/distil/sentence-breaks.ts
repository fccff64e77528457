/**
 * Where sentences begin, by Unicode's rules (UAX #29, sentence boundaries SB3 to SB11).
 *
 * Texts in Latin letters are cut here, all others by Intl.Segmenter: its first use reads ICU's data, which takes
 * longer than a short run's sentences do. Both give the same; sentence-breaks.test.ts compares them.
 */

/** What the rules below know: letters of Europe's languages, and the signs that come with them. No soft hyphen. */
const KNOWN = /^[\0-\u00ac\u00ae-\u017f\u2010-\u2027\u2030-\u203a\u20ac\u2122]*$/;
const STOPS = '.!?\u2024\u203c\u203d';
const CLOSING = '()[]{}"\'\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a';
const SPACES = '\t\v\f \u00a0';
const PARAGRAPH_ENDS = '\n\r\u0085';
/** Behind these a sentence goes on, whatever ended before. */
const CONTINUING = ',-:;\u2013\u2014';
/** Lower-case letters that have no upper case. */
const ONLY_LOWER = '\u00aa\u00ba\u0138';

const isIn = (set: string, text: string, at: number): boolean =>
  at < text.length && set.includes(text.charAt(at));
const isUpper = (letter: string): boolean => letter.toLowerCase() !== letter;
const isLower = (letter: string): boolean => letter.toUpperCase() !== letter || isIn(ONLY_LOWER, letter, 0);
const isFullStop = (stop: string): boolean => stop === '.' || stop === '\u2024';

let segmenter: Intl.Segmenter | undefined;

/** UTF-16 offsets at which the sentences of `text` begin, 0 first; none of an empty text. Linear in its length. */
export function sentenceStarts(text: string): number[] {
  if (text === '') return [];
  if (KNOWN.test(text)) return latinStarts(text);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ index }) => index);
}

function latinStarts(text: string): number[] {
  const starts = [0];
  let at = 0;
  while (at < text.length) {
    const found = isIn(PARAGRAPH_ENDS, text, at)
      ? { next: afterParagraph(text, at), breaks: true }
      : isIn(STOPS, text, at)
        ? afterStop(text, at)
        : { next: at + 1, breaks: false };
    at = found.next;
    if (found.breaks && at < text.length) starts.push(at);
  }
  return starts;
}

/** SB3, SB4. */
const afterParagraph = (text: string, at: number): number => at + (text.startsWith('\r\n', at) ? 2 : 1);

/** SB6 to SB11: whether a sentence ends with the stop, and where to read on. */
function afterStop(text: string, stop: number): { next: number; breaks: boolean } {
  const isFull = isFullStop(text.charAt(stop));
  let at = stop + 1;
  if (isFull && (isNumberOrName(text, stop) || at >= text.length)) return { next: at, breaks: false };
  while (isIn(CLOSING, text, at)) at++;
  while (isIn(SPACES, text, at)) at++;
  if (isIn(CONTINUING, text, at) || isIn(STOPS, text, at)) return { next: at, breaks: false };
  if (isFull && goesOnInLowerCase(text, at)) return { next: at, breaks: false };
  return { next: isIn(PARAGRAPH_ENDS, text, at) ? afterParagraph(text, at) : at, breaks: true };
}

/** SB6, SB7: "3.5", "U.S." */
function isNumberOrName(text: string, stop: number): boolean {
  const [before, after] = [text.charAt(stop - 1), text.charAt(stop + 1)];
  if (after >= '0' && after <= '9') return true;
  return isUpper(after) && (isUpper(before) || isLower(before));
}

/** SB8: the next letter is a small one: "etc. (and so on)". */
function goesOnInLowerCase(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (isLower(sign)) return true;
    if (isUpper(sign) || isIn(PARAGRAPH_ENDS, text, at) || isIn(STOPS, text, at)) return false;
  }
  return false;
}
