/** Prepositions of the claim beside those the same things have in the quotes; and what is said of the page's subject. */
import type { Comparison } from '../comparison.ts';
import { FIRST_PERSON, isOwnSubject } from '../reading/coreference.ts';
import { pairsOf } from '../reading/pairs.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { predicatesIn } from '../reading/syntax.ts';

const PREPOSITIONS =
  /^(?:from|to|by|for|with|than|before|after|into|without|against|of|in|at|on|under|over|between|through|until|since|unlike|off|about|as)$/;
const OPPOSED: Record<string, string> = {
  from: 'to into for',
  off: 'to into',
  to: 'from by off',
  into: 'from off',
  by: 'to for from',
  before: 'after since',
  after: 'before until',
  with: 'without against unlike',
  without: 'with',
  against: 'for with',
  for: 'by against',
  until: 'since after',
  since: 'until before',
  unlike: 'as with',
  as: 'unlike',
  under: 'over',
  over: 'under',
  of: 'by',
};

function prepositionBefore({ words }: Reading, word: Word): string | undefined {
  for (let i = word.index - 1; i >= Math.max(0, word.index - 4); i--) {
    const w = words[i];
    if (!w || w.sentence !== word.sentence) return undefined;
    if (PREPOSITIONS.test(w.lower)) return w.lower;
    if (w.kind === 'number') return undefined;
    if (w.kind === 'sign' && w.text !== '-') return undefined;
  }
  return undefined;
}

/** "by 40", "from 40" and "to 40" are three things. */
const AT_NUMBERS = /^(?:by|from|to)$/;

function numbersMoved({ claim, evidence }: Pick<Comparison, 'claim' | 'evidence'>): number {
  const before = ({ words }: Reading, { index }: Word) =>
    words.slice(Math.max(0, index - 3), index).findLast((w) => AT_NUMBERS.test(w.lower))?.lower;
  return claim.words.filter((number) => {
    const own = number.kind === 'number' ? before(claim, number) : undefined;
    if (own === undefined) return false;
    const there = evidence.quotes.flatMap((q) =>
      q.words.filter((o) => o.kind === 'number' && o.text === number.text).map((o) => before(q, o)),
    );
    return there.length > 0 && there.every((t) => t !== undefined && t !== own);
  }).length;
}

export function prepositionSignals({ claim, evidence, alignment }: Comparison): Record<string, number> {
  let [same, other, opposed, lost, gained] = [0, 0, 0, 0, 0];
  for (const word of claim.words) {
    if (!word.content || word.kind !== 'word') continue;
    const own = prepositionBefore(claim, word);
    const homes = (alignment.matches.get(word.index) ?? []).filter((m) => m.relation === 'same');
    if (homes.length === 0) continue;
    const there = homes.map((m) => {
      const quote = evidence.quotes[m.quote];
      return quote && prepositionBefore(quote, m.word);
    });
    if (own === undefined) {
      if (there.every((t) => t !== undefined)) gained++;
      continue;
    }
    if (there.includes(own)) same++;
    else if (there.some((t) => t !== undefined && OPPOSED[own]?.split(' ').includes(t))) opposed++;
    else if (there.every((t) => t === undefined)) lost++;
    else other++;
  }
  return {
    numbersMoved: numbersMoved({ claim, evidence }),
    prepositionsSame: same,
    prepositionsOther: other,
    prepositionsOpposed: opposed,
    prepositionsLost: lost,
    prepositionsGained: gained,
  };
}

export function ownSignals({ claim, evidence, alignment }: Comparison): Record<string, number> {
  const { names, quotes } = evidence;
  const own = predicatesIn(claim).filter((p) => p.kind === 'verb');
  const main = own[0];
  const ownDoer = main && isOwnSubject(main.agents, claim, names) ? 1 : 0;
  const ownElsewhere = own.some((p) =>
    isOwnSubject([...p.patients, ...p.oblique.flatMap((o) => o.words)], claim, names),
  )
    ? 1
    : 0;
  const said = quotes.some((q) =>
    q.words.some((w) => FIRST_PERSON.test(w.lower) || (w.name && names.has(w.lower))),
  );
  const pairs = main ? pairsOf(claim, quotes, alignment).filter((p) => p.claim === main) : [];
  const agents = pairs.some((p) => isOwnSubject(p.quote.agents, p.reading, names));
  const others = pairs.some((p) =>
    isOwnSubject([...p.quote.patients, ...p.quote.oblique.flatMap((o) => o.words)], p.reading, names),
  );
  const otherDoer =
    pairs.length > 0 &&
    pairs.every((p) => p.quote.agents.length > 0 && !isOwnSubject(p.quote.agents, p.reading, names));
  const anyDoer = quotes.some((q) => predicatesIn(q).some((p) => isOwnSubject(p.agents, q, names)));
  return {
    ownDoer,
    ownElsewhere,
    ownSaid: said ? 1 : 0,
    ownDoerAgrees: ownDoer && agents ? 1 : 0,
    ownDoerTurned: ownDoer && others && !agents ? 1 : 0,
    ownDoerOther: ownDoer && otherDoer ? 1 : 0,
    ownDoerAnywhere: anyDoer ? 1 : 0,
  };
}
