/** "Two thirds of our customers are charities" does not bear "two thirds of charities are customers". */
import { type Alignment, counterparts } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';

const SHARE =
  /^(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth|most|many|some|few|all|none|each|every|percent|%|majority|minority|one|two|three|four|five|six|seven|eight|nine|ten)$/;
const IS = /^(?:is|are|was|were|be|become|became|own|owns|have|has|use|uses|buy|buys)$/;
/** How far behind "half of" its thing may end. */
const REACH = 6;

interface Share {
  marker: Word;
  whole: Word[];
  rest: Word[];
}

/** "half of A are B", "most A are B" */
function sharesIn({ words }: Reading): Share[] {
  return words.flatMap((marker, i) => {
    if (!SHARE.test(marker.lower)) return [];
    const same = words.slice(i + 1).filter((w) => w.sentence === marker.sentence);
    const verb = same.findIndex((w) => IS.test(w.lower));
    const stop = same.findIndex((w) => /^[,;.:]$/.test(w.text) || SHARE.test(w.lower));
    if (verb < 1 || verb > REACH || (stop >= 0 && stop < verb)) return [];
    const end = same.findIndex((w, k) => k > verb && /^(?:[,;.:]|and|but|while)$/.test(w.lower));
    const whole = same.slice(0, verb).filter((w) => w.content);
    const rest = same.slice(verb + 1, end < 0 ? undefined : end).filter((w) => w.content);
    return whole.length > 0 && rest.length > 0 ? [{ marker, whole, rest }] : [];
  });
}

/** The word of a share whose whole and part have changed places; undefined where none has. */
export function shareConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  for (const own of sharesIn(claim)) {
    const [thing, other] = [own.whole.at(-1), own.rest];
    if (!thing) continue;
    for (const [at, quote] of quotes.entries())
      for (const given of sharesIn(quote)) {
        const places = counterparts(alignment, thing, at);
        const others = other.flatMap((w) => counterparts(alignment, w, at));
        const turned =
          places.some((p) => given.rest.includes(p)) &&
          !places.some((p) => given.whole.includes(p)) &&
          others.some((p) => given.whole.includes(p));
        if (turned) return thing;
      }
  }
  return undefined;
}
