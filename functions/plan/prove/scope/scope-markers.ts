/** Quantifiers and superlatives of a text, each with its kind. */
import { AUXILIARIES } from '../../../lexicon/function-words.ts';
import { lemmasOf } from '../../../lexicon/lemmas.ts';
import { isKnown } from '../../../lexicon/wordnet.ts';
import { CURRENCY_SIGNS } from '../measures/currencies.ts';
import { numeral } from '../measures/numerals.ts';
import { exceptionAt } from '../negation/affirming.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isVerb } from '../reading/syntax.ts';
import { isLittle } from './scope-equivalents.ts';

const KINDS = new Map<string, string>();
for (const line of `
universal: all every each everyone everybody everything everywhere entire entirely whole wholly always completely totally fully any anyone anybody anything anywhere whatever whichever whoever whenever wherever anytime both throughout universal universally invariably constantly
world: worldwide globally global
sole: only sole solely alone exclusive exclusively unique uniquely unmatched unrivalled unrivaled unparalleled
first: first firstly pioneer pioneering pioneered inaugural earliest initial initially original originally
record: record unprecedented ever
most: most majority mostly mainly chiefly predominantly largely primarily principally primary
best: best top leading foremost finest greatest premier number-one no.1 unbeatable
never: never
same: same identical identically equal equally alike
`
  .trim()
  .split('\n')) {
  const [kind = '', words = ''] = line.split(': ');
  for (const word of words.split(' ')) KINDS.set(word, kind);
}

/** A superlative by its ending: fastest, largest. */
function superlative(word: string): string | undefined {
  if (!word.endsWith('est') || word.length < 6) return undefined;
  return lemmasOf(word).find((l) => l !== word && isKnown(l));
}

const NOT_SCOPE = new Set([
  'each other',
  'at all',
  'first name',
  'at first',
  'all in',
  'first of',
  'whole range',
]);

const FEW = /^(?:few|handful|couple)$/;
const DETERMINER = /^(?:every|all|each|any|the|an?|their|its|your|our|what|how|when|who)$/;

export interface Marker {
  word: Word;
  kind: string;
}

/** "fourteen in all", "at the same time", "search engines and AI results alike": nothing is said of all, or of the same. */
function isIdiom(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1]?.lower, words[i]?.lower, words[i + 1]];
  if (word === 'all')
    return (
      // "above all", "all but one"
      /^(?:above|after)$/.test(before ?? '') ||
      (next?.lower === 'the' && words[i + 2]?.lower === 'way') ||
      (next?.lower === 'but' && numeral(words, i + 2) !== undefined) ||
      (before === 'in' &&
        !(next?.content || /^(?:the|of|its|our|their|these|those)$/.test(next?.lower ?? '')))
    );
  // "never more than a hobby"
  if (word === 'never') return /^(?:more|less|mind)$/.test(next?.lower ?? '');
  if (word === 'same') return next?.lower === 'time' && words[i - 2]?.lower === 'at';
  return word === 'alike' && words.slice(Math.max(0, i - 8), i).some((w) => w.lower === 'and');
}

/** "as often as one likes" */
const isAsOneLikes = (words: readonly Word[], i: number) =>
  /^(?:often|many|much|long)$/.test(words[i]?.lower ?? '') &&
  words[i - 1]?.lower === 'as' &&
  words
    .slice(i + 1, i + 6)
    .some(
      (w, k, list) =>
        w.lower === 'as' && /^(?:likes?|wants?|wish(?:es)?|needs?)$/.test(list[k + 2]?.lower ?? ''),
    );

const known = new WeakMap<Reading, readonly Marker[]>();

/** Words of a text that say all, only, first, best. */
export function markersIn(reading: Reading): readonly Marker[] {
  const done = known.get(reading);
  if (done) return done;
  const { words } = reading;
  const found: Marker[] = [];
  for (const word of words) {
    if (word.kind === 'sign' || word.swallowed) continue;
    const kinds = kindsOf(words, word);
    if (kinds.length > 0 && !meansElse(reading, word)) for (const kind of kinds) found.push({ word, kind });
  }
  known.set(reading, found);
  return found;
}

/** What a word may say of what follows it. */
function kindsOf(words: readonly Word[], { index, lower, meaning, text }: Word): string[] {
  const next = words[index + 1]?.lower ?? '';
  const kinds: string[] = [];
  // "whether or not you join"
  if (lower === 'whether' && next === 'or' && words[index + 2]?.lower === 'not') kinds.push('either way');
  if (lower === 'without' && next === 'exception') kinds.push('universal');
  if ((lower === 'nothing' && next === 'else') || exceptionAt(words, index) !== undefined) kinds.push('sole');
  // "limited to software", not "limited to 20 people"
  if (/^(?:limited|restricted|confined)$/.test(lower) && next === 'to' && !numeral(words, index + 2))
    kinds.push('sole');
  if (lower === 'world' && /['\u2019]s$/.test(text)) kinds.push('world');
  const base = superlative(lower);
  const unlimited =
    isAsOneLikes(words, index) ||
    lower === 'unlimited' ||
    lower === 'limitless' ||
    (lower === 'any' && /^(?:number|amount)$/.test(next));
  // "not only to clubs"
  if (isDeniedSole(words, index)) return ['not sole'];
  const kind = base ? `superlative ${base}` : unlimited ? 'unlimited' : KINDS.get(meaning);
  if (kind) kinds.push(ALMOST.test(words[index - 1]?.lower ?? '') ? `almost ${kind}` : kind);
  return kinds;
}

/** "almost always": not always. */
const ALMOST = /^(?:almost|nearly|virtually|practically|essentially)$/;

const SOLE = /^(?:only|solely|exclusively)$/;
const isDeniedSole = (words: readonly Word[], i: number) =>
  SOLE.test(words[i]?.lower ?? '') && /^(?:not|\p{L}*n['\u2019]t)$/u.test(words[i - 1]?.lower ?? '');

function meansElse(reading: Reading, word: Word): boolean {
  const { words } = reading;
  const { index, lower } = word;
  const before = words[index - 1]?.lower ?? '';
  const next = words[index + 1];
  return (
    NOT_SCOPE.has(`${lower} ${next?.lower ?? ''}`) ||
    NOT_SCOPE.has(`${before} ${lower}`) ||
    // "at most", "most of" an amount are the quantities' business
    (lower === 'most' && before === 'at') ||
    (/^(?:many|much)$/.test(lower) && /^(?:as|however)$/.test(before)) ||
    isIdiom(words, index) ||
    // "only 2.6%", "only five": little, not nothing else.
    (lower === 'only' &&
      (next?.lower === '$' || FEW.test(next?.lower ?? '') || numeral(words, index + 1) !== undefined)) ||
    (lower === 'only' && next?.lower === 'a' && FEW.test(words[index + 2]?.lower ?? '')) ||
    isLittle(words, word) ||
    // "sales topped $3 million", "to top 40"
    (/^top/.test(lower) && (before === 'to' || AUXILIARIES.has(before)) && isAmount(words, index + 1)) ||
    // "logs record every change", "a vinyl record"
    (lower === 'record' &&
      (isVerb(reading, word) || DETERMINER.test(next?.lower ?? '') || isDocument(words, index)))
  );
}

const isAmount = (words: readonly Word[], i: number) =>
  numeral(words, i) !== undefined || CURRENCY_SIGNS.has(words[i]?.text ?? '');

/** "vinyl records", "her criminal record", not "record profits", "set a record" */
const isDocument = (words: readonly Word[], i: number) =>
  !words[i + 1]?.content &&
  words[i + 1]?.text !== '-' &&
  words[i - 1]?.content === true &&
  !/^(?:new|world|all|time|sales|industry)$/.test(words[i - 1]?.lower ?? '') &&
  !words
    .slice(Math.max(0, i - 5), i)
    .some((w) =>
      /^(?:set|sets|setting|br(?:oke|eak|eaks|eaking|oken)|beat|beats|hit|hits|reach(?:ed|es)?|hold|holds|held)$/.test(
        w.lower,
      ),
    );
