/** "Your report helped us": what is the reader's is not the page's subject's. */

import type { Evidence } from '../evidence.ts';
import { type Alignment, counterparts } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isVerb } from '../reading/syntax.ts';

/** How far an owner may stand before what it owns. */
const REACH = 4;

/** The noun and its modifiers that an owner stands before. */
function ownedBy(reading: Reading, owner: Word): Word[] {
  const rest = reading.words.slice(owner.index + 1, owner.index + 1 + REACH);
  const stop = rest.findIndex((w) => !w.content || isVerb(reading, w));
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** A thing the claim gives to the page's subject and the quotes to nobody but the reader. */
export function readerConflict(
  claim: Reading,
  { quotes, names }: Evidence,
  alignment: Alignment,
): Word | undefined {
  const ofSubject = (reading: Reading) =>
    reading.words.filter(
      (w) => /^(?:our|my)$/.test(w.lower) || (w.name && names.has(w.lower) && /['\u2019]s?$/.test(w.text)),
    );
  for (const owner of claim.words.filter(
    (w) => w.name && names.has(w.lower) && /['\u2019]s?$/.test(w.text),
  )) {
    const thing = ownedBy(claim, owner).at(-1);
    if (!thing) continue;
    for (const [at, quote] of quotes.entries()) {
      const answers = counterparts(alignment, thing, at);
      const yours = quote.words.filter((w) => w.lower === 'your');
      const isOf = (owners: readonly Word[]) =>
        owners.some((o) => {
          const last = ownedBy(quote, o).at(-1);
          return last !== undefined && answers.includes(last);
        });
      if (answers.length === 1 && isOf(yours) && !isOf(ofSubject(quote))) return thing;
    }
  }
  return undefined;
}
