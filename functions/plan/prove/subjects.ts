/** The subject of a verb: the words left of it that do it, and what a relative clause refers to. */
import { AUXILIARIES, PREPOSITIONS, SUBJECT_PRONOUNS } from './lexicon/function-words.ts';
import type { Word } from './reading.ts';
import { DETERMINING, groupStart, nominal, OBJECT_RELATIVE, SUBORDINATING } from './verbs.ts';

/** "has, in parallel, developed": an aside between commas inside the verb group is stepped over. */
function pastAside(words: readonly Word[], start: number): number {
  if (words[start - 1]?.text !== ',') return start;
  for (let k = start - 2; k >= Math.max(1, start - 8); k--) {
    if (words[k]?.text !== ',') continue;
    return AUXILIARIES.has(words[k - 1]?.lower ?? '') ? groupStart(words, k - 1) : start;
  }
  return start;
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

export const QUANTIFYING =
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

export function nounPhraseBefore(words: readonly Word[], at: number, verbs: ReadonlySet<number>): Word[] {
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

/** Words left of the verb group that make up its subject, and the antecedent of an object relative. */
export function subjectOf(
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
  // "The fee hurts shops, critics say": after a verb a comma without "and" begins the subject.
  const comma = segment.findLastIndex((w) => w.text === ',');
  if (
    k >= 0 &&
    verbs.has(words[k]?.index ?? -1) &&
    comma >= 0 &&
    !segment.slice(comma).some((w) => /^(?:and|or)$/.test(w.lower))
  )
    segment = segment.slice(comma + 1);
  if (/^(and|or)$/.test(segment[0]?.lower ?? '') || segment[0]?.text === ',') segment = segment.slice(1);
  const agents = coreOf(segment);
  if (antecedent.length === 0 && agents.length > 0)
    return { ...contactRelative(segment, agents), empty: false };
  return { agents, antecedent, empty: segment.length === 0 };
}

const stopsLeft = (word: Word, verbs: ReadonlySet<number>) =>
  verbs.has(word.index) ||
  word.text === ';' ||
  word.text === ':' ||
  SUBORDINATING.has(word.lower) ||
  word.lower === 'but';
