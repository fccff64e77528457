/**
 * What speaks against the meaning of a claim. A veto settles it: an unknown name, a denial, an opposite, a quantifier
 * or a certainty the quote does not have. A suspicion does not: the judge weighs it with all other signals.
 */

import { areConverse } from '../../lexicon/converse.ts';
import { certaintyConflict, hedgesOf } from './certainty/modality.ts';
import { questionConflict } from './certainty/questions.ts';
import type { Comparison } from './comparison.ts';
import { countedHead } from './measures/counts.ts';
import { formerValueConflict } from './measures/former-values.ts';
import { pairingConflict } from './measures/pairings.ts';
import { spelledOutWords } from './names/initials.ts';
import { checkNames } from './names/names.ts';
import { readerConflict } from './names/readers.ts';
import { voiceConflict } from './names/voices.ts';
import { negationConflict } from './negation/negation.ts';
import { negationsIn } from './negation/negators.ts';
import { wordsOfDenials } from './negation/opposed.ts';
import { onDemand } from './on-demand.ts';
import type { Alignment } from './reading/alignment.ts';
import { areOppositeDegrees } from './reading/pairs.ts';
import type { Reading, Word } from './reading/reading.ts';
import { predicatesIn } from './reading/syntax.ts';
import { conditionConflict } from './scope/conditions.ts';
import { restrictionConflict } from './scope/restrictors.ts';
import { scopeConflict } from './scope/scope.ts';
import { about, suspicionsOf } from './suspicions.ts';
import { type Reason, reason } from './types.ts';
import { type Coverage, coverageOf } from './words/coverage.ts';
import { particleConflict } from './words/particles.ts';
import { placeConflict } from './words/places.ts';
import { replacedWord } from './words/replaced-words.ts';
import { READERS, speakToReader, tellsPrice, toldOtherwise } from './words/told-otherwise.ts';

export interface Meaning {
  veto: Reason | undefined;
  /** Read off the tree of the claim, so asked for only where no veto has settled the case. */
  coverage: () => Coverage;
  /** By name of the check, in the order in which they are told. */
  suspicions: (coverage: Coverage) => Map<string, Reason | undefined>;
}

export function meaningOf(comparison: Comparison): Meaning {
  const { claim, evidence, alignment, measured } = comparison;
  const { quotes } = evidence;
  const names = checkNames(claim, quotes, evidence.subjects, alignment, evidence.pages);
  const stranger = names.unsupported.find((w) => !measured.has(w.index));
  const excused = onDemand(
    () =>
      new Set([
        ...measured,
        ...names.bySubject,
        ...names.byInitials,
        ...spelledOutWords(claim, quotes),
        ...negationsIn(claim).map((n) => n.at),
        ...hedgesOf(claim, quotes),
        ...toldOtherwise(claim, quotes),
        ...wordsOfDenials(claim, quotes),
        ...alignment.opposites.filter((o) => isOtherwiseDenied(comparison, o)).map((o) => o.claim.index),
      ]),
  );
  const converses = (word: Word) =>
    tellsPrice(word, quotes) || quotes.some((q) => q.words.some((o) => o.content && areConverse(word, o)));
  const topics = () => (speakToReader(quotes) ? evidence.topics().union(READERS) : evidence.topics());
  const coverage = () => coverageOf(claim, alignment, excused(), topics, converses);
  return {
    coverage,
    veto:
      about(stranger, 'name_unsupported', (shown) => `The quote does not name ${shown}.`) ??
      vetoOf(comparison, excused, coverage),
    suspicions: (covered) => suspicionsOf(comparison, covered),
  };
}

function vetoOf(
  comparison: Comparison,
  excused: () => ReadonlySet<number>,
  coverage: () => Coverage,
): Reason | undefined {
  const { claim, evidence, alignment, quantities, dates } = comparison;
  const { quotes } = evidence;
  if (alignment.matches.size === 0 && quantities.length + dates.length === 0)
    return reason('quote_unrelated', 'The quote shares no word with the claim.');
  const opposite = onDemand(() => oppositeMet(comparison, excused));
  return (
    about(
      negationConflict(claim, quotes, alignment, evidence.names),
      'negation_differs',
      (shown) => `The quote does not deny or affirm ${shown} as the claim does.`,
    ) ??
    about(
      opposite()?.claim,
      'opposite_word',
      (shown) => `The claim says ${shown} where the quote says “${opposite()?.quote.text}”.`,
    ) ??
    about(
      particleConflict(claim, quotes, alignment),
      'opposite_word',
      (shown) => `The claim turns ${shown} round.`,
    ) ??
    about(
      placeConflict(claim, quotes, alignment),
      'opposite_word',
      (shown) => `The claim puts ${shown} on the other side.`,
    ) ??
    about(
      scopeConflict(claim, quotes, alignment),
      'scope_unsupported',
      (shown) => `The quote does not say ${shown}.`,
    ) ??
    about(
      restrictionConflict(claim, quotes, alignment, evidence.names),
      'scope_unsupported',
      (shown) => `The quote says so of certain ${shown} only.`,
    ) ??
    about(
      certaintyConflict(claim, quotes, alignment),
      'certainty_raised',
      (shown) => `The quote is less certain about ${shown} than the claim.`,
    ) ??
    about(
      conditionConflict(claim, quotes, alignment),
      'certainty_raised',
      (shown) => `The quote says ${shown} on a condition only.`,
    ) ??
    about(
      pairingConflict(comparison),
      'roles_differ',
      (shown) => `The quote gives ${shown} to another thing.`,
    ) ??
    about(
      formerValueConflict(claim, quotes),
      'roles_differ',
      (shown) => `The quote says ${shown} of another time.`,
    ) ??
    about(
      questionConflict(claim, quotes, alignment),
      'certainty_raised',
      (shown) => `The quote only asks about ${shown}.`,
    ) ??
    about(
      voiceConflict(comparison),
      'roles_differ',
      (shown) => `Who says “we” in the quote is not ${shown}.`,
    ) ??
    about(
      readerConflict(claim, evidence, alignment),
      'roles_differ',
      (shown) => `The quote speaks of the reader’s ${shown}.`,
    ) ??
    about(
      uncounted(comparison, coverage),
      'number_unsupported',
      (shown) => `The quote does not count ${shown}.`,
    ) ??
    about(
      replacedWord(claim, quotes, alignment, excused(), evidence.topics),
      'words_unsupported',
      (shown) => `The quote does not say ${shown} but something else.`,
    )
  );
}

/** What a number of the claim counts, where the quotes do not have it. */
function uncounted({ claim, quantities }: Comparison, coverage: () => Coverage): Word | undefined {
  // "one reviewer" is little more than "a reviewer".
  const counted = quantities.flatMap((q) => (q.article ? [] : (countedHead(claim, q) ?? [])));
  if (counted.length === 0) return undefined;
  const { hard } = coverage();
  return counted.find((w) => hard.includes(w));
}

const isDenied = (reading: Reading | undefined, word: Word) =>
  reading !== undefined && // "removing dead branches" does not say that they live.
  negationsIn(reading).some((n) => n.self === undefined && n.focus[0] === word && n.at < word.index);

/** "not open" for "closed" */
const isOtherwiseDenied = ({ claim, evidence }: Comparison, o: Alignment['opposites'][number]) =>
  isDenied(claim, o.claim) !== isDenied(evidence.quotes[o.inQuote], o.quote);

/** A word whose opposite stands in the quote, with nothing else there that it answers to. */
function oppositeMet(
  comparison: Comparison,
  excused: () => ReadonlySet<number>,
): Alignment['opposites'][number] | undefined {
  const { claim, evidence, alignment } = comparison;
  const answered = (word: Word) =>
    [...alignment.matches.values()].some((list) =>
      list.some((m) => m.word === word && m.relation === 'same'),
    );
  // The roles of "A is slower than B" are compared with those of "B is faster than A".
  const compared = (o: Alignment['opposites'][number]) => {
    const reading = evidence.quotes[o.inQuote];
    const [a, b] = [claim, reading].map(
      (r, i) => r && predicatesIn(r).find((p) => p.verb === (i === 0 ? o.claim : o.quote)),
    );
    return a !== undefined && b !== undefined && areOppositeDegrees(a, b, alignment, o.inQuote);
  };
  return alignment.opposites.find(
    (o) =>
      !isOtherwiseDenied(comparison, o) &&
      !alignment.matches.has(o.claim.index) &&
      o.claim.lower !== o.quote.lower &&
      !areConverse(o.claim, o.quote) &&
      !answered(o.quote) &&
      !excused().has(o.claim.index) &&
      !compared(o),
  );
}
