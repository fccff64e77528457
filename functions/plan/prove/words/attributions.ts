/**
 * "…, the guide warns", "as MIT News writes", "according to the blog": who tells it. It is no part of what is told;
 * whether a name may be named is settled elsewhere.
 */
import type { Reading, Word } from '../reading/reading.ts';

const SAYING = new Set(
  `say says said claim claims claimed note notes noted report reports reported add adds added write writes wrote state states stated explain explains explained warn warns warned caution cautions cautioned find finds found point points pointed argue argues argued think thinks believe believes reckon reckons stresses stressed reveal reveals revealed conclude concludes concluded advise advises advised put puts run runs read reads tell tells told remark remarks remarked observe observes observed recall recalls recalled declare declares declared announce announces announced show shows showed`.split(
    /\s+/,
  ),
);
const TELLER =
  /^(?:blog|article|guide|page|post|site|website|webpage|report|reviews?|reviewer|authors?|writer|firm|company|faq|docs|documentation|listing|ad|advert|story|newsletter|release|statement|text|source|headline|brochure|tutorial|manual|column|magazine|newspaper|paper|owner|founder|researchers?|scientists?|experts?|analysts?|officials?|team|makers?|provider|vendor|publisher|editors?|study|survey|section|description|notes?|announcement|press|product|home|news|handbook|leaflet|letter|memo|transcript|podcast|episode|host|interview|readme|wiki|bulletin|reporter|journalist|columnist|critic|spokes(?:man|woman|person)|bank|agency|ministry|court|police|university|institute|association|group|charity|organi[sz]ation|museum|school|shop|store|hotel|brand|manufacturer|developers?|maintainers?|users?|customers?|client|hosts)$/;
const PART = /^(?:the|its|a|an|one|their|his|her|of|'s|and|own|it|he|she|they)$/;
/** Most words of who tells it. */
const TELLER_MOST = 6;

const known = new WeakMap<Reading, ReadonlySet<number>>();

/** Indexes of the words that say who tells it. */
export function attributionsIn(reading: Reading): ReadonlySet<number> {
  const done = known.get(reading);
  if (done) return done;
  const { words } = reading;
  const found = new Set<number>();
  for (const verb of words) {
    if (verb.lower === 'according') for (const w of tellerAfter(words, verb.index + 2)) found.add(w.index);
    else if (SAYING.has(verb.lower)) for (const w of insertionAt(words, verb)) found.add(w.index);
  }
  known.set(reading, found);
  return found;
}

const isTeller = (word: Word) => word.name || TELLER.test(word.lower);
const isPart = (word: Word) => isTeller(word) || PART.test(word.lower);
const joins = (word: Word | undefined) => word !== undefined && isPart(word);
const ends = (word: Word | undefined) => word === undefined || /^[,.;!?)\u201d"]$/.test(word.text);

function tellerAfter(words: readonly Word[], from: number): readonly Word[] {
  const run = words.slice(from, from + TELLER_MOST);
  const stop = run.findIndex((w) => !isPart(w));
  const teller = stop < 0 ? run : run.slice(0, stop);
  return teller.some(isTeller) ? teller : [];
}

/** ", the guide warns", ", as it points out,", ", writes MIT News": between commas and made of nothing else. */
function insertionAt(words: readonly Word[], verb: Word): readonly Word[] {
  const behind = /^(?:out|it|so|that)$/.test(words[verb.index + 1]?.lower ?? '') ? 1 : 0;
  const after = words[verb.index + 1 + behind];
  let from = verb.index;
  while (verb.index - from < TELLER_MOST && from > 0 && joins(words[from - 1])) from--;
  const before = words.slice(from, verb.index);
  const opener = words[from - 1];
  const opens = opener === undefined || /^[,\u2013\u2014(]$/.test(opener.text) || opener.lower === 'as';
  if (before.some(isTeller) && opens && ends(after) && (from > 0 || !after || after.text === ','))
    return [...before, verb];
  if (before.length === 0 && opener?.text === ',') {
    const teller = tellerAfter(words, verb.index + 1);
    if (teller.length > 0 && ends(words[(teller.at(-1)?.index ?? 0) + 1])) return [verb, ...teller];
  }
  return [];
}
