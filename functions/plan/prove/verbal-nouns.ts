/** Nouns made from verbs, read as predicates: "the acquisition of Figma by Adobe", "our investors include Accel". */
import { AUXILIARIES, PREPOSITIONS } from './lexicon/function-words.ts';
import type { Reading, Word } from './reading.ts';
import type { Predicate } from './syntax.ts';
import { nominal, OBJECT_RELATIVE } from './verbs.ts';

/** A noun made from a verb, read as a predicate: "the acquisition of Figma by Adobe", "form detection". */
export function nominalPredicate({ words }: Reading, noun: Word): Predicate {
  const before = words[noun.index - 1];
  const owner = before?.kind === 'word' && /['\u2019]s?$/.test(before.text) ? [before] : [];
  const modifier =
    before?.content && owner.length === 0 && !/ly$|ic$|al$|ive$|ous$|able$/.test(before.lower)
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
