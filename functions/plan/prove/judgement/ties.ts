/**
 * Pairs of things a predicate of the claim ties together, each in its part (doer, undergoer, after which preposition),
 * beside the parts they have in whatever predicate of the quotes ties them.
 */

import { areConverse } from '../../../lexicon/converse.ts';
import type { Comparison } from '../comparison.ts';
import { counterparts } from '../reading/alignment.ts';
import { central } from '../reading/pairs.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { type Predicate, predicatesIn } from '../reading/syntax.ts';

/** 'doer', 'undergoer' or a preposition. */
type Part = string;
interface Placed {
  word: Word;
  part: Part;
}

/** What each word of a predicate is to it; the surer part wins. */
function partsOf({ agents, patients, oblique }: Predicate): Map<Word, Part> {
  return new Map([
    ...oblique.flatMap((o) => o.words.map((w) => [w, o.preposition || 'undergoer'] as const)),
    ...patients.map((w) => [w, 'undergoer'] as const),
    ...agents.map((w) => [w, 'doer'] as const),
  ]);
}

const inQuotes = new WeakMap<Reading, { predicate: Predicate; parts: Map<Word, Part> }[]>();

function predicatesWithParts(reading: Reading) {
  const done = inQuotes.get(reading);
  if (done) return done;
  const made = predicatesIn(reading).map((predicate) => ({ predicate, parts: partsOf(predicate) }));
  inQuotes.set(reading, made);
  return made;
}

/** Best first. */
const KINDS = [
  'same',
  'sameElsewhere',
  'shifted',
  'shiftedElsewhere',
  'level',
  'turned',
  'turnedElsewhere',
  'apart',
  'far',
] as const;
type Kind = (typeof KINDS)[number];

function kindOf(
  a: Part,
  b: Part,
  thereA: Part,
  thereB: Part,
  converse: boolean,
): 'same' | 'shifted' | 'level' | 'turned' {
  if (thereA === thereB) return 'level';
  const doers = [a, b].indexOf('doer');
  const doersThere = [thereA, thereB].indexOf('doer');
  if (converse) return doers >= 0 && doers === doersThere ? 'turned' : 'same';
  if (a === thereA && b === thereB) return 'same';
  if (doers >= 0 && doersThere >= 0 && doers !== doersThere) return 'turned';
  return a === thereB && b === thereA ? 'turned' : 'shifted';
}

/** A predicate of a quote beside one of the claim. */
interface Other {
  at: number;
  parts: ReadonlyMap<Word, Part>;
  converse: boolean;
  /** The claim's predicate answers to it. */
  linked: boolean;
}

function othersOf(own: Predicate, { alignment, evidence }: Comparison): Other[] {
  const answers = alignment.matches.get(own.verb.index) ?? [];
  return evidence.quotes.flatMap((quote, at) =>
    predicatesWithParts(quote).map(({ predicate, parts }) => {
      const converse = areConverse(own.verb, predicate.verb);
      const linked = converse || answers.some((m) => m.quote === at && m.word === predicate.verb);
      return { at, parts, converse, linked };
    }),
  );
}

/** A thing the claim places, with its counterparts in each quote. */
interface Found extends Placed {
  there: readonly (readonly Word[])[];
}

function bestKind(a: Found, b: Found, others: readonly Other[]): Kind {
  const together = a.there.some((words, at) =>
    words.some((x) => b.there[at]?.some((y) => x.sentence === y.sentence)),
  );
  let best: Kind = together ? 'apart' : 'far';
  for (const { at, parts, converse, linked } of others)
    for (const x of a.there[at] ?? [])
      for (const y of b.there[at] ?? []) {
        const [there, other] = [parts.get(x), parts.get(y)];
        if (there === undefined || other === undefined || x === y) continue;
        const kind = kindOf(a.part, b.part, there, other, converse);
        const seen: Kind = linked || kind === 'level' ? kind : `${kind}Elsewhere`;
        if (KINDS.indexOf(seen) < KINDS.indexOf(best)) best = seen;
      }
  return best;
}

/** What has become of the part of one thing: compared with predicates of the quotes that the predicate answers to. */
function moveOf({ part, there }: Found, others: readonly Other[]) {
  const linked = others.filter((o) => o.linked && !o.converse);
  const parts = new Set(linked.flatMap((o) => (there[o.at] ?? []).flatMap((w) => o.parts.get(w) ?? [])));
  if (linked.length === 0) return 'missing';
  if (parts.size === 0) return 'elsewhere';
  if (parts.has(part)) return 'kept';
  return part === 'doer' ? 'toDoer' : parts.has('doer') ? 'fromDoer' : 'otherwise';
}

/** "X follows" where the quote only has "followers", and X is none of them. */
function isFromBearer(own: Predicate, { alignment, evidence }: Comparison): boolean {
  const answers = alignment.matches.get(own.verb.index) ?? [];
  if (own.kind !== 'verb' || answers.length === 0) return false;
  const bearers = answers.filter(
    (m) => m.relation === 'derived' && /(?:er|or|ee|ant|ist)s?$/.test(m.word.lower),
  );
  const isBearer = (word: Word) =>
    alignment.matches.get(word.index)?.some((m) => bearers.some((b) => b.word === m.word)) ?? false;
  // "Ada, the founder": whoever bears the title does it.
  const holds = bearers.some((b) => {
    const reading = evidence.quotes[b.quote];
    // "Norlink: 900 followers": many are others.
    return (
      reading !== undefined &&
      !/[^s]s$/.test(b.word.lower) &&
      predicatesIn(reading).some(
        (p) =>
          p.kind === 'state' &&
          p.verb === b.word &&
          own.agents.some((w) => counterparts(alignment, w, b.quote).some((c) => p.agents.includes(c))),
      )
    );
  });
  return bearers.length === answers.length && !holds && !own.agents.some(isBearer);
}

export function tieSignals(comparison: Comparison): Record<string, number> {
  const { claim, alignment, evidence } = comparison;
  const found: { kind: Kind; names: boolean }[] = [];
  const single = { kept: 0, toDoer: 0, fromDoer: 0, otherwise: 0, elsewhere: 0, missing: 0 };
  let bearers = 0;
  for (const predicate of predicatesIn(claim)) {
    const parts = [...partsOf(predicate)].map(([word, part]) => ({ word, part }));
    const heads = new Set(
      central(
        parts.map((p) => p.word),
        claim,
      ),
    );
    const others = othersOf(predicate, comparison);
    const placed = parts
      .filter((p) => heads.has(p.word) && alignment.matches.has(p.word.index))
      .map((p) => ({ ...p, there: evidence.quotes.map((_, at) => counterparts(alignment, p.word, at)) }));
    for (const p of placed) single[moveOf(p, others)]++;
    if (isFromBearer(predicate, comparison)) bearers++;
    for (const [i, a] of placed.entries())
      for (const b of placed.slice(i + 1))
        if (a.part !== b.part)
          found.push({ kind: bestKind(a, b, others), names: a.word.name && b.word.name });
  }
  const count = (...kinds: Kind[]) => found.filter((f) => kinds.includes(f.kind)).length;
  const share = (n: number) => n / Math.max(1, found.length);
  return {
    partsKept: single.kept,
    partsToDoer: single.toDoer,
    partsFromDoer: single.fromDoer,
    partsOtherwise: single.otherwise,
    partsElsewhere: single.elsewhere,
    fromBearer: bearers,
    ties: found.length,
    tiesSame: share(count('same')),
    tiesAlike: share(count('same', 'sameElsewhere', 'shifted')),
    tiesLevel: count('level'),
    tiesTurned: count('turned'),
    tiesTurnedElsewhere: count('turnedElsewhere'),
    tiesApart: share(count('apart', 'far')),
    tiesFar: count('far'),
    tiesTurnedNames: found.filter((f) => f.names && f.kind.startsWith('turned')).length,
    tiesApartNames: found.filter((f) => f.names && /apart|far/.test(f.kind)).length,
  };
}
