/** Nouns made from verbs, read as predicates: "the acquisition of Figma by Adobe", "our investors include Accel". */
import { treeOf } from '../grammar/parse.ts';
import { childrenBy, phraseWords, possessorWords, runAfter } from '../grammar/phrases.ts';
import type { Reading, Word } from './reading.ts';
import type { Predicate } from './syntax.ts';

/** Nouns whose owner does what they say, there being nobody it is done to: "his resignation". */
const INTRANSITIVE = /^(?:resign|depart|arriv|grow|retire|expan|participat|work|exist|emerg)/;

export function nominalPredicate(reading: Reading, noun: Word): Predicate {
  const tree = treeOf(reading);
  const node = tree.nodeOf(noun);
  const none: Predicate = {
    verb: noun,
    kind: 'noun',
    passive: false,
    agents: [],
    patients: [],
    oblique: [],
    owners: [],
  };
  if (!node) return none;
  const wordsOf = (label: string) => childrenBy(node, label).flatMap((c) => phraseWords(c, tree.nodes));
  const prepositions = [...childrenBy(node, 'prep', 'agent')].map((p) => ({
    preposition: p.token.lower,
    words:
      childrenBy(p, 'pobj').length > 0
        ? childrenBy(p, 'pobj').flatMap((c) => phraseWords(c, tree.nodes))
        : runAfter(p, tree),
  }));
  const after = (preposition: string) =>
    prepositions.filter((p) => p.preposition === preposition).flatMap((p) => p.words);
  const owner = childrenBy(node, 'poss').flatMap((p) =>
    p.tag === 'PRP$' ? possessorWords(p, tree.nodes) : phraseWords(p, tree.nodes),
  );
  const [by, of] = [after('by'), after('of')];
  const doneTo = /(?:tion|sion|ment|ing|al|ure|ase)s?$/.test(noun.lower);
  const intransitive = INTRANSITIVE.test(noun.lower);
  const oblique = prepositions.filter((p) => p.preposition !== 'by' && p.preposition !== 'of');
  if (/(?:er|or|ers|ors|ee|ees)$/.test(noun.lower)) {
    const named = [...childrenBy(node, 'appos').flatMap((c) => phraseWords(c, tree.nodes))];
    const bearer =
      !noun.name && node.label === 'compound' && node.head
        ? phraseWords(node.head, tree.nodes).filter((w) => w !== noun)
        : [];
    return { ...none, agents: [...named, ...bearer], patients: [...owner, ...of, ...after('for')], oblique };
  }
  // Of "X's acquisition" alone nobody can say which side X is on.
  return {
    ...none,
    agents: [...by, ...(of.length > 0 || intransitive ? owner : [])],
    patients: [
      ...(doneTo && !intransitive ? of : []),
      ...(by.length > 0 ? owner : []),
      ...(doneTo ? wordsOf('compound') : []),
    ],
    oblique,
  };
}
