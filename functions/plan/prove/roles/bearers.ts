/**
 * Nouns that name who does something ("followers", "suppliers"): of the thing whose
 * followers they are the quote does not say that it follows anybody.
 */
import { type Alignment, counterparts } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { type Predicate, predicatesIn } from '../reading/syntax.ts';

const BEARER = /(?:er|or)s?$/;
const OWNING = /^(?:our|my|its|their|whose|his|her|your)$/;
/** How far before a bearer its number or owner may stand. */
const REACH = 3;

/** "46k followers", "our suppliers", "Norlink's customers", "users of X": somebody else's. */
function isOwned({ words }: Reading, bearer: Word): boolean {
  const before = words.slice(Math.max(0, bearer.index - REACH), bearer.index);
  // "As an owner of a boat": who says so owns it.
  if (before.some((w, i) => w.lower === 'as' && /^an?$/.test(before[i + 1]?.lower ?? ''))) return false;
  const near = before.slice(before.findLastIndex((w) => /^[,;:.(]$/.test(w.text)) + 1);
  return (
    near.some((w) => w.kind === 'number' || OWNING.test(w.lower) || /['\u2019]s?$/.test(w.text)) ||
    (words[bearer.index + 1]?.lower === 'of' && words[bearer.index - 1]?.text !== ',')
  );
}

const MANY = 20;

/** "46k followers": too many to be the few the quote names. */
const areMany = ({ words }: Reading, bearer: Word) =>
  words.slice(Math.max(0, bearer.index - 3), bearer.index).some((w) => {
    const next = words[w.index + 1];
    const thousands = next?.glued === true && /^(?:k|m|bn?)$/.test(next.lower);
    return w.kind === 'number' && (thousands || !(Number(w.text.replaceAll(',', '')) < MANY));
  });

/** The quote says of a word that it is what the noun names. */
function holds(reading: Reading, bearer: Word, doers: readonly Word[]): boolean {
  if (areMany(reading, bearer)) return false;
  if (predicatesIn(reading).some((p) => p.verb === bearer && p.agents.some((a) => doers.includes(a))))
    return true;
  // "our supplier Brask", "Brask, a supplier"
  return doers.some((d) => {
    const [from, to] = d.index < bearer.index ? [d.index, bearer.index] : [bearer.index, d.index];
    const between = reading.words.slice(from + 1, to);
    return (
      to - from <= 5 &&
      d.sentence === bearer.sentence &&
      (d.index > bearer.index || between.some((w) => /^[,(—–-]$/.test(w.text))) &&
      between.every((w) => w.name || !w.content) &&
      !between.some((w) => w.kind === 'number' || /^(?:of|and|for|by|with|to|;|\|)$/.test(w.lower))
    );
  });
}

function isTurned(own: Predicate, quotes: readonly Reading[], alignment: Alignment): boolean {
  const answers = (alignment.matches.get(own.verb.index) ?? []).filter((m) => m.relation !== 'broader');
  if (own.kind !== 'verb' || own.passive || answers.length === 0) return false;
  if (own.agents.length === 0 || own.patients.length === 0) return false;
  return answers.every(({ relation, quote, word }) => {
    const reading = quotes[quote];
    if (!reading || relation !== 'derived' || !BEARER.test(word.lower) || BEARER.test(own.verb.lower))
      return false;
    const doers = own.agents.flatMap((a) => counterparts(alignment, a, quote));
    // Who does it may be called by the noun itself: "its users use it".
    const named = own.agents.some((a) =>
      alignment.matches.get(a.index)?.some((m) => m.quote === quote && m.word === word),
    );
    return !named && isOwned(reading, word) && !holds(reading, word, doers);
  });
}

/** A verb of the claim whose doer the quote only has the bearers of; undefined when there is none. */
export function bearerConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  return predicatesIn(claim).find((own) => isTurned(own, quotes, alignment))?.verb;
}
