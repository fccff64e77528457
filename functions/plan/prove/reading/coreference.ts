/** Do a phrase of the claim and one of the quote name the same? */
import { type Alignment, counterparts } from './alignment.ts';
import { central, type Pair } from './pairs.ts';
import type { Reading, Word } from './reading.ts';
import { isVerb } from './syntax.ts';

export const FIRST_PERSON = /^(?:we|us|our|ours|i|me|my)$/;
/** Pronouns whose antecedent was not found: they may be anybody. */
export const ANYBODY = /^(?:he|she|it|they|them|him|her|his|its|their|who|which|that|this|these|those|one)$/;
/** Agents of these kinds are somebody else than their owner. */
export const RELATED =
  /^(?:parent|customer|client|partner|supplier|vendor|investor|competitor|rival|subsidiary|founder|owner|member|neighbou?r|sister|friend|brother|wife|husband|alumn\w*|graduate)s?$/;

/** Is it the page's own subject: "we", its name, "the company"? */
export function isOwnSubject(
  words: readonly Word[],
  { words: all }: Reading,
  names: ReadonlySet<string>,
): boolean {
  return words.some(
    (w) =>
      FIRST_PERSON.test(w.lower) ||
      (w.name && names.has(w.lower)) ||
      (/^(?:company|firm|startup|organi[sz]ation|team|business)$/.test(w.lower) &&
        /^(?:the|our|this)$/.test(all[w.index - 1]?.lower ?? '')),
  );
}

const TITLE = /^(?:ceo|cto|cfo|coo|cmo|cpo|cio|vp|dr|mrs?|ms|prof|sir|president|director)$/;

/** In one phrase with them, as far as the eye sees: a parse may have torn it apart. */
const isBeside = (word: Word, others: readonly Word[], reading: Reading) =>
  others.some((o) => {
    const { words } = reading;
    if (!o.content || o.sentence !== word.sentence || Math.abs(o.index - word.index) > 3) return false;
    const between = words.slice(Math.min(o.index, word.index) + 1, Math.max(o.index, word.index));
    const joined = o.name && word.name ? /^(?:and|or|,|of|-)$/ : /^(?:of|-)$/;
    return between.every(
      (b) => (b.content && b.kind === 'word' && !isVerb(reading, b)) || joined.test(b.lower),
    );
  });

/** "the government of the Soviet Union": which one, told behind the word. */
function behindOf(own: readonly Word[], { words }: Reading): Word[] {
  const last = own.at(-1);
  if (!last || words[last.index + 1]?.lower !== 'of') return [];
  const behind = words.slice(last.index + 2, last.index + 6);
  const stop = behind.findIndex((w) => !w.content && !/^(?:the|an?)$/.test(w.lower));
  return (stop < 0 ? behind : behind.slice(0, stop)).filter((w) => w.content);
}

/** True when some central word of the claim's phrase stands for a word of the quote's phrase. */
export function corefer(
  claimWords: readonly Word[],
  quoteWords: readonly Word[],
  pair: Pair,
  alignment: Alignment,
  names: ReadonlySet<string>,
): boolean {
  const { claimed, reading, at } = pair;
  if (isOwnSubject(claimWords, claimed, names) && isOwnSubject(quoteWords, reading, names)) return true;
  const own = central(claimWords, claimed);
  const named = own.filter((w) => w.name && !names.has(w.lower) && !TITLE.test(w.meaning));
  // "Our customers" are not we.
  const theirs = quoteWords.some((w) => RELATED.test(w.lower));
  const near = (c: Word) => !(theirs && FIRST_PERSON.test(c.lower)) && isBeside(c, quoteWords, reading);
  const meets = (w: Word) => counterparts(alignment, w, at).some((c) => quoteWords.includes(c) || near(c));
  // A person is known by every part of the name that the quote gives.
  if (named.length > 0 && quoteWords.some((w) => w.name))
    return named.every((w) => meets(w) || counterparts(alignment, w, at).length === 0) && named.some(meets);
  if (!own.some(meets)) return false;
  // Of "open models" and "enterprise models" in one quote only one is meant.
  const repeated = own.some((w) => !w.name && meets(w) && counterparts(alignment, w, at).length > 1);
  const other = [...claimWords, ...behindOf(own, claimed)].find((w) => {
    const answers =
      own.includes(w) || !w.content || names.has(w.lower)
        ? []
        : (alignment.matches.get(w.index) ?? []).filter((m) => m.quote === at && m.relation === 'same');
    return (
      answers.length > 0 &&
      !answers.some((m) => quoteWords.includes(m.word) || isBeside(m.word, quoteWords, reading))
    );
  });
  return !(repeated && other);
}

/** The quotes hold the word, in whatever part. */
export const isElsewhere = (word: Word, alignment: Alignment) =>
  alignment.matches.get(word.index)?.some((m) => m.relation === 'same' || m.relation === 'synonym') ?? false;
