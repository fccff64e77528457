/** What happens first and what then, told in whichever way: "A before B", "B after A", "B followed A", "A and later B". */

import { timeUnitOf } from '../measures/units.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isVerb, predicatesIn } from '../reading/syntax.ts';

interface Sequence {
  marker: Word;
  first: readonly Word[];
  second: readonly Word[];
}

const BEFORE = /^(?:before|prior)$/;
const AFTER = /^(?:after|following)$/;
const LATER = /^(?:later|then|afterwards?|subsequently|thereafter)$/;
const FOLLOWED = /^(?:followed|preceded|follows|precedes)$/;
const STARTING = /^(?:start|begin|beg[au]n|open)/;
const GOING_ON = /^(?:proceed|mov|go|went|continu|finish|end|clos)/;
const ENDS = /^[,;.:()]$/;

const content = (words: readonly Word[]) =>
  words.filter((w) => w.content && w.kind === 'word' && !timeUnitOf(w.lower));

const until = (words: readonly Word[], stop: (w: Word) => boolean) => {
  const end = words.findIndex(stop);
  return end < 0 ? words : words.slice(0, end);
};

const isMarker = (w: Word) => BEFORE.test(w.lower) || AFTER.test(w.lower);

/** "A before B", "after A, B" */
function aroundMarker(reading: Reading, same: readonly Word[], at: number): Sequence | undefined {
  const marker = same[at];
  if (!marker || (marker.lower === 'following' && isVerb(reading, marker))) return undefined;
  const behind = until(same.slice(at + 1), (w) => ENDS.test(w.text) || isMarker(w));
  const left = same.slice(0, at);
  const from = left.findLastIndex((w) => w.text === ';' || isMarker(w));
  const ahead = content(left.slice(from + 1));
  const rest = content(same.slice(at + 1 + behind.length));
  const other = ahead.length > 0 ? ahead : rest;
  const [first, second] = BEFORE.test(marker.lower) ? [other, content(behind)] : [content(behind), other];
  return first.length > 0 && second.length > 0 ? { marker, first, second } : undefined;
}

/** "B followed A", "A was followed by B", "A preceded B" */
function aroundFollowed(reading: Reading, same: readonly Word[], at: number): Sequence | undefined {
  const marker = same[at];
  if (!marker || !isVerb(reading, marker)) return undefined;
  const passive = same[at + 1]?.lower === 'by';
  const ahead = content(same.slice(0, at));
  const behind = content(until(same.slice(at + (passive ? 2 : 1)), (w) => ENDS.test(w.text)));
  const aheadFirst = marker.lower.startsWith('preced') !== passive;
  const [first, second] = aheadFirst ? [ahead, behind] : [behind, ahead];
  return first.length > 0 && second.length > 0 ? { marker, first, second } : undefined;
}

/** "A and B later", "A, then B" */
function aroundLater(same: readonly Word[], at: number): Sequence | undefined {
  const marker = same[at];
  const next = same[at + 1]?.lower ?? '';
  if (!marker || same[at - 1]?.lower === 'no' || /^(?:than|this|in|on|-)$/.test(next)) return undefined;
  const cut = same.slice(0, at).findLastIndex((w) => /^(?:and|but|,|;)$/.test(w.lower));
  if (cut < 1) return undefined;
  const behind = until(same.slice(cut + 1), (w) => ENDS.test(w.text));
  const [first, second] = [content(same.slice(0, cut)), content(behind)];
  return first.length > 0 && second.length > 0 ? { marker, first, second } : undefined;
}

/** "starting with A and proceeding to B" */
function aroundStart(same: readonly Word[], at: number): Sequence | undefined {
  const marker = same[at];
  if (!marker || same[at + 1]?.lower !== 'with') return undefined;
  const on = same.findIndex(
    (w, i) =>
      i > at + 1 &&
      i < at + 10 &&
      GOING_ON.test(w.lower) &&
      /^(?:on|to|with)$/.test(same[i + 1]?.lower ?? ''),
  );
  if (on < 0) return undefined;
  const second = until(same.slice(on + 1), (w) => ENDS.test(w.text));
  return { marker, first: content(same.slice(at + 2, on)), second: content(second) };
}

const known = new WeakMap<Reading, readonly Sequence[]>();

function sequencesIn(reading: Reading): readonly Sequence[] {
  const done = known.get(reading);
  if (done) return done;
  const made = reading.words.flatMap((word) => {
    const later = LATER.test(word.lower);
    const start = STARTING.test(word.lower);
    const followed = FOLLOWED.test(word.lower);
    if (!later && !start && !followed && !isMarker(word)) return [];
    const same = reading.words.filter((w) => w.sentence === word.sentence);
    const at = same.indexOf(word);
    return (
      (followed
        ? aroundFollowed(reading, same, at)
        : later
          ? aroundLater(same, at)
          : start
            ? aroundStart(same, at)
            : aroundMarker(reading, same, at)) ?? []
    );
  });
  known.set(reading, made);
  return made;
}

/** The word of a claim that tells first what the quote tells then, and the other way round. */
export function sequenceConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  const own = sequencesIn(claim);
  if (own.length === 0) return undefined;
  // Who does both comes first on either side.
  const doers = new Set(predicatesIn(claim).flatMap((p) => p.agents));
  for (const [at, quote] of quotes.entries())
    for (const given of sequencesIn(quote)) {
      const only = (words: readonly Word[], here: readonly Word[], there: readonly Word[]) =>
        words.filter((w) => {
          const answers = (alignment.matches.get(w.index) ?? []).filter(
            (m) => m.quote === at && m.relation !== 'broader',
          );
          return answers.some((m) => here.includes(m.word)) && !answers.some((m) => there.includes(m.word));
        });
      for (const { marker, first, second } of own) {
        const turned = [only(first, given.second, given.first), only(second, given.first, given.second)];
        if (turned.some((words) => words.length === 0)) continue;
        const kept = [
          ...only(first, given.first, given.second),
          ...only(second, given.second, given.first),
        ].filter((w) => !doers.has(w));
        const verbs = turned.every((words) => words.some((w) => isVerb(claim, w)));
        const keptVerbs = kept.filter((w) => isVerb(claim, w)).length;
        if (verbs ? keptVerbs === 0 : turned.flat().length > kept.length) return marker;
      }
    }
  return undefined;
}
