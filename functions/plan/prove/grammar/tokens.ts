/** A text as the tagger and the parser see it: endings split off as the usual treebanks do ("company|'s", "do|n't"). */
import type { Reading, Word } from '../reading/reading.ts';

/** All that tagger and parser see of a token. */
export interface Spelling {
  text: string;
  lower: string;
  /** Looks like a proper name where it stands. */
  name: boolean;
}

export interface Token extends Spelling {
  /** The word it stands for; undefined for a possessive ending. */
  word: Word | undefined;
}

const POSSESSIVE = /^(.+)(['\u2019]s)$/;

/** The tokens of a text, sentence by sentence. */
export function sentencesOf({ words }: Reading): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  let sentence = -1;
  for (const word of words) {
    // The full stop is counted to the sentence that follows it.
    const closes = word.kind === 'sign' && /^[.!?\u201d"')]$/.test(word.text) && current.length > 0;
    if (word.sentence !== sentence && !closes) {
      if (current.length > 0) sentences.push(current);
      current = [];
      sentence = word.sentence;
    }
    const last = current.at(-1);
    // "10th" is one token.
    if (word.glued && last?.word?.kind === 'number' && /^(?:st|nd|rd|th|s|k|m|bn)$/.test(word.lower)) {
      // "93M" is a number.
      if (/^(?:st|nd|rd|th)$/.test(word.lower))
        current[current.length - 1] = {
          ...last,
          text: last.text + word.text,
          lower: last.lower + word.lower,
        };
      continue;
    }
    if (opensAfterDate(current, word)) current.push({ text: ',', lower: ',', name: false, word: undefined });
    current.push(...tokensOf(word, words[word.index - 1]));
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

const token = (text: string, word: Word | undefined): Token => ({
  text,
  lower: text.toLowerCase().replaceAll('\u2019', "'"),
  name: word?.name ?? false,
  word,
});

function tokensOf(word: Word, before: Word | undefined): Token[] {
  if (word.kind !== 'word' || !/['\u2019]/.test(word.text)) {
    // "cannot" is two words with one text.
    if (before && before.start === word.start) return [token(word.lower, word)];
    return [token(word.lower === 'can' ? 'can' : word.text, word)];
  }
  // The second word of a contraction: "not" of "don't", "is" of "it's".
  if (before && before.start === word.start)
    return [
      token(word.lower === 'not' ? "n't" : (/['\u2019]\p{L}+$/u.exec(word.text)?.[0] ?? word.text), word),
    ];
  const possessive = POSSESSIVE.exec(word.text);
  if (possessive && !/^(?:it|that|there|who|what)$/i.test(possessive[1] ?? ''))
    return [token(possessive[1] ?? word.text, word), token("'s", undefined)];
  return [token(word.text.slice(0, word.lower.length) || word.text, word)];
}

const DATE =
  /^(?:\d{4}|\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid|spring|summer|autumn|winter|q[1-4])$/;

/** "In March 2021 Northwind acquired": a comma after the date spares the parser a guess. */
function opensAfterDate(current: readonly Token[], word: Word): boolean {
  if (
    word.kind !== 'word' ||
    !/^(?:in|on|by|since|during)$/.test(current[0]?.lower ?? '') ||
    current.length > 5
  )
    return false;
  if (current.length < 2 || DATE.test(word.lower) || /^(?:and|or|to|the|of|with|for|in|at)$/.test(word.lower))
    return (
      /^the$/.test(word.lower) && current.length >= 2 && current.slice(1).every((t) => DATE.test(t.lower))
    );
  return (
    current.slice(1).every((t) => DATE.test(t.lower)) &&
    (word.name ||
      (current.length === 2 && /^\d{4}$/.test(current[1]?.lower ?? '') && word.content) ||
      /^(?:we|our|it|its|they|he|she|a|an|this|these)$/.test(word.lower) ||
      /s$/.test(word.lower))
  );
}
