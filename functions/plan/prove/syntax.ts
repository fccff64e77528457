/**
 * A shallow parse: which words are verbs, and for each who does it and to whom. Enough for statements in plain
 * business prose; where a role is unclear it stays empty, and the check on roles stays silent.
 */
import { AUXILIARIES, BE, PREPOSITIONS, SUBJECT_PRONOUNS } from './lexicon/function-words.ts';
import type { Reading, Word } from './reading.ts';
import { nounPhraseBefore, QUANTIFYING, subjectOf } from './subjects.ts';
import {
  groupStart,
  HAVE,
  isGerund,
  isPassive,
  isReduced,
  MODALS,
  nominal,
  OBJECT_RELATIVE,
  verbsIn,
} from './verbs.ts';

export interface Predicate {
  verb: Word;
  passive: boolean;
  /** Words of the noun phrase that does it; heads come last in each phrase. Empty when not said. */
  agents: Word[];
  /** Words of what it is done to. */
  patients: Word[];
  /** Words after a preposition: to whom, from whom, than what. */
  oblique: { preposition: string; words: Word[] }[];
  /** The agent is taken over from the verb before. */
  inherited: boolean;
}

const stopsRight = (word: Word, verbs: ReadonlySet<number>) =>
  verbs.has(word.index) ||
  word.text === ';' ||
  word.text === ':' ||
  OBJECT_RELATIVE.has(word.lower) ||
  /^(while|whereas|although|though|because|but|if|when|where|unless|once|and\/or)$/.test(word.lower);

function rightOf(
  words: readonly Word[],
  verb: Word,
  verbs: ReadonlySet<number>,
): Pick<Predicate, 'oblique'> & { objects: Word[] } {
  const objects: Word[] = [];
  const oblique: Predicate['oblique'] = [];
  let current: Word[] = objects;
  for (let k = verb.index + 1; k < words.length; k++) {
    const word = words[k];
    if (!word || word.sentence !== verb.sentence || stopsRight(word, verbs)) break;
    const next = words[k + 1];
    if (BE.has(word.lower) || HAVE.has(word.lower)) break;
    if (SUBJECT_PRONOUNS.has(word.lower) && next && (verbs.has(next.index) || AUXILIARIES.has(next.lower)))
      break;
    if (
      word.text === ',' &&
      next &&
      (SUBJECT_PRONOUNS.has(next.lower) ||
        ((/^(?:the|an?|and)$/.test(next.lower) || next.name) && verbSoon(words, k + 1, verbs)))
    )
      break;
    if (word.lower === 'and' && verbSoon(words, k, verbs)) break;
    if (word.lower === 'to' && next && verbs.has(next.index)) break;
    if (word.kind === 'word' && PREPOSITIONS.has(word.lower) && next?.text !== '-') {
      if (isApproximator(words, k)) continue;
      if (word.lower === 'of' && QUANTIFYING.test(words[k - 1]?.lower ?? '')) {
        current.pop();
        continue;
      }
      current = [];
      oblique.push({ preposition: word.lower, words: current });
    } else if (
      nominal(word) ||
      SUBJECT_PRONOUNS.has(word.lower) ||
      /^(?:us|me|them|him|her)$/.test(word.lower)
    )
      current.push(word);
  }
  return { objects, oblique };
}

/** "more than 50 countries", "up to three": no prepositional phrase. */
const isApproximator = (words: readonly Word[], k: number) =>
  /^(than|over|under|about|around|up|to|above|below|upwards)$/.test(words[k]?.lower ?? '') &&
  [words[k + 1], words[k + 2]].some(
    (w, n) => w?.kind === 'number' || (n === 0 && NUMBER_WORD.test(w?.lower ?? '')),
  ) &&
  (words[k]?.lower !== 'to' || words[k - 1]?.lower === 'up');

const NUMBER_WORD =
  /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|a|half|dozen|dozens|hundreds|thousands|millions)$/;

export const isVerb = (reading: Reading, word: Word): boolean => parse(reading).verbs.has(word.index);

/** True for the word a noun phrase is about: the last of a run. */
export function isHead(reading: Reading, word: Word): boolean {
  const { words } = reading;
  let k = word.index + 1;
  while (words[k]?.kind === 'sign' && words[k]?.glued && /^[-/'’]$/.test(words[k]?.text ?? '')) k++;
  const next = words[k];
  if (next?.kind !== 'word') return true;
  if (/['\u2019]s?$/.test(word.text)) return false;
  return !nominal(next) || next.sentence !== word.sentence || parse(reading).verbs.has(next.index);
}

/** A verb within the next few words: what stands between is its subject. */
function verbSoon(words: readonly Word[], at: number, verbs: ReadonlySet<number>): boolean {
  for (let k = at + 1; k < Math.min(words.length, at + 7); k++) {
    const word = words[k];
    if (!word || word.text === ',' || PREPOSITIONS.has(word.lower)) return false;
    if (verbs.has(k) || BE.has(word.lower) || MODALS.has(word.lower) || HAVE.has(word.lower)) return true;
  }
  return false;
}

interface Parse {
  predicates: Predicate[];
  verbs: ReadonlySet<number>;
}

const parses = new WeakMap<Reading, Parse>();

function parse(reading: Reading): Parse {
  const done = parses.get(reading);
  if (done) return done;
  const verbs = verbsIn(reading).map((w) => w.index);
  const made = { predicates: predicatesOf(reading, verbs), verbs: new Set(verbs) };
  parses.set(reading, made);
  return made;
}

/** All predicates of a text with their roles. */
export const predicatesIn = (reading: Reading): readonly Predicate[] => parse(reading).predicates;

function predicatesOf(reading: Reading, all: readonly number[]): Predicate[] {
  const { words } = reading;
  const verbs = new Set(all.filter((at) => !isReduced(words, at)));
  const found: Predicate[] = [];
  let lastAntecedent: Word[] = [];
  for (const at of all) {
    const verb = words[at];
    if (!verb) continue;
    const start = groupStart(words, at);
    const reduced = !verbs.has(at);
    const passive = reduced || isPassive(words, verb, start);
    const { objects, oblique } = rightOf(words, verb, verbs);
    const left = reduced
      ? { agents: nounPhraseBefore(words, at - 1, verbs), antecedent: [], empty: false }
      : subjectOf(words, start, verb.sentence, verbs);
    const by = passive ? oblique.filter((o) => o.preposition === 'by').flatMap((o) => o.words) : [];
    const before = found.at(-1);
    const same = before !== undefined && before.verb.sentence === verb.sentence;
    const controlled = same && words[start]?.lower === 'to';
    const inherits = same && (left.empty || controlled);
    const doer = before?.passive ? before.patients : (before?.agents ?? []);
    const own = isGerund(verb) && start === at ? [] : resolved(left.agents, same ? doer : []);
    const directly = controlled && before?.patients.some((w) => w.index === start - 1);
    const handedOn =
      inherits && lastAntecedent.length > 0 ? lastAntecedent : directly ? (before?.patients ?? []) : doer;
    const subject = inherits ? handedOn : own;
    const antecedent = objects.length === 0 ? left.antecedent : [];
    lastAntecedent = antecedent;
    found.push({
      verb,
      passive,
      agents: passive ? by : subject,
      patients: passive ? subject : [...objects, ...antecedent],
      oblique: passive
        ? [
            ...oblique.filter((o) => o.preposition !== 'by'),
            ...(objects.length ? [{ preposition: '', words: objects }] : []),
          ]
        : oblique,
      inherited: inherits,
    });
  }
  return found;
}

/** "Son said he wants": a lone pronoun means the doer of the verb before, when there is one. */
const resolved = (agents: Word[], before: Word[]): Word[] =>
  agents.length > 0 && agents.every((w) => /^(?:he|she|it|they)$/.test(w.lower)) && before.length > 0
    ? before
    : agents;
