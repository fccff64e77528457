/** A question proves no statement: "Can I park here? Unfortunately not." does not say that one can. */

import { negationsIn } from '../negation/negators.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isVerb } from '../reading/syntax.ts';

/** Opens a question to be answered by yes or no; others ("why do teams use it?") take what they ask about for granted. */
const OPENS = /^(?:can|could|do|does|did|is|are|was|were|will|would|should|may|must|has|have|am)$/;
const YES = /^(?:yes|yep|yeah|absolutely|sure|certainly|definitely|indeed|of|correct|right)$/;
const NO = /^(?:no|nope|not|never|unfortunately|sorry|sadly|currently|neither)$/;

/** What is told is no question, and who tells it does not ask. */
const TELLING =
  /^(?:tell|tells|told|explain(?:s|ed)?|reveal(?:s|ed)?|describe[sd]?|state[sd]?|inform(?:s|ed)?)$/;
const ASKING = /^(?:ask(?:s|ed|ing)?|wonder(?:s|ed)?|questions?|inquire[sd]?|wants?|wanted|whether|if)$/;

interface Question {
  sentence: number;
  /** To be answered by yes or no. */
  polar: boolean;
  denied: boolean;
}

/** Sentences of a text that ask something nobody says yes to. */
function openQuestions(reading: Reading): Question[] {
  const { words } = reading;
  const bySentence = [...Map.groupBy(words, (w) => w.sentence)].filter(([, own]) =>
    own.some((w) => w.kind === 'word'),
  );
  return bySentence.flatMap(([sentence, own], i): Question[] => {
    const first = own.find((w) => w.kind === 'word');
    // The sign that ends a sentence counts to the next.
    const mark = words[(own.findLast((w) => w.kind !== 'sign')?.index ?? 0) + 1];
    if (!first || mark?.text !== '?') return [];
    if (!OPENS.test(first.lower)) return [{ sentence, polar: false, denied: false }];
    const answer = bySentence[i + 1]?.[1].filter((w) => w.kind === 'word') ?? [];
    const opening = answer[0]?.lower ?? '';
    if (YES.test(opening)) return [];
    const denied =
      NO.test(opening) &&
      (opening === 'no' || negationsIn(reading).some((n) => answer.some((w) => w.index === n.at)));
    return [{ sentence, polar: true, denied }];
  });
}

/**
 * A word of the claim that the quotes have in such questions only: any, where the answer is no and the claim denies
 * nothing; else the verb, where most of the claim is asked. Or the verb with which the claim tells what is asked.
 */
export function questionConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  if (!quotes.some((q) => q.text.includes('?'))) return undefined;
  const open = quotes.map(openQuestions);
  if (open.every((o) => o.length === 0)) return undefined;
  const homes = (word: Word) =>
    (alignment.matches.get(word.index) ?? []).filter((m) => m.relation !== 'broader');
  const known = claim.words.filter((w) => w.content && homes(w).length > 0);
  const askedIn = (questions: readonly (readonly Question[])[]) =>
    known.filter((w) =>
      homes(w).every((m) => questions[m.quote]?.some((q) => q.sentence === m.word.sentence)),
    );
  const denied = askedIn(open.map((list) => list.filter((q) => q.denied)));
  if (denied.length > 0 && negationsIn(claim).length === 0) return denied[0];
  const told = claim.words.find((w) => TELLING.test(w.lower) && isVerb(claim, w));
  if (told && 2 * askedIn(open).length > known.length && !claim.words.some((w) => ASKING.test(w.lower)))
    return told;
  const asked = askedIn(open.map((list) => list.filter((q) => q.polar)));
  return 2 * asked.length > known.length ? asked.find((w) => isVerb(claim, w)) : undefined;
}
