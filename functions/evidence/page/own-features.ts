/** What a text block shows by itself: length, links, letters, punctuation and the tag that holds it. */
import type { TextBlock } from './blocks.ts';

export const OWN_FEATURES = [
  'own.chars',
  'own.words',
  'own.wordLength',
  'own.linkDensity',
  'own.links',
  'own.allLink',
  'own.strong',
  'own.images',
  'own.upper',
  'own.digits',
  'own.marks',
  'own.sentences',
  'own.endsSentence',
  'own.endsColon',
  'own.lines',
  'own.capitalised',
  'own.titleShare',
  'own.textScore',
  'own.tag',
];

/** The kinds of holder that mean something for text, ordered so that a tree can split them by one threshold. */
const TAGS = [
  'p',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'dd',
  'dt',
  'tr',
  'td',
  'th',
  'figcaption',
  'caption',
  'summary',
  'details',
  'div',
  'section',
  'article',
  'main',
  'body',
  'address',
  'center',
  'aside',
  'header',
  'footer',
  'nav',
  'ul',
  'ol',
  'form',
  'fieldset',
  'legend',
  'button',
];
const TAG_NUMBER = new Map(TAGS.map((tag, index) => [tag, index]));

/** OWN_FEATURES of a block; `title` are the words of the page's title in lower case. */
export function ownNumbers(block: TextBlock, title: ReadonlySet<string>, textScore: number): number[] {
  const { text } = block;
  const length = text.length;
  const counts = countCharacters(text);
  const words = Math.max(counts.words, 1);
  return [
    Math.log1p(length),
    Math.log1p(words),
    counts.letters / words,
    block.linkChars / length,
    Math.min(block.links, 50),
    block.linkChars >= length * 0.9 ? 1 : 0,
    block.strongChars / length,
    block.images,
    counts.upper / Math.max(counts.letters, 1),
    counts.digits / length,
    counts.marks / words,
    counts.ends,
    /[.!?…。!?]["'”’»)]?$/.test(text.slice(-3)) ? 1 : 0,
    text.endsWith(':') || text.endsWith(':') ? 1 : 0,
    counts.lines,
    counts.capitalised / words,
    titleShare(text, title),
    textScore,
    TAG_NUMBER.get(block.element.tag) ?? TAGS.length,
  ];
}

interface CharacterCounts {
  letters: number;
  upper: number;
  digits: number;
  marks: number;
  ends: number;
  words: number;
  capitalised: number;
  lines: number;
}

const MAX_COUNTED = 2_000;

/** One pass over the first 2,000 characters; shares stay shares, counts are for the part read. */
function countCharacters(text: string): CharacterCounts {
  const counts: CharacterCounts = {
    letters: 0,
    upper: 0,
    digits: 0,
    marks: 0,
    ends: 0,
    words: 0,
    capitalised: 0,
    lines: 1,
  };
  let inWord = false;
  const end = Math.min(text.length, MAX_COUNTED);
  for (let i = 0; i < end; i += 1) {
    const code = text.charCodeAt(i);
    const lower = code >= 97 && code <= 122;
    const upper = code >= 65 && code <= 90;
    if (lower || upper || code >= 0xaa) {
      counts.letters += 1;
      if (upper) counts.upper += 1;
      // Scripts without spaces: two characters are about a word.
      const wide = code >= 0x2e80 && code < 0xff00;
      if (!inWord || (wide && counts.letters % 2 === 0)) {
        counts.words += 1;
        if (upper) counts.capitalised += 1;
      }
      inWord = true;
      if (code === 0x3002 || code === 0x3001) counts.marks += 1;
      if (code === 0x3002) counts.ends += 1;
      continue;
    }
    if (code >= 48 && code <= 57) {
      counts.digits += 1;
      if (!inWord) counts.words += 1;
      inWord = true;
      continue;
    }
    if (code === 44 || code === 59 || code === 46 || code === 33 || code === 63 || code === 58)
      counts.marks += 1;
    if (code === 46 || code === 33 || code === 63) counts.ends += 1;
    if (code === 10) counts.lines += 1;
    if (code !== 39) inWord = false;
  }
  return counts;
}

const WORD = /[\p{L}\d]+/gu;

export function titleWords(title: string | undefined): Set<string> {
  return new Set(title?.toLowerCase().match(WORD) ?? []);
}

/** Share of the block's words that occur in the page's title; 0 for long blocks. */
function titleShare(text: string, title: ReadonlySet<string>): number {
  if (title.size === 0 || text.length > 200) return 0;
  const words = text.toLowerCase().match(WORD) ?? [];
  if (words.length === 0) return 0;
  return words.filter((word) => title.has(word)).length / words.length;
}
