/** Who is measured against whom ("faster than X"), and whose something is ("the employer's needs"). */
import { type Alignment, counterparts } from './alignment.ts';
import type { Reading, Word } from './reading.ts';

/** "A is slower than B": what stands after "than" must stand there in the quote. */
export function comparisonConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  const afterThan = ({ words }: Reading) => {
    const at = words.findIndex(
      (w, i) =>
        (w.lower === 'than' && words[i - 1]?.lower !== 'rather' && words[i + 1]?.kind !== 'number') ||
        /^(?:versus|vs)$/.test(w.lower) ||
        (w.lower === 'compared' && /^(?:to|with)$/.test(words[i + 1]?.lower ?? '')),
    );
    if (at < 0) return undefined;
    const after = words.slice(at + 1).filter((w) => w.sentence === words[at]?.sentence);
    const stop = after.findIndex(
      (w, n) =>
        n > 1 && (w.text === ',' || w.text === ';' || /^(?:with|on|in|for|at|when|while|by)$/.test(w.lower)),
    );
    return {
      before: words.slice(0, at).filter((w) => w.sentence === words[at]?.sentence),
      after: stop >= 0 ? after.slice(0, stop) : after,
    };
  };
  const onlyIn = (word: Word, at: number, here: readonly Word[], there: readonly Word[]) => {
    const own = counterparts(alignment, word, at);
    return own.some((w) => here.includes(w)) && !own.some((w) => there.includes(w));
  };
  const claimed = afterThan(claim);
  if (!claimed) return undefined;
  for (const [at, quote] of quotes.entries()) {
    const given = afterThan(quote);
    if (!given) continue;
    for (const word of claimed.after)
      if (word.content && onlyIn(word, at, given.before, given.after)) return word;
    for (const word of claimed.before)
      if (word.content && onlyIn(word, at, given.after, given.before)) return word;
  }
  return undefined;
}

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
      const given = owners(quote).filter((g) =>
        counterparts(alignment, thing, at).some((w) => w === g.owned[0]),
      );
      const others = given.filter((g) => !counterparts(alignment, owner, at).includes(g.owner));
      const somewhere = counterparts(alignment, owner, at).length > 0;
      if (given.length > 0 && others.length === given.length && somewhere) return owner;
    }
  }
  return undefined;
}
