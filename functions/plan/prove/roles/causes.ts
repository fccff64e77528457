/** What the text says is whose cause: "prices fell because silos were full" does not bear "silos were full because prices fell". */
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';

export interface CauseLink {
  marker: Word;
  cause: Word[];
  effect: Word[];
}

const BEFORE_CAUSE = /^(?:because|due|owing|thanks)$/;
const BEFORE_EFFECT = /^(?:so|therefore|hence|thus|consequently)$/;
const CAUSING =
  /^(?:caus(?:e|es|ed|ing)|leads?|led|results?|resulted|prompt(?:s|ed)|trigger(?:s|ed)|driv(?:es|en)|drove)$/;
const MARKER = [BEFORE_CAUSE, BEFORE_EFFECT, CAUSING];
const ENDS = /^[.;]$/;

const content = (words: readonly Word[]) => words.filter((w) => w.content || w.kind === 'number');

/** The words of the statement around one word, up to semicolons. */
function around({ words }: Reading, marker: Word): { before: Word[]; after: Word[] } {
  const same = words.filter((w) => w.sentence === marker.sentence);
  const from = same.findLastIndex((w) => w.index < marker.index && ENDS.test(w.text));
  const to = same.findIndex((w) => w.index > marker.index && ENDS.test(w.text));
  const part = same.slice(from + 1, to < 0 ? undefined : to);
  return {
    before: part.filter((w) => w.index < marker.index),
    after: part.filter((w) => w.index > marker.index),
  };
}

function linkAt(reading: Reading, marker: Word): CauseLink | undefined {
  const { words } = reading;
  const next = words[marker.index + 1]?.lower ?? '';
  if (!MARKER.some((kind) => kind.test(marker.lower))) return undefined;
  const { before, after } = around(reading, marker);
  if (BEFORE_CAUSE.test(marker.lower)) {
    if (marker.lower !== 'because' && !/^(?:to)$/.test(next)) return undefined;
    if (content(before).length > 0) return { marker, cause: content(after), effect: content(before) };
    // "Because X, Y"
    const comma = after.findIndex((w) => w.text === ',');
    return comma < 0
      ? undefined
      : { marker, cause: content(after.slice(0, comma)), effect: content(after.slice(comma)) };
  }
  if (BEFORE_EFFECT.test(marker.lower)) {
    const joined = words[marker.index - 1];
    const opens = joined === undefined || /^[,;.]$|^and$/.test(joined.lower);
    return opens && content(before).length > 0 && !/^(?:that|as|far|much|many)$/.test(next)
      ? { marker, cause: content(before), effect: content(after) }
      : undefined;
  }
  if (!CAUSING.test(marker.lower) || (/^(?:lead|result|led)/.test(marker.lower) && !/^(?:to|in)$/.test(next)))
    return undefined;
  // "A caused fewer delays than B" compares.
  if (after.some((w) => w.lower === 'than')) return undefined;
  const passive = next === 'by';
  return passive
    ? { marker, cause: content(after), effect: content(before) }
    : { marker, cause: content(before), effect: content(after) };
}

const known = new WeakMap<Reading, CauseLink[]>();

export function causesIn(reading: Reading): readonly CauseLink[] {
  const done = known.get(reading);
  if (done) return done;
  const made = reading.words.flatMap((w) => (w.kind === 'word' ? (linkAt(reading, w) ?? []) : []));
  known.set(reading, made);
  return made;
}

/** The word of a claim at which cause and effect have changed places; undefined where they have not. */
export function causeConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  const meets = (words: readonly Word[], at: number, others: readonly Word[]) =>
    words.filter((w) =>
      alignment.matches
        .get(w.index)
        ?.some((m) => m.quote === at && m.relation !== 'broader' && others.includes(m.word)),
    ).length;
  for (const own of causesIn(claim)) {
    const given = quotes.flatMap((q, at) => causesIn(q).map((link) => ({ link, at })));
    const fit = given.map(({ link, at }) => ({
      kept: meets(own.cause, at, link.cause) + meets(own.effect, at, link.effect),
      both: meets(own.cause, at, link.cause) > 0 && meets(own.effect, at, link.effect) > 0,
      turned:
        meets(own.cause, at, link.effect) > 0 && meets(own.effect, at, link.cause) > 0
          ? meets(own.cause, at, link.effect) + meets(own.effect, at, link.cause)
          : 0,
    }));
    if (fit.some((f) => f.turned > f.kept) && !fit.some((f) => f.kept >= f.turned && f.both))
      return own.marker;
  }
  return undefined;
}
