/**
 * Certainty. A quote that plans, may, wants or reports does not bear a claim that states a fact. A marker's scope
 * runs to the end of its clause; a claim's word that answers only to words in such scopes needs a marker of the
 * same or a weaker kind in its own clause or sentence.
 */

import { AUXILIARIES } from '../../../lexicon/function-words.ts';
import { treeOf } from '../grammar/parse.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isVerb } from '../reading/syntax.ts';
import {
  completed,
  isAttribute,
  isBorneUp,
  isModifier,
  isOnlyAimedAt,
  isPerfect,
  isSubject,
  isSubordinate,
  isTimed,
} from './assertions.ts';
import { PLANNING } from './hedge-markers.ts';
import { type Marked, markersIn, strength } from './hedges.ts';
import { obligationConflict } from './obligations.ts';

/** Verbs of saying mark a claim as somebody's report; in a quote they mark nothing. */
const SAYING =
  /^(?:according|says?|said|reports?|reported|claims?|claimed|tells?|told|alleges?|alleged|argues?|argued|predicts?|predicted)$/;

const ABLE = /^(?:can|allowed|allows?|permitted|permits?|lets?|optional|free)$/;

/** A word the claim states more surely than the quotes; undefined when certainty agrees. */
export function certaintyConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  const inQuotes = quotes.map((q) => markersIn(q));
  const inClaim = markersIn(claim, true);
  for (const word of claim.words) {
    const matches = alignment.matches.get(word.index);
    if (!matches || word.name) continue;
    const kinds = matches.map((m) => (inQuotes[m.quote] ?? []).filter((k) => k.scope.has(m.word.index)));
    if (kinds.some((k) => k.length === 0)) continue;
    // Who tells it is no part of what is told.
    if (SAYING.test(word.lower) && matches.every((m) => m.relation !== 'same')) continue;
    // "To obtain the degree, students must …": there is a degree.
    const inPurpose = matches.every((m, i) =>
      (kinds[i] ?? []).every((k) => quotes[m.quote]?.words[k.at]?.text === 'To'),
    );
    if (inPurpose && !isVerb(claim, word)) continue;
    // The claim may lean on whichever place is the surest.
    const weakest = Math.max(...kinds.map((k) => Math.min(...k.map((m) => strength(m.kind)))));
    // "would recommend" and "recommends": the hedge is the word itself, in both.
    const hedgesItself = matches.some((m) => inQuotes[m.quote]?.some((k) => k.at === m.word.index));
    const own = inClaim.filter(
      (m) =>
        (m.scope.has(word.index) ||
          ((m.at !== word.index || hedgesItself) && claim.words[m.at]?.sentence === word.sentence)) &&
        !(isPerfect(claim.words, word) && isByNoun(claim, m.at, word)),
    );
    const attributed = weakest === strength('reported') && claim.words.some((w) => SAYING.test(w.lower));
    if (attributed) continue;
    if (isSubject(claim, word) && weakest === strength('condition')) continue;
    // "moves outside the zone cost extra", "users who lose their phone": the condition is told in another way.
    if (weakest === strength('condition') && isSubordinate(claim, word)) continue;
    if (isModifier(claim, word, alignment) || isOnlyAimedAt(claim, word)) continue;
    const hedged = (quote: number, w: Word) =>
      (inQuotes[quote] ?? []).some(
        (k) => k.at === w.index || (k.scope.has(w.index) && strength(k.kind) <= strength('intended')),
      );
    if (weakest <= strength('intended') && isBorneUp(claim, word, quotes, alignment, hedged)) continue;
    if (weakest <= strength('intended')) {
      const able =
        weakest <= strength('possible') &&
        weakest >= strength('condition') &&
        claim.words.some((w) => ABLE.test(w.lower));
      if (!able && !own.some((m) => strength(m.kind) <= strength('intended'))) return word;
    } else if (
      isVerb(claim, word) &&
      !isAttribute(claim, word) &&
      completed(claim.words, word) &&
      !isTimed(claim, word) &&
      (weakest !== strength('ongoing') || isPerfect(claim.words, word)) &&
      !own.some((m) => m.kind === 'future')
    ) {
      // Who is the founder has founded.
      const asDone = matches.some(
        (m) =>
          completed(quotes[m.quote]?.words ?? [], m.word) ||
          (m.relation === 'derived' && /(?:er|or)s?$/.test(m.word.lower)),
      );
      if (!asDone) return word;
    }
  }
  return (
    doneAhead(claim, inQuotes, alignment) ??
    alreadyDone(claim, quotes, inQuotes) ??
    subjectOfHedge(claim, quotes, inQuotes, inClaim, alignment) ??
    obligationConflict(claim, quotes, alignment)
  );
}

/** "Recommendations have raised it": they are no hedge of what they have done. */
function isByNoun(claim: Reading, at: number, word: Word): boolean {
  const marker = claim.words[at];
  return (
    marker !== undefined &&
    (treeOf(claim).nodeOf(marker)?.tag.startsWith('NN') ?? false) &&
    isVerb(claim, word)
  );
}

/** "has taken a look" where the quote says "will get a look": what it has done lies wholly ahead. */
function doneAhead(
  claim: Reading,
  inQuotes: readonly (readonly Marked[])[],
  { matches }: Alignment,
): Word | undefined {
  return claim.words.find((verb) => {
    if (!/^(?:has|have)$/.test(claim.words[verb.index - 1]?.lower ?? '') || matches.has(verb.index))
      return false;
    const node = treeOf(claim).nodeOf(verb);
    if (node?.tag !== 'VBN' || !/^(?:ROOT|root|conj)$/.test(node.label)) return false;
    const objects = node.children.filter((c) => c.label === 'dobj').map((c) => c.token.word);
    return (
      objects.length > 0 &&
      objects.every((object) => {
        const found = object && matches.get(object.index);
        return found?.every((m) =>
          (inQuotes[m.quote] ?? []).some(
            (k) => k.scope.has(m.word.index) && strength(k.kind) <= strength('future'),
          ),
        );
      })
    );
  });
}

/** "already" where the quote only looks ahead. */
function alreadyDone(
  { words }: Reading,
  quotes: readonly Reading[],
  inQuotes: readonly (readonly Marked[])[],
): Word | undefined {
  const already = words.find((w) => w.lower === 'already');
  const ahead = inQuotes.every((marked) => marked.some((m) => m.kind === 'future' || m.kind === 'intended'));
  const told = quotes.some((q) =>
    q.words.some((w) => /^(?:already|now|today|has|have|had|current(?:ly)?|existing)$/.test(w.lower)),
  );
  return already && ahead && !told ? already : undefined;
}

/** All the quote holds of the claim stands under a hedge, its subject included: "an editor might be added". */
function subjectOfHedge(
  claim: Reading,
  quotes: readonly Reading[],
  inQuotes: readonly (readonly Marked[])[],
  inClaim: readonly Marked[],
  alignment: Alignment,
): Word | undefined {
  if (inClaim.some((m) => strength(m.kind) <= strength('future'))) return undefined;
  const attributed = claim.words.some((w) => SAYING.test(w.lower));
  const held = claim.words.filter((w) => alignment.matches.has(w.index));
  // "X runs on Kubernetes": the name is all the quote holds, beside the subject's own.
  const others = held.filter(
    (w) => w.name && alignment.matches.get(w.index)?.every((m) => m.word.content && m.word.name),
  );
  const common = held.filter((w) => !w.name);
  const matched = common.length > 0 ? common : others;
  const hedged = (w: Word) =>
    alignment.matches.get(w.index)?.every((m) =>
      (inQuotes[m.quote] ?? []).some((k) => {
        const reading = quotes[m.quote];
        const marker = reading?.words[k.at];
        const same =
          marker?.sentence === m.word.sentence &&
          marker.clause === m.word.clause &&
          m.word.index < marker.index;
        return (
          strength(k.kind) <= strength('intended') &&
          !(attributed && k.kind === 'reported') &&
          (k.scope.has(m.word.index) || (same && reading !== undefined && hedgesClause(reading, marker)))
        );
      }),
    ) ?? false;
  return matched.length > 0 && matched.every(hedged) ? matched[0] : undefined;
}

/** The hedge is of its whole clause: "an editor might be added", not "the planned site", "what you may like". */
function hedgesClause({ words }: Reading, marker: Word): boolean {
  const [before, next] = [words[marker.index - 1], words[marker.index + 1]];
  if (AUXILIARIES.has(marker.lower)) return !/^(?:i|you|we|he|she|it|they)$/.test(before?.lower ?? '');
  return PLANNING.test(marker.lower) && !(next?.content === true && !next.name);
}

/** Words of a claim that only hedge it: they need no counterpart when the quote hedges too. */
export function hedgesOf(claim: Reading, quotes: readonly Reading[]): number[] {
  const given = quotes.some((q) => markersIn(q).some((m) => strength(m.kind) <= strength('future')));
  return given ? markersIn(claim, true).map((m) => m.at) : [];
}
