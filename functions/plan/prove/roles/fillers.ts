/** A place around a verb that the quote fills with one thing and the claim with another. */

import { type Alignment, counterparts } from '../reading/alignment.ts';
import {
  ANYBODY,
  corefer,
  FIRST_PERSON,
  isElsewhere,
  isOwnSubject,
  RELATED,
} from '../reading/coreference.ts';
import { central, type Pair } from '../reading/pairs.ts';
import type { Word } from '../reading/reading.ts';
import { regionOf, standsBehind } from '../reading/regions.ts';
import { type Predicate, predicatesIn } from '../reading/syntax.ts';

/** A place the quote fills with one thing and the claim with another. */
export function fillersConflict(
  pair: Pair,
  alignment: Alignment,
  names: ReadonlySet<string>,
): { word: Word; kind: 'doer' | 'undergoer' | 'place' } | undefined {
  if (pair.converse) return undefined;
  const doer = doersDiffer(pair, alignment, names);
  if (doer) return { word: doer, kind: 'doer' };
  const undergoer = patientsDiffer(pair, alignment, names);
  if (undergoer) return { word: undergoer, kind: 'undergoer' };
  const place = placesDiffer(pair, alignment, names);
  return place && { word: place, kind: 'place' };
}

/** What is said or thought is somebody's in particular. */
const SAYING =
  /^(?:conclud|sa(?:y|id)|th(?:ink|ought)|believ|claim|argu|expect|report|warn|suggest|agree|hop|want|decid|plan)/;

function doersDiffer(pair: Pair, alignment: Alignment, names: ReadonlySet<string>): Word | undefined {
  const { claim, quote, claimed, reading } = pair;
  const own = central(claim.agents, claimed);
  const given = quote.agents.filter((w) => w.content || FIRST_PERSON.test(w.lower) || w.lower === 'you');
  const head = own.at(-1);
  // "106 were killed, Amnesty says" does not say who killed them.
  if (quote.passive && quote.agents.length === 0 && quote.kind === 'verb' && pair.exact)
    return own.find(
      (w) =>
        (w.name || counterparts(alignment, w, pair.at).some((c) => c.name)) &&
        !names.has(w.lower) &&
        servesElsewhere(w, pair, alignment),
    );
  if (!head || given.length === 0 || quote.agents.every((w) => ANYBODY.test(w.lower))) return undefined;
  const company = (p: Predicate) =>
    p.oblique
      .filter((o) => /^(?:with|alongside)$/.test(o.preposition))
      .flatMap((o) => o.words)
      .filter((w) => w.name);
  const together = [...quote.agents, ...company(quote)];
  if (
    corefer(claim.agents, together, pair, alignment, names) &&
    (corefer(claim.agents, quote.agents, pair, alignment, names) ||
      (corefer([...claim.agents, ...company(claim)], together, pair, alignment, names) &&
        company(quote).length > 0))
  )
    return undefined;
  // "Batching improved throughput" and "throughput improved": the verb turns on its object.
  if (
    !quote.passive &&
    quote.patients.length === 0 &&
    claim.patients.length > 0 &&
    corefer(claim.patients, quote.agents, pair, alignment, names)
  )
    return undefined;
  // "It began" and "X started it", "prices fell" and "X cut prices".
  if (
    claim.patients.length === 0 &&
    !claim.passive &&
    corefer(claim.agents, quote.patients, pair, alignment, names)
  )
    return undefined;
  // What our team does we do, and what we do our team does.
  const related = central(given, reading).some((w) => w.name || RELATED.test(w.lower));
  if (!related && isOwnSubject(claim.agents, claimed, names) && isOwnSubject(quote.owners, reading, names))
    return undefined;
  if (isOwnSubject(quote.agents, reading, names) && isOwnSubject(claim.owners, claimed, names))
    return undefined;
  if (isOwnSubject(claim.agents, claimed, names)) {
    const stated =
      central(given, reading).some((w) => w.name) ||
      quote.kind === 'state' ||
      quote.patients.length > 0 ||
      (pair.exact && (quote.passive || SAYING.test(quote.verb.lower)) && central(given, reading).length > 0);
    return stated ? head : undefined;
  }
  // The quote's doer stands in the claim, but not as the doer.
  const doer = central(given, reading).at(-1);
  const turned =
    pair.exact && doer
      ? [...claim.patients, ...claim.oblique.flatMap((o) => o.words)].find((w) =>
          counterparts(alignment, w, pair.at).includes(doer),
        )
      : undefined;
  if (turned) return turned;
  const region = regionOf(reading, quote, 'doer');
  return claim.agents.find(
    (w) =>
      w.content &&
      isElsewhere(w, alignment) &&
      !counterparts(alignment, w, pair.at).some((c) => region.has(c)),
  );
}

/** It is the doer of something else in the quote. */
function servesElsewhere(word: Word, { quote, reading, at }: Pair, alignment: Alignment): boolean {
  const answers = counterparts(alignment, word, at);
  const here = [
    ...quote.patients,
    ...quote.oblique.flatMap((o) => o.words),
    ...regionOf(reading, quote, 'doer'),
  ];
  if (answers.length === 0) return isElsewhere(word, alignment);
  return (
    !answers.some((a) => here.includes(a)) &&
    predicatesIn(reading).some((p) => p.verb !== quote.verb && p.agents.some((a) => answers.includes(a)))
  );
}

function patientsDiffer(pair: Pair, alignment: Alignment, names: ReadonlySet<string>): Word | undefined {
  const { claim, quote, claimed, reading, at } = pair;
  const given = quote.patients.filter(
    (w) => FIRST_PERSON.test(w.lower) || w.lower === 'you' || central([w], reading).length > 0,
  );
  if (given.length === 0 || given.every((w) => ANYBODY.test(w.lower))) return undefined;
  const own = central(claim.patients, claimed);
  if (own.length === 0 || corefer(claim.patients, quote.patients, pair, alignment, names)) return undefined;
  const region = regionOf(reading, quote, 'undergoer');
  // "chaired by Lund, formerly of ABB": a name behind "of" is somebody else's.
  const close = [
    ...quote.agents,
    ...quote.oblique.filter((o) => !/^(?:of|from|at)$/.test(o.preposition)).flatMap((o) => o.words),
  ];
  const around = [...quote.agents, ...quote.oblique.flatMap((o) => o.words)];
  return own.find((w) => {
    const answers = counterparts(alignment, w, at);
    const tolerated = w.name ? close : around;
    return isElsewhere(w, alignment) && !answers.some((a) => tolerated.includes(a) || region.has(a));
  });
}

const PLACES = /^(?:in|at|on|from|to|into|with|for|by|as|over|under|through|via|than|against)$/;

function placesDiffer(pair: Pair, alignment: Alignment, names: ReadonlySet<string>): Word | undefined {
  const { claim, quote, claimed, reading, at } = pair;
  const year = (w: Word) => w.kind === 'number' && /^(?:19|20)\d\d$/.test(w.text);
  for (const [preposition, parts] of Map.groupBy(claim.oblique, (o) => o.preposition)) {
    if (!PLACES.test(preposition)) continue;
    const part = { preposition, words: parts.flatMap((p) => p.words) };
    const given = quote.oblique.filter((o) => o.preposition === part.preposition).flatMap((o) => o.words);
    const own = [...central(part.words, claimed), ...part.words.filter(year)];
    const same = (w: Word) =>
      year(w) ? reading.words.filter((o) => o.text === w.text) : counterparts(alignment, w, at);
    const strong = given.filter((w) => w.name || year(w));
    const fillers = central(given, reading);
    if (fillers.length + strong.length === 0 || own.some((w) => same(w).some((o) => given.includes(o))))
      continue;
    if (isOwnSubject(part.words, claimed, names) && isOwnSubject(given, reading, names)) continue;
    // "A wrote it with B" and "B wrote it with A".
    if (preposition === 'with' && own.some((w) => same(w).some((o) => quote.agents.includes(o)))) continue;
    const inside = [...quote.agents, ...quote.patients, ...quote.oblique.flatMap((o) => o.words)];
    const astray = own.find((w) => {
      const answers = same(w);
      if ((answers.length === 0 && !isElsewhere(w, alignment)) || names.has(w.lower)) return false;
      if (answers.some((a) => standsBehind(reading, quote, preposition, a))) return false;
      const alike = strong.some((s) => year(s) === year(w)) && (w.name || year(w));
      return alike || (!w.name && !year(w) && !answers.some((a) => inside.includes(a)));
    });
    if (astray) return astray;
  }
  return undefined;
}
