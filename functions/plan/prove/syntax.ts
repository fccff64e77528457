/**
 * A shallow parse: which words are verbs, and for each who does it and to whom. Enough for statements in plain
 * business prose; where a role is unclear it stays empty, and the check on roles stays silent.
 */
import { AUXILIARIES, BE, CONJUNCTIONS, PREPOSITIONS, SUBJECT_PRONOUNS } from './lexicon/function-words.ts';
import { isPastForm, lemmasOf } from './lexicon/lemmas.ts';
import { commonness } from './lexicon/wordnet.ts';
import type { Reading, Word } from './reading.ts';

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

const MODALS = new Set('will would shall should can could may might must do does did to ll'.split(' '));
const HAVE = new Set(['have', 'has', 'had', 'having']);
const DETERMINING = new Set(
  'a an the this these those its their our your his her my each every no some any all both many several few most such another own'.split(
    ' ',
  ),
);
const OBJECT_RELATIVE = new Set(['which', 'that', 'whom', 'who']);
const SUBORDINATING = new Set(
  'while whereas although though because if when where unless so what how why'.split(' '),
);

const known = (word: string, pos: 'noun' | 'verb' | 'adjective') =>
  Math.max(0, ...lemmasOf(word).map((l) => commonness(l, pos)));
const isAdverb = (word: Word) =>
  !word.name &&
  (/^(also|even|still|already|now|once|currently|recently|previously|jointly|only|just|never|always|often|not|formerly|ever|then|sometimes|often|usually|typically|rarely|seldom|once|twice|together|instead|soon)$/.test(
    word.lower,
  ) ||
    (/ly$/.test(word.lower) && word.lower.length > 4));
const isParticiple = (word: Word) => isPastForm(word.lower);
const isGerund = (word: Word) =>
  /ing$/.test(word.lower) && lemmasOf(word.lower).some((l) => l !== word.lower && commonness(l, 'verb') > 0);

const isSign = (word: Word | undefined) => word?.kind === 'sign';
/** May stand in a noun phrase. */
const nominal = (word: Word | undefined) =>
  word !== undefined &&
  (word.content || word.swallowed || word.kind === 'number') &&
  !(word.kind === 'word' && isAdverb(word));

/** The word before, adverbs passed over. */
function previousOf(words: readonly Word[], i: number): Word | undefined {
  let k = i - 1;
  while (k >= 0 && words[k] && words[k]?.kind === 'word' && isAdverb(words[k] as Word)) k--;
  return words[k];
}

function verbAt(words: readonly Word[], i: number, verbs: ReadonlySet<number>): boolean {
  const word = words[i];
  if (word?.kind !== 'word' || !word.content || isAdverb(word)) return false;
  if (word.name) return false;
  const asVerb = known(word.lower, 'verb');
  if (asVerb === 0) return false;
  const previous = previousOf(words, i);
  const next = words[i + 1];
  if (previous && DETERMINING.has(previous.lower)) return false;
  if (previous && /['\u2019]s?$/.test(previous.text)) return false;
  if (
    previous &&
    !previous.name &&
    known(previous.lower, 'adjective') > Math.max(known(previous.lower, 'noun'), 1) &&
    !isVerbIn(verbs, previous) &&
    !AUXILIARIES.has(previous.lower)
  )
    return false;
  if (previous?.text === '-' && previous.glued) return false;
  if (next?.text === '-' && next.glued) return false;
  if (previous && HAVE.has(previous.lower)) return isParticiple(word);
  if (previous && BE.has(previous.lower)) return isParticiple(word) || isGerund(word);
  if (previous && MODALS.has(previous.lower))
    return (
      previous.lower !== 'to' ||
      !/s$/.test(word.lower) ||
      (lemmasOf(word.lower)[0] === word.lower && asVerb > known(word.lower, 'noun'))
    );
  const adverbBetween = previous !== undefined && previous.index !== i - 1;
  if (previous && verbs.has(previous.index) && !(adverbBetween && isParticiple(word))) return false;
  if (isGerund(word)) return verbalGerund(words, i);
  if (insidePhrase(words, i)) return false;
  if (previous && PREPOSITIONS.has(previous.lower)) return false;
  if (/ed$/.test(word.lower) || (isParticiple(word) && asVerb >= known(word.lower, 'noun')))
    return verbalPast(previous, next, asVerb, word);
  const finiteBefore =
    previous && !SUBJECT_PRONOUNS.has(previous.lower) ? finiteVerbBefore(words, i, verbs) : undefined;
  if (finiteBefore)
    return CAUSATIVE.test(finiteBefore.lower) && !/(?:s|ed|ing)$/.test(word.lower) && asVerb >= 2;
  return finite(words, i, previous, next, asVerb);
}

/** Verbs whose object does the verb that follows: "lets developers try". */
const CAUSATIVE = /^(?:let|lets|letting|help|helps|helped|helping|make|makes|made|making|have|has|see|sees)$/;

/** A clause has one finite verb: a second one needs a conjunction, a comma or a relative before it. */
function finiteVerbBefore(words: readonly Word[], i: number, verbs: ReadonlySet<number>): Word | undefined {
  for (let k = i - 1; k >= 0; k--) {
    const word = words[k];
    if (!word || word.sentence !== words[i]?.sentence) return undefined;
    if (isSign(word) && word.text !== '-' && word.text !== '/') return undefined;
    if (CONJUNCTIONS.has(word.lower) || OBJECT_RELATIVE.has(word.lower) || SUBORDINATING.has(word.lower))
      return undefined;
    if (verbs.has(k)) return word;
  }
  return undefined;
}

/** "his WeWork shares": a determiner and a name before make it a noun. */
const insidePhrase = (words: readonly Word[], i: number) =>
  words[i - 1]?.name === true &&
  DETERMINING.has(words[i - 2]?.lower ?? '') &&
  !/^(the|that|this)$/.test(words[i - 2]?.lower ?? '');

const isVerbIn = (verbs: ReadonlySet<number>, word: Word) => verbs.has(word.index);

const plural = (word: Word) => /s$/.test(word.lower) && !word.name;
const nominalSoon = (previous: Word) =>
  previous.text === ',' || previous.lower === 'and' || previous.lower === 'or';

/** "went", "rose": a past form that is nothing else. */
const isPastOnly = (word: Word) =>
  isParticiple(word) &&
  !/s$/.test(word.lower) &&
  commonness(word.lower, 'noun') === 0 &&
  commonness(word.lower, 'adjective') === 0;

/** "using the profiles" is a verb, "training data" is not. */
function verbalGerund(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  const previous = words[i - 1];
  if (!next || isSign(next)) return false;
  if (DETERMINING.has(next.lower) || SUBJECT_PRONOUNS.has(next.lower) || next.name || next.kind === 'number')
    return true;
  if (PREPOSITIONS.has(next.lower))
    return next.lower === 'to' || next.lower === 'from' || next.lower === 'for' || next.lower === 'with';
  if (previous === undefined) return false;
  const rarelyNoun = known(words[i]?.lower ?? '', 'verb') > commonness(words[i]?.lower ?? '', 'noun');
  return (
    rarelyNoun && (previous.text === ',' || PREPOSITIONS.has(previous.lower) || previous.lower === 'and')
  );
}

function verbalPast(previous: Word | undefined, next: Word | undefined, asVerb: number, word: Word): boolean {
  if (!previous) return next !== undefined && !nominal(next);
  if (isSign(previous) && previous.text !== ',' && previous.text !== ')') return false;
  if (CONJUNCTIONS.has(previous.lower)) return asVerb > 1;
  const afterNoun =
    nominal(previous) ||
    SUBJECT_PRONOUNS.has(previous.lower) ||
    OBJECT_RELATIVE.has(previous.lower) ||
    isSign(previous);
  if (!afterNoun) return false;
  return asVerb >= 1 && previous.lower !== word.lower;
}

/** A present form: after a noun or pronoun, before something that can follow a verb, and not better read as noun. */
function finite(
  words: readonly Word[],
  i: number,
  previous: Word | undefined,
  next: Word | undefined,
  asVerb: number,
): boolean {
  const word = words[i];
  if (!word) return false;
  if (!previous || word.opens) {
    // An imperative opens the sentence: "Call OpenAI directly".
    return (
      next !== undefined &&
      !isSign(next) &&
      !AUXILIARIES.has(next.lower) &&
      asVerb >= 2 &&
      !/s$/.test(word.lower) &&
      (DETERMINING.has(next.lower) || next.name || asVerb > known(word.lower, 'noun'))
    );
  }
  const subjectLike =
    nominal(previous) ||
    SUBJECT_PRONOUNS.has(previous.lower) ||
    previous.lower === 'and' ||
    previous.lower === 'or' ||
    previous.text === ',' ||
    previous.text === ')';
  if (subjectLike && (!next || isSign(next)) && !nominalSoon(previous))
    return asVerb > known(word.lower, 'noun');
  if (!subjectLike || !next || CONJUNCTIONS.has(next.lower) || AUXILIARIES.has(next.lower)) return false;
  if (isPastOnly(next)) return false;
  const asNoun = known(word.lower, 'noun');
  const third = /s$/.test(word.lower);
  const after =
    DETERMINING.has(next.lower) || next.name || next.kind === 'number' || SUBJECT_PRONOUNS.has(next.lower);
  if (SUBJECT_PRONOUNS.has(previous.lower) || OBJECT_RELATIVE.has(previous.lower)) return true;
  if (after && (third || asVerb >= asNoun)) return true;
  // "Teams ship faster"
  if (
    asVerb >= 2 &&
    !third &&
    plural(previous) &&
    (isAdverb(next) || /^(?:faster|better|more|less|well|up|out)$/.test(next.lower))
  )
    return true;
  // "Schools license the platform": a determiner follows no noun but a noun of time.
  if (DETERMINING.has(next.lower) && asVerb >= 2 && plural(previous)) return true;
  if (/^(and|or)$/.test(previous.lower)) return asVerb > asNoun && !isSign(next);
  if (previous.text === ',') return asVerb > asNoun + 1;
  return third !== plural(previous) ? asVerb >= asNoun : asVerb > asNoun + 1;
}

/** Verbs of a text in order. */
function verbsIn({ words }: Reading): Word[] {
  const verbs = new Set<number>();
  return words.filter((_, i) => {
    const is = verbAt(words, i, verbs);
    if (is) verbs.add(i);
    return is;
  });
}

/** "a platform based on S3 was tested": the participle belongs to the noun, the verb is still to come. */
function isReduced(words: readonly Word[], at: number): boolean {
  const verb = words[at];
  const next = words[at + 1];
  if (!verb || !next || !isParticiple(verb) || groupStart(words, at) !== at) return false;
  if (!PREPOSITIONS.has(next.lower)) return false;
  for (let k = at + 2; k < Math.min(words.length, at + 14); k++) {
    const word = words[k];
    if (!word || word.kind === 'sign' || SUBJECT_PRONOUNS.has(word.lower)) return false;
    if (BE.has(word.lower) || HAVE.has(word.lower) || (MODALS.has(word.lower) && word.lower !== 'to'))
      return true;
  }
  return false;
}

/** Index of the first word of the verb group (auxiliaries, adverbs, "to") that ends at `at`. */
function groupStart(words: readonly Word[], at: number): number {
  let k = at;
  while (k > 0) {
    const before = words[k - 1];
    if (!before || before.kind !== 'word') break;
    if (
      !(AUXILIARIES.has(before.lower) || isAdverb(before) || before.lower === 'to' || before.lower === 'been')
    )
      break;
    k--;
  }
  return k;
}

function isPassive(words: readonly Word[], verb: Word, start: number): boolean {
  if (!isParticiple(verb)) return false;
  const group = words.slice(start, verb.index);
  if (group.some((w) => BE.has(w.lower))) return true;
  if (group.some((w) => HAVE.has(w.lower))) return false;
  const next = words[verb.index + 1];
  // "no credit card needed"
  if (DONE_TO.test(verb.lower) && (!next || isSign(next))) return true;
  return next?.lower === 'by';
}

const DONE_TO = /^(?:needed|required|included|accepted|guaranteed|involved|wanted|offered|provided|allowed)$/;

const stopsLeft = (word: Word, verbs: ReadonlySet<number>) =>
  verbs.has(word.index) ||
  word.text === ';' ||
  word.text === ':' ||
  SUBORDINATING.has(word.lower) ||
  word.lower === 'but';

/** "has, in parallel, developed": an aside between commas inside the verb group is stepped over. */
function pastAside(words: readonly Word[], start: number): number {
  if (words[start - 1]?.text !== ',') return start;
  for (let k = start - 2; k >= Math.max(1, start - 8); k--) {
    if (words[k]?.text !== ',') continue;
    return AUXILIARIES.has(words[k - 1]?.lower ?? '') ? groupStart(words, k - 1) : start;
  }
  return start;
}

/** Words left of the verb group that make up its subject, and the antecedent of an object relative. */
function subjectOf(
  words: readonly Word[],
  start: number,
  sentence: number,
  verbs: ReadonlySet<number>,
): { agents: Word[]; antecedent: Word[]; empty: boolean } {
  let k = pastAside(words, start) - 1;
  const nearest = words[k];
  if (!nearest || nearest.sentence !== sentence) return { agents: [], antecedent: [], empty: true };
  if (/^(and|or|but|then|,)$/.test(nearest.lower)) return { agents: [], antecedent: [], empty: true };
  if (OBJECT_RELATIVE.has(nearest.lower))
    return { agents: nounPhraseBefore(words, k - 1, verbs), antecedent: [], empty: false };
  while (k >= 0) {
    const word = words[k];
    if (!word || word.sentence !== sentence || stopsLeft(word, verbs) || OBJECT_RELATIVE.has(word.lower))
      break;
    k--;
  }
  let segment = words.slice(k + 1, pastAside(words, start));
  const antecedent = OBJECT_RELATIVE.has(words[k]?.lower ?? '') ? nounPhraseBefore(words, k - 1, verbs) : [];
  const first = segment[0];
  if (first && (PREPOSITIONS.has(first.lower) || first.lower === 'as')) {
    const comma = segment.findIndex((w) => w.text === ',');
    segment = comma >= 0 ? segment.slice(comma + 1) : pastDate(segment);
  }
  if (/^(and|or)$/.test(segment[0]?.lower ?? '') || segment[0]?.text === ',') segment = segment.slice(1);
  const agents = coreOf(segment);
  if (antecedent.length === 0 && agents.length > 0)
    return { ...contactRelative(segment, agents), empty: false };
  return { agents, antecedent, empty: segment.length === 0 };
}

/** "In March 2021 Northwind acquired": what follows the date is the subject. */
function pastDate(segment: readonly Word[]): Word[] {
  const rest = segment.slice(1);
  const end = rest.findIndex((w) => w.kind !== 'number' && !DATING.test(w.lower));
  return end > 0 ? rest.slice(end) : [...segment];
}

const DATING =
  /^(?:the|early|late|mid|last|next|this|year|years|month|months|week|weeks|day|days|summer|spring|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])$/;

/** "properties he owned", "an entity Neumann controlled": the phrase before is what the verb is done to. */
function contactRelative(segment: readonly Word[], agents: Word[]): { agents: Word[]; antecedent: Word[] } {
  const last = segment.at(-1);
  const before = segment.at(-2);
  if (last && SUBJECT_PRONOUNS.has(last.lower) && !(before && nominal(before)))
    return { agents: [last], antecedent: [] };
  if (!last || !before || !nominal(before) || before.glued) return { agents, antecedent: [] };
  const pronoun = /^(he|she|it|they|we|you|i)$/.test(last.lower);
  const nameAfterNoun =
    last.name && !before.name && before.content && DETERMINING.has(segment.at(-3)?.lower ?? '');
  if (pronoun) return { agents: [last], antecedent: [before] };
  if (nameAfterNoun) return { agents: [last], antecedent: [before] };
  return { agents, antecedent: [] };
}

const QUANTIFYING =
  /^(?:all|most|many|some|few|half|each|one|none|any|both|much|majority|third|quarter|thousands|millions|hundreds|dozens)$/;

/** The words of a segment that stand in no prepositional phrase. */
function coreOf(segment: readonly Word[]): Word[] {
  const core: Word[] = [];
  let inside = false;
  for (const [i, word] of segment.entries()) {
    // "all of our electricity": the quantity stands before "of", the thing after it.
    if (word.lower === 'of' && QUANTIFYING.test(segment[i - 1]?.lower ?? '')) {
      core.pop();
      continue;
    }
    if (PREPOSITIONS.has(word.lower) && word.kind === 'word') inside = true;
    else if (/^(?:i|we|he|she|they)$/.test(word.lower)) {
      inside = false;
      core.push(word);
    } else if (word.text === ',' || word.text === ')' || word.lower === 'and' || word.lower === 'or')
      inside = inside && word.text !== ',' && word.text !== ')';
    else if (!inside && (nominal(word) || SUBJECT_PRONOUNS.has(word.lower))) core.push(word);
  }
  return core;
}

function nounPhraseBefore(words: readonly Word[], at: number, verbs: ReadonlySet<number>): Word[] {
  let k = at;
  if (words[k]?.text === ',') k--;
  const phrase: Word[] = [];
  while (k >= 0) {
    const word = words[k];
    if (!word || verbs.has(word.index) || !nominal(word)) break;
    phrase.unshift(word);
    k--;
  }
  return phrase;
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
  if (!next || next.kind !== 'word') return true;
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

/** A noun made from a verb, read as a predicate: "the acquisition of Figma by Adobe", "form detection". */
export function nominalPredicate({ words }: Reading, noun: Word): Predicate {
  const before = words[noun.index - 1];
  const owner = before?.kind === 'word' && /['\u2019]s?$/.test(before.text) ? [before] : [];
  const modifier =
    before && before.content && owner.length === 0 && !/ly$|ic$|al$|ive$|ous$|able$/.test(before.lower)
      ? [before]
      : [];
  const oblique: Predicate['oblique'] = [];
  for (let k = noun.index + 1; k < Math.min(words.length, noun.index + 14); k++) {
    const word = words[k];
    if (
      !word ||
      word.sentence !== noun.sentence ||
      word.text === ',' ||
      word.text === ';' ||
      OBJECT_RELATIVE.has(word.lower)
    )
      break;
    if (word.kind === 'word' && PREPOSITIONS.has(word.lower))
      oblique.push({ preposition: word.lower, words: [] });
    else if (nominal(word)) {
      const last = oblique.at(-1);
      if (!last) break;
      last.words.push(word);
    } else if (AUXILIARIES.has(word.lower)) break;
  }
  const agentive = /(?:er|or|ers|ors|ee|ees)$/.test(noun.lower);
  if (agentive) return agentPredicate(words, noun, owner, oblique);
  const after = (preposition: string) =>
    oblique.filter((o) => o.preposition === preposition).flatMap((o) => o.words);
  return {
    verb: noun,
    passive: false,
    agents: [...owner, ...after('by')],
    // "the help of X" is help from X, "the acquisition of X" is done to X.
    patients: [...modifier, ...(/(?:tion|sion|ment|ing|al)s?$/.test(noun.lower) ? after('of') : [])],
    oblique: oblique.filter((o) => o.preposition !== 'by' && o.preposition !== 'of'),
    inherited: false,
  };
}

/** "backers include Accel", "investor SoftBank": the names are the doers, the owner is whom it is done to. */
function agentPredicate(
  words: readonly Word[],
  noun: Word,
  owner: Word[],
  oblique: Predicate['oblique'],
): Predicate {
  const following = words.slice(noun.index + 1, noun.index + 8);
  const stop = following.findIndex((w) => w.text === '.' || w.text === ';' || (w.text === ',' && !w.name));
  const named = (stop < 0 ? following : following.slice(0, stop)).filter((w) => w.name);
  const of = oblique.filter((o) => o.preposition === 'of' || o.preposition === 'for').flatMap((o) => o.words);
  return {
    verb: noun,
    passive: false,
    agents: named.filter((w) => !of.includes(w)),
    patients: [...owner, ...of],
    oblique: [],
    inherited: false,
  };
}
