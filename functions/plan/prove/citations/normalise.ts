/**
 * The typography in which a quote may differ from its source and still be verbatim: straight for curly quotes
 * and primes, a hyphen for any dash, three dots for an ellipsis, one space for any run of white space; soft
 * hyphens, zero-width and bidirectional marks left out. Letters, case, digits and all other signs must agree.
 */

const SINGLE_QUOTES = new Set('\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc`');
const DOUBLE_QUOTES = new Set('\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb');
const DASHES = new Set('\u2010\u2011\u2012\u2013\u2014\u2015\u2212');
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/;
const SPACE = /\s/;

function plainForm(char: string): string {
  if (INVISIBLE.test(char)) return char === '\u2028' || char === '\u2029' ? ' ' : '';
  if (SPACE.test(char)) return ' ';
  if (SINGLE_QUOTES.has(char)) return "'";
  if (DOUBLE_QUOTES.has(char)) return '"';
  if (DASHES.has(char)) return '-';
  return char === '\u2026' ? '...' : char;
}

/** Printable ASCII but for the space and the grave accent: what most of a text is made of. */
const isPlain = (code: number) => code > 0x20 && code < 0x7f && code !== 0x60;

export interface PlainText {
  text: string;
  /** For each code unit of `text`, the offset in the original it came from. */
  from: number[];
}

/** Rewrites `text` in plain typography, remembering where each character came from. Linear. */
export function plainText(text: string): PlainText {
  let out = '';
  const from: number[] = [];
  /** Where the run of characters begins that are plain already. */
  let run = 0;
  let afterSpace = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSpace = code === 0x20;
    if (isPlain(code) || (isSpace && !afterSpace)) {
      from.push(i);
      afterSpace = isSpace;
      continue;
    }
    out += text.slice(run, i);
    run = i + 1;
    const plain = plainForm(text.charAt(i));
    if (plain === '' || (plain === ' ' && afterSpace)) continue;
    out += plain;
    afterSpace = plain === ' ';
    for (let k = 0; k < plain.length; k++) from.push(i);
  }
  return { text: out + text.slice(run), from };
}
