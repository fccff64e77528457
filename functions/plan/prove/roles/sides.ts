/** Somebody stands on the doer's side in a claim and on the other side in the quote. */

import { type Alignment, counterparts } from '../reading/alignment.ts';
import { RELATED } from '../reading/coreference.ts';
import { central, type Pair } from '../reading/pairs.ts';
import type { Word } from '../reading/reading.ts';
import type { Predicate } from '../reading/syntax.ts';

/** After these prepositions stands whom or what something is done to. */
const UNDERGOING = /^(?:to|for|against|towards?|about|than|of|)$/;

/** Somebody stands on the doer's side in one and on the other side in the other. */
export function sidesConflict(pair: Pair, alignment: Alignment): Word | undefined {
  const { claim, quote, claimed, at, converse } = pair;
  if (converse && isTransfer(claim.verb) && isTransfer(quote.verb)) return transferConflict(pair, alignment);
  const undergoing = [
    ...quote.patients,
    ...quote.oblique.filter((o) => UNDERGOING.test(o.preposition)).flatMap((o) => o.words),
  ];
  const doers = converse ? receivers(quote) : quote.agents;
  const left =
    converse && /^(?:join|work)/.test(quote.verb.lower)
      ? quote.oblique.filter((o) => o.preposition === 'from').flatMap((o) => o.words)
      : [];
  const others = converse ? [...quote.agents, ...left] : undergoing;
  const onlyIn = (word: Word, here: readonly Word[], there: readonly Word[]) => {
    const own = counterparts(alignment, word, at);
    return own.some((w) => here.includes(w)) && !own.some((w) => there.includes(w));
  };
  const agents = central(claim.agents, claimed);
  // "It launched" and "it was launched" say the same: one-sided statements cannot be turned round.
  const claimHasBoth =
    claim.patients.length > 0 ||
    claim.oblique.some((o) => /^(?:to|for|against|from|towards?|than)$/.test(o.preposition));
  const related = quote.kind === 'state' && RELATED.test(quote.verb.lower);
  const quoteHasBoth = quote.passive || quote.patients.length > 0 || converse || related;
  if (claimHasBoth) for (const word of agents) if (onlyIn(word, others, doers)) return word;
  // "A acted against B" where B acted.
  const against = claim.oblique
    .filter((o) => /^(?:against|to|for|from)$/.test(o.preposition))
    .flatMap((o) => o.words);
  if (!converse && agents.length > 0)
    for (const word of central(against, claimed))
      if (onlyIn(word, quote.agents, [...undergoing, ...quote.oblique.flatMap((o) => o.words)])) return word;
  if (quoteHasBoth && (agents.length > 0 || claim.passive))
    for (const word of central(claim.patients, claimed))
      if (!claim.agents.includes(word) && onlyIn(word, doers, others)) return word;
  return undefined;
}

const GIVING =
  /^(?:s[eo]ll|sold|vend|g[ia]v|provid|suppl|offer|deliver|sen[dt]|l[ei]n[dt]|award|grant|pay|paid|donat|teach|taught|tell|told|show|leas|rent|feed|fed)/;
const TAKING =
  /^(?:b[uo][yu]|acqui|purchas|w[io]n|receiv|g[eo]t|obtain|accept|borrow|earn|tak|took|learn|collect)/;
const isTransfer = (word: Word) => GIVING.test(word.lower) || TAKING.test(word.lower);

/** Who gives, what, and who gets it, told from the two sides. */
function transferConflict({ claim, quote, claimed, at }: Pair, alignment: Alignment): Word | undefined {
  const partner = (p: Predicate) =>
    p.oblique
      .filter((o) => (GIVING.test(p.verb.lower) ? /^(?:to|for)$/ : /^(?:from|by|of)$/).test(o.preposition))
      .flatMap((o) => o.words);
  const wrong = (words: readonly Word[], right: readonly Word[], others: readonly Word[]) =>
    central(words, claimed).find((w) => {
      const own = counterparts(alignment, w, at);
      return own.some((o) => others.includes(o)) && !own.some((o) => right.includes(o));
    });
  return (
    wrong(claim.agents, partner(quote).length > 0 ? partner(quote) : quote.patients, [
      ...quote.agents,
      ...quote.patients,
    ]) ??
    wrong(partner(claim), quote.agents, [...partner(quote), ...quote.patients]) ??
    wrong(claim.patients, quote.patients, [...quote.agents, ...partner(quote)])
  );
}

/** In the converse of a verb the doer is whom it is done for: sold to X, bought from X. */
export function receivers(quote: Predicate): Word[] {
  // Who joins from a firm is not hired by it.
  const prepositions = /^(?:join|work)/.test(quote.verb.lower)
    ? /^(?:at|for|by|to)$/
    : /^(?:to|from|by|of|for|than)$/;
  const named = quote.oblique.filter((o) => prepositions.test(o.preposition)).flatMap((o) => o.words);
  return named.length > 0 ? named : quote.patients;
}
