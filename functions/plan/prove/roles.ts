/**
 * Who did what to whom. Each verb of the claim is compared with the verb or verbal noun of the quote it answers
 * to: nobody may stand on the doer's side in one and on the other side in the other. Converse verbs (buy and
 * sell, give and receive) change sides. Also compared: who is measured against whom ("faster than X"), to whom
 * and from whom, and whose something is.
 */
import type { Alignment } from './alignment.ts';
import { lemmasOf } from './lexicon/lemmas.ts';
import { timeUnitOf } from './quantities.ts';
import type { Reading, Word } from './reading.ts';
import { isHead, isVerb, nominalPredicate, type Predicate, predicatesIn } from './syntax.ts';

const CONVERSE: [string, string][] = [];
for (const line of `
buy acquire purchase | sell
give provide supply offer deliver send lend award grant pay donate teach tell show | win receive get obtain accept borrow earn take learn collect
own hold possess | belong
lead head manage supervise direct | report follow
employ hire | work join
precede | follow
parent own control | belong
win beat defeat outperform outpace surpass exceed | lose trail lag
lease rent let | lease rent
`
  .trim()
  .split('\n')) {
  const [left = '', right = ''] = line.split(' | ');
  for (const a of left.split(' '))
    for (const b of right.split(' ')) if (a !== b) CONVERSE.push([a, b], [b, a]);
}
const converseOf = new Set(CONVERSE.map((pair) => pair.join(' ')));
export const areConverse = (a: Word, b: Word) =>
  lemmasOf(a.lower).some((x) => lemmasOf(b.lower).some((y) => converseOf.has(`${x} ${y}`)));

interface Pair {
  claim: Predicate;
  quote: Predicate;
  reading: Reading;
  exact: boolean;
  at: number;
}

/** Heads of phrases and parts of names: the words whose place counts. */
const central = (words: readonly Word[], reading: Reading) =>
  words.filter((w) => w.content && (w.name || isHead(reading, w)));

/** Predicates of the quotes that answer to a predicate of the claim. */
function pairsOf(claim: Reading, quotes: readonly Reading[], alignment: Alignment): Pair[] {
  const inQuotes = quotes.map(predicatesIn);
  const pairs: Pair[] = [];
  const nouns = claim.words
    .filter((w) => w.content && !w.name && !isVerb(claim, w) && alignment.matches.has(w.index))
    .map((w) => nominalPredicate(claim, w))
    .filter((p) => p.patients.some((w) => w.name) || p.agents.some((w) => w.name));
  for (const predicate of [...predicatesIn(claim), ...nouns]) {
    for (const match of alignment.matches.get(predicate.verb.index) ?? []) {
      const reading = quotes[match.quote];
      if (!reading) continue;
      const verbal = inQuotes[match.quote]?.find((p) => p.verb === match.word);
      const exact = match.relation === 'same' || match.relation === 'derived';
      pairs.push({
        claim: predicate,
        quote: verbal ?? nominalPredicate(reading, match.word),
        reading,
        exact,
        at: match.quote,
      });
    }
    for (const [at, predicates] of inQuotes.entries())
      for (const quote of predicates) {
        const reading = quotes[at];
        if (reading && areConverse(predicate.verb, quote.verb))
          pairs.push({ claim: predicate, quote, reading, exact: false, at });
      }
  }
  return pairs;
}

/** Words of quote `at` that a claim's word answers to; by its own base form when there is one. */
function counterparts(alignment: Alignment, word: Word, at: number): Word[] {
  // A member is no membership: a derived word may play another part.
  const matches = (alignment.matches.get(word.index) ?? []).filter(
    (m) => m.quote === at && m.relation !== 'derived',
  );
  const named = word.name ? matches.filter((m) => m.word.name) : [];
  const exact = (named.length > 0 ? named : matches).filter((m) => m.relation === 'same');
  return (exact.length > 0 ? exact : matches).map((m) => m.word);
}

/** The doer of a claim is not the doer in the quote, or the other way round; the word that changed sides. */
export function rolesConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
  bySubject: ReadonlySet<number>,
): Word | undefined {
  const byVerb = Map.groupBy(pairsOf(claim, quotes, alignment), (p) => p.claim.verb);
  for (const group of byVerb.values()) {
    const exact = group.filter((p) => p.exact);
    const conflicts = (exact.length > 0 ? exact : group).map((p) =>
      sidesConflict(p, claim, alignment, bySubject),
    );
    const mixed = mixedUp(exact, claim, alignment);
    if (mixed) return mixed;
    // The claim may lean on any one of the verbs it answers to.
    if (conflicts.every((c) => c !== undefined)) return conflicts[0];
  }
  return comparisonConflict(claim, quotes, alignment) ?? ownerConflict(claim, quotes, alignment);
}

/**
 * The quote uses the verb twice and the claim takes the doer of one and the object of the other: "A chooses x, B
 * chooses y" turned into "A chooses y".
 */
function mixedUp(pairs: readonly Pair[], claimed: Reading, alignment: Alignment): Word | undefined {
  const verbal = pairs.filter((p) => p.quote.agents.length > 0 && p.quote.patients.length > 0);
  const first = verbal[0];
  if (!first || verbal.length < 2) return undefined;
  const parts = [first.claim.agents, first.claim.patients].map((words) => central(words, claimed));
  const answered = parts.map((words) =>
    words.filter((w) =>
      verbal.some((p) => counterparts(alignment, w, p.at).some((c) => argumentsOf(p.quote).includes(c))),
    ),
  );
  if (answered.some((words) => words.length === 0)) return undefined;
  const covered = verbal.some((p) =>
    answered.every((words) =>
      words.some((w) => counterparts(alignment, w, p.at).some((c) => argumentsOf(p.quote).includes(c))),
    ),
  );
  return covered ? undefined : answered[0]?.[0];
}

const argumentsOf = (p: Predicate) => [...p.agents, ...p.patients, ...p.oblique.flatMap((o) => o.words)];

/** After these prepositions stands whom or what something is done to. */
const UNDERGOING = /^(to|for|against|towards?|about|than|)$/;

function sidesConflict(
  pair: Pair,
  claimed: Reading,
  alignment: Alignment,
  bySubject: ReadonlySet<number>,
): Word | undefined {
  const { claim, quote, reading, at } = pair;
  const converse = areConverse(claim.verb, quote.verb);
  const undergoing = [
    ...quote.patients,
    ...quote.oblique.filter((o) => UNDERGOING.test(o.preposition)).flatMap((o) => o.words),
  ];
  const doers = converse ? receivers(quote) : quote.agents;
  const others = converse ? quote.agents : undergoing;
  const onlyIn = (word: Word, here: readonly Word[], there: readonly Word[]) => {
    const own = counterparts(alignment, word, at);
    return own.some((w) => here.includes(w)) && !own.some((w) => there.includes(w));
  };
  const agents = central(claim.agents, claimed);
  // "It launched" and "it was launched" say the same: one-sided statements cannot be turned round.
  const claimHasBoth =
    claim.patients.length > 0 ||
    claim.oblique.some((o) => /^(?:to|for|against|from|towards?|than)$/.test(o.preposition));
  const quoteHasBoth = quote.passive || quote.patients.length > 0 || converse;
  if (claimHasBoth) for (const word of agents) if (onlyIn(word, others, doers)) return word;
  if (quoteHasBoth && (agents.length > 0 || claim.passive))
    for (const word of central(claim.patients, claimed)) if (onlyIn(word, doers, others)) return word;
  const misplaced = misplacedName(claim, quote, reading, claimed, bySubject, (w) =>
    counterparts(alignment, w, at),
  );
  if (misplaced) return misplaced;
  const direction = directionConflict(claim, quote, (w) => counterparts(alignment, w, at));
  if (direction) return direction;
  const turnable = claim.patients.length > 0 || quote.patients.length === 0;
  return converse || !turnable ? undefined : otherDoer(pair, agents, claimed, alignment, bySubject);
}

/**
 * The quote fills a place of the verb with one name, the claim with another that stands elsewhere in the quote:
 * "founded in Berlin" for "founded in Tallinn, with offices in Berlin".
 */
function misplacedName(
  claim: Predicate,
  quote: Predicate,
  reading: Reading,
  claimed: Reading,
  bySubject: ReadonlySet<number>,
  answers: (word: Word) => Word[],
): Word | undefined {
  const year = (w: Word) => w.kind === 'number' && /^(?:19|20)\d\d$/.test(w.text);
  const filler = (w: Word) => year(w) || (w.name && isHead(claimed, w) && !bySubject.has(w.index));
  const standing = (w: Word) => (year(w) ? reading.words.filter((o) => o.text === w.text) : answers(w));
  const astray = (words: readonly Word[], given: readonly Word[]) => {
    if (words.some((w) => standing(w).some((o) => given.includes(o)))) return undefined;
    return words.find((w) => filler(w) && standing(w).length > 0);
  };
  const undergoing = quote.patients.filter((w) => w.content && isHead(reading, w) && !ALIAS.test(w.lower));
  if (
    undergoing.length > 0 &&
    undergoing.length === quote.patients.filter((w) => isHead(reading, w)).length
  ) {
    const found = astray(claim.patients, quote.patients);
    const around = quote.oblique
      .filter((o) => /^(?:from|to|with|by|for|like|)$/.test(o.preposition))
      .flatMap((o) => o.words);
    if (found && !answers(found).some((w) => around.includes(w))) return found;
  }
  for (const part of claim.oblique) {
    const given = quote.oblique.filter((o) => o.preposition === part.preposition).flatMap((o) => o.words);
    const found = given.some((w) => w.name || year(w)) ? astray(part.words, given) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Words that stand for the page's subject. */
const ALIAS =
  /^(?:company|firm|startup|start-up|business|organisation|organization|team|it|them|us|me|him|her|you)$/;

const DIRECTIONS = new Set([
  'from',
  'to',
  'into',
  'over',
  'than',
  'against',
  'with',
  'by',
  'after',
  'before',
]);

/** "from A to B" turned into "from B to A", "A over B" into "B over A". */
function directionConflict(
  claim: Predicate,
  quote: Predicate,
  answers: (word: Word) => Word[],
): Word | undefined {
  const parts = (p: Predicate) => [
    { preposition: 'object', words: p.patients },
    ...p.oblique.filter((o) => DIRECTIONS.has(o.preposition)),
  ];
  const given = parts(quote);
  for (const part of parts(claim)) {
    const opposite = given.filter(
      (g) => g.preposition !== part.preposition && interchangeable(g.preposition, part.preposition),
    );
    const same = given.filter(
      (g) => g.preposition === part.preposition || !interchangeable(g.preposition, part.preposition),
    );
    for (const word of part.words) {
      if (timeUnitOf(word.lower)) continue;
      const own = answers(word);
      const there = own.some((w) => opposite.some((o) => o.words.includes(w)));
      if (there && !own.some((w) => same.some((o) => o.words.includes(w)))) return word;
    }
  }
  return undefined;
}

/** Pairs of places that mean opposite things with one verb. */
function interchangeable(a: string, b: string): boolean {
  const pair = [a, b].sort().join(' ');
  return ['from to', 'from into', 'object over', 'against object', 'object than', 'after before'].includes(
    pair,
  );
}

/** The quote says who did it, and it is somebody else. */
function otherDoer(
  { claim, quote, reading, at }: Pair,
  agents: readonly Word[],
  claimed: Reading,
  alignment: Alignment,
  bySubject: ReadonlySet<number>,
): Word | undefined {
  const head = agents.at(-1);
  // "We build" is not "SRLabs builds".
  const own = quote.agents.length > 0 && quote.agents.every((w) => /^(?:we|i)$/.test(w.lower));
  if (
    own &&
    head?.name &&
    !alignment.matches.get(head.index)?.some((m) => quote.agents.includes(m.word)) &&
    !bySubject.has(head.index)
  )
    return head;
  const doer = central(quote.agents, reading).at(-1);
  if (!doer || !head) return undefined;
  const answers = (word: Word) => counterparts(alignment, word, at);
  const doers = central(quote.agents, reading);
  const nameOf = (word: Word) => agents.filter((w) => w.name && Math.abs(w.index - word.index) <= 2);
  const sameDoer = (word: Word) =>
    (word.name ? nameOf(word) : [word]).every((w) => answers(w).some((c) => doers.includes(c)));
  if (agents.some(sameDoer)) return undefined;
  const elsewhere = claimed.words.filter((w) => answers(w).includes(doer));
  // The quote's doer stands in the claim, but not as the doer.
  if (elsewhere.length > 0 && !elsewhere.some((w) => claim.agents.includes(w))) return elsewhere[0];
  const named = quote.agents.some((w) => w.name);
  // The claim's doer stands in the quote, but does something else there.
  if (named && head.name && answers(head).length > 0) return head;
  // The page's own subject is put in the place of a named other.
  return named && agents.every((w) => bySubject.has(w.index)) ? head : undefined;
}

/** In the converse of a verb the doer is whom it is done for: sold to X, bought from X. */
function receivers(quote: Predicate): Word[] {
  const named = quote.oblique
    .filter((o) => /^(to|from|by|of|for)$/.test(o.preposition))
    .flatMap((o) => o.words);
  return named.length > 0 ? named : quote.patients;
}

/** "A is slower than B": what stands after "than" must stand there in the quote. */
function comparisonConflict(
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
function ownerConflict(claim: Reading, quotes: readonly Reading[], alignment: Alignment): Word | undefined {
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
