/**
 * Certainty. A quote that plans, may, wants or reports does not bear a claim that states a fact. A marker's scope
 * runs to the end of its clause; a claim's word that answers only to words in such scopes needs a marker of the
 * same or a weaker kind in its own clause or sentence.
 */

import { AUXILIARIES, BE } from '../../lexicon/function-words.ts';
import { isPastForm } from '../../lexicon/lemmas.ts';
import type { Alignment } from './alignment.ts';
import { treeOf } from './grammar/parse.ts';
import { type Marked, markersIn, PLANNING, strength } from './hedges.ts';
import type { Reading, Word } from './reading.ts';
import { isVerb } from './syntax.ts';

/** Verbs of saying mark a claim as somebody's report; in a quote they mark nothing. */
const SAYING =
  /^(?:according|say|says|said|report|reports|reported|claims|claimed|tells|told|alleges|alleged)$/;

const ABLE = /^(?:can|allowed|allows?|permitted|permits?|lets?|optional|free)$/;

/** True when the claim states its word as past or completed: "has sued", "was opened", "already", "now". */
function completed(words: readonly Word[], word: Word): boolean {
  const before = words.slice(Math.max(0, word.index - 4), word.index).map((w) => w.lower);
  if (before.at(-1) === 'to' || isDemanded(words, word)) return false;
  if (before.some((w) => /^(has|have|had|been|already|now|did|was|were)$/.test(w))) return true;
  return isPastForm(word.lower) && !before.some((w) => BE.has(w) || w === 'to' || AUXILIARIES.has(w));
}

/** "has to be enabled", "wants the units withdrawn": not done yet. */
function isDemanded(words: readonly Word[], word: Word): boolean {
  const before = words.slice(Math.max(0, word.index - 6), word.index).filter((w) => w.clause === word.clause);
  return before.some(
    (w, i) =>
      (/^(?:has|have|had)$/.test(w.lower) && before[i + 1]?.lower === 'to') ||
      (/^(?:want|need|require)s?$/.test(w.lower) && before[i + 1]?.lower !== 'to'),
  );
}

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
    // "To obtain the degree, students must …": there is a degree.
    const inPurpose = matches.every((m, i) =>
      (kinds[i] ?? []).every((k) => quotes[m.quote]?.words[k.at]?.text === 'To'),
    );
    if (inPurpose && !isVerb(claim, word)) continue;
    // The claim may lean on whichever place is the surest.
    const weakest = Math.max(...kinds.map((k) => Math.min(...k.map((m) => strength(m.kind)))));
    const own = inClaim.filter(
      (m) => m.scope.has(word.index) || claim.words[m.at]?.sentence === word.sentence,
    );
    const attributed = weakest === strength('reported') && claim.words.some((w) => SAYING.test(w.lower));
    if (attributed) continue;
    // "moves outside the zone cost extra", "users who lose their phone": the condition is told in another way.
    if (weakest === strength('condition') && isSubordinate(claim, word)) continue;
    if (weakest <= strength('intended')) {
      const able = weakest === strength('possible') && claim.words.some((w) => ABLE.test(w.lower));
      if (!able && !own.some((m) => strength(m.kind) <= strength('intended'))) return word;
    } else if (
      isVerb(claim, word) &&
      !isAttribute(claim, word) &&
      completed(claim.words, word) &&
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
    alreadyDone(claim, quotes, inQuotes) ??
    subjectOfHedge(claim, quotes, inQuotes, inClaim, alignment) ??
    obligationRaised(claim, quotes)
  );
}

/** "already" where the quote only looks ahead. */
function alreadyDone(
  { words }: Reading,
  quotes: readonly Reading[],
  inQuotes: readonly (readonly Marked[])[],
): Word | undefined {
  const already = words.find((w) => w.lower === 'already');
  const ahead = inQuotes.every((marked) => marked.some((m) => m.kind === 'future' || m.kind === 'intended'));
  const told = quotes.some((q) => q.words.some((w) => /^(?:already|now|today|has|have|had)$/.test(w.lower)));
  return already && ahead && !told ? already : undefined;
}

/** "an area dedicated to members": says which, not what has happened. */
const isAttribute = (claim: Reading, word: Word) =>
  /^(?:acl|amod)$/.test(treeOf(claim).nodeOf(word)?.label ?? '');

const SUBORDINATE = /^(?:relcl|acl|advcl|prep|pcomp|pobj)$/;

/** Inside a relative or adverbial clause, or behind a preposition. */
function isSubordinate(claim: Reading, word: Word): boolean {
  for (let node = treeOf(claim).nodeOf(word); node; node = node.head)
    if (SUBORDINATE.test(node.label)) return true;
  return false;
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
        const marker = quotes[m.quote]?.words[k.at];
        const same = marker?.sentence === m.word.sentence && marker.clause === m.word.clause;
        return (
          strength(k.kind) <= strength('intended') &&
          !(attributed && k.kind === 'reported') &&
          (k.scope.has(m.word.index) ||
            (same && (AUXILIARIES.has(marker.lower) || PLANNING.test(marker.lower))))
        );
      }),
    ) ?? false;
  return matched.length > 0 && matched.every(hedged) ? matched[0] : undefined;
}

const OBLIGING = /^(?:must|required|shall|mandatory|compulsory|obligatory|obliged|obligated)$/;
const OBLIGED =
  /^(?:must|shall|mandatory|compulsory|obligatory|oblig\w*|vital|imperative|indispensable|requir\w*|need\w*|necessary|compl(?:y|ies|iance|iant)|only|minim\w*|maximum|deadline|eligib\w*|qualif\w*|demand\w*|insist\w*|prerequisite|essential|ensure\w*)$/;

/** "must" where the quote only encourages or describes. */
function obligationRaised(claim: Reading, quotes: readonly Reading[]): Word | undefined {
  // "fewer steps are needed" obliges nobody.
  const obliging = claim.words.find(
    (w) =>
      (OBLIGING.test(w.lower) || OBLIGING.test(w.meaning)) &&
      !claim.words.some(
        (o) => /^(?:fewer|less)$/.test(o.lower) && o.clause === w.clause && o.index < w.index,
      ),
  );
  if (!obliging) return undefined;
  const obliged = quotes.some((q) => q.words.some((w) => OBLIGED.test(w.lower) || OBLIGED.test(w.meaning)));
  return obliged ? undefined : obliging;
}

/** Words of a claim that only hedge it: they need no counterpart when the quote hedges too. */
export function hedgesOf(claim: Reading, quotes: readonly Reading[]): number[] {
  const given = quotes.some((q) => markersIn(q).some((m) => strength(m.kind) <= strength('future')));
  return given ? markersIn(claim, true).map((m) => m.at) : [];
}
