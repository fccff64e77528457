/** Every content word of a claim must be accounted for by the quotes, by the page's subject or topic, or be general. */

import { lemmasOf } from '../../../lexicon/lemmas.ts';
import { LIGHT_NOUNS, LIGHT_OTHERS, LIGHT_VERBS } from '../../../lexicon/light-words.ts';
import { treeOf } from '../grammar/parse.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { stretch } from '../reading/regions.ts';
import { isHead, isVerb } from '../reading/syntax.ts';
import { attributionsIn } from './attributions.ts';

/** What may stay unaccounted for, as a share of the content words; a modifier counts half. */
const SPARE = 0.25;
/** A verb says what happens: it weighs more than a noun. */
const VERB_WEIGHT = 1.5;
/** The same for each clause of its own: a clause that mostly comes from nowhere is an invented one. */
const SPARE_IN_CLAUSE = 0.4;
/** The least share of a claim's content words that the quotes themselves must hold. */
const QUOTED_LEAST = 0.4;

export interface Coverage {
  claim: Reading;
  accounted: Word[];
  /** Words the quotes themselves hold, and words that are only general or the page's topic. */
  quoted: number;
  /** Numbers and dates that the other checks have found in the quotes. */
  measured: number;
  held: Set<number>;
  unquoted: number;
  /** Verbs and heads of noun phrases without counterpart: what happens, and to what. */
  hard: Word[];
  /** Modifiers without counterpart. */
  soft: Word[];
}

const isLight = (word: Word) =>
  [LIGHT_OTHERS, LIGHT_VERBS, LIGHT_NOUNS].some(
    (words) => words.has(word.meaning) || lemmasOf(word.meaning).some((l) => words.has(l)),
  );

/**
 * `excused`: indexes the other checks answer for (numbers, dates, the subject's name). `topics`: base forms around
 * the quote; they account for nouns alone. `converses`: whether the quotes
 * hold the converse of a verb, whose roles have been checked.
 */
export function coverageOf(
  claim: Reading,
  alignment: Alignment,
  excused: ReadonlySet<number>,
  topics: () => ReadonlySet<string>,
  converses: (word: Word) => boolean,
): Coverage {
  const coverage: Coverage = {
    claim,
    accounted: [],
    quoted: 0,
    measured: 0,
    held: new Set(),
    unquoted: 0,
    hard: [],
    soft: [],
  };
  const told = attributionsIn(claim);
  for (const word of claim.words) {
    const excusedWord = excused.has(word.index);
    if (word.kind === 'number' && excusedWord) {
      coverage.accounted.push(word);
      coverage.measured++;
    }
    if (word.kind !== 'word' || !word.content) continue;
    if (excusedWord || (alignment.matches.has(word.index) && !onlyAgentNoun(claim, word, alignment))) {
      coverage.accounted.push(word);
      if (!excusedWord || !word.name) {
        coverage.quoted++;
        coverage.held.add(word.index);
      }
      continue;
    }
    if (told.has(word.index)) continue;
    coverage.unquoted++;
    if (isLight(word)) continue;
    const verb = isVerb(claim, word);
    if (verb && converses(word)) {
      coverage.accounted.push(word);
      continue;
    }
    if (!verb && !word.name && lemmasOf(word.meaning).some((l) => topics().has(l))) continue;
    if (verb || isHead(claim, word)) coverage.hard.push(word);
    else coverage.soft.push(word);
  }
  return coverage;
}

/** "manages" has no support in "product managers" when the claim speaks of those as well. */
function onlyAgentNoun(claim: Reading, word: Word, alignment: Alignment): boolean {
  const matches = alignment.matches.get(word.index) ?? [];
  if (
    word.name ||
    !matches.every((m) => m.relation === 'derived' && /(?:er|or)s?$/.test(m.word.lower)) ||
    !isVerb(claim, word)
  )
    return false;
  return matches.every((m) =>
    claim.words.some(
      (w) =>
        w !== word && alignment.matches.get(w.index)?.some((o) => o.word === m.word && o.relation === 'same'),
    ),
  );
}

/** Weighs what nobody accounts for against all: a verb most, a modifier half. */
function tooMuch({ claim, hard, soft, accounted }: Coverage, spare: number, verbWeight: number): boolean {
  const cost = hard.reduce((sum, w) => sum + (isVerb(claim, w) ? verbWeight : 1), 0) + 0.5 * soft.length;
  return cost > spare * (hard.length + soft.length + accounted.length);
}

/** What about the words nobody accounts for looks like too much, by kind, in the order in which it is told. */
export function uncoveredWords(coverage: Coverage): [kind: string, word: Word | undefined][] {
  const { claim, unquoted, hard, soft } = coverage;
  const quoted = coverage.quoted + coverage.measured;
  const first = hard[0] ?? soft[0];
  const mostlyUnquoted = quoted < QUOTED_LEAST * (quoted + unquoted);
  return [
    ['most', mostlyUnquoted ? (first ?? claim.words.find((w) => w.content)) : undefined],
    ['much', tooMuch(coverage, SPARE, VERB_WEIGHT) ? first : undefined],
    ['invented clause', inventedClause(coverage)],
    ['item', hard.find((w) => !isVerb(claim, w) && isListed(claim, w))],
    ['several', hard.length > 1 ? first : undefined],
    ['further', hard.find((w) => isVerb(claim, w) && isFurtherClause(coverage, w))],
    ['listed', hard.find((w) => isListed(claim, w))],
    ['clause', first && uncoveredClause(coverage) ? first : undefined],
  ];
}

function uncoveredClause(coverage: Coverage): boolean {
  const { claim, accounted, hard, soft } = coverage;
  return [...new Set([...hard, ...soft].map((w) => clauseOf(claim, w)))].some((clause) => {
    const inside = (words: readonly Word[]) => words.filter((w) => clauseOf(claim, w) === clause);
    const part = { ...coverage, hard: inside(hard), soft: inside(soft), accounted: inside(accounted) };
    const count = part.hard.length + part.soft.length + part.accounted.length;
    return count >= 2 && tooMuch(part, SPARE_IN_CLAUSE, 1);
  });
}

/** The least share of a clause's content words that the quotes hold; 1 where no clause has several. */
export function leastHeld({ claim, held }: Coverage): number {
  const clauses = Map.groupBy(
    claim.words.filter((w) => w.kind === 'word' && w.content && !w.name),
    (w) => clauseOf(claim, w),
  );
  const shares = [...clauses.values()]
    .filter((words) => words.length >= 2)
    .map((words) => words.filter((w) => held.has(w.index)).length / words.length);
  return Math.min(1, ...shares);
}

/** "…, cutting losses", "… and sold it": a statement of its own beside the main one. */
function isFurtherClause({ claim, held, accounted, hard, soft }: Coverage, verb: Word): boolean {
  const label = treeOf(claim).nodeOf(verb)?.label;
  if (label !== 'conj' && label !== 'advcl') return false;
  const after = [...stretch(claim, verb, 1)];
  const strange = after.some((w) => hard.includes(w) || soft.includes(w));
  return strange || !after.some((w) => held.has(w.index) || (w.kind === 'number' && accounted.includes(w)));
}

/** A further clause none of whose words the quotes hold, or hardly any and not what happens in it. */
function inventedClause({ claim, held, hard }: Coverage): Word | undefined {
  const clauses = Map.groupBy(
    claim.words.filter((w) => w.kind === 'word' && w.content),
    (w) => clauseOf(claim, w),
  );
  const told = attributionsIn(claim);
  for (const words of [...clauses.values()].slice(1)) {
    if (words.some((w) => w.lower === 'according') || words.every((w) => told.has(w.index))) continue;
    const count = words.filter((w) => held.has(w.index)).length;
    if (words.length >= 2 && count === 0) return words[0];
    const verb = words.find((w) => isVerb(claim, w) && hard.includes(w));
    if (verb && words.length >= 3 && count <= words.length / 3) return verb;
  }
  return undefined;
}

/** Clauses as the reading counts them, and a new one at "and" with a verb of its own. */
const clauseOf = (claim: Reading, word: Word) => clausesOf(claim)[word.index] ?? word.clause;

const clauses = new WeakMap<Reading, readonly number[]>();

/** By index of the word. */
function clausesOf(claim: Reading): readonly number[] {
  const done = clauses.get(claim);
  if (done) return done;
  let extra = 0;
  const made = claim.words.map((word) => {
    const clause = word.clause + extra;
    const next = claim.words[word.index + 1];
    if (word.lower === 'and' && next && isVerb(claim, next)) extra += 0.01;
    return clause;
  });
  clauses.set(claim, made);
  return made;
}

/** One item of a list: every item is a fact of its own. */
function isListed({ words }: Reading, word: Word): boolean {
  const joins = (other: Word | undefined) => other !== undefined && /^(?:and|or|,)$/.test(other.lower);
  const after = words[word.index + 1];
  const before = words[word.index - 1];
  const beyond = words[word.index + 2];
  if (joins(after) && after?.text === ',')
    return !/^(?:which|who|that|the|an?|where|with|it|its|and)$/.test(beyond?.lower ?? '');
  return joins(after) || (joins(before) && before?.text !== ',');
}
