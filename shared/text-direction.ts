/** How text is laid out that mixes scripts (Unicode UAX #9). */

/** Scripts written from right to left whose languages are in use. */
const RIGHT_TO_LEFT =
  '[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}]';
const LETTER_FROM_RIGHT = new RegExp(RIGHT_TO_LEFT, 'gu');
/** Words from right to left that follow each other, with the numbers between them and none behind them. */
const WORDS_FROM_RIGHT = new RegExp(
  `${RIGHT_TO_LEFT}(?:[\\p{M}\\p{N}\\s'’.-]*${RIGHT_TO_LEFT})*\\p{M}*`,
  'gu',
);

/**
 * The direction of running text: that of most of its letters. `dir="auto"` goes by the first one, and turns an English
 * sentence around that begins with a company's name in Arabic.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const fromRight = text.match(LETTER_FROM_RIGHT)?.length ?? 0;
  return fromRight * 2 > letters ? 'rtl' : 'ltr';
}

export interface TextPart {
  text: string;
  /** Where it begins, in UTF-16 units. */
  start: number;
  /** To be shown as `<bdi>`: else a number behind an Arabic name is drawn to the name's other side. */
  isolated: boolean;
}

/** The text in parts, in order: what is written from right to left inside a text from left to right is by itself. */
export function isolatedParts(text: string): TextPart[] {
  const runs = directionOf(text) === 'rtl' ? [] : [...text.matchAll(WORDS_FROM_RIGHT)];
  const parts: TextPart[] = [];
  let at = 0;
  for (const { 0: run, index } of runs) {
    if (index > at) parts.push({ text: text.slice(at, index), start: at, isolated: false });
    parts.push({ text: run, start: index, isolated: true });
    at = index + run.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), start: at, isolated: false });
  return parts;
}
