/** Who is measured against whom ("faster than X"), and whose something is ("the employer's needs"). */
import { type Alignment, counterparts } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isVerb } from '../reading/syntax.ts';

interface Sides {
  before: Word[];
  after: Word[];
}

/** What stands on either side of a comparison; undefined where a text makes none. */
function sidesIn({ words }: Reading): Sides | undefined {
  const at = words.findIndex(
    (w, i) =>
      (w.lower === 'than' && words[i - 1]?.lower !== 'rather' && words[i + 1]?.kind !== 'number') ||
      /^(?:versus|vs)$/.test(w.lower) ||
      (w.lower === 'compared' && /^(?:to|with)$/.test(words[i + 1]?.lower ?? '')) ||
      closesMultiple(words, i),
  );
  if (at < 0) return undefined;
  const after = words.slice(at + 1).filter((w) => w.sentence === words[at]?.sentence);
  // "than those with tablets"
  const least = after[0]?.content ? 0 : 1;
  const stop = after.findIndex(
    (w, n) =>
      n > least &&
      (w.text === ',' || w.text === ';' || /^(?:with|on|in|for|at|when|while|by)$/.test(w.lower)),
  );
  return {
    before: words.slice(0, at).filter((w) => w.sentence === words[at]?.sentence),
    after: stop >= 0 ? after.slice(0, stop) : after,
  };
}

/**
 * "A is slower than B": what stands after "than" must stand there in the quote. `exchanged`: words of both sides have
 * gone over to the other.
 */
export function comparisonConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): { word: Word; exchanged: boolean } | undefined {
  const claimed = sidesIn(claim);
  if (!claimed) return undefined;
  for (const [at, quote] of quotes.entries()) {
    const sides = sidesIn(quote);
    if (!sides || !sameMeasure(claimed.before, sides.before, alignment, at)) continue;
    // "B is slower than A" is "A is faster than B".
    const opposite =
      degreesDiffer(claimed.before, sides.before) ||
      alignment.opposites.some(
        (o) => o.inQuote === at && claimed.before.includes(o.claim) && sides.before.includes(o.quote),
      );
    const given = opposite ? { before: sides.after, after: sides.before } : sides;
    const astray = (words: readonly Word[], here: readonly Word[], there: readonly Word[]) =>
      words.find((word) => {
        if (!word.content || isVerb(claim, word) || /['\u2019]s?$/.test(word.text)) return false;
        const own = counterparts(alignment, word, at);
        return own.some((w) => here.includes(w)) && !own.some((w) => there.includes(w));
      });
    const behind = astray(claimed.after, given.before, given.after);
    const ahead = astray(claimed.before, given.after, given.before);
    const word = behind ?? ahead;
    if (word) return { word, exchanged: behind !== undefined && ahead !== undefined };
  }
  return undefined;
}

/** The second "as" of "twice as much as X", "9x as fast as X". */
function closesMultiple(words: readonly Word[], i: number): boolean {
  if (words[i]?.lower !== 'as') return false;
  const first = words.slice(Math.max(0, i - 6), i).findLast((w) => w.lower === 'as');
  return (
    first !== undefined &&
    words
      .slice(Math.max(0, first.index - 3), first.index)
      .some((w) => w.kind === 'number' || /^(?:twice|half|times|double|x)$/.test(w.lower))
  );
}

const degreesDiffer = (own: readonly Word[], given: readonly Word[]) => {
  const of = (words: readonly Word[]) =>
    words.slice(-4).findLast((w) => /^(?:more|less|fewer)$/.test(w.lower))?.lower;
  const [a, b] = [of(own), of(given)];
  return a !== undefined && b !== undefined && (a === 'more') !== (b === 'more');
};

/** What is compared: "faster" with "faster" or "slower", not "faster" with "less memory". */
function sameMeasure(
  own: readonly Word[],
  given: readonly Word[],
  alignment: Alignment,
  at: number,
): boolean {
  const degree = (words: readonly Word[]) =>
    words
      .slice(-4)
      .findLast((w) => /^(?:more|less|fewer|better|worse)$|..er$/.test(w.lower) && w.kind === 'word');
  const [a, b] = [degree(own), degree(given)];
  if (!a || !b || a.lower === b.lower || degreesDiffer(own, given)) return true;
  return (
    alignment.opposites.some((o) => o.claim === a && o.quote === b) ||
    (alignment.matches.get(a.index)?.some((m) => m.quote === at && m.word === b) ?? false)
  );
}

/** "our engine": the page's subject is the owner. */
const ours = ({ words }: Reading) =>
  words.flatMap((owner, i) => {
    if (!/^(?:our|my)$/.test(owner.lower)) return [];
    const rest = words.slice(i + 1, i + 5);
    const stop = rest.findIndex((w) => !w.content);
    const owned = stop < 0 ? rest : rest.slice(0, stop);
    return owned.length > 0 ? [{ owner, owned }] : [];
  });

/** "the employer's needs" is not "the candidate's needs". */
export function ownerConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  const owners = ({ words }: Reading) =>
    words.flatMap((owner, i) => {
      if (
        owner.kind !== 'word' ||
        !owner.content ||
        !/['\u2019]s?$|s['\u2019]$/.test(
          owner.text + (words[i + 1]?.glued && /['\u2019]/.test(words[i + 1]?.text ?? '') ? "'" : ''),
        )
      )
        return [];
      const owned = words.slice(i + 1, i + 4).filter((w) => w.content);
      return owned.length > 0 ? [{ owner, owned }] : [];
    });
  for (const { owner, owned } of owners(claim)) {
    const thing = owned.at(0);
    if (!thing) continue;
    for (const [at, quote] of quotes.entries()) {
      const given = [...owners(quote), ...ours(quote)].filter((g) =>
        owned.some((o) =>
          counterparts(alignment, o, at).some((w) => w === (o === thing ? g.owned[0] : g.owned.at(-1))),
        ),
      );
      const others = given.filter((g) => !counterparts(alignment, owner, at).includes(g.owner));
      const somewhere = counterparts(alignment, owner, at).length > 0;
      if (given.length > 0 && others.length === given.length && somewhere) return owner;
    }
  }
  return undefined;
}
